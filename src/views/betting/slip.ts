// The bet slip: market, outcome, stake, odds now, what it would pay, when it locks, what is left.
// And all of a member's slips in one.

import type { ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import type { OutcomeId, Pool, PoolKind } from '../../show/parlour/wagers.ts';
import { wagerOf, walletOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted } from '../words/markdown.ts';
import { chipCount } from '../words/money.ts';
import { marketName, outcomeName } from './markets.ts';
import { lockLine, NOBODY_RULE, TIE_RULE } from './odds.ts';
import { oddsOf, paysNow } from './pool-odds.ts';

export interface SlipOf {
  readonly viewer: ViewerId;
  readonly market: PoolKind;
  /** Where the stake stood until now; null: it has not moved. */
  readonly movedFrom?: OutcomeId | null;
}

/** The viewer's present slip in a market. */
export function slipText(show: Show, { viewer, market, movedFrom = null }: SlipOf): string {
  const balance = chipCount(balanceOf(show.chips, walletOf(viewer)));
  const { episode } = show;
  const pool = poolOf(episode, market);
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  if (episode === null || pool === undefined || wager === undefined) {
    return `You have no open bet.\nBalance **${balance}**`;
  }
  const { outcome, chips: stake } = wager;
  const moved =
    movedFrom === null ? [] : [`Your earlier stake moved along from ${outcomeName(show, movedFrom)}.`];
  return fitted([
    `### 🎟️ Your bet slip`,
    `Market: ${marketName(market, episode.number)}`,
    `Outcome: **${outcomeName(show, outcome)}**`,
    `Stake: **${chipCount(stake)}**`,
    `Odds: **${oddsOf(pool, outcome) ?? ''}** now; they move with every bet`,
    `Would pay **${chipCount(paysNow(pool, outcome, stake))}** now`,
    ...moved,
    lockLine(show),
    `New balance **${balance}**`,
    `-# ${TIE_RULE} ${NOBODY_RULE}`,
  ]);
}

/** Every open bet of the viewer, a line each. */
export function betLines(show: Show, viewer: ViewerId): readonly string[] {
  const { episode } = show;
  if (episode === null) return [];
  return episode.pools.flatMap((pool) => betLine(show, { pool, viewer, episode: episode.number }));
}

function betLine(
  show: Show,
  { pool, viewer, episode }: { pool: Pool; viewer: ViewerId; episode: number },
): readonly string[] {
  const wager = wagerOf(pool, viewer);
  if (wager === undefined) return [];
  const odds = oddsOf(pool, wager.outcome) ?? '';
  const pays = chipCount(paysNow(pool, wager.outcome, wager.chips));
  return [
    `**${chipCount(wager.chips)}** on **${outcomeName(show, wager.outcome)}** (${odds} now), would pay **${pays}** now`,
    `-# ${marketName(pool.kind, episode)}`,
  ];
}

export function betsText(show: Show, viewer: ViewerId): string {
  const lines = betLines(show, viewer);
  const balance = `Balance **${chipCount(balanceOf(show.chips, walletOf(viewer)))}**`;
  if (lines.length === 0)
    return `### 🎟️ Your bets\nYou have no open bet: \`/odds\` shows the markets.\n${balance}`;
  return fitted(['### 🎟️ Your bets', ...lines, lockLine(show), balance, `-# ${TIE_RULE} ${NOBODY_RULE}`]);
}
