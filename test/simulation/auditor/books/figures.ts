// The published numbers of the rules, written down a second time, and the whole-number arithmetic around them.

import type { Asset } from '../../../../src/show/market/asset.ts';

export const STARTING_PRICE = 10_000n;
export const STARTING_CASH = 1_000_000n;
export const BANK_CAPITAL = 5_000_000n;
export const COMEBACK_LOAN = 250_000n;

/** Percent of its exposure that a position loses under stress. */
export const STRESS: Readonly<Record<Asset, bigint>> = { Crypto: 60n, Tech: 35n, Bonds: 15n };
/** What rounding may take on top, in cents. */
export const STRESS_ROUNDING = 5n;
/** The most that one round moves a price, in basis points. */
export const MOVE_MAX: Readonly<Record<Asset, bigint>> = { Tech: 2_500n, Crypto: 5_000n, Bonds: 1_000n };
/** The least and the most that a price jumps without a headline, in basis points. */
export const GAP: Readonly<Record<Asset, readonly [least: number, most: number]>> = {
  Tech: [600, 1_500],
  Crypto: [2_000, 4_800],
  Bonds: [200, 500],
};
export const PRICE_MIN = 100n;
/** Cents of orders that press a price by one percent. */
export const DEPTH: Readonly<Record<Asset, bigint>> = {
  Tech: 6_000_000n,
  Crypto: 4_000_000n,
  Bonds: 20_000_000n,
};
export const IMPACT_MAX = 50n;
/** A round, in basis points. */
export const INTEREST = 4n;
export const BORROW_FEE = 5n;
export const MARGIN_PERCENT = 30n;
export const CONVICTION: Readonly<Record<number, bigint>> = { 1: 25n, 2: 50n, 3: 100n };
/** Percent of equity under which a change is no order. */
export const ORDER_MIN_PERCENT = 2n;
/** Percent of the bank's capital that the desk holds when all agree. */
export const DESK_PERCENT = 150n;
export const HALTS = [7, 13, 20] as const;

/** Towards minus infinity, as the rules round down. */
export function floorDiv(number: bigint, by: bigint): bigint {
  const quotient = number / by;
  return number % by !== 0n && number < 0n !== by < 0n ? quotient - 1n : quotient;
}

export const ceilDiv = (number: bigint, by: bigint): bigint => -floorDiv(-number, by);

export const max = (one: bigint, other: bigint): bigint => (one > other ? one : other);
export const min = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** Cents that thousandths of a share are worth, to the nearest cent. */
export const worth = (units: bigint, price: bigint): bigint => floorDiv(2n * units * price + 1000n, 2000n);

/** Thousandths of a share that cents buy. */
export const bought = (cents: bigint, price: bigint): bigint => max(0n, floorDiv(cents * 1000n, price));
