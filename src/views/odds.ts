// The betting pool as members see it: who is backed by how much, what it pays now, and the rules.
// A pool's odds are what a chip would bring if the episode ended now; they move with every bet.

import type { PerformerId, ViewerId } from '../show/ids.ts';
import type { Show } from '../show/show.ts';
import type { Pool } from '../show/wagers.ts';
import { poolTotal, stakedOn, wagerOf } from '../show/wagers.ts';
import { commitmentLine } from './fairness.ts';
import { floorState } from './floor-state.ts';
import { fitted } from './markdown.ts';
import { chipCount, grouped } from './money.ts';
import { nameOf } from './names.ts';
import { CHIPS_ARE_PLAY, oddsOf, paysNow } from './pool-odds.ts';
import { clockTime, fromNow } from './times.ts';

export const TIE_RULE = 'Dead heat: the pool is split equally among the tied traders first.';
export const NOBODY_RULE = 'Nobody right: every stake is paid back.';

/** The market's name, such as "Who wins episode 2". */
export const marketName = (episode: number): string => `Who wins episode ${episode}`;

/** The pool with the viewer's own stake; what to wait for where no episode is open. */
export function oddsText(show: Show, viewer: ViewerId): string {
  const { episode } = show;
  if (episode === null) return `### 🎟️ No bets are open\n${floorState(show)}\n-# ${CHIPS_ARE_PLAY}`;
  const { pool } = episode;
  return fitted([
    `### 🎟️ ${marketName(episode.number)}`,
    `Most profit since the opening bell wins. Pool **${chipCount(poolTotal(pool))}**${seedNote(pool)}`,
    ...pool.outcomes.map((outcome) => outcomeLine(show, pool, outcome)),
    ...ownStake(show, pool, viewer),
    lockLine(show),
    ...(show.pausedSinceMs === null ? [] : [floorState(show)]),
    `-# The odds are as of now and move with every bet.`,
    `-# ${TIE_RULE} ${NOBODY_RULE}`,
    `-# ${CHIPS_ARE_PLAY}`,
    commitmentLine(episode.commitment),
  ]);
}

const seedNote = (pool: Pool): string =>
  pool.seedChips === 0 ? '.' : `, ${grouped(pool.seedChips)} of them from the house tray.`;

function outcomeLine(show: Show, pool: Pool, outcome: PerformerId): string {
  const broke = show.episode?.bankrupt.includes(outcome) === true ? ' · 💀 bankrupt' : '';
  const odds = oddsOf(pool, outcome);
  const said = odds === undefined ? 'nobody yet' : `**${odds}** now · ${chipCount(stakedOn(pool, outcome))}`;
  return `**${nameOf(show, outcome)}** ${said}${broke}`;
}

function ownStake(show: Show, pool: Pool, viewer: ViewerId): readonly string[] {
  const wager = wagerOf(pool, viewer);
  if (wager === undefined) return ['You have no bet yet.'];
  const pays = chipCount(paysNow(pool, wager.outcome, wager.chips));
  return [
    `Your bet: **${chipCount(wager.chips)}** on **${nameOf(show, wager.outcome)}**, would pay **${pays}** now.`,
  ];
}

export function lockLine(show: Show): string {
  const { episode } = show;
  if (episode === null) return '';
  if (episode.pool.locked) return `🔒 Bets locked ${fromNow(episode.locksAtMs)}.`;
  return `Bets lock ${clockTime(episode.locksAtMs)}.`;
}
