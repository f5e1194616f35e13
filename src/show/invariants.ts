// What always holds, checked after every step, in production too. A violation stops the guild's show.

import { traders } from './cast/cast.ts';
import type { ViewerId } from './ids.ts';
import { balanceOf, totalOf } from './ledger.ts';
import { poolAccount, poolTotal, walletOf } from './parlour/wagers.ts';
import type { Show } from './state/show.ts';
import { equityCents } from './trading/books.ts';

/** A rule of the house is broken: the message says which, with the numbers. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

function insist(holds: boolean, message: () => string): asserts holds {
  if (!holds) throw new BrokenInvariant(message());
}

export function checkInvariants(show: Show): void {
  checkMoney(show);
  checkChips(show);
}

function checkMoney(show: Show): void {
  insist(totalOf(show.money) === 0, () => `money does not add up: ${totalOf(show.money)} cents over`);
  for (const [account, cents] of Object.entries(show.money)) {
    insist(Number.isSafeInteger(cents), () => `${account} holds ${cents}, not whole cents`);
  }
  const bankCents = balanceOf(show.money, 'bank');
  insist(bankCents >= 0, () => `the bank is ${-bankCents} cents below zero`);
  for (const { id } of traders(show.cast)) {
    const stake = balanceOf(show.money, `stake:${id}`);
    const cost = show.positions[id]?.costCents ?? 0;
    insist(stake === cost, () => `${id}'s position cost ${cost} cents, the ledger says ${stake}`);
    insist(Number.isSafeInteger(equityCents(show, id)), () => `${id}'s equity is no whole number of cents`);
  }
}

function checkChips(show: Show): void {
  insist(totalOf(show.chips) === 0, () => `chips do not add up: ${totalOf(show.chips)} over`);
  for (const viewer of Object.keys(show.viewers) as ViewerId[]) {
    const chips = balanceOf(show.chips, walletOf(viewer));
    insist(chips >= 0 && Number.isSafeInteger(chips), () => `viewer ${viewer} holds ${chips} chips`);
  }
  for (const account of ['tray', 'leak'] as const) {
    const chips = balanceOf(show.chips, account);
    insist(chips >= 0 && Number.isSafeInteger(chips), () => `the ${account} holds ${chips} chips`);
  }
  for (const pool of show.episode?.pools ?? []) {
    const held = balanceOf(show.chips, poolAccount(pool));
    insist(
      held === poolTotal(pool),
      () => `pool ${pool.id} holds ${held} chips, its bets say ${poolTotal(pool)}`,
    );
  }
}
