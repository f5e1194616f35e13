// Questions of the audience: who may ask whom and how often, which of them is put, who answers, and what falls when.

import type {
  QuestionAnswered,
  QuestionAsked,
  QuestionBacked,
  QuestionFell,
  QuestionPut,
} from '../../../../src/show/events/questions.ts';
import { isAnyPut, isLate, wantedMost } from '../books/open-questions.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Day } from '../sheets/day.ts';
import { beginClosing } from './closing.ts';

const LETTERS_MAX = 120;
const APART_MS = 1_800_000;
const WAITING_MAX = 10;

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
  const open = [...day.questions.values()];
  pencil.insist(
    open.every((other) => other.by !== by),
    'two questions of one member',
    id,
  );
  pencil.insist(
    open.every((other) => other.to !== to || bare(other.text) !== bare(text)),
    'the same question twice',
    text,
  );
  const waiting = open.filter(({ putInRound }) => putInRound === null);
  pencil.insist(waiting.length < WAITING_MAX, 'too many questions', waiting.length);
  pencil.insist(text.trim() !== '' && text.length <= LETTERS_MAX, 'letters of a question', text.length);
  const member = model.member(by);
  pencil.insist(model.atMs >= member.askedAtMs + APART_MS, 'a question too soon', model.atMs);
  pencil.insist(model.pausedSinceMs === null, 'a question in a pause', id);
  member.askedAtMs = model.atMs;
  leaveAll(day, by);
  day.questions.set(id, { by, to, text, backers: new Set([by]), putInRound: null });
  if (open.length === 0 && day.underway && day.waiting.has(to) && day.answeredInRound !== day.round)
    day.putDue = id;
}

/** Marks do not make another question of it. */
function bare(text: string): string {
  const small = text.normalize('NFKC').toLowerCase();
  return [...small].filter((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign)).join('') || small;
}

const leaveAll = ({ questions }: Day, member: string): void => {
  for (const { backers } of questions.values()) backers.delete(member);
};

export function auditBacked(model: Model, { viewer, question }: QuestionBacked): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const open = day.questions.get(question);
  if (open === undefined || open.putInRound !== null)
    pencil.disagree('question', question, 'that it does not wait');
  pencil.insist(!open.backers.has(viewer), 'a question backed twice', viewer);
  pencil.insist(model.pausedSinceMs === null, 'a question in a pause', question);
  leaveAll(day, viewer);
  open.backers.add(viewer);
}

/** At the beginning of a round the most wanted, or what has just been asked. */
export function auditPut(model: Model, { question, round, backers }: QuestionPut): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  pencil.figure('round', round, BigInt(day.round));
  pencil.insist(!isAnyPut(day), 'two questions at once', question);
  pencil.word('the most wanted question', question, wantedMost(day));
  const isNew = day.underway && day.asked.size === 0 && day.votes.length === 0;
  pencil.insist(day.putDue === question || isNew, 'a question put in the middle of a round', question);
  const open = day.questions.get(question);
  if (open === undefined) pencil.disagree('question', question, 'that it is not open');
  pencil.figure('backers', backers, BigInt(open.backers.size));
  open.backers.clear();
  open.putInRound = round;
  day.putDue = null;
}

export function auditAnswered(model: Model, { question, performer }: QuestionAnswered): void {
  const day = model.today();
  const open = day.questions.get(question);
  model.pencil.word('who answers', performer, open?.to ?? null);
  model.pencil.word('whose turn', performer, model.said?.trader ?? null);
  model.pencil.insist(open?.putInRound != null, 'an answer to what was not put', question);
  day.questions.delete(question);
  day.answeredInRound = day.round;
}

export function auditFell(model: Model, { question }: QuestionFell): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const open = day.questions.get(question);
  if (open === undefined) pencil.disagree('question', question, 'that it is not open');
  // At the bell all of them fall.
  if (!isLate(open.putInRound, day.round)) beginClosing(model);
  model.member(open.by).askedAtMs = 0;
  day.questions.delete(question);
}
