// Questions of the audience: who may ask whom and how often, who answers, and what falls when.

import type { QuestionAnswered, QuestionAsked, QuestionFell } from '../../../../src/show/events/questions.ts';
import { ANSWER_ROUNDS } from '../books/open-questions.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import { beginClosing } from './closing.ts';

const LETTERS_MAX = 120;
const APART_MS = 1_800_000;

export function auditAsked(model: Model, { asked }: QuestionAsked): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const { id, by, to, text, round } = asked;
  day.questionsAsked += 1;
  pencil.word('question', id, `e${day.number}q${day.questionsAsked}`);
  pencil.figure('round', round, BigInt(day.round));
  pencil.insist(
    model.traders.some((trader) => trader.id === to),
    'who is asked',
    to,
  );
  pencil.insist(
    [...day.questions.values()].every((open) => open.to !== to),
    'asked twice at once',
    to,
  );
  pencil.insist(text.trim() !== '' && text.length <= LETTERS_MAX, 'letters of a question', text.length);
  const member = model.member(by);
  pencil.insist(model.atMs >= member.askedAtMs + APART_MS, 'a question too soon', model.atMs);
  pencil.insist(model.pausedSinceMs === null, 'a question in a pause', id);
  member.askedAtMs = model.atMs;
  day.questions.set(id, { by, to, round });
}

export function auditAnswered(model: Model, { question, performer }: QuestionAnswered): void {
  const { questions } = model.today();
  model.pencil.word('who answers', performer, questions.get(question)?.to ?? null);
  model.pencil.word('whose turn', performer, model.said?.trader ?? null);
  questions.delete(question);
}

export function auditFell(model: Model, { question }: QuestionFell): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const open = day.questions.get(question);
  if (open === undefined) pencil.disagree('question', question, 'that it is not open');
  const isDue = day.round - open.round >= ANSWER_ROUNDS;
  // At the bell all of them fall.
  if (!isDue) beginClosing(model);
  model.member(open.by).askedAtMs = 0;
  day.questions.delete(question);
}
