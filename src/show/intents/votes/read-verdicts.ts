// A member was told what became of their headlines: they are not told again.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { ReadVerdicts } from './vote-intents.ts';

export function readVerdicts(show: Show, { viewer }: ReadVerdicts): Outcome<ShowEvent> {
  const isTold = !show.verdicts.some((verdict) => verdict.viewer === viewer);
  return isTold ? reject({ reason: 'alreadyDone' }) : accept({ type: 'verdictsRead', viewer });
}
