// A card is rewritten between episodes; id, role, face and colour stay, and so does all that is kept under the id.

import { tidiedCard } from '../../cast/card.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { memberOfCast, unplayable } from '../guards.ts';
import type { EditPerformer } from './cast-intents.ts';

export function editPerformer(show: Show, intent: EditPerformer): Outcome<ShowEvent> {
  const before = memberOfCast(show, intent.performer);
  if (isRejection(before)) return reject(before);
  const performer = { ...before, ...tidiedCard(intent.changes) };
  const fault = unplayable(show, performer);
  if (fault !== undefined) return reject(fault);
  return accept({ type: 'performerEdited', by: intent.viewer, performer });
}
