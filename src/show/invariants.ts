// What always holds, checked after every step, in production too. A violation stops the guild's show. After each step
// by the running sums, which cost the same however many members there are; at bells, and of whatever was read from a
// journal, all of it is worked out anew.

import { traders } from './cast/cast.ts';
import type { ShowEvent } from './events/event.ts';
import { balanceOf, isFaulty, type Ledger, totalOf } from './ledger.ts';
import { PlacedWagers } from './parlour/placed-wagers.ts';
import { poolAccount, poolTotal } from './parlour/wagers.ts';
import type { Show } from './state/show.ts';
import { latestOf } from './state/viewers.ts';
import { equityCents } from './trading/books.ts';

/** A rule of the house is broken: the message says which, with the numbers. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

function insist(holds: boolean, message: () => string): asserts holds {
  if (!holds) throw new BrokenInvariant(message());
}

const BELLS: readonly ShowEvent['type'][] = ['episodeOpened', 'episodeClosed'];

/** The show after a step with these events. */
export function checkStep(show: Show, events: readonly ShowEvent[]): void {
  if (events.some(({ type }) => BELLS.includes(type))) checkWhole(show);
  else checkInvariants(show);
}

/** By the running sums. */
export function checkInvariants(show: Show): void {
  checkLedger('money', show.money);
  checkLedger('chips', show.chips);
  checkPositions(show);
  checkPools(show);
}

/** Each sum worked out anew from what it is of. */
export function checkWhole(show: Show): void {
  checkInvariants(show);
  checkSums('money', show.money);
  checkSums('chips', show.chips);
  for (const { id, wagers } of show.episode?.pools ?? []) {
    const anew = PlacedWagers.of(wagers);
    insist(anew.staked.equals(wagers.staked), () => `the bets in pool ${id} come to ${anew.staked}`);
  }
  const latestMs = latestOf(show.viewers);
  insist(latestMs === show.viewers.lastSeenMs, () => `the last visit was at ${latestMs}`);
}

function checkLedger(name: string, ledger: Ledger<string>): void {
  insist(ledger.total === 0, () => `${name} do not add up: ${ledger.total} over`);
  insist(ledger.faulty === 0, () => {
    const [account, amount] = faultyIn(ledger)[0] ?? [name, 0];
    return `${account} holds ${amount}`;
  });
}

function checkSums(name: string, ledger: Ledger<string>): void {
  const total = totalOf(ledger);
  insist(total === ledger.total, () => `${name} add up to ${total}, and not to ${ledger.total}`);
  const faulty = faultyIn(ledger).length;
  insist(faulty === ledger.faulty, () => `${faulty} accounts of ${name} hold what they may not`);
}

const faultyIn = ({ balances }: Ledger<string>) =>
  [...balances.entries()].filter(([account, amount]) => isFaulty(account, amount));

function checkPositions(show: Show): void {
  for (const { id } of traders(show.cast)) {
    const stake = balanceOf(show.money, `stake:${id}`);
    const cost = show.positions[id]?.costCents ?? 0;
    insist(stake === cost, () => `${id}'s position cost ${cost} cents, the ledger says ${stake}`);
    insist(Number.isSafeInteger(equityCents(show, id)), () => `${id}'s equity is no whole number of cents`);
  }
}

function checkPools(show: Show): void {
  for (const pool of show.episode?.pools ?? []) {
    const held = balanceOf(show.chips, poolAccount(pool));
    insist(
      held === poolTotal(pool),
      () => `pool ${pool.id} holds ${held} chips, its bets say ${poolTotal(pool)}`,
    );
  }
}
