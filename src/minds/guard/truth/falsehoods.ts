// What of a decision's lines is not so. A thought may misreport neither deed nor tape; a speech may deny the deed where
// its thought owns up to both, and no number of the market may be false anywhere.

import type { DeedClaim } from '../../../show/speech/claims/claim.ts';
import { deedsClaimed, figuresClaimed } from '../../../show/speech/claims/claims.ts';
import { type Deed, type Had, isFalseOfDeed } from '../../../show/speech/claims/deed-truth.ts';
import { sentencesWhole } from '../../../show/speech/spoken.ts';
import { liesOnPurpose } from '../../../show/speech/two-faced.ts';
import type { Decision } from '../../../show/trading/decision.ts';
import type { Brief } from '../../briefs/brief.ts';
import { isTrueFigure } from './figure-truth.ts';
import { tapeOf } from './tape.ts';

export interface Falsehood {
  readonly line: 'thought' | 'speech';
  readonly sentence: string;
  /** The words that are not so. */
  readonly words: string;
}

export type Lines = Pick<Decision, 'thought' | 'speech'>;

export function falsehoodsIn(decision: Decision, brief: Brief): readonly Falsehood[] {
  const isPlayed = liesOnPurpose(decision, brief.language, hadIn(brief));
  return (['thought', 'speech'] as const).flatMap((line) =>
    sentencesWhole(decision[line]).flatMap((sentence) => {
      const words = falseWords(sentence, { line, brief, deed: decision, isPlayed });
      return words === undefined ? [] : [{ line, sentence, words }];
    }),
  );
}

/** The first of a decision's falsehoods, as a fault of its answer. */
export function untruth(decision: Decision, brief: Brief): string | undefined {
  const [first] = falsehoodsIn(decision, brief);
  return first && `${first.line} says "${first.words}", which is not so`;
}

export interface Judged {
  readonly line: 'thought' | 'speech';
  readonly brief: Brief;
  /** Undefined while it is not chosen yet. */
  readonly deed: (Deed & Pick<Decision, 'act'>) | undefined;
  /** The speech denies the deed on purpose. */
  readonly isPlayed: boolean;
}

/** The first words of a sentence that are not so. */
export function falseWords(sentence: string, { line, brief, deed, isPlayed }: Judged): string | undefined {
  const tape = tapeOf(brief);
  const figure = figuresClaimed(sentence, brief.language).find((claim) => !isTrueFigure(claim, tape));
  if (figure !== undefined) return figure.words;
  if (deed === undefined || (line === 'speech' && isPlayed)) return undefined;
  const had = hadIn(brief);
  return deedsClaimed(sentence, brief.language).find(
    (claim) =>
      isOfDeed(claim, line) &&
      meantBy(deed, brief).every((one) => isFalseOfDeed(claim, one, had)) &&
      !isAgreed(claim, { brief, act: deed.act }),
  )?.words;
}

/** What a halt stops is meant all the same, and nothing is done. */
const meantBy = (deed: Deed, { halted }: Brief): readonly Deed[] =>
  halted === 'market' || halted === deed.trade ? [deed, { ...deed, trade: 'Hold' }] : [deed];

/** In public, bare words are advice as often as not. */
const isOfDeed = (claim: DeedClaim, line: Judged['line']): boolean =>
  line === 'thought' || claim.kind === 'size' || claim.by === 'own';

/** What is offered, owed or told in a thread has an asset and a side of its own. */
function isAgreed(
  claim: DeedClaim,
  { brief: { plot }, act }: { brief: Brief; act: string | undefined },
): boolean {
  if (claim.kind === 'size') return false;
  const acting = plot.acts.find(({ says }) => says === act);
  const terms = [...(acting === undefined ? [] : [acting.terms]), ...plot.bound];
  return terms.some(
    (one) =>
      'asset' in one &&
      one.asset === claim.asset &&
      (!('side' in one) || claim.side === null || claim.side === one.side),
  );
}

export const hadIn = ({ holding, trades }: Brief): Had => ({ holding, past: trades });
