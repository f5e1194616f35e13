// The bettors' own table, for all to see: profit of the season, bail-outs marked.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import type { Tipster } from '../../show/parlour/tipsters.ts';
import { tipsters } from '../../show/parlour/tipsters.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';

const SHOWN_MAX = 10;

/** The best bettors, and the viewer's own place where that is further down. */
export function tipstersText(words: Words, show: Show, viewer: ViewerId): string {
  const all = tipsters(show);
  const title = words.say('tipsters.title', { season: show.season.number });
  if (all.length === 0) return [title, words.say('tipsters.none')].join('\n');
  const own = all.findIndex((tipster) => tipster.viewer === viewer);
  const shown = all.slice(0, SHOWN_MAX).map((tipster, index) => tipsterLine(words, tipster, index + 1));
  const further = own < SHOWN_MAX ? [] : all.slice(own, own + 1).map((me) => tipsterLine(words, me, own + 1));
  return fitted([title, ...shown, ...further, `-# ${words.say('tipsters.note')}`]);
}

function tipsterLine(
  words: Words,
  { viewer, profitChips, betsSettled: bets, bailOuts: times }: Tipster,
  rank: number,
): string {
  const values = { rank, who: mentionOf(words, viewer), profit: signedChips(words, profitChips), bets };
  return times === 0
    ? words.say('tipsters.line', values)
    : words.say('tipsters.lineBailed', { ...values, times });
}

/** "+1,200 chips". */
export const signedChips = (words: Words, chips: number): string =>
  words.say(chips < 0 ? 'wallet.loss' : 'wallet.gain', { chips: words.chips(Math.abs(chips)) });
