// Numbers as a trader says them: "up 3.2%", "$9,840", "a grand", "three rounds".
// No locale is asked, so that every machine says the same. Its percents have two decimals where a move is small, which a
// viewer's (views/words/money.ts) never have, and both models and old shows know them so; whole dollars are the same.

import { nounOf } from '../../../views/words/counts.ts';
import { dollars as signedDollars } from '../../../views/words/money.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** The size of a move without its sign; two decimals below one percent. */
export function percent(bp: number): string {
  const size = Math.abs(bp);
  return size < 100 ? `${(size / 100).toFixed(2)}%` : `${(size / 100).toFixed(1)}%`;
}

/** `up 3.2%`, `down 0.40%` or `flat`. */
export function move(bp: number): string {
  if (bp === 0) return 'flat';
  return `${bp > 0 ? 'up' : 'down'} ${percent(bp)}`;
}

/** Whole dollars without sign: `$9,840`. */
export const dollars = (cents: number): string => signedDollars(Math.abs(cents));

/** An amount the way it is said across a desk: `a grand`, `three grand`, `$420`. */
export function money(cents: number): string {
  const whole = Math.round(Math.abs(cents) / 100);
  const grands = Math.round(whole / 1000);
  const near = grands >= 1 && grands <= 12 && Math.abs(whole - grands * 1000) <= 25;
  if (!near) return dollars(cents);
  return grands === 1 ? 'a grand' : `${spelled(grands)} grand`;
}

/** Price of an index, `104.32`. */
export const price = (cents: number): string => (cents / 100).toFixed(2);

export const spelled = (count: number): string => WORDS[count] ?? String(count);

export const counted = (count: number, noun: string): string => `${spelled(count)} ${nounOf(count, noun)}`;

export const ranked = (rank: number): string => RANKS[rank - 1] ?? `number ${rank}`;
