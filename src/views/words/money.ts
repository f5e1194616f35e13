// How money, prices and shares of it are written for viewers. Whole numbers in, text out, by hand:
// no Intl and no floating point, so that every machine writes the same digits.

import { nounOf } from './counts.ts';

/** Such as 1,234,567 for 1234567; a minus stands in front. */
export function grouped(whole: number): string {
  const digits = String(Math.abs(Math.trunc(whole))).replace(/\B(?=(\d{3})+$)/g, ',');
  return whole <= -1 ? `-${digits}` : digits;
}

/** Rounded to the nearest, halves away from zero; never -0. */
function dividedBy(divisor: number, whole: number): number {
  const size = Math.floor((Math.abs(whole) + divisor / 2) / divisor);
  return whole < 0 && size > 0 ? -size : size;
}

/** Cents as whole dollars: `$9,840`, `-$120`. */
export function dollars(cents: number): string {
  const whole = dividedBy(100, cents);
  return `${whole < 0 ? '-' : ''}$${grouped(Math.abs(whole))}`;
}

/** Cents as a change: `+$120`, `-$120`, `$0`. */
export function signedDollars(cents: number): string {
  return dividedBy(100, cents) > 0 ? `+${dollars(cents)}` : dollars(cents);
}

/** Basis points as a change: `+3.2%`, `-0.4%`, `0.0%`. */
export function percentOf(bp: number): string {
  const tenths = dividedBy(10, bp);
  const size = Math.abs(tenths);
  const sign = tenths > 0 ? '+' : tenths < 0 ? '-' : '';
  return `${sign}${grouped(Math.floor(size / 10))}.${size % 10}%`;
}

/** The sign of what `percentOf` writes. */
export function arrowOf(bp: number): string {
  const tenths = dividedBy(10, bp);
  return tenths > 0 ? '▲' : tenths < 0 ? '▼' : '■';
}

/** Basis points as a sentence has them: `up 3.2%`, `down 0.4%`, `flat`. */
export function wayOf(bp: number): string {
  const change = percentOf(bp);
  if (change.startsWith('+')) return `up ${change.slice(1)}`;
  return change.startsWith('-') ? `down ${change.slice(1)}` : 'flat';
}

/** An index's price in cents: `101.34`. */
export function points(priceCents: number): string {
  const size = Math.abs(Math.trunc(priceCents));
  const cents = String(size % 100).padStart(2, '0');
  return `${priceCents < 0 ? '-' : ''}${grouped(Math.floor(size / 100))}.${cents}`;
}

/** `1 chip`, `1,250 chips`. */
export const chipCount = (chips: number): string => `${grouped(chips)} ${nounOf(chips, 'chip')}`;
