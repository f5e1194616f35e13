// A member's chips: what is free, what is staked, when more come, what moved of late, and the limits of their own.

import type { ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { BAIL_OUT_BELOW, BAIL_OUT_TO, CHIPS_DAILY_GRANT } from '../../show/parlour/grants.ts';
import type { Movement, MovementKind } from '../../show/parlour/movement.ts';
import { kindOf } from '../../show/parlour/pools.ts';
import { viewerOf } from '../../show/parlour/viewers.ts';
import { walletOf } from '../../show/parlour/wagers.ts';
import { dayIn, nextDayMs } from '../../show/rounds/daily.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted } from '../words/markdown.ts';
import { chipCount, grouped } from '../words/money.ts';
import { clockTime, fromNow } from '../words/times.ts';
import { MARKET_LABELS } from './markets.ts';
import { lockLine } from './odds.ts';
import { CHIPS_ARE_PLAY } from './pool-odds.ts';
import { betLines } from './slip.ts';

export function walletText(show: Show, viewer: ViewerId, atMs: number): string {
  const bets = betLines(show, viewer);
  return fitted([
    '### 🪙 Your wallet',
    `Balance **${chipCount(balanceOf(show.chips, walletOf(viewer)))}**`,
    ...(bets.length === 0 ? ['No open bet.'] : [...bets, lockLine(show)]),
    grantLine(show, viewer, atMs),
    ...limitLines(show, viewer, atMs),
    ...historyLines(show, viewer),
    `-# Below ${BAIL_OUT_BELOW} chips with nothing staked, the house bails you out to ${BAIL_OUT_TO}, at most once a day.`,
    `-# ${CHIPS_ARE_PLAY}`,
  ]);
}

function grantLine(show: Show, viewer: ViewerId, atMs: number): string {
  const { timeZone } = show.settings;
  const grant = `**${CHIPS_DAILY_GRANT} chips**`;
  return viewerOf(show, viewer).grantedOn === dayIn(timeZone, atMs)
    ? `Next ${grant}: with your first command after ${clockTime(nextDayMs(timeZone, atMs))}`
    : `Today's ${grant} come with your next command`;
}

/** The limits that a member has set themself; none where there are none. */
export function limitLines(show: Show, viewer: ViewerId, atMs: number): readonly string[] {
  const { stakeCapChips, lockedUntilMs } = viewerOf(show, viewer);
  const cap = stakeCapChips === null ? [] : [`Your stake cap: **${chipCount(stakeCapChips)}** at a time`];
  const lock =
    lockedUntilMs === null || lockedUntilMs <= atMs
      ? []
      : [`🔒 You locked yourself out of betting until ${clockTime(lockedUntilMs)}`];
  return [...cap, ...lock];
}

const MOVEMENTS: Readonly<Record<MovementKind, string>> = {
  first: 'to start with',
  daily: 'for the day',
  bailOut: 'bail-out',
  staked: 'staked',
  withdrawn: 'taken back',
  won: 'won',
  refunded: 'paid back: nobody was right',
  voided: 'paid back: called off',
  reset: 'the house started anew',
  leak: 'into the leak pot',
};

function historyLines(show: Show, viewer: ViewerId): readonly string[] {
  const { movements } = viewerOf(show, viewer);
  if (movements.length === 0) return [];
  return ['**Lately**', ...movements.toReversed().map(historyLine)];
}

function historyLine({ atMs, kind, chips, pool }: Movement): string {
  const market = pool === null ? undefined : kindOf(pool);
  const where = market === undefined ? '' : ` · ${MARKET_LABELS[market]}`;
  const sign = chips < 0 ? '−' : '+';
  return `${fromNow(atMs)} **${sign}${grouped(Math.abs(chips))}** ${MOVEMENTS[kind]}${where}`;
}
