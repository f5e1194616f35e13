// The numbers that an overseer may know: those of the market and of the books that it looks at, and those that it was
// told. It stands on no board itself.

import { FINES_PERCENT } from '../../../show/oversight/supervision.ts';
import type { Holding, QuestionBrief } from '../../briefs/question-brief.ts';
import type { ReviewBrief } from '../../briefs/review-brief.ts';
import type { SuperviseBrief } from '../../briefs/supervise-brief.ts';
import { marketMoves, shareBp, type Tape, toldIn } from './tape.ts';

const tapes = new WeakMap<QuestionBrief, Tape>();

/** Of an order: what is asked for, and the half that a flag leaves of it. */
export const reviewTape = (brief: ReviewBrief): Tape =>
  kept(brief, () => ({
    ...bookTape(brief, [brief.trader], [brief.targetCents, brief.targetCents / 2]),
    told: toldIn(({ decision, told, ownLines }) => [decision.speech, told, ownLines], brief),
  }));

/** Of everybody: what they have, and what a fine would be; and of the market as a whole. */
export const superviseTape = (brief: SuperviseBrief): Tape =>
  kept(brief, () => {
    const { suspects, indexBp } = brief;
    const fines = suspects.flatMap(({ equityCents }) =>
      FINES_PERCENT.map((percent) => (equityCents * percent) / 100),
    );
    const tape = bookTape(brief, suspects, fines);
    return {
      ...tape,
      moves: [...tape.moves, { asset: null, bp: indexBp, span: null }],
      told: toldIn(({ heard, told, ownLines }) => [heard, told, ownLines], brief),
    };
  });

/** Worked out once for a brief. */
function kept(brief: QuestionBrief, make: () => Tape): Tape {
  const known = tapes.get(brief);
  if (known !== undefined) return known;
  const tape = make();
  tapes.set(brief, tape);
  return tape;
}

interface Booked {
  readonly equityCents: number;
  readonly dayProfitCents: number;
  readonly holding: Holding | null;
}

function bookTape(
  { quotes, round, rounds }: QuestionBrief,
  booked: readonly Booked[],
  sumsCents: readonly number[],
): Omit<Tape, 'told'> {
  const equities = booked.map(({ equityCents }) => equityCents);
  return {
    quotes,
    moves: [
      ...marketMoves(quotes),
      ...booked.map(({ equityCents, dayProfitCents }) => ({
        ...{ asset: null, bp: shareBp(dayProfitCents, equityCents - dayProfitCents), span: null },
      })),
    ],
    madeCents: booked.flatMap(({ dayProfitCents, holding }) => [
      dayProfitCents,
      ...(holding === null ? [] : [holding.profitCents]),
    ]),
    sumsCents: [
      ...sumsCents,
      ...equities,
      ...equities.flatMap((one) => equities.map((other) => one - other)),
      ...booked.map(({ equityCents, dayProfitCents }) => equityCents - dayProfitCents),
      ...booked.flatMap(({ holding }) => (holding === null ? [] : [holding.exposureCents])),
    ].map(Math.abs),
    levelsCents: [],
    ...{ rank: 0, ranks: 0, round, rounds },
    left: [rounds - round],
  };
}
