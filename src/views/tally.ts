// What every tally is made of: a bar, a count, and the open bets of those who voted.

import type { PerformerId, ViewerId } from '../show/ids.ts';
import type { Show } from '../show/show.ts';
import { wagerOf } from '../show/wagers.ts';
import { nameOf } from './names.ts';

const BAR_LENGTH = 8;

/** A share of all as a bar of eight; empty where there are none. */
export function bar(count: number, all: number): string {
  const filled = Math.round((count * BAR_LENGTH) / Math.max(1, all));
  return `\`${'▰'.repeat(filled)}${'▱'.repeat(BAR_LENGTH - filled)}\``;
}

/** "1 vote", "3 votes". */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "**2 more votes** wanted for a quorum.", or that it is reached. */
export const quorumLine = (wanting: number): string =>
  wanting > 0 ? `**${countOf(wanting, 'more vote')}** wanted for a quorum.` : 'Quorum reached.';

/** The open bets of these voters, such as " · backers of Alex 2, Sarah 1". */
export function backersOf(show: Show, voters: readonly ViewerId[]): string {
  const pool = show.episode?.pool;
  if (pool === undefined) return '';
  const backed = new Map<PerformerId, number>();
  for (const voter of voters) {
    const wager = wagerOf(pool, voter);
    if (wager !== undefined) backed.set(wager.outcome, (backed.get(wager.outcome) ?? 0) + 1);
  }
  const backers = [...backed]
    .sort(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `${nameOf(show, outcome)} ${count}`);
  return backers.length === 0 ? '' : ` · backers of ${backers.join(', ')}`;
}
