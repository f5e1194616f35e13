// The leak pot in words: how full it is, and the thought that it bought.

import type { Words } from '../../languages/words.ts';
import type { LeakFed, ThoughtLeaked } from '../../show/events/parlour.ts';
import { LEAK_POT_CHIPS } from '../../show/parlour/leak.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { nameOf } from '../words/names.ts';

/** For the floor: somebody fed the pot, and it is not full yet. */
export const leakFedLine = (words: Words, { viewer, chips, potChips }: LeakFed): readonly string[] =>
  potChips >= LEAK_POT_CHIPS
    ? []
    : [
        words.say('leak.fed', {
          who: mentionOf(words, viewer),
          chips: words.chips(chips),
          ...potIn(words, potChips),
        }),
      ];

/** For the floor: the only place where a thought is for all. */
export const thoughtLeakedLine = (
  words: Words,
  show: Show,
  { performer, round, thought }: ThoughtLeaked,
): string => words.say('leak.leaked', { name: nameOf(show, performer), round, thought: plain(thought) });

/** For the member who fed it. */
export const leakThanks = (words: Words, { chips, potChips }: LeakFed): string =>
  potChips >= LEAK_POT_CHIPS
    ? words.say('leak.filled', { chips: words.chips(chips) })
    : words.say('leak.thanks', { chips: words.chips(chips), ...potIn(words, potChips) });

const potIn = (words: Words, potChips: number) => ({
  pot: words.number(potChips),
  full: words.number(LEAK_POT_CHIPS),
});
