// The leak pot in words: how full it is, and the thought that it bought.

import type { LeakFed, ThoughtLeaked } from '../../show/events/parlour.ts';
import { LEAK_POT_CHIPS } from '../../show/parlour/leak.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';
import { chipCount, grouped } from '../words/money.ts';
import { nameOf } from '../words/names.ts';

/** For the floor: somebody fed the pot, and it is not full yet. */
export const leakFedLine = ({ viewer, chips, potChips }: LeakFed): readonly string[] =>
  potChips >= LEAK_POT_CHIPS
    ? []
    : [
        `🕵️ <@${viewer}> puts **${chipCount(chips)}** into the leak pot: **${grouped(potChips)} of ${LEAK_POT_CHIPS}** for a private thought of the leader. \`/leak\``,
      ];

/** For the floor: the only place where a thought is for all. */
export const thoughtLeakedLine = (show: Show, { performer, round, thought }: ThoughtLeaked): string =>
  `🕵️ **Leaked!** The members bought a private thought of **${nameOf(show, performer)}** (round ${round}):\n> 💭 ${plain(thought)}`;

/** For the member who fed it. */
export const leakThanks = ({ chips, potChips }: LeakFed): string =>
  potChips >= LEAK_POT_CHIPS
    ? `🕵️ **${chipCount(chips)}** filled the pot: the thought is on the floor now.`
    : `🕵️ **${chipCount(chips)}** are in the pot, **${grouped(potChips)} of ${LEAK_POT_CHIPS}**. They do not come back.`;
