// The vote's time is up: with a quorum its winner strikes at the next round, be it the next episode's.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { chaosClosed } from '../../votes/chaos-result.ts';
import { chaosUnderway, tooEarlyFault } from '../guards.ts';
import type { CloseChaos } from './vote-intents.ts';

export function closeChaos(show: Show, intent: CloseChaos): Outcome<ShowEvent> {
  const chaos = chaosUnderway(show, intent.vote);
  if (isRejection(chaos)) return reject(chaos);
  const fault = tooEarlyFault(chaos.closesAtMs, intent.atMs);
  if (fault !== undefined) return reject(fault);
  return accept(chaosClosed(show, chaos, intent.atMs));
}
