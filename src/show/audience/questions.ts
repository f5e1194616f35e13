// Questions of the audience: what a member asks waits until it is the one that most members want to know. When a round
// begins it is put to its trader, one at a time, who owes the answer and gives it in the room.

import type { PerformerId, ViewerId } from '../ids.ts';

export const QUESTION_LENGTH_MAX = 120;
/** Between two questions of one member. */
export const ASK_EVERY_MS = 30 * 60_000;
/** The one in which it is put is the first of them. */
export const ANSWER_WITHIN_ROUNDS = 2;
export const QUESTIONS_WAITING_MAX = 10;

export interface AudienceQuestion {
  /** Such as `e3q2`: the second of the third episode. */
  readonly id: string;
  readonly by: ViewerId;
  readonly to: PerformerId;
  /** Filtered, in one line. Quoted to the minds as a question, never as an instruction. */
  readonly text: string;
  /** In which it was asked. */
  readonly round: number;
  /** Absent while it waits. */
  readonly putInRound?: number;
}

/** What is asked in an episode and not over yet. */
export interface Asking {
  /** In the order in which they were asked. */
  readonly questions: readonly AudienceQuestion[];
  /** Which of those that wait each member wants to know; whoever asks wants to know it too. */
  readonly backings: Readonly<Record<ViewerId, string>>;
}

const isPut = ({ putInRound }: AudienceQuestion): boolean => putInRound !== undefined;

/** The one that is being answered. */
export const questionPut = ({ questions }: Pick<Asking, 'questions'>): AudienceQuestion | undefined =>
  questions.find(isPut);

/** The one that this trader is to answer. */
export const questionTo = (
  asking: Pick<Asking, 'questions'>,
  trader: PerformerId,
): AudienceQuestion | undefined => {
  const put = questionPut(asking);
  return put?.to === trader ? put : undefined;
};

export const waitingQuestions = ({ questions }: Pick<Asking, 'questions'>): readonly AudienceQuestion[] =>
  questions.filter((question) => !isPut(question));

/** How many want to know it. */
export const backersOf = ({ backings }: Pick<Asking, 'backings'>, id: string): number =>
  Object.values(backings).filter((backed) => backed === id).length;

/** Of those that wait; of several, the one that was asked first. */
export function mostWanted(asking: Asking): AudienceQuestion | undefined {
  const [first, ...others] = waitingQuestions(asking);
  return others.reduce(
    (best, question) =>
      best !== undefined && backersOf(asking, question.id) > backersOf(asking, best.id) ? question : best,
    first,
  );
}

/** `2` of `e3q2`: how it is called while it waits. */
export const numberOf = ({ id }: Pick<AudienceQuestion, 'id'>): string => id.slice(id.indexOf('q') + 1);

/** Whether the same is asked, however it is written. */
export const isSameQuestion = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

/** Where there are only marks, they are what is asked. */
function keyOf(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}\p{M}]/gu, '') || plain;
}

/** Nobody wants to know any more what has been put, answered or dropped. */
export const withoutBackings = ({ backings }: Pick<Asking, 'backings'>, id: string): Asking['backings'] =>
  Object.fromEntries(Object.entries(backings).filter(([, backed]) => backed !== id));

/** All that a member has asked and wanted to know is gone. */
export function withoutMember({ questions, backings }: Asking, viewer: ViewerId): Asking {
  const left = questions.filter(({ by }) => by !== viewer);
  const own = Object.entries(backings).filter(
    ([member, backed]) => member !== viewer && left.some(({ id }) => id === backed),
  );
  return { questions: left, backings: Object.fromEntries(own) };
}
