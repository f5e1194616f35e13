// The audience's questions: which of them wait, as members choose among them, and what becomes of one for whoever asked:
// the answer as it was given in the room, with the way there, or that none came. Nobody is told who asked.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import {
  type AudienceQuestion,
  backersOf,
  numberOf,
  waitingQuestions,
} from '../../show/audience/questions.ts';
import { isOverdue } from '../../show/audience/questions-dropped.ts';
import type { QuestionAnswered, QuestionFell } from '../../show/events/questions.ts';
import { paceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import type { Step } from '../floor/step.ts';
import { quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { hourAt } from '../words/times.ts';

const said = (words: Words, show: Show, { to, text }: AudienceQuestion) => ({
  name: nameOf(show, to),
  question: quotedIn(words, text),
});

/** For whoever asked: it has been put, or it waits. */
export function takenText(words: Words, show: Show, question: AudienceQuestion): string {
  const told = said(words, show, question);
  if (question.putInRound !== undefined) return words.say('asks.taken', told);
  return words.say('asks.waits', { ...told, when: hourAt(nextRoundAtMs(show)) });
}

/** About: the round that is under way may take longer. */
function nextRoundAtMs({ episode, ...show }: Show): number {
  if (episode === null) return show.atMs;
  return episode.roundUnderway ? episode.roundStartedAtMs + paceMs(show, show.atMs) : episode.nextRoundAtMs;
}

/** On the floor: what a question that waits is called, to whom and what it is. */
export const waitingLine = (words: Words, show: Show, question: AudienceQuestion): string =>
  words.say('asks.waitsOnTheFloor', { ...said(words, show, question), number: numberOf(question) });

/** At the beginning of a round: all that wait, in few words each. */
export const waitingLines = (words: Words, show: Show): readonly string[] =>
  waitingIn(show).map((question) => waitingLine(words, show, shortened(question)));

/** On the floor: it has been put to its trader, who owes the answer. */
export function putLine(words: Words, show: Show, question: AudienceQuestion, backers: number): string {
  const told = said(words, show, question);
  return backers > 1
    ? words.say('asks.onTheFloorFor', { ...told, n: words.number(backers) })
    : words.say('asks.onTheFloor', told);
}

/** For one member: those that wait, but for `except`, with how many want to know each; undefined where none does. */
export function waitingList(words: Words, show: Show, except?: string): string | undefined {
  const waiting = waitingIn(show).filter(({ id }) => id !== except);
  if (waiting.length === 0) return undefined;
  const lines = waiting.map((question) =>
    words.say('asks.line', {
      ...said(words, show, shortened(question)),
      ...{ number: numberOf(question), n: supportOf(show, question) },
    }),
  );
  return [words.say('asks.list', { n: waiting.length }), ...lines].join('\n');
}

/** For whoever wants to know it too from now on. */
export const backedText = (words: Words, show: Show, question: AudienceQuestion): string =>
  words.say('asks.backed', { ...said(words, show, question), n: supportOf(show, question) });

export const waitingIn = ({ episode }: Pick<Show, 'episode'>): readonly AudienceQuestion[] =>
  episode === null ? [] : waitingQuestions(episode);

export const supportOf = ({ episode }: Pick<Show, 'episode'>, { id }: AudienceQuestion): number =>
  episode === null ? 0 : backersOf(episode, id);

/** Ten of them fit a post. */
const shortened = (question: AudienceQuestion): AudienceQuestion => ({
  ...question,
  text: cutAtWord(question.text, SHOWN_MAX),
});
const SHOWN_MAX = 60;

/** Those that had waited and were put in a step. */
export function putIn({ record, after }: Pick<Step, 'record' | 'after'>): readonly AudienceQuestion[] {
  const isNew = (id: string) =>
    record.events.some((event) => event.type === 'questionAsked' && event.asked.id === id);
  return record.events.flatMap((event) => {
    if (event.type !== 'questionPut' || isNew(event.question)) return [];
    const question = after.episode?.questions.find(({ id }) => id === event.question);
    return question === undefined ? [] : [question];
  });
}

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
  if (event.type === 'questionFell') {
    const isLate = isOverdue(question, show.episode?.round ?? 0);
    return words.say(isLate ? 'asks.fell' : 'asks.fellAtBell', told);
  }
  const given = { ...told, answer: quotedIn(words, answer) };
  return link === undefined
    ? words.say('asks.answered', given)
    : words.say('asks.answeredAt', { ...given, link });
}
