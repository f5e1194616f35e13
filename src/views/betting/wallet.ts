// A member's chips: what is free, what is staked, when more come, what moved of late, and the limits of their own.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { BAIL_OUT_BELOW, BAIL_OUT_TO, CHIPS_DAILY_GRANT } from '../../show/parlour/grants.ts';
import type { Movement, MovementKind } from '../../show/parlour/movement.ts';
import { marketIn } from '../../show/parlour/pool-id.ts';
import { viewerOf } from '../../show/parlour/viewers.ts';
import { walletOf } from '../../show/parlour/wagers.ts';
import { dayIn, nextDayMs } from '../../show/rounds/daily.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted } from '../words/markdown.ts';
import { clockTime, fromNow } from '../words/times.ts';
import { marketLabel } from './markets.ts';
import { lockLine } from './odds.ts';
import { betLines } from './slip.ts';

interface WalletOf {
  readonly viewer: ViewerId;
  readonly atMs: number;
}

export function walletText(words: Words, show: Show, { viewer, atMs }: WalletOf): string {
  const bets = betLines(words, show, viewer);
  const bailOut = { below: words.number(BAIL_OUT_BELOW), upTo: words.number(BAIL_OUT_TO) };
  return fitted([
    words.say('wallet.title'),
    words.say('bets.balance', { chips: words.chips(balanceOf(show.chips, walletOf(viewer))) }),
    ...(bets.length === 0 ? [words.say('wallet.noBet')] : bets),
    ...(show.episode === null ? [] : [lockLine(words, show, { atMs })]),
    grantLine(words, show, { viewer, atMs }),
    ...limitLines(words, show, { viewer, atMs }),
    ...historyLines(words, show, viewer),
    `-# ${words.say('wallet.bailOut', bailOut)}`,
    `-# ${words.say('markets.chipsArePlay')}`,
  ]);
}

function grantLine(words: Words, show: Show, { viewer, atMs }: WalletOf): string {
  const { timeZone } = show.settings;
  const chips = words.chips(CHIPS_DAILY_GRANT);
  return viewerOf(show, viewer).grantedOn === dayIn(timeZone, atMs)
    ? words.say('wallet.grantNext', { chips, when: clockTime(nextDayMs(timeZone, atMs)) })
    : words.say('wallet.grantToday', { chips });
}

/** The limits that a member has set themself; none where there are none. */
export function limitLines(words: Words, show: Show, { viewer, atMs }: WalletOf): readonly string[] {
  const { stakeCapChips, lockedUntilMs } = viewerOf(show, viewer);
  const cap = stakeCapChips === null ? [] : [words.say('wallet.cap', { chips: words.chips(stakeCapChips) })];
  const lock =
    lockedUntilMs === null || lockedUntilMs <= atMs
      ? []
      : [words.say('wallet.lockedOut', { when: clockTime(lockedUntilMs) })];
  return [...cap, ...lock];
}

const MOVEMENTS = {
  first: 'wallet.first',
  daily: 'wallet.daily',
  bailOut: 'wallet.bailedOut',
  staked: 'wallet.staked',
  withdrawn: 'wallet.withdrawn',
  won: 'wallet.won',
  refunded: 'wallet.refunded',
  voided: 'wallet.voided',
  reset: 'wallet.reset',
  leak: 'wallet.leak',
} as const satisfies Readonly<Record<MovementKind, string>>;

function historyLines(words: Words, show: Show, viewer: ViewerId): readonly string[] {
  const { movements } = viewerOf(show, viewer);
  if (movements.length === 0) return [];
  return [
    words.say('wallet.lately'),
    ...movements.toReversed().map((moved) => historyLine(words, show, moved)),
  ];
}

function historyLine(words: Words, show: Show, { atMs, kind, chips, pool }: Movement): string {
  const market = pool === null ? undefined : marketIn(pool);
  const size = words.number(Math.abs(chips));
  const amount = words.say(chips < 0 ? 'wallet.loss' : 'wallet.gain', { chips: size });
  const values = { when: fromNow(atMs), amount, what: words.say(MOVEMENTS[kind]) };
  return market === undefined
    ? words.say('wallet.moved', values)
    : words.say('wallet.movedIn', { ...values, market: marketLabel(words, show, market) });
}
