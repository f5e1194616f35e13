// A trader's profit since the opening bell as a curve, which is what the ranks are made of. What the bank lent for a
// comeback is no profit, and stands in the curve from where it came. Pure.

import type { BoardRow } from '../../../views/cards/board.ts';

/** In cents; begins with 0 and ends with the row's own profit. Empty where the equity of before is not known any more. */
export function profitCurve({
  equityHistory,
  profitCents,
}: Pick<BoardRow, 'equityHistory' | 'profitCents'>): readonly number[] {
  const [openingCents = 0, lastCents = 0] = [equityHistory[0], equityHistory.at(-1)];
  const lentCents = lastCents - openingCents - profitCents;
  const returns = lentCents === 0 ? [] : returnsOf(equityHistory);
  return equityHistory.map((cents, index) => {
    const share = returns.filter((at) => at <= index).length / Math.max(1, returns.length);
    return cents - openingCents - Math.round(lentCents * share);
  });
}

/** Where the trader has something again after nothing; who fell and came back within a round did so at the steepest rise. */
function returnsOf(equityHistory: readonly number[]): readonly number[] {
  const rises = equityHistory.map((cents, index) => cents - (equityHistory[index - 1] ?? cents));
  const returns = equityHistory.flatMap((cents, index) =>
    index > 0 && cents > 0 && (equityHistory[index - 1] ?? 0) <= 0 ? [index] : [],
  );
  return returns.length > 0 ? returns : [rises.indexOf(Math.max(...rises.slice(1)), 1)];
}
