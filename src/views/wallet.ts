// A member's chips: what is free, what is staked, and when more come.

import type { ViewerId } from '../show/ids.ts';
import { balanceOf } from '../show/ledger.ts';
import type { Show } from '../show/show.ts';
import { CHIPS_DAILY_GRANT, wagerOf, walletOf } from '../show/wagers.ts';
import { fitted } from './markdown.ts';
import { chipCount } from './money.ts';
import { nameOf } from './names.ts';
import { lockLine } from './odds.ts';
import { CHIPS_ARE_PLAY, oddsOf, paysNow } from './pool-odds.ts';
import { clockTime, dayIn, nextDayMs } from './times.ts';

export function walletText(show: Show, viewer: ViewerId, atMs: number): string {
  return fitted([
    '### 🪙 Your wallet',
    `Balance **${chipCount(balanceOf(show.chips, walletOf(viewer)))}**`,
    ...stakeLines(show, viewer),
    grantLine(show, viewer, atMs),
    `-# ${CHIPS_ARE_PLAY}`,
  ]);
}

function stakeLines(show: Show, viewer: ViewerId): readonly string[] {
  const pool = show.episode?.pool;
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  if (pool === undefined || wager === undefined) return ['No open bet.'];
  const pays = chipCount(paysNow(pool, wager.outcome, wager.chips));
  const odds = oddsOf(pool, wager.outcome) ?? '';
  return [
    `Staked **${chipCount(wager.chips)}** on **${nameOf(show, wager.outcome)}** (${odds} now)`,
    `Would pay **${pays}** now`,
    lockLine(show),
  ];
}

function grantLine(show: Show, viewer: ViewerId, atMs: number): string {
  const { timeZone } = show.settings;
  const grant = `**${CHIPS_DAILY_GRANT} chips**`;
  return show.viewers[viewer]?.grantedOn === dayIn(timeZone, atMs)
    ? `Next ${grant}: with your first command after ${clockTime(nextDayMs(timeZone, atMs))}`
    : `Today's ${grant} come with your next command`;
}
