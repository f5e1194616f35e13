// A card is rewritten between episodes; id, role, face and colour stay, and so does all that is kept under the id.

import { cardFault, isNameTaken, tidiedCard } from '../../cast/card.ts';
import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function editPerformer(show: Show, intent: IntentOf<'editPerformer'>): Outcome<ShowEvent> {
  if (show.episode !== null) return reject({ reason: 'castInPlay' });
  const before = findPerformer(show.cast, intent.performer);
  if (before === undefined) {
    return reject({ reason: 'notInCast', name: intent.performer, known: show.cast.map(({ name }) => name) });
  }
  const performer = { ...before, ...tidiedCard(intent.changes) };
  const fault = cardFault(performer);
  if (fault !== undefined) return reject({ reason: 'badCard', ...fault });
  if (isNameTaken(show.cast, performer.name, before.id)) {
    return reject({ reason: 'nameTaken', name: performer.name });
  }
  return accept({ type: 'performerEdited', by: intent.viewer, performer });
}
