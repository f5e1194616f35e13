// One open question as a part to be played: how it is put to a mind, whatever its kind, and what stands in for
// an answer that did not come. What the officer did not answer passes with a note; everybody else has an understudy.

import type { Performer } from '../show/cast/cast.ts';
import type { Intent } from '../show/intents/intent.ts';
import { reviewFault } from '../show/oversight/review.ts';
import { supervisionFault } from '../show/oversight/supervision.ts';
import type { PlayedBy } from '../show/rounds/played-by.ts';
import type { DecideQuestion, Question, ReviewQuestion, SuperviseQuestion } from '../show/rounds/question.ts';
import type { Show } from '../show/state/show.ts';
import { decisionFault } from '../show/trading/decision.ts';
import { briefFor } from './briefs/brief.ts';
import { reviewBriefFor } from './briefs/review-brief.ts';
import { superviseBriefFor } from './briefs/supervise-brief.ts';
import type { Limits, Mind } from './mind.ts';
import { reviewAsUnderstudy } from './understudy/overseers/officer.ts';
import { superviseAsUnderstudy } from './understudy/overseers/regulator.ts';
import { actAsUnderstudy } from './understudy/understudy.ts';

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;
/** An answer's intent, but for its time. */
export type Answered = Without<Extract<Intent, { type: 'answer' | 'review' | 'supervise' }>, 'atMs'>;

export interface Part {
  /** Whose part it is; the card names the mind. */
  readonly card: Performer;
  /** Rejects as the mind does, and where an answer breaks its schema. */
  ask(mind: Mind, limits: Limits): Promise<Answered>;
  standIn(playedBy: PlayedBy): Answered;
}

type Kind = Question['kind'];
type QuestionOf<Of extends Kind> = Extract<Question, { kind: Of }>;

const PARTS: { readonly [Of in Kind]: (show: Show, question: QuestionOf<Of>) => Part } = {
  decide: traderPart,
  review: officerPart,
  supervise: regulatorPart,
};

export function partFor(show: Show, question: Question): Part {
  const partOf = PARTS[question.kind] as (show: Show, question: Question) => Part;
  return partOf(show, question);
}

const by = ({ name }: Mind): PlayedBy => ({ mind: name, understudyBecause: null });

function insistSound(fault: string | undefined): void {
  if (fault !== undefined) throw new Error(fault);
}

function traderPart(show: Show, question: DecideQuestion): Part {
  const brief = briefFor(show, question);
  const asked = { type: 'answer', question: question.id } as const;
  return {
    card: brief.self,
    ask: async (mind, limits) => {
      const decision = await mind.decide(brief, limits);
      insistSound(decisionFault(decision));
      return { ...asked, decision, playedBy: by(mind) };
    },
    standIn: (playedBy) => ({ ...asked, decision: actAsUnderstudy(brief), playedBy }),
  };
}

function officerPart(show: Show, question: ReviewQuestion): Part {
  const brief = reviewBriefFor(show, question);
  const asked = { type: 'review', question: question.id } as const;
  return {
    card: brief.self,
    ask: async (mind, limits) => {
      const review = (await mind.review?.(brief, limits)) ?? reviewAsUnderstudy(brief);
      insistSound(reviewFault(review));
      return { ...asked, review, playedBy: by(mind) };
    },
    standIn: (playedBy) => ({ ...asked, review: null, playedBy }),
  };
}

function regulatorPart(show: Show, question: SuperviseQuestion): Part {
  const brief = superviseBriefFor(show, question);
  const asked = { type: 'supervise', question: question.id } as const;
  return {
    card: brief.self,
    ask: async (mind, limits) => {
      const supervision = (await mind.supervise?.(brief, limits)) ?? superviseAsUnderstudy(brief);
      insistSound(supervisionFault(show.cast, supervision));
      return { ...asked, supervision, playedBy: by(mind) };
    },
    standIn: (playedBy) => ({ ...asked, supervision: superviseAsUnderstudy(brief), playedBy }),
  };
}
