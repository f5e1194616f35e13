// The threads between the traders: who may begin what with whom, what may follow what, who pays whom how much, and what
// the market and the bell must make of it.

import type { AnswerGiven, ThreadMoved, ThreadOpened } from '../../../../src/show/events/plot.ts';
import { max, min } from '../books/figures.ts';
import { agreePostings } from '../books/ledger.ts';
import { equityOf, stressed } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Spun } from '../sheets/spun.ts';
import { oweMarket } from './thread-markets.ts';

const PAIR_MAX = 2;
const FLOOR_MAX = 6;
const DAY_MAX = 8;
const KEPT = 100_000n;
const STAKE_MAX = 100_000;
/** As many as even a large cast does not use up. */
const MATTERS_FEW = 60;

/** What each kind begins with. */
const FIRST: Readonly<Record<string, string>> = {
  ...{ bet: 'offer', pact: 'offer', tip: 'give', loan: 'ask', dare: 'give', secret: 'hint', feud: 'open' },
};

/** By kind and verb: in which stages, by whom (`first` began it), and what it makes of the thread. */
interface Law {
  readonly in: string;
  readonly by: 'awaited' | 'either' | 'first' | 'second' | 'loser' | 'nobody';
  readonly to?: string;
  readonly ends?: string;
}
const offers = (verb: string): readonly (readonly [string, Law])[] => [
  [verb, { in: 'offered', by: 'awaited', to: 'running' }],
  ['refuse', { in: 'offered', by: 'awaited', ends: 'refused' }],
];
const talks = (by: Law['by'], ...verbs: readonly string[]): readonly (readonly [string, Law])[] =>
  verbs.map((verb) => [verb, { in: 'offered running due', by }]);
const LAWS: Readonly<Record<string, ReadonlyMap<string, Law>>> = {
  bet: new Map<string, Law>([
    ...offers('take'),
    ['raise', { in: 'offered', by: 'second' }],
    ['decided', { in: 'running', by: 'nobody', to: 'due' }],
    ['pay', { in: 'running due', by: 'loser', ends: 'paid' }],
    ['welsh', { in: 'due', by: 'loser', ends: 'welshed' }],
    ...talks('either', 'needle', 'collect'),
  ]),
  pact: new Map<string, Law>([
    ...offers('take'),
    ['shorten', { in: 'offered', by: 'second' }],
    ['break', { in: 'running', by: 'either', ends: 'broken' }],
    ['bail', { in: 'running', by: 'either', ends: 'bailed' }],
    ['kept', { in: 'running', by: 'nobody', ends: 'kept' }],
    ...talks('either', 'vow', 'doubt'),
  ]),
  tip: new Map<string, Law>([
    ['take', { in: 'offered', by: 'awaited', to: 'running' }],
    ['scorn', { in: 'offered', by: 'awaited', ends: 'refused' }],
    ['cameTrue', { in: 'running', by: 'nobody', ends: 'cameTrue' }],
    ['burned', { in: 'running', by: 'nobody', ends: 'burned' }],
    ['sell', { in: 'running', by: 'first', ends: 'soldOut' }],
    ...talks('either', 'wait', 'shrug'),
  ]),
  loan: new Map<string, Law>([
    ...offers('grant'),
    ['strings', { in: 'offered', by: 'second' }],
    ['repay', { in: 'running', by: 'first', ends: 'repaid' }],
    ['default', { in: 'running', by: 'first', ends: 'defaulted' }],
    ...talks('second', 'dun'),
    ...talks('first', 'stall'),
  ]),
  dare: new Map<string, Law>([
    ...offers('take'),
    ['sweeten', { in: 'offered', by: 'second' }],
    ['quit', { in: 'running', by: 'second', ends: 'quit' }],
    ['won', { in: 'running', by: 'nobody', ends: 'done' }],
    ['lost', { in: 'running', by: 'nobody', ends: 'failed' }],
    ...talks('first', 'watch'),
    ...talks('second', 'boast'),
  ]),
  secret: new Map<string, Law>([
    ['buy', { in: 'offered', by: 'awaited', to: 'running' }],
    ['defy', { in: 'offered', by: 'awaited', to: 'running' }],
    ['tell', { in: 'running', by: 'first', ends: 'told' }],
    ['keep', { in: 'running', by: 'first' }],
    ...talks('either', 'gasp'),
  ]),
  feud: new Map<string, Law>([
    ['hand', { in: 'running', by: 'either' }],
    ['shake', { in: 'running', by: 'awaited', ends: 'madeUp' }],
    ['spurn', { in: 'running', by: 'awaited' }],
    ...talks('either', 'jab', 'parry'),
  ]),
};
/** What the bell or the market does to any kind. */
const FATES: Readonly<Record<string, string>> = { faded: 'faded', ruined: 'ruined', fizzled: 'fizzled' };

