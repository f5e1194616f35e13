// Questions of the audience: asked, wanted by others, put to their trader, answered, fallen; and what each makes of the
// show.

import { type AudienceQuestion, withoutBackings } from '../audience/questions.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import { withViewer } from '../parlour/viewers.ts';
import { type Show, withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';

/** It waits, and whoever asked wants to know it. */
export interface QuestionAsked {
  readonly type: 'questionAsked';
  readonly asked: AudienceQuestion;
}
/** A member wants to know it too, and nothing else of what waits. */
export interface QuestionBacked {
  readonly type: 'questionBacked';
  readonly viewer: ViewerId;
  readonly question: string;
}
/** From now on its trader owes the answer. */
export interface QuestionPut {
  readonly type: 'questionPut';
  readonly question: string;
  readonly round: number;
  /** How many wanted to know it. */
  readonly backers: number;
}
/** By the line of the turn that came before. */
export interface QuestionAnswered {
  readonly type: 'questionAnswered';
  readonly question: string;
  readonly performer: PerformerId;
}
/** Nobody answered it in time. */
export interface QuestionFell {
  readonly type: 'questionFell';
  readonly question: string;
}

export type QuestionEvent = QuestionAsked | QuestionBacked | QuestionPut | QuestionAnswered | QuestionFell;

const without = (show: Show, gone: string): Show =>
  withEpisode(show, (episode) => ({
    questions: episode.questions.filter(({ id }) => id !== gone),
    backings: withoutBackings(episode, gone),
  }));

export const questionFolds = {
  questionAsked: (show, { asked }, atMs) =>
    withEpisode(
      withViewer(show, asked.by, () => ({ askedAtMs: atMs })),
      ({ questions, backings, askedCount }) => ({
        questions: [...questions, asked],
        backings: { ...backings, [asked.by]: asked.id },
        askedCount: askedCount + 1,
      }),
    ),
  questionBacked: (show, { viewer, question }) =>
    withEpisode(show, ({ backings }) => ({ backings: { ...backings, [viewer]: question } })),
  questionPut: (show, { question, round }) =>
    withEpisode(show, (episode) => ({
      questions: episode.questions.map((asked) =>
        asked.id === question ? { ...asked, putInRound: round } : asked,
      ),
      backings: withoutBackings(episode, question),
    })),
  questionAnswered: (show, { question }) => without(show, question),
  questionFell: (show, { question }) => {
    const fallen = show.episode?.questions.find(({ id }) => id === question);
    const after = without(show, question);
    // Who got no answer has not had a turn.
    return fallen === undefined ? after : withViewer(after, fallen.by, () => ({ askedAtMs: 0 }));
  },
} satisfies Folds<QuestionEvent>;
