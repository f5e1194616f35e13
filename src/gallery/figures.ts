// Figures that the gallery's pictures share: an ordinary day's, and extreme ones.

import type { BoardRow, BoardView } from '../views/cards/board.ts';
import type { Model } from './people.ts';

export const START_CENTS = 1_000_000;
export const EXTREME_CENTS = [999_999_999, -123_456_789, 0, 1] as const;

/** A curve that wanders the same way every time. */
export function curve(from: number, count: number, seed: number): readonly number[] {
  const values = [from];
  for (let step = 1; step < count; step++) {
    const bend = (((seed + step) * 2_654_435_761) >>> 8) % 1_000;
    values.push(Math.max(1, Math.round((values.at(-1) ?? from) * (1 + (bend - 480) / 9_000))));
  }
  return values;
}

export const PRICES: BoardView['prices'] = [
  { asset: 'Tech', priceCents: 10_234, sinceBellBp: 234 },
  { asset: 'Crypto', priceCents: 8_123, sinceBellBp: -1_877 },
  { asset: 'Bonds', priceCents: 10_000, sinceBellBp: 0 },
];

export const EXTREME_PRICES: BoardView['prices'] = [
  { asset: 'Tech', priceCents: 123_456_789, sinceBellBp: 1_234_567 },
  { asset: 'Crypto', priceCents: 100, sinceBellBp: -9_990 },
  { asset: 'Bonds', priceCents: 99_999, sinceBellBp: 1 },
];

export function row(
  { id, name, title, colour }: Model,
  index: number,
  extreme: 'sample' | 'extreme',
): BoardRow {
  const walk = curve(START_CENTS, 8, index * 31);
  const broke = extreme === 'sample' && index === 2;
  const last = broke ? 0 : (walk.at(-1) ?? START_CENTS);
  const equityCents = extreme === 'extreme' ? (EXTREME_CENTS[index % 4] ?? 0) : last;
  const bankrupt = equityCents <= 0;
  const history = broke ? [...walk.slice(0, -1), 0] : walk;
  return {
    ...{ id, name, title, colour, history, equityCents, bankrupt },
    ...{ rank: index + 1, climbed: [0, 1, -1, 2][index % 4] ?? 0, winner: false, chips: index * 12_345 },
    profitCents: equityCents - START_CENTS,
    profitBp: Math.round(((equityCents - START_CENTS) * 10_000) / START_CENTS),
    position: bankrupt
      ? 'bankrupt'
      : index % 2 === 0
        ? { side: 'long', asset: 'Crypto', worthCents: 1_240_000 }
        : 'cash',
    equityHistory: history,
  };
}

/** The richest first, as a board has them. */
export const rowsOf = (models: readonly Model[], extreme: 'sample' | 'extreme'): readonly BoardRow[] =>
  models
    .map((each, index) => row(each, index, extreme))
    .toSorted((one, other) => other.equityCents - one.equityCents)
    .map((each, index) => ({ ...each, rank: index + 1 }));

export const NEWS =
  'Dog-themed coin adopted by actual dog; analysts cite a strong nose for liquidity and weak risk controls';
