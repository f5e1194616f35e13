// A second, naive model of the show that reads only its events and must agree after every one. It shares no code
// with the rules: big integers, plain maps, the published numbers written down again. Where it disagrees it throws
// a Disagreement with the event's number and both figures.

import type { ShowEvent } from '../../../src/show/events/event.ts';
import { finishDeed } from './books/deed.ts';
import * as fills from './books/fills.ts';
import { insistPut } from './books/open-questions.ts';
import * as pot from './books/pot.ts';
import { capital } from './books/stress.ts';
import { Model } from './model.ts';
import type { Pencil } from './pencil.ts';
import * as afterHours from './rules/after-hours.ts';
import * as ballots from './rules/ballots.ts';
import * as bells from './rules/bells.ts';
import * as casting from './rules/casting.ts';
import * as clock from './rules/clock.ts';
import * as closing from './rules/closing.ts';
import * as consensus from './rules/consensus.ts';
import * as held from './rules/held.ts';
import * as mandate from './rules/mandate.ts';
import * as members from './rules/members.ts';
import { noteHappened } from './rules/newspaper.ts';
import * as oversight from './rules/oversight.ts';
import * as parlour from './rules/parlour.ts';
import * as plot from './rules/plot.ts';
import * as questions from './rules/questions.ts';
import * as tape from './rules/tape.ts';
import * as turns from './rules/turns.ts';

type Handlers = {
  readonly [Type in ShowEvent['type']]: (model: Model, event: Extract<ShowEvent, { type: Type }>) => void;
};

const HANDLERS: Handlers = {
  showCreated: bells.auditCreation,
  settingsChanged: clock.auditSettings,
  seasonOpened: bells.auditSeasonOpened,
  episodeOpened: bells.auditEpisodeOpened,
  roundStarted: bells.auditRoundStarted,
  regimeChanged: bells.auditRegime,
  regimeForeseen: bells.auditRegime,
  headlinePublished: bells.auditHeadline,
  pressSet: bells.auditPress,
  pricesMoved: tape.auditMove,
  tradingHalted: tape.auditHalt,
  turnOpened: turns.auditQuestion,
  turnTaken: turns.auditTurn,
  orderFilled: fills.auditFill,
  moved: turns.auditStep,
  wentBankrupt: (model, event) => {
    tape.auditBankruptcy(model, event);
    model.firstBroke ??= event.performer;
  },
  roundClosed: bells.auditRoundClosed,
  episodeClosed: (model, event) => {
    afterHours.insistReturned(model);
    closing.auditEpisodeClosed(model, event);
  },
  seasonClosed: closing.auditSeasonClosed,
  viewerSeen: clock.auditSeen,
  chipsGranted: clock.auditGrant,
  viewerErased: parlour.auditErased,
  followed: members.auditFollowed,
  unfollowed: members.auditFollowed,
  chaosOpened: ballots.auditChaosOpened,
  headlineProposed: ballots.auditProposal,
  headlineHeld: held.auditHeld,
  headlineReviewed: held.auditReview,
  headlineSigned: held.auditSignature,
  verdictsRead: held.auditVerdictsRead,
  ballotCast: ballots.auditBallot,
  chaosClosed: ballots.auditChaosClosed,
  poolOpened: pot.auditPoolOpened,
  wagerPlaced: members.auditBet,
  wagerWithdrawn: pot.auditWithdrawal,
  poolLocked: pot.auditLock,
  poolSettled: closing.auditSettlement,
  poolVoided: parlour.auditVoid,
  economyReset: parlour.auditReset,
  leakFed: parlour.auditLeakFed,
  thoughtLeaked: parlour.auditLeak,
  limitsSet: members.auditLimits,
  tipsterNamed: members.auditTipster,
  paused: clock.auditPaused,
  resumed: clock.auditAwake,
  floorSlept: clock.auditSlept,
  floorWoke: clock.auditAwake,
  powerHourStarted: clock.auditPowerHour,
  powerHourEnded: clock.auditPowerHourEnd,
  performerAdded: casting.auditAdded,
  performerEdited: casting.auditEdited,
  performerRetired: casting.auditRetired,
  performerRecalled: casting.auditRecalled,
  castWished: casting.auditWished,
  castWishWithdrawn: casting.auditWithdrawn,
  castWishesDone: casting.auditWishesDone,
  carryCharged: tape.auditCarry,
  marginCalled: tape.auditMargin,
  marginRestored: tape.auditMargin,
  liquidated: tape.auditMargin,
  overruled: mandate.auditOverruled,
  orderRefused: fills.auditRefusal,
  deskMarked: tape.auditMark,
  deskTraded: mandate.auditDeskTrade,
  consensusReached: consensus.auditConsensus,
  executiveOverride: consensus.auditOverride,
  decisionReviewed: turns.auditReview,
  supervised: oversight.auditSupervision,
  traderWarned: oversight.auditWarning,
  traderFined: oversight.auditFine,
  assetHalted: oversight.auditAssetHalt,
  relationsMoved: oversight.auditRelations,
  spokeTwoFaced: oversight.auditTwoFaced,
  hypocriteNamed: closing.auditHypocrite,
  motionOpened: ballots.auditMotionOpened,
  motionVoted: ballots.auditMotionVoted,
  motionClosed: ballots.auditMotionClosed,
  traderReturned: ballots.auditReturn,
  chairTaken: ballots.auditChair,
  deskDirected: ballots.auditDirective,
  threadOpened: plot.auditThreadOpened,
  threadMoved: plot.auditThreadMoved,
  answerGiven: plot.auditAnswer,
  questionAsked: questions.auditAsked,
  questionBacked: questions.auditBacked,
  questionPut: questions.auditPut,
  questionAnswered: questions.auditAnswered,
  questionFell: questions.auditFell,
  afterHoursBegan: afterHours.auditBegan,
  confessed: afterHours.auditConfessed,
  verdictGiven: afterHours.auditVerdict,
  juryReturned: afterHours.auditJury,
};

