// Somebody who has left the cast is called back between episodes, as they were, with all that is remembered of them; a
// trader brings what every trader starts with.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { unplayable } from '../guards.ts';
import { firstMoney, noRoomFor } from './add-performer.ts';
import type { RecallPerformer } from './cast-intents.ts';

export function recallPerformer(show: Show, intent: RecallPerformer): Outcome<ShowEvent> {
  const { retired } = show;
  const leaver = Object.hasOwn(retired, intent.performer) ? retired[intent.performer] : undefined;
  if (leaver === undefined) {
    const known = Object.values(retired).map(({ card }) => card.name);
    return reject({ reason: 'notRetired', name: intent.performer, known });
  }
  const { card } = leaver;
  // Somebody may have taken the name meanwhile, or the place.
  const barred = unplayable(show, card) ?? noRoomFor(show, card);
  if (barred !== undefined) return reject(barred);
  return accept({
    type: 'performerRecalled',
    by: intent.viewer,
    performer: card,
    postings: firstMoney(card),
  });
}