export function auditThreadOpened(model: Model, { thread }: ThreadOpened): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const { id, kind, by, with: other } = thread;
  model.opened += 1;
  pencil.word('thread', id, `e${day.number}t${model.opened}`);
  pencil.insist(model.opened <= DAY_MAX, 'threads of a day', model.opened);
  pencil.word('whose act', by, model.said?.trader ?? null);
  auditPair(model, by, other);
  const isFeud = kind === 'feud';
  pencil.word('stage', thread.stage, isFeud ? 'running' : 'offered');
  pencil.word('who is to answer', thread.awaits, isFeud ? null : other);
  pencil.facts(
    'when',
    [thread.episode, thread.openedInRound, thread.movedInRound, thread.agreedInRound],
    [day.number, day.round, day.round, isFeud ? day.round : null],
  );
  pencil.facts('story', thread.story, [{ verb: FIRST[kind], by, round: day.round }]);
  auditTerms(model, thread);
  const { matter, terms } = thread;
  pencil.facts('what was chosen', { kind, with: other, matter, terms }, model.said?.act?.draft);
  model.threads.set(id, { ...thread, moved: day.round, agreed: thread.agreedInRound });
}

/** Two who can play, who stand in one room, and who have not too much between them. */
function auditPair(model: Model, by: string, other: string): void {
  const pencil: Pencil = model.pencil;
  const { bankrupt } = model.today();
  for (const one of [by, other]) {
    pencil.insist(
      model.traders.some((trader) => trader.id === one),
      'a thread of',
      one,
    );
    pencil.insist(!bankrupt.has(one), 'a thread of the bankrupt', one);
  }
  pencil.word('where the other stands', model.rooms.get(other), model.rooms.get(by));
  const open = [...model.threads.values()];
  const between = open.filter((one) => [one.by, one.with].includes(by) && [one.by, one.with].includes(other));
  pencil.insist(by !== other && between.length < PAIR_MAX, 'threads of a pair', between.length + 1);
  const running = open.filter((one) => one.kind !== 'feud').length;
  pencil.insist(running < FLOOR_MAX, 'threads on the floor', running + 1);
}

function auditTerms(model: Model, { terms, matter }: ThreadOpened['thread']): void {
  const pencil: Pencil = model.pencil;
  if ('untilRound' in terms) {
    const isAhead = terms.untilRound > model.today().round;
    pencil.insist(isAhead, 'a thread that is decided before it begins', terms.untilRound);
  }
  if ('stakeCents' in terms) {
    pencil.insist(terms.stakeCents >= 10_000 && terms.stakeCents <= STAKE_MAX, 'stake', terms.stakeCents);
  }
  const known = model.matters.has(matter);
  pencil.insist(!known || model.matters.size > MATTERS_FEW, 'a matter that comes twice', matter);
  model.matters.add(matter);
}

export function auditThreadMoved(model: Model, event: ThreadMoved): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const thread = model.threads.get(event.thread);
  if (thread === undefined) pencil.disagree('thread', event.thread, 'that it is not open');
  const { verb, by, ended } = event;
  pencil.figure('round', event.round, BigInt(day.round));
  const fate = FATES[verb];
  const law: Law | undefined =
    fate === undefined
      ? LAWS[thread.kind]?.get(verb)
      : { in: 'offered running due', by: 'nobody', ends: fate };
  if (law === undefined) pencil.disagree('what is done', verb, `something of a ${thread.kind}`);
  // What a promise not kept at the bell comes to, comes to it in its own name.
  pencil.insist(law.in.includes(thread.stage) || event.atTheBell === true, 'out of its stage', thread.stage);
  auditDoer(model, { thread, event, law });
  const isKeptToTheBell = verb === 'keep' && event.atTheBell === true;
  pencil.word('ended', ended, isKeptToTheBell ? 'silent' : (law.ends ?? null));
  pencil.word('stage', event.stage, ended === null ? (law.to ?? thread.stage) : event.stage);
  auditPayment(model, thread, event);
  auditFate(model, thread, event);
  oweMarket(model, thread, event);
  if (ended !== null) {
    model.threads.delete(thread.id);
    if (ended === 'welshed' && by !== null) {
      pencil.insist(!model.welshers.has(by), 'who refuses to pay twice', by);
      model.welshers.add(by);
    }
    return;
  }
  model.threads.set(thread.id, {
    ...thread,
    ...{
      stage: event.stage,
      awaits: event.awaits,
      terms: event.terms,
      moved: day.round,
      agreed: event.agreedInRound,
    },
  });
}

interface Done {
  readonly thread: Spun;
  readonly event: ThreadMoved;
  readonly law: Law;
}

function auditDoer(model: Model, { thread, event: { by, atTheBell, terms }, law }: Done): void {
  const pencil: Pencil = model.pencil;
  if (law.by === 'nobody') {
    pencil.word('by', by, null);
    return;
  }
  if (by === null) {
    pencil.insist(atTheBell === true, 'done by nobody', by);
    return;
  }
  const loser = 'loser' in terms ? terms.loser : undefined;
  const fits = {
    awaited: thread.awaits === by,
    either: thread.by === by || thread.with === by,
    first: thread.by === by,
    second: thread.with === by,
    loser: loser === by,
  }[law.by];
  pencil.insist(fits, `not ${law.by} in the thread`, by);
  if (atTheBell !== true) pencil.word('whose turn', by, model.said?.trader ?? null);
}

