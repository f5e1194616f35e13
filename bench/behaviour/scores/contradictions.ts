// How often a speech denies the trade it comes with on purpose, by the show's own reading: the drama wants some.

import { liesOnPurpose } from '../../../src/show/speech/two-faced.ts';
import type { Take } from '../nights/take.ts';
import type { Share } from './interval.ts';
import { counted } from './interval.ts';

/** Of the decisions that trade. */
export function contradictedShare(takes: readonly Take[]): Share {
  const trades = takes.flatMap((take) =>
    take.kind === 'decide' && take.answer !== null && take.answer.trade !== 'Hold' ? [take.answer] : [],
  );
  return counted(trades, (answer) => liesOnPurpose(answer, 'en'));
}
