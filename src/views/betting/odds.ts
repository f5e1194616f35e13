// A betting pool as members see it: who is backed by how much, what it pays now, and the rules.
// A pool's odds are what a chip would bring if the episode ended now; they move with every bet, and are for nobody to see
// while fewer than three members bet in it.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import { lockRound } from '../../show/parlour/lock.ts';
import { bettingIn, poolOf, takesBets } from '../../show/parlour/pools.ts';
import type { MarketId, OutcomeId, Pool } from '../../show/parlour/wagers.ts';
import { poolTotal, showsOdds, stakedOn, wagerOf } from '../../show/parlour/wagers.ts';
import { marketsOpenAfterMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { commitmentLine } from '../floor/fairness.ts';
import { floorState } from '../floor/floor-state.ts';
import { fitted, plain } from '../words/markdown.ts';
import { clockTime, fromNow, marketsOpenIn } from '../words/times.ts';
import { marketName, marketRule, outcomeName, outcomeNames, settlementRules } from './markets.ts';
import { oddsOf, paysNow, rankedOutcomes } from './pool-odds.ts';

export interface OddsOf {
  readonly viewer: ViewerId;
  /** Default: who wins. */
  readonly market?: MarketId;
  readonly atMs: number;
}

/** One market with the viewer's own stake; what to wait for where no episode is open. */
export function oddsText(words: Words, show: Show, { viewer, market = 'winner', atMs }: OddsOf): string {
  const { episode } = show;
  const pool = poolOf(episode, market);
  const chipsArePlay = `-# ${words.say('markets.chipsArePlay')}`;
  if (episode === null)
    return [words.say('odds.noneOpen'), floorState(words, show, atMs), chipsArePlay].join('\n');
  if (pool === undefined) return [words.say('odds.marketShut'), lockLine(words, show, { atMs })].join('\n');
  const name = marketName(words, show, { market, episode: episode.number });
  const title = words.say('odds.title', { market: name });
  if (pool.voidedBecause !== null)
    return [title, words.say('odds.calledOff', { why: plain(pool.voidedBecause) })].join('\n');
  if (pool.settled !== undefined)
    return [title, settledLine(words, show, pool.settled), chipsArePlay].join('\n');
  return fitted([
    title,
    poolLine(words, pool),
    ...rankedOutcomes(pool).map((outcome) => outcomeLine(words, show, { pool, outcome })),
    ownStake(words, show, { pool, viewer }),
    lockLine(words, show, { atMs, pool }),
    oddsNote(words, pool),
    settlementRules(words),
    chipsArePlay,
    commitmentLine(words, episode.commitment),
  ]);
}

/** That the odds move; or why there are none to see yet. */
const oddsNote = (words: Words, pool: Pool): string =>
  showsOdds(pool) ? `-# ${words.say('odds.asOfNow')}` : sealedNote(words, pool);

/** Why the odds of a pool are not shown. */
export function sealedNote(words: Words, { locked, on }: Pick<Pool, 'locked' | 'on'>): string {
  if (locked && on !== undefined) return `-# ${words.say('odds.sealedThread')}`;
  return `-# ${words.say('odds.sealed', { bets: locked ? 'locked' : 'open' })}`;
}

function poolLine(words: Words, pool: Pool): string {
  const values = { rule: marketRule(words, pool.kind), chips: words.chips(poolTotal(pool)) };
  if (pool.seedChips === 0) return words.say('odds.pool', values);
  return words.say('odds.poolSeeded', { ...values, seed: words.number(pool.seedChips) });
}

function outcomeLine(
  words: Words,
  show: Show,
  { pool, outcome: id }: { readonly pool: Pool; readonly outcome: OutcomeId },
): string {
  const isBroke = (show.episode?.bankrupt ?? []).some((broke) => broke === id);
  const outcome = outcomeName(words, show, id);
  if (!showsOdds(pool)) return words.say(isBroke ? 'odds.onOfferBroke' : 'odds.onOffer', { outcome });
  const odds = oddsOf(words, pool, id);
  if (odds === undefined) return words.say(isBroke ? 'odds.unbackedBroke' : 'odds.unbacked', { outcome });
  const values = { outcome, odds, chips: words.chips(stakedOn(pool, id)) };
  return words.say(isBroke ? 'odds.backedBroke' : 'odds.backed', values);
}

function ownStake(
  words: Words,
  show: Show,
  { pool, viewer }: { readonly pool: Pool; readonly viewer: ViewerId },
): string {
  const wager = wagerOf(pool, viewer);
  if (wager === undefined) return words.say('odds.noBet');
  const bet = { chips: words.chips(wager.chips), outcome: outcomeName(words, show, wager.outcome) };
  if (!showsOdds(pool)) return words.say('odds.ownBetSealed', bet);
  return words.say('odds.ownBet', {
    ...bet,
    pays: words.chips(paysNow(pool, wager.outcome, wager.chips)),
  });
}

interface LockOf {
  readonly atMs: number;
  /** Default: those of the whole episode. */
  readonly pool?: Pool | undefined;
}

/** Until when bets are taken; after the lock, when they are taken again. A pause moves the one and the other. */
export function lockLine(words: Words, show: Show, { atMs, pool }: LockOf): string {
  const { episode } = show;
  if (episode === null) return '';
  if (pool?.settled !== undefined) return settledLine(words, show, pool.settled);
  if (show.pausedSinceMs !== null) return floorState(words, show, atMs);
  if (pool?.on !== undefined) {
    const round = pool.on.decidedInRound;
    return words.say(takesBets(episode, pool, atMs) ? 'odds.threadLocks' : 'odds.threadLocked', { round });
  }
  const betting = bettingIn(episode, atMs);
  if (betting === 'off') return words.say('odds.noMarkets');
  if (betting === 'open') {
    const round = lockRound(show.settings);
    return words.say('odds.locks', { when: clockTime(episode.locksAtMs), round });
  }
  const next = marketsOpenIn(marketsOpenAfterMs(show, episode, atMs));
  return words.say('odds.locked', { when: fromNow(episode.locksAtMs), ...next });
}

const settledLine = (words: Words, show: Show, outcomes: readonly OutcomeId[]): string =>
  outcomes.length === 0
    ? words.say('odds.threadOff')
    : words.say('odds.threadSettled', { outcome: outcomeNames(words, show, outcomes) });
