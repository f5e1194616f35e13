// Questions of the audience: asked, answered, fallen; and what each makes of the show.

import type { AudienceQuestion } from '../audience/questions.ts';
import type { PerformerId } from '../ids.ts';
import { withViewer } from '../parlour/viewers.ts';
import { type Show, withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';

export interface QuestionAsked {
  readonly type: 'questionAsked';
  readonly asked: AudienceQuestion;
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

export type QuestionEvent = QuestionAsked | QuestionAnswered | QuestionFell;

const without = (show: Show, gone: string): Show =>
  withEpisode(show, ({ questions }) => ({ questions: questions.filter(({ id }) => id !== gone) }));

export const questionFolds = {
  questionAsked: (show, { asked }, atMs) =>
    withEpisode(
      withViewer(show, asked.by, () => ({ askedAtMs: atMs })),
      ({ questions, askedCount }) => ({ questions: [...questions, asked], askedCount: askedCount + 1 }),
    ),
  questionAnswered: (show, { question }) => without(show, question),
  questionFell: (show, { question }) => {
    const fallen = show.episode?.questions.find(({ id }) => id === question);
    const after = without(show, question);
    // Who got no answer has not had a turn.
    return fallen === undefined ? after : withViewer(after, fallen.by, () => ({ askedAtMs: 0 }));
  },
} satisfies Folds<QuestionEvent>;
