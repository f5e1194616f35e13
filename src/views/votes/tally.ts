// What every tally is made of: a bar, a count, and the open bets of those who voted.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import { showsOdds, wagerOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { claimOf } from '../betting/markets.ts';

const BAR_LENGTH = 8;

/** A share of all as a bar of eight; empty where there are none. */
export function bar(count: number, all: number): string {
  const filled = Math.round((count * BAR_LENGTH) / Math.max(1, all));
  return `\`${'▰'.repeat(filled)}${'▱'.repeat(BAR_LENGTH - filled)}\``;
}

/** "**2 more votes** wanted for a quorum.", or that it is reached. */
export const quorumLine = (words: Words, wanting: number): string =>
  wanting > 0 ? words.say('votes.quorumMissing', { votes: wanting }) : words.say('votes.quorumReached');

/** Fewer bettors among the voters of an option could be told from each other. */
const TOGETHER_MIN = 3;

/**
 * The open bets of these voters, over all markets, such as "Alex 2, Sarah as hypocrite 1"; nothing until
 * three of them have bets, for a vote must not tell how somebody bet; nor of a market whose odds are not shown yet.
 */
export function backersOf(words: Words, show: Show, voters: readonly ViewerId[]): string {
  const pools = (show.episode?.pools ?? []).filter(showsOdds);
  const bettors = voters.filter((voter) => pools.some((pool) => wagerOf(pool, voter) !== undefined));
  if (bettors.length < TOGETHER_MIN) return '';
  const claims = voters.flatMap((voter) =>
    pools.flatMap((pool) => {
      const wager = wagerOf(pool, voter);
      return wager === undefined ? [] : [claimOf(words, show, { pool, outcome: wager.outcome })];
    }),
  );
  const backed = new Map<string, number>();
  for (const claim of claims) backed.set(claim, (backed.get(claim) ?? 0) + 1);
  return [...backed]
    .sort(([, one], [, other]) => other - one)
    .map(([claim, count]) => `${claim} ${words.number(count)}`)
    .join(', ');
}
