// The leaderboard in words, where no picture can be drawn: in the same order as in the picture.

import type { Words } from '../../languages/words.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import { showsOdds } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import { sealedNote } from '../betting/odds.ts';
import { floorState, whenOf } from '../floor/floor-state.ts';
import { fitted } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { type Ranked, rankingOf, type Standing } from './ranking.ts';

/** What stands over the picture, and over the list: also why neither says who is backed, where somebody is. */
export function standingsTitle(words: Words, show: Show): string {
  const season = Math.max(1, show.season.number);
  const title = words.say('standings.title', { season, when: whenOf(words, show) });
  const pool = poolOf(show.episode, 'winner');
  if (pool === undefined || pool.voidedBecause !== null) return title;
  return pool.wagers.size === 0 || showsOdds(pool) ? title : `${title}\n${sealedNote(words, pool)}`;
}

export const standingsText = (words: Words, show: Show, nowMs: number): string =>
  fitted([
    standingsTitle(words, show),
    ...rankingOf(show).map((standing) => placedIn(words, show, standing)),
    `-# ${floorState(words, show, nowMs)}`,
  ]);

function placedIn(words: Words, show: Show, standing: Ranked<Standing>): string {
  const { rank } = standing;
  const row = rowIn(words, show, standing);
  if (rank === 1) return words.say('standings.first', { row });
  if (rank === 2) return words.say('standings.second', { row });
  return rank === 3 ? words.say('standings.third', { row }) : words.say('standings.later', { rank, row });
}

function rowIn(words: Words, show: Show, { id, equityCents, profitCents }: Standing): string {
  const values = {
    ...{ name: nameOf(show, id), equity: words.dollars(equityCents) },
    change: words.signedDollars(profitCents),
  };
  if (show.episode?.bankrupt.includes(id) === true) return words.say('standings.rowBroke', values);
  return countsFromCents(show.episode, id) === undefined
    ? words.say('standings.row', values)
    : words.say('standings.rowToday', values);
}
