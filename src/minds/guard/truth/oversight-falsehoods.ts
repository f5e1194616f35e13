// What of an overseer's lines is not so: of the order that the officer reads and of its own verdict, of what the regulator
// does and to whom, of who is in what, and of the numbers. What they cannot know for sure is let through.

import type { PerformerId } from '../../../show/ids.ts';
import type { Asset } from '../../../show/market/asset.ts';
import type { Review } from '../../../show/oversight/review.ts';
import type { Supervision } from '../../../show/oversight/supervision.ts';
import type { BookClaim, RulingClaim, SizeClaim } from '../../../show/speech/claims/claim.ts';
import {
  booksClaimed,
  figuresClaimed,
  pointers,
  rulingsClaimed,
  sizesOfOthersClaimed,
  verdictsClaimed,
} from '../../../show/speech/claims/claims.ts';
import { SHARES } from '../../../show/speech/claims/deed-truth.ts';
import { sentencesWhole } from '../../../show/speech/spoken.ts';
import type { Side } from '../../../show/trading/decision.ts';
import type { QuestionBrief } from '../../briefs/question-brief.ts';
import type { ReviewBrief } from '../../briefs/review-brief.ts';
import type { SuperviseBrief } from '../../briefs/supervise-brief.ts';
import type { Told } from '../../briefs/told.ts';
import { isTrueFigure } from './figure-truth.ts';
import { reviewTape, superviseTape } from './oversight-tape.ts';
import type { Tape } from './tape.ts';

type Verdict = Review['verdict'];
export type Ruling = Pick<Supervision, 'action' | 'whom' | 'asset' | 'finePercent'>;

/** The first words of a sentence of the officer's that are not so; `verdict` is undefined while it is not chosen yet. */
export function falseOfReview(
  sentence: string,
  brief: ReviewBrief,
  verdict: Verdict | undefined,
): string | undefined {
  const { trader, decision } = brief;
  const isFalseVerdict = (claim: { readonly verdict: Verdict; readonly whom: string | null }): boolean =>
    (verdict !== undefined && claim.verdict !== verdict) ||
    (claim.whom !== null && claim.whom !== trader.name);
  const isFalseSize = ({ percent }: SizeClaim): boolean =>
    SHARES[decision.conviction] !== percent && SHARES[decision.conviction] !== percent * 2;
  const claims = [
    ...verdictsClaimed(sentence, brief).filter(isFalseVerdict),
    ...booksClaimed(sentence, brief).filter((claim) => isFalseOrder(claim, brief)),
    ...(decision.trade === 'Hold' ? [] : sizesOfOthersClaimed(sentence, brief).filter(isFalseSize)),
  ];
  return falseFigure(sentence, brief, reviewTape(brief)) ?? claims[0]?.words;
}

/** The same of the regulator's. */
export function falseOfSupervision(
  sentence: string,
  brief: SuperviseBrief,
  ruling: Ruling | undefined,
): string | undefined {
  const claims = [
    ...rulingsClaimed(sentence, brief).filter((claim) => isFalseRuling(claim, brief, ruling)),
    ...booksClaimed(sentence, brief).filter((claim) => isFalseBook(claim, brief)),
  ];
  return falseFigure(sentence, brief, superviseTape(brief)) ?? claims[0]?.words;
}

/** The first of an answer's falsehoods, as its fault. */
export const untruthOfReview = (review: Review, brief: ReviewBrief): string | undefined =>
  untruthIn([review.thought, review.reason], (sentence) => falseOfReview(sentence, brief, review.verdict));

export const untruthOfSupervision = (wish: Supervision, brief: SuperviseBrief): string | undefined =>
  untruthIn([wish.thought, wish.speech], (sentence) => falseOfSupervision(sentence, brief, wish));

function untruthIn(
  lines: readonly string[],
  falseWords: (sentence: string) => string | undefined,
): string | undefined {
  for (const sentence of lines.flatMap(sentencesWhole)) {
    const words = falseWords(sentence);
    if (words !== undefined) return `it says "${words}", which is not so`;
  }
  return undefined;
}

/** Whoever is first on the board is said of others, who are not asked. */
const falseFigure = (sentence: string, { language }: QuestionBrief, tape: Tape): string | undefined =>
  figuresClaimed(sentence, language).find((claim) => claim.kind !== 'rank' && !isTrueFigure(claim, tape))
    ?.words;

interface Position {
  readonly asset: Asset;
  readonly side: Side;
}

const isOf = ({ asset, side }: BookClaim, position: Position | null): boolean =>
  position !== null && position.asset === asset && position.side === side;

/** What was said aloud may be said again: "You say long Tech, and order short." */
const isSaid = (claim: BookClaim, speech: string, { language }: QuestionBrief): boolean =>
  sentencesWhole(speech)
    .flatMap((sentence) => pointers(sentence, language))
    .some(({ asset, side }) => asset === claim.asset && (side === 'out' ? 'short' : side) === claim.side);

/** The order is after one thing, its trader may still hold another, be told of with a third, or have praised it. */
function isFalseOrder(claim: BookClaim, brief: ReviewBrief): boolean {
  const { trader, decision, told } = brief;
  if (claim.whom !== null && claim.whom !== trader.name) return false;
  const order = decision.trade === 'Hold' ? null : { asset: decision.trade, side: decision.side };
  const known = [order, trader.holding, told];
  if (known.some((position) => isOf(claim, position))) return false;
  return claim.whom !== null || !isSaid(claim, decision.speech, brief);
}

/** Whoever is named holds it, or is said to; with nobody named anybody may. */
function isFalseBook(claim: BookClaim, brief: SuperviseBrief): boolean {
  const { suspects, told, heard } = brief;
  const meant = suspects.filter(({ name }) => claim.whom === null || claim.whom === name);
  // Overseers hold nothing, and whoever has left is not seen.
  if (meant.length === 0) return false;
  const isTold = (one: Told): boolean =>
    (claim.whom === null || claim.whom === one.subject.name) && isOf(claim, one);
  if (told !== null && isTold(told)) return false;
  if (meant.some(({ holding }) => isOf(claim, holding))) return false;
  return !heard.some(({ speech }) => isSaid(claim, speech, brief));
}

function isFalseRuling(claim: RulingClaim, brief: SuperviseBrief, ruling: Ruling | undefined): boolean {
  if (ruling === undefined || (claim.tense === 'stands' && stoodBefore(claim, brief))) return false;
  const { action, asset, finePercent } = ruling;
  const isFor = claim.whom === null || claim.whom === nameOf(ruling.whom, brief);
  // Whoever is fined is warned as well.
  if (claim.action === 'warn') return !(isFor && (action === 'warn' || action === 'fine'));
  if (claim.action !== action) return true;
  if (claim.action === 'halt') return claim.asset !== null && claim.asset !== asset;
  return !isFor || (claim.percent !== null && claim.percent !== finePercent);
}

/** Whoever may not be fined was fined lately; what may not be halted is halted, or was. */
function stoodBefore(
  { action, whom, asset }: RulingClaim,
  { suspects, mayBeHalted }: SuperviseBrief,
): boolean {
  if (action === 'fine') return suspects.some(({ name, mayBeFined }) => name === whom && !mayBeFined);
  return action === 'halt' && asset !== null && !mayBeHalted.includes(asset);
}

const nameOf = (id: PerformerId, { suspects }: SuperviseBrief): string | undefined =>
  suspects.find((one) => one.id === id)?.name;
