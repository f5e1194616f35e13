// After hours: only once the trading of a day is over; what is confessed was thought, and whoever judges is ruined.

import type {
  AfterHoursBegan,
  Confessed,
  JuryReturned,
  VerdictGiven,
} from '../../../../src/show/events/after-hours.ts';
import { equityOf } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import { beginClosing } from './closing.ts';

const LAST_LEVEL = 20;

function insistLate(model: Model): void {
  const pencil: Pencil = model.pencil;
  const { halt, round } = model.today();
  pencil.insist(
    halt?.level === LAST_LEVEL && round > halt.round,
    'after hours while there is trading',
    round,
  );
}

export function auditBegan(model: Model, { round }: AfterHoursBegan): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  insistLate(model);
  pencil.figure('round', round, BigInt(day.round));
  pencil.insist(!day.isLate, 'after hours begun twice', round);
  day.isLate = true;
}

export function auditConfessed(model: Model, { performer, ofRound, thought }: Confessed): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  insistLate(model);
  pencil.word('whose turn', performer, model.said?.trader ?? null);
  const isTrue = day.thoughts.some(
    (each) => each.performer === performer && each.round === ofRound && each.thought === thought,
  );
  pencil.insist(isTrue, 'a confession of what was never thought', thought);
  const mark = `${performer} ${ofRound}`;
  pencil.insist(!day.confessed.has(mark), 'one thought confessed twice', mark);
  day.confessed.add(mark);
}

export function auditVerdict(model: Model, { juror, culprit }: VerdictGiven): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  insistLate(model);
  pencil.word('whose turn', juror, model.said?.trader ?? null);
  pencil.word('whom the juror chose', culprit, model.said?.act?.to ?? null);
  const opening = day.openingEquity.get(juror) ?? 0n;
  const isRuined = day.bankrupt.has(juror) || (opening - equityOf(model, juror)) * 3n >= opening;
  pencil.insist(isRuined && juror !== culprit, 'a juror who is not ruined', juror);
  pencil.insist(!day.verdicts.has(juror), 'two votes of one juror', juror);
  day.verdicts.set(juror, culprit);
}

export function auditJury(model: Model, { culprit, votes, jurors }: JuryReturned): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  beginClosing(model);
  const given = [...day.verdicts.values()];
  pencil.insist(!day.juryReturned && given.length > 0, 'a jury that nobody waits for', jurors);
  day.juryReturned = true;
  const on = (accused: string): number => given.filter((one) => one === accused).length;
  const most = Math.max(...given.map(on));
  const worst = [...new Set(given.filter((one) => on(one) === most))];
  pencil.word('culprit', culprit, worst.length === 1 ? (worst[0] ?? null) : null);
  pencil.figure('votes', votes, worst.length === 1 ? BigInt(most) : 0n);
  pencil.figure('jurors', jurors, BigInt(given.length));
}

/** Before a day is closed. */
export function insistReturned(model: Model): void {
  const { verdicts, juryReturned } = model.today();
  const pencil: Pencil = model.pencil;
  pencil.insist(verdicts.size === 0 || juryReturned, 'verdicts that nobody counted', verdicts.size);
}
