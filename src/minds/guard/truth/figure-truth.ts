// Whether a number that a line names is on the tape, within what its rounding leaves open.

import type {
  FigureClaim,
  MoneyClaim,
  MoveClaim,
  PriceClaim,
  RankClaim,
} from '../../../show/speech/claims/claim.ts';
import { figuresIn, type Tape } from './tape.ts';

type Kind = FigureClaim['kind'];
type ClaimOf<Of extends Kind> = Extract<FigureClaim, { kind: Of }>;

const CHECKS: { readonly [Of in Kind]: (claim: ClaimOf<Of>, tape: Tape) => boolean } = {
  price: isOnTape,
  move: hasMoved,
  money: isCounted,
  rank: isRanked,
  round: ({ round, rounds }, tape) => round === tape.round && (rounds === null || rounds === tape.rounds),
  left: ({ rounds }, { left }) => left.includes(rounds),
};

/** What was heard or read may be said again, true or not. */
export function isTrueFigure(claim: FigureClaim, tape: Tape): boolean {
  const check = CHECKS[claim.kind] as (claim: FigureClaim, tape: Tape) => boolean;
  if (check(claim, tape)) return true;
  return figuresIn(claim.words).some((figure) => tape.told().has(figure));
}

function isOnTape({ asset, cents, withinCents }: PriceClaim, { quotes, levelsCents }: Tape): boolean {
  const prices = quotes
    .filter((quote) => asset === null || quote.asset === asset)
    .map(({ priceCents }) => priceCents);
  return [...prices, ...levelsCents].some((price) => Math.abs(price - cents) <= withinCents);
}

/** A hundredth of a percent is never meant. */
const HAIR_BP = 1;

function hasMoved({ asset, bp, withinBp, span }: MoveClaim, { moves }: Tape): boolean {
  return moves
    .filter((move) => asset === null || move.asset === asset || move.asset === null)
    .filter((move) => span === null || move.span === span)
    .some((move) => Math.abs(move.bp - bp) <= withinBp + HAIR_BP);
}

function isCounted({ cents, withinCents, sign }: MoneyClaim, { madeCents, sumsCents }: Tape): boolean {
  const near = (sum: number): boolean => Math.abs(Math.abs(sum) - cents) <= withinCents + 50;
  if (sumsCents.some(near)) return true;
  return madeCents.some((made) => near(made) && (sign === null || Math.sign(made) === sign || made === 0));
}

function isRanked({ rank }: RankClaim, { rank: own, ranks }: Tape): boolean {
  return rank === 'last' ? own === ranks : own === rank;
}
