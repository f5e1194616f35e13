// What becomes of a member's question, for whoever asked: the answer as it was given in the room, with the way there, or
// that none came.

import type { Words } from '../../languages/words.ts';
import type { AudienceQuestion } from '../../show/audience/questions.ts';
import type { QuestionAnswered, QuestionFell } from '../../show/events/questions.ts';
import type { Show } from '../../show/state/show.ts';
import type { Step } from '../floor/step.ts';
import { quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';

const said = (words: Words, show: Show, { to, text }: AudienceQuestion) => ({
  name: nameOf(show, to),
  question: quotedIn(words, text),
});

export const takenText = (words: Words, show: Show, question: AudienceQuestion): string =>
  words.say('asks.taken', said(words, show, question));

/** How a question ended in a step. */
export interface Outcome {
  readonly question: AudienceQuestion;
  readonly event: QuestionAnswered | QuestionFell;
  /** The number of the event that was its answer. */
  readonly seq: number | undefined;
  readonly answer: string;
}

/** Those that ended in a step; of one that was asked and erased since, nobody is told. */
export function outcomesOf({ record, before }: Pick<Step, 'record' | 'before'>): readonly Outcome[] {
  return record.events.flatMap((event) => {
    if (event.type !== 'questionAnswered' && event.type !== 'questionFell') return [];
    const question = before.episode?.questions.find(({ id }) => id === event.question);
    if (question === undefined) return [];
    const at = record.events.findIndex(
      (turn) => turn.type === 'turnTaken' && turn.deed?.thread === event.question,
    );
    const turn = record.events[at];
    const answer = turn?.type === 'turnTaken' ? turn.decision.speech : '';
    return [{ question, event, seq: at < 0 ? undefined : record.firstSeq + at, answer }];
  });
}

/** `link`: to the line in its room; undefined where that is not known. */
export function outcomeText(
  words: Words,
  show: Show,
  { question, event, answer, link }: Outcome & { readonly link: string | undefined },
): string {
  const told = said(words, show, question);
  if (event.type === 'questionFell') return words.say('asks.fell', told);
  const given = { ...told, answer: quotedIn(words, answer) };
  return link === undefined
    ? words.say('asks.answered', given)
    : words.say('asks.answeredAt', { ...given, link });
}
