// The members' votes, counted again: headlines, comebacks, the executive's chair.

import type {
  BallotCast,
  ChairTaken,
  ChaosClosed,
  ChaosOpened,
  DeskDirected,
  HeadlineProposed,
  MotionClosed,
  MotionOpened,
  MotionVoted,
  TraderReturned,
} from '../../../../src/show/events/votes.ts';
import { COMEBACK_LOAN, max, min } from '../books/figures.ts';
import { agreePostings } from '../books/ledger.ts';
import { capital, stressed } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { ChaosBox } from '../sheets/ballot-boxes.ts';
import { beginClosing } from './closing.ts';
import { leavePile } from './held.ts';

const DAY_MS = 86_400_000;

/** A tenth of who was here within a day, at least two, or one where only one was. */
function quorumOf(model: Model): number {
  let active = 0;
  for (const { seenMs } of model.viewers.values()) if (model.atMs - seenMs < DAY_MS) active += 1;
  return active <= 1 ? 1 : Math.max(2, Math.ceil(active / 10));
}

export function auditChaosOpened(model: Model, { vote }: ChaosOpened): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(model.day !== null && model.chaos === null, 'a vote out of its time', vote.id);
  pencil.insist(model.atMs >= model.chaosReadyAtMs, 'a vote while cooling down', model.chaosReadyAtMs);
  pencil.insist(
    vote.options.filter(({ by }) => by === null).length <= 3 &&
      vote.options.length <= 5 &&
      Object.keys(vote.ballots).length === 0,
    'a vote that is not fresh',
    vote,
  );
  pencil.figure('closing time', vote.closesAtMs, BigInt(model.atMs + model.rules().chaosOpenMs));
  pencil.facts('headline that waits to strike', null, model.today().striking);
  for (const option of vote.options) {
    pencil.insist(option.by === null || model.held.has(option.headline.id), 'whose headline', option);
    leavePile(model, option);
  }
  model.chaos = { id: vote.id, closesAtMs: vote.closesAtMs, options: vote.options, ballots: new Map() };
}

function openChaos(model: Model, id: string): ChaosBox {
  const { chaos } = model;
  const pencil: Pencil = model.pencil;
  if (chaos === null || chaos.id !== id) pencil.disagree('vote', id, 'that it is not open');
  pencil.insist(model.atMs < chaos.closesAtMs, 'a ballot after the time', chaos.closesAtMs);
  pencil.insist(model.pausedSinceMs === null, 'a ballot in a pause', id);
  return chaos;
}

export function auditProposal(model: Model, { vote, option }: HeadlineProposed): void {
  const chaos = openChaos(model, vote);
  const pencil: Pencil = model.pencil;
  pencil.insist(
    !chaos.options.some(({ by }) => by === option.by),
    'a second headline of a member',
    option.by,
  );
  pencil.insist(chaos.options.length < 5, 'options', chaos.options.length + 1);
  leavePile(model, option);
  chaos.options = [...chaos.options, option];
}

export function auditBallot(model: Model, { vote, viewer, option }: BallotCast): void {
  const chaos = openChaos(model, vote);
  model.pencil.insist(chaos.options[option] !== undefined, 'option', option);
  model.pencil.insist(chaos.ballots.get(viewer) !== option, 'the same ballot twice', option);
  chaos.ballots.set(viewer, option);
}

export function auditChaosClosed(model: Model, event: ChaosClosed): void {
  const { chaos } = model;
  const pencil: Pencil = model.pencil;
  if (chaos === null) pencil.disagree('vote', event.vote.id, 'that none is open');
  const ballots = [...chaos.ballots.values()];
  const tally = chaos.options.map((_, index) => ballots.filter((option) => option === index).length);
  const quorum = quorumOf(model);
  const best = tally.indexOf(Math.max(...tally));
  const option = ballots.length >= quorum ? chaos.options[best] : undefined;
  const author = option?.signed === true && option.by !== null ? { signedBy: option.by } : {};
  const won = option === undefined ? null : { ...option.headline, ...author };
  // Only the closing bell ends a vote before its time; the votes that are in count then too.
  if (model.atMs < chaos.closesAtMs) beginClosing(model);
  pencil.word('vote', event.vote.id, chaos.id);
  pencil.figure('closing time', event.vote.closesAtMs, BigInt(chaos.closesAtMs));
  pencil.facts('ballots', event.vote.ballots, Object.fromEntries(chaos.ballots));
  pencil.facts('options', event.vote.options, chaos.options);
  pencil.facts('tally', event.tally, tally);
  pencil.figure('quorum', event.quorum, BigInt(quorum));
  pencil.facts('headline that passed', event.passed, won);
  model.chaos = null;
  model.chaosReadyAtMs = model.atMs + model.rules().chaosCooldownMs;
  pencil.figure('ready again', event.readyAtMs, BigInt(model.chaosReadyAtMs));
  if (won !== null) model.today().striking = won;
}

