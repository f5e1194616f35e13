// The buttons under a recap's story: one's receipt, the books, the line of its biggest moment as a card, the hall of
// fame, and when it goes on.

import type { Words } from '../../languages/words.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { Show } from '../../show/state/show.ts';
import { momentTurn } from '../../views/paper/said-turn.ts';
import { nameIn } from '../../views/words/names.ts';
import type { Button } from '../controls/button.ts';
import { shareButton } from '../floor/line-buttons.ts';
import { nextBellButton } from '../floor/post-buttons.ts';

export function recapButtons(
  words: Words,
  show: Show,
  { episode, records }: { readonly episode: number; readonly records: readonly ShowRecord[] },
): readonly (readonly Button[])[] {
  const turn = momentTurn(records, episode);
  const share =
    turn === undefined
      ? []
      : [shareButton(words, turn, words.say('lines.shareThought', { name: nameIn(show, turn.performer) }))];
  const hasBets = records.some(({ events }) =>
    events.some((event) => event.type === 'poolSettled' && event.payouts.length > 0),
  );
  const receipt: Button = {
    press: { kind: 'receipt', episode },
    ...{ label: words.say('presses.receipt'), style: 'secondary', emoji: '🧾' },
  };
  const hall: Button = {
    press: { kind: 'hall' },
    ...{ label: words.say('presses.hall'), style: 'secondary', emoji: '🏛️' },
  };
  const books: Button = {
    press: { kind: 'recap', episode, page: 'books' },
    ...{ label: words.say('recap.toBooks'), style: 'secondary', emoji: '🎟️' },
  };
  return [[...(hasBets ? [receipt] : []), books, ...share, hall, nextBellButton(words)]];
}
