// The leaderboard in words, where no picture can be drawn.

import type { Show } from '../../show/state/show.ts';
import { standings } from '../../show/trading/books.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import { floorState, whenOf } from '../floor/floor-state.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted } from '../words/markdown.ts';
import { dollars, signedDollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';

const MEDALS = ['🥇', '🥈', '🥉'] as const;

/** The line over the picture, and over the list. */
export const standingsTitle = (show: Show): string =>
  `### 🏆 Season ${Math.max(1, show.season.number)} · ${whenOf(floorWords(show), show)}`;

export function standingsText(show: Show): string {
  return fitted([
    standingsTitle(show),
    ...standings(show).map(({ id, equityCents }, index) => {
      const openingCents = countsFromCents(show.episode, id);
      const change =
        openingCents === undefined ? '' : ` (${signedDollars(equityCents - openingCents)} today)`;
      const broke = show.episode?.bankrupt.includes(id) === true ? ' 💀' : '';
      return `${MEDALS[index] ?? `${index + 1}th`} ${nameOf(show, id)} **${dollars(equityCents)}**${change}${broke}`;
    }),
    `-# ${floorState(floorWords(show), show)}`,
  ]);
}