export function auditMotionOpened(model: Model, { motion }: MotionOpened): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  const { cause, openedBy } = motion;
  pencil.insist(model.motion === null, 'a second motion', motion.id);
  pencil.insist(model.atMs >= model.motionReadyAtMs, 'a motion while cooling down', model.motionReadyAtMs);
  const isPointed = cause.kind === 'chair' ? day.chair === null : day.bankrupt.has(cause.performer);
  pencil.insist(isPointed, 'a motion without a point', cause);
  pencil.figure('closing time', motion.closesAtMs, BigInt(model.atMs + model.rules().chaosOpenMs));
  pencil.facts('ballots', motion.ballots, { [openedBy]: 'yes' });
  model.motion = {
    id: motion.id,
    cause,
    closesAtMs: motion.closesAtMs,
    ballots: new Map([[openedBy, 'yes']]),
  };
}

export function auditMotionVoted(model: Model, event: MotionVoted): void {
  const { motion } = model;
  const pencil: Pencil = model.pencil;
  if (motion === null || motion.id !== event.motion)
    pencil.disagree('motion', event.motion, 'that it is not open');
  pencil.insist(model.atMs < motion.closesAtMs, 'a ballot after the time', motion.closesAtMs);
  pencil.insist(model.pausedSinceMs === null, 'a ballot in a pause', motion.id);
  pencil.insist(motion.ballots.get(event.viewer) !== event.choice, 'the same ballot twice', event.choice);
  motion.ballots.set(event.viewer, event.choice);
}

export function auditMotionClosed(model: Model, event: MotionClosed): void {
  const { motion } = model;
  const pencil: Pencil = model.pencil;
  if (motion === null) pencil.disagree('motion', event.motion.id, 'that none is open');
  if (event.why === 'episodeOver') beginClosing(model);
  else pencil.insist(model.atMs >= motion.closesAtMs, 'a motion closed early', motion.closesAtMs);
  const choices = [...motion.ballots.values()];
  const yes = choices.filter((choice) => choice === 'yes').length;
  const no = choices.length - yes;
  const quorum = quorumOf(model);
  const passed = yes > no && yes + no >= quorum && event.why === 'timeUp';
  pencil.figure('closing time', event.motion.closesAtMs, BigInt(motion.closesAtMs));
  pencil.facts('ballots', event.motion.ballots, Object.fromEntries(motion.ballots));
  pencil.facts('result', event.result, { yes, no, quorum, passed });
  model.motion = null;
  model.motionReadyAtMs = model.atMs + model.rules().chaosCooldownMs;
  pencil.figure('ready again', event.readyAtMs, BigInt(model.motionReadyAtMs));
  const isPointless = motion.cause.kind === 'comeback' && !model.today().bankrupt.has(motion.cause.performer);
  model.passed = passed && !isPointless ? motion.cause : null;
}

export function auditReturn(model: Model, event: TraderReturned): void {
  const { passed } = model;
  const pencil: Pencil = model.pencil;
  const { performer, loanCents, postings } = event;
  pencil.word('who returns', performer, passed?.kind === 'comeback' ? passed.performer : null);
  model.passed = null;
  const loan = min(COMEBACK_LOAN, max(0n, min(stressed(model), capital(model))));
  pencil.figure('loan', loanCents, loan);
  agreePostings(pencil, postings, [
    ['bank', -loan],
    [`cash:${performer}`, loan],
  ]);
  const { bankrupt, openingEquity } = model.today();
  bankrupt.delete(performer);
  openingEquity.set(performer, (openingEquity.get(performer) ?? 0n) + loan);
}

export function auditChair(model: Model, event: ChairTaken): void {
  const { passed } = model;
  const pencil: Pencil = model.pencil;
  pencil.word('who takes the chair', event.viewer, passed?.kind === 'chair' ? passed.candidate : null);
  pencil.figure('overrides', event.overridesLeft, 3n);
  model.passed = null;
  model.today().chair = { viewer: event.viewer, left: event.overridesLeft, wants: null };
}

export function auditDirective(model: Model, event: DeskDirected): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  pencil.word('who sits in the chair', event.viewer, day.chair?.viewer ?? null);
  pencil.figure('round', event.forRound, BigInt(day.underway ? day.round : day.round + 1));
  const isOver = day.round >= model.rules().roundsPerEpisode;
  pencil.insist(!isOver, 'a word to a desk that trades no more', day.round);
  const wanted = day.chair?.wants;
  const isNew = wanted?.option !== event.option || wanted.round !== event.forRound;
  pencil.insist(isNew, 'the same word twice', event.option);
  if (day.chair !== null) day.chair.wants = { option: event.option, round: event.forRound };
}