/** Events between a decision and what is done about it. */
const ASIDES: ReadonlySet<string> = new Set([
  'relationsMoved',
  'spokeTwoFaced',
  'threadOpened',
  'threadMoved',
  'answerGiven',
  'questionAnswered',
  'poolOpened',
  'poolSettled',
  'confessed',
  'verdictGiven',
]);
const OF_A_DEED: ReadonlySet<string> = new Set([...ASIDES, 'overruled', 'orderRefused', 'orderFilled']);
/** After the tape the audience's question is put, where there is one, and then the first turns. */
const ENDS_THE_TAPE: ReadonlySet<string> = new Set(['questionPut', 'turnOpened']);
const OF_THE_MOVE: ReadonlySet<string> = new Set(['deskMarked', 'carryCharged']);
const OF_CLOSING: ReadonlySet<string> = new Set([
  'questionFell',
  'threadMoved',
  'relationsMoved',
  'orderFilled',
  'deskTraded',
  'chaosClosed',
  'motionClosed',
  'hypocriteNamed',
  'juryReturned',
  'poolSettled',
  'episodeClosed',
]);

export class Auditor {
  readonly model = new Model();

  /** Reads the next event. Throws Disagreement. */
  read(event: ShowEvent, seq: number, atMs: number): void {
    const { model } = this;
    const pencil: Pencil = model.pencil;
    pencil.event = event.type;
    pencil.figure('number of the event', seq, BigInt(pencil.seq + 1));
    pencil.seq = seq;
    pencil.insist(Number.isSafeInteger(atMs) && atMs >= model.atMs, 'time that runs backwards', atMs);
    model.atMs = atMs;
    finishQuestions(model, event);
    finishWhatEnds(model, event);
    finishBets(model, event);
    noteHappened(model, event);
    const handle = HANDLERS[event.type] as (model: Model, event: ShowEvent) => void;
    handle(model, event);
    if ('postings' in event) model.money.post(pencil, event.postings);
    if (event.type === 'threadMoved') turns.reckonDeed(model);
    if ('chipPostings' in event) model.chips.post(pencil, event.chipPostings);
    insistAlways(model, event);
  }
}

/** Before an event is read: whatever it puts an end to must have been complete. */
function finishWhatEnds(model: Model, event: ShowEvent): void {
  const { tape: round, closing: bell } = model;
  const pencil: Pencil = model.pencil;
  const { type } = event;
  if (model.deed !== null && !OF_A_DEED.has(type)) finishDeed(model);
  if (model.said !== null && !ASIDES.has(type)) {
    if (model.said.reviewDue) pencil.word('what follows an order', type, 'turnOpened');
    else model.said = null;
  }
  if (model.sanction !== null) pencil.word('what the regulator does', type, model.sanction.type);
  if (model.passed !== null && !['traderReturned', 'chairTaken', 'overruled'].includes(type)) {
    pencil.facts('what the members passed', type, model.passed);
  }
  if (model.mandate?.override != null) pencil.word('what follows a tie', type, 'executiveOverride');
  if (round?.sold != null) pencil.word('what follows a liquidation', type, 'orderFilled');
  if (round?.moved === true && round.scenes === null && !OF_THE_MOVE.has(type)) tape.openScenes(model, round);
  if (round !== null && ENDS_THE_TAPE.has(type)) tape.endTape(model, round);
  if (bell !== null) pencil.insist(OF_CLOSING.has(type), 'an event after the bell', type);
}

/** The audience's questions: what is put at once, and what is put before the first turn of a round. */
function finishQuestions(model: Model, { type }: ShowEvent): void {
  const due = model.day?.putDue ?? null;
  if (due !== null) model.pencil.word('what follows a question that can be put at once', type, 'questionPut');
  if (type === 'turnOpened' && model.tape !== null) insistPut(model);
}

/** The same for the lock of a day half over, and for a full pot. */
function finishBets(model: Model, { type }: ShowEvent): void {
  const pencil: Pencil = model.pencil;
  if (model.lockDue && type !== 'poolLocked') {
    pot.insistLocked(model);
    model.lockDue = false;
  }
  if (model.marketDue !== null) pencil.word('what follows in the market', type, model.marketDue.type);
  if (model.leakDue) pencil.word('what follows a full pot', type, 'thoughtLeaked');
  if (model.leaked !== null) pencil.word('what follows a leak', type, 'headlinePublished');
  if (model.tipsterDue !== null) pencil.word('what follows a season with a tipster', type, 'tipsterNamed');
}

/** What holds after every event, whatever it was. */
function insistAlways(model: Model, event: ShowEvent): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(capital(model) >= 0n, 'the bank below zero', Number(capital(model)));
  if (event.type === 'orderFilled') {
    const stake = model.money.balance(`stake:${event.performer}`);
    pencil.figure('stake', Number(stake), model.positions.get(event.performer)?.cost ?? 0n);
  }
  if (!('chipPostings' in event)) return;
  for (const { account } of event.chipPostings) {
    const chips = model.chips.balance(account);
    pencil.insist(chips >= 0n || account === 'mint', `chips on ${account}`, Number(chips));
  }
  for (const open of model.pots.values()) {
    const held = open.stakes.reduce((sum, { chips }) => sum + chips, open.seed);
    pencil.figure('chips in the pool', Number(model.chips.balance(`pool:${open.id}`)), held);
  }
}