/** What is paid is what was agreed, as far as it can be spared and the bank could stand it. */
function auditPayment(model: Model, thread: Spun, { verb, by, postings }: ThreadMoved): void {
  const due = dueIn(thread, verb);
  // Whoever agrees to a loan, the second of the two lends.
  const payer = verb === 'grant' ? thread.with : by;
  if (due === 0n || payer === null) {
    agreePostings(model.pencil, postings, movedNothing(postings));
    return;
  }
  const other = thread.by === payer ? thread.with : thread.by;
  const spare = max(0n, equityOf(model, payer) - KEPT);
  const left = max(0n, stressed(model));
  const paid = min(due, min(spare, left));
  agreePostings(model.pencil, postings, [
    [`cash:${payer}`, -paid],
    [`cash:${other}`, paid],
  ]);
}

/** Where nothing is due, a posting on any account is one too many. */
const movedNothing = (postings: ThreadMoved['postings']): readonly (readonly [string, bigint])[] =>
  postings.map(({ account }) => [account, 0n]);

function dueIn({ kind, terms }: Spun, verb: string): bigint {
  if (kind === 'bet' && verb === 'pay' && 'stakeCents' in terms) return BigInt(terms.stakeCents);
  if (kind === 'loan' && verb === 'grant' && 'stakeCents' in terms) return BigInt(terms.stakeCents);
  if (kind === 'loan' && verb === 'repay' && 'dueCents' in terms) return BigInt(terms.dueCents);
  if (kind === 'secret' && verb === 'buy' && 'stakeCents' in terms) return BigInt(terms.stakeCents);
  return 0n;
}

/** What the market decides is decided by its prices, and in its round. */
function auditFate(model: Model, thread: Spun, event: ThreadMoved): void {
  const pencil: Pencil = model.pencil;
  const { bankrupt } = model.today();
  const { verb } = event;
  if (verb === 'ruined') {
    pencil.insist(bankrupt.has(thread.by) || bankrupt.has(thread.with), 'ruined', verb);
  }
  if (verb === 'decided' || verb === 'kept') {
    pencil.insist(thread.agreed !== null, 'decided before it was agreed', verb);
  }
  auditRound(model, thread, event);
  FATE_OF[thread.kind]?.(model, thread, event);
}

/** By the market, at the prices of the round that was agreed on: neither those before nor those after. */
const DECIDING: ReadonlySet<string> = new Set(['decided', 'kept', 'won', 'lost', 'cameTrue', 'burned']);
const TIP_ROUNDS = 3;

function auditRound(model: Model, { terms, kind, agreed }: Spun, { verb, by, atTheBell }: ThreadMoved): void {
  if (!DECIDING.has(verb) || by !== null || atTheBell === true || !('untilRound' in terms)) return;
  // A tip has its three rounds from when it was believed.
  const believed = kind === 'tip' ? (agreed ?? 0) + TIP_ROUNDS - 1 : 0;
  const day = model.today();
  model.pencil.figure('the round that decides', day.round, BigInt(Math.max(terms.untilRound, believed)));
  model.pencil.insist(day.underway, 'decided after the round was closed', verb);
}

type FateOf = (model: Model, thread: Spun, event: ThreadMoved) => void;

const FATE_OF: Readonly<Record<string, FateOf>> = {
  bet: (model, { terms, by, with: other }, { verb, terms: after }) => {
    if (!('levelCents' in terms) || terms.loser !== undefined) return;
    if (verb !== 'decided' && verb !== 'pay') return;
    const isOver = model.price(terms.asset) > BigInt(terms.levelCents);
    const loser = isOver === (terms.over === 'above') ? other : by;
    const pencil: Pencil = model.pencil;
    pencil.word('loser', 'loser' in after ? after.loser : null, loser);
  },
  pact: (model, { terms, by, with: other }, { verb }) => {
    if (verb !== 'kept' || !('side' in terms)) return;
    for (const one of [by, other]) {
      const held = model.positions.get(one);
      model.pencil.facts(`what ${one} holds`, [held?.asset, held?.side], [terms.asset, terms.side]);
    }
  },
  tip: (model, { terms }, { verb }) => {
    if ((verb !== 'cameTrue' && verb !== 'burned') || !('way' in terms)) return;
    const hasRisen = model.price(terms.asset) > BigInt(terms.priceCents);
    model.pencil.word('a tip', verb, hasRisen === (terms.way === 'up') ? 'cameTrue' : 'burned');
  },
  dare: (model, { terms, with: dared }, { verb }) => {
    if ((verb !== 'won' && verb !== 'lost') || !('forfeit' in terms) || !('side' in terms)) return;
    const hasGained = equityOf(model, dared) > BigInt(terms.fromCents ?? 0);
    model.pencil.word('a dare', verb, hasGained ? 'won' : 'lost');
  },
};

/** An answer after the end moves nothing. */
export function auditAnswer(model: Model, { thread, by, round }: AnswerGiven): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(!model.threads.has(thread), 'an answer after the end of what is open', thread);
  pencil.word('whose turn', by, model.said?.trader ?? null);
  pencil.figure('round', round, BigInt(model.today().round));
}
