// A betting pool as members see it: who is backed by how much, what it pays now, and the rules.
// A pool's odds are what a chip would bring if the episode ended now; they move with every bet.

import type { ViewerId } from '../../show/ids.ts';
import { lockRound } from '../../show/parlour/lock.ts';
import { allLocked, poolOf } from '../../show/parlour/pools.ts';
import type { OutcomeId, Pool, PoolKind } from '../../show/parlour/wagers.ts';
import { poolTotal, stakedOn, wagerOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { commitmentLine } from '../floor/fairness.ts';
import { floorState } from '../floor/floor-state.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted, plain } from '../words/markdown.ts';
import { chipCount, grouped } from '../words/money.ts';
import { clockTime, fromNow } from '../words/times.ts';
import { MARKET_RULES, marketName, outcomeName } from './markets.ts';
import { CHIPS_ARE_PLAY, oddsOf, paysNow } from './pool-odds.ts';

export const TIE_RULE = 'Dead heat: the pool is split equally among the tied traders first.';
export const NOBODY_RULE = 'Nobody right: every stake is paid back.';

/** One market with the viewer's own stake; what to wait for where no episode is open. */
export function oddsText(show: Show, viewer: ViewerId, kind: PoolKind = 'winner'): string {
  const { episode } = show;
  const pool = poolOf(episode, kind);
  if (episode === null)
    return `### 🎟️ No bets are open\n${floorState(floorWords(show), show)}\n-# ${CHIPS_ARE_PLAY}`;
  if (pool === undefined) return `### 🎟️ This market is not open in this episode\n${lockLine(show)}`;
  if (pool.voidedBecause !== null) {
    return `### 🎟️ ${marketName(kind, episode.number)}\nCalled off: ${plain(pool.voidedBecause)}. Every stake was paid back.`;
  }
  return fitted([
    `### 🎟️ ${marketName(kind, episode.number)}`,
    `${MARKET_RULES[kind]} Pool **${chipCount(poolTotal(pool))}**${seedNote(pool)}`,
    ...pool.outcomes.map((outcome) => outcomeLine(show, pool, outcome)),
    ...ownStake(show, pool, viewer),
    lockLine(show),
    ...(show.pausedSinceMs === null ? [] : [floorState(floorWords(show), show)]),
    `-# The odds are as of now and move with every bet.`,
    `-# ${TIE_RULE} ${NOBODY_RULE}`,
    `-# ${CHIPS_ARE_PLAY}`,
    commitmentLine(floorWords(show), episode.commitment),
  ]);
}

const seedNote = (pool: Pool): string =>
  pool.seedChips === 0 ? '.' : `, ${grouped(pool.seedChips)} of them from the house tray.`;

function outcomeLine(show: Show, pool: Pool, outcome: OutcomeId): string {
  const broke = (show.episode?.bankrupt ?? []).some((id) => id === outcome) ? ' · 💀 bankrupt' : '';
  const odds = oddsOf(pool, outcome);
  const said = odds === undefined ? 'nobody yet' : `**${odds}** now · ${chipCount(stakedOn(pool, outcome))}`;
  return `**${outcomeName(show, outcome)}** ${said}${broke}`;
}

function ownStake(show: Show, pool: Pool, viewer: ViewerId): readonly string[] {
  const wager = wagerOf(pool, viewer);
  if (wager === undefined) return ['You have no bet yet.'];
  const pays = chipCount(paysNow(pool, wager.outcome, wager.chips));
  return [
    `Your bet: **${chipCount(wager.chips)}** on **${outcomeName(show, wager.outcome)}**, would pay **${pays}** now.`,
  ];
}

export function lockLine(show: Show): string {
  const { episode } = show;
  if (episode === null) return '';
  if (allLocked(episode)) return `🔒 Bets locked ${fromNow(episode.locksAtMs)}.`;
  return `Bets lock ${clockTime(episode.locksAtMs)}, or with round ${lockRound(show.settings)} if that comes first.`;
}
