// Who is asked, who answers, where they stand: every question is answered once, and an order that the law allows
// waits for the compliance officer where the cast has one.

import type { Performer } from '../../../../src/show/cast/cast.ts';
import type { DecisionReviewed } from '../../../../src/show/events/oversight.ts';
import type { Moved, TurnOpened, TurnTaken } from '../../../../src/show/events/trading.ts';
import type { Question } from '../../../../src/show/rounds/question.ts';
import { deedOf } from '../books/deed.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';

export function auditQuestion(model: Model, { question }: TurnOpened): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const { performer, room, kind } = question;
  pencil.insist(day.underway && !day.asked.has(question.id), 'a question out of its time', question.id);
  pencil.insist(
    [...day.asked.values()].every((other) => other.room !== room),
    'two questions in a room',
    room,
  );
  const role = model.cast.find(({ id }) => id === performer)?.role;
  pencil.word('kind', kind, role === 'officer' ? 'review' : role === 'regulator' ? 'supervise' : 'decide');
  if (question.kind === 'review') {
    pencil.word('whose decision', question.trader, model.said?.reviewDue === true ? model.said.trader : null);
    pencil.facts('decision', question.decision, model.said?.decision);
    model.said = null;
  } else {
    pencil.insist(day.waiting.delete(performer), 'asked out of turn', performer);
    pencil.word('room', room, model.rooms.get(performer));
  }
  day.asked.set(question.id, question);
}

/** The question that this answers; it is closed with that. */
export function answered(
  model: Model,
  event: { question: string; performer: string; room: string },
): Question {
  const pencil: Pencil = model.pencil;
  const { asked } = model.today();
  const question = asked.get(event.question);
  if (question === undefined) pencil.disagree('question', event.question, 'that it is not open');
  pencil.word('performer', event.performer, question.performer);
  pencil.word('room', event.room, question.room);
  asked.delete(event.question);
  return question;
}

function traderOf(model: Model, id: string): Performer {
  return (
    model.traders.find((one) => one.id === id) ??
    model.pencil.disagree('trader', id, 'that none is called so')
  );
}

export function auditTurn(model: Model, event: TurnTaken): void {
  const { performer, decision } = event;
  const { trade, side, conviction, thought, speech } = decision;
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const trader = traderOf(model, performer);
  const question = answered(model, event);
  if (question.kind !== 'decide') pencil.disagree('question', question.kind, 'decide');
  pencil.insist(['Tech', 'Crypto', 'Bonds', 'Hold'].includes(trade), 'trade', trade);
  pencil.insist(side === 'long' || side === 'short', 'side', side);
  pencil.insist(conviction === 1 || conviction === 2 || conviction === 3, 'conviction', conviction);
  for (const line of [thought, speech]) {
    pencil.insist(typeof line === 'string' && line.trim() !== '' && line.length <= 160, 'line', line);
  }
  const option = trade === 'Hold' ? 'Hold' : `${trade} ${side}`;
  day.votes.push({ performer, option, weight: conviction });
  day.thoughts.push({ performer, round: day.round, thought });
  const act = question.acts?.find(({ says }) => says === decision.act);
  model.said = { trader: trader.id, decision, act, reviewDue: false, twoFaced: false };
  reckonDeed(model);
}

/** What the last decision should come to, with the money that is there now: a loan may have come in between. */
export function reckonDeed(model: Model): void {
  const { said } = model;
  if (said === null) return;
  const deed = deedOf(model, traderOf(model, said.trader), said.decision, 'whole');
  const hasOfficer = model.cast.some(({ role }) => role === 'officer');
  const reviewDue = hasOfficer && deed !== null && deed.refusal === null;
  model.said = { ...said, reviewDue };
  model.deed = reviewDue ? null : deed;
}

export function auditReview(model: Model, event: DecisionReviewed): void {
  const pencil: Pencil = model.pencil;
  const question = answered(model, event);
  if (question.kind !== 'review') pencil.disagree('question', question.kind, 'review');
  pencil.word('trader', event.trader, question.trader);
  const flagged = event.review?.verdict === 'flag' ? 'flagged' : 'whole';
  model.deed = deedOf(model, traderOf(model, event.trader), question.decision, flagged);
}

export function auditStep(model: Model, { performer, from, to }: Moved): void {
  const pencil: Pencil = model.pencil;
  pencil.word('from', from, model.rooms.get(performer));
  pencil.insist(from !== to, 'a step on the spot', to);
  if (model.today().bankrupt.has(performer)) pencil.word('where the bankrupt go', to, 'Coffee Shop');
  model.rooms.set(performer, to);
}
