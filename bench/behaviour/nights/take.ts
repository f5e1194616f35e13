// One question with what a mind made of it, as every score reads it: the brief, and the mind's own answer or the
// fault for which there is none. What the understudy plays in its stead is no answer of the mind.

import type { Brief } from '../../../src/minds/briefs/brief.ts';
import type { ReviewBrief } from '../../../src/minds/briefs/review-brief.ts';
import type { SuperviseBrief } from '../../../src/minds/briefs/supervise-brief.ts';
import type { Regime } from '../../../src/show/market/regimes.ts';
import type { Review } from '../../../src/show/oversight/review.ts';
import type { Supervision } from '../../../src/show/oversight/supervision.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';

interface Given<Kind extends string, Asked, Answer> {
  readonly kind: Kind;
  readonly brief: Asked;
  readonly answer: Answer | null;
  /** Why there is no answer; null where there is one. */
  readonly fault: string | null;
}

export type TraderTake = Given<'decide', Brief, Decision>;
export type OfficerTake = Given<'review', ReviewBrief, Review>;
export type RegulatorTake = Given<'supervise', SuperviseBrief, Supervision>;
export type Take = TraderTake | OfficerTake | RegulatorTake;

/** One episode as a mind played it. */
export interface Night {
  /** In the order in which they were answered. */
  readonly takes: readonly Take[];
  /** The kinds of the recap's beats in their order. */
  readonly arc: string;
  readonly books: readonly Book[];
  /** What holding a third of each index from bell to bell would have made, in basis points. */
  readonly holdingBp: number;
}

/** One trader's episode. */
export interface Book {
  readonly voice: string;
  /** Profit over the equity at the opening bell, in basis points. */
  readonly profitBp: number;
  readonly rounds: readonly BookRound[];
}

export interface BookRound {
  readonly regime: Regime;
  /** Change of equity over the round, in basis points of what it was before. */
  readonly changeBp: number;
  /** `long Crypto`, or `flat`, after the round's move and before the round's own decision. */
  readonly held: string;
}

export const voiceOf = ({ brief }: Take): string => brief.self.voice;

/** What was said for all to hear; null where the mind gave no answer. */
export function publicLine(take: Take): string | null {
  if (take.answer === null) return null;
  return take.kind === 'review' ? take.answer.reason : take.answer.speech;
}

/** The thought, then what was said. */
export function linesOf(take: Take): readonly string[] {
  const said = publicLine(take);
  return take.answer === null || said === null ? [] : [take.answer.thought, said];
}

/** Everybody's name that the brief tells. */
export function namesIn(take: Take): readonly string[] {
  const { self } = take.brief;
  if (take.kind === 'review') return [self.name, take.brief.trader.name];
  const { present, heard } = take.brief;
  const others = take.kind === 'decide' ? take.brief.board : take.brief.suspects;
  return [...new Set([self, ...present, ...heard, ...others].map(({ name }) => name))];
}

/** Everything that a brief says in words. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) if (typeof part !== 'number') yield* textsIn(part);
  }
}
