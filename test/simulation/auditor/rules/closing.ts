// The closing bell by the auditor's own board: everything is flat, the hypocrite, the pool, the winners, the champion.

import type { EpisodeClosed, SeasonClosed } from '../../../../src/show/events/episode.ts';
import type { HypocriteNamed } from '../../../../src/show/events/oversight.ts';
import type { PoolSettled } from '../../../../src/show/events/parlour.ts';
import { insistAnswered } from '../books/open-questions.ts';
import { settlePot } from '../books/pot.ts';
import { equityOf } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Closing } from '../sheets/closing.ts';
import type { Day } from '../sheets/day.ts';
import type { Pot } from '../sheets/pot.ts';
import { bestTipster } from './members.ts';

/** The bell has rung with the end of the last round, or rings now, at its hour. */
export function beginClosing(model: Model): Closing {
  if (model.closing !== null) return model.closing;
  const day = model.today();
  const isOver = day.round >= model.rules().roundsPerEpisode && !day.underway;
  const byClock = (isOver || model.atMs >= day.closesAtMs) && model.pausedSinceMs === null;
  model.pencil.insist(byClock, 'closing bell', { round: day.round, atMs: model.atMs });
  model.closing = { hypocrite: false };
  return model.closing;
}

export function auditHypocrite(model: Model, event: HypocriteNamed): void {
  const pencil: Pencil = model.pencil;
  const closing = beginClosing(model);
  pencil.insist(!closing.hypocrite, 'hypocrite named twice', event.performer);
  closing.hypocrite = true;
  pencil.facts('positions at the bell', [...model.positions.keys()], []);
  pencil.facts('desk at the bell', model.desk, null);
  pencil.facts('votes open at the bell', [model.chaos?.id, model.motion?.id].filter(Boolean), []);
  let [worst, degree] = [null as string | null, 0];
  for (const [performer, count] of [...model.today().twoFaced].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    if (count > degree) [worst, degree] = [performer, count];
  }
  pencil.word('hypocrite', event.performer, worst);
  pencil.figure('degree', event.degree, BigInt(degree));
}

const profitOf = (model: Model, day: Day, id: string): bigint =>
  equityOf(model, id) - (day.openingEquity.get(id) ?? 0n);

/** Best profit since the opening bell, in the cast's order. */
function winnersOf(model: Model, day: Day): readonly string[] {
  const profits = model.traders.map(({ id }) => ({ id, profit: profitOf(model, day, id) }));
  return profits.filter(({ profit }) => profits.every((other) => other.profit <= profit)).map(({ id }) => id);
}

/** By the auditor's own board, in the order of the outcomes. */
function cameTrue(model: Model, { kind, outcomes }: Pot): readonly string[] {
  const day = model.today();
  if (kind === 'firstBankrupt') return [model.firstBroke ?? 'nobody'];
  if (kind === 'winner') return winnersOf(model, day);
  const score = (id: string): bigint =>
    kind === 'headToHead' ? profitOf(model, day, id) : BigInt(day.twoFaced.get(id) ?? 0);
  return outcomes.filter(
    (id) => outcomes.every((other) => score(other) <= score(id)) && (kind === 'headToHead' || score(id) > 0n),
  );
}

export function auditSettlement(model: Model, event: PoolSettled): void {
  const { closing, pots, marketDue } = model;
  const pot = pots.get(event.pool);
  const pencil: Pencil = model.pencil;
  if (pot === undefined) pencil.disagree('pool', event.pool, 'that none is open');
  if (pot.on === null) {
    if (closing?.hypocrite !== true) pencil.disagree('settlement', event.pool, 'that it is not due');
    pencil.facts('winning outcomes', event.outcomes, cameTrue(model, pot));
  } else {
    pencil.word('settlement', event.pool, marketDue?.type === 'poolSettled' ? marketDue.pool : null);
    pencil.facts('what came true', event.outcomes, marketDue?.outcomes);
    model.marketDue = null;
  }
  settlePot(model, pot, event);
  for (const { viewer, stakeChips, paidChips } of event.payouts) {
    const member = model.member(viewer);
    member.profit += BigInt(paidChips - stakeChips);
    member.settled += 1;
  }
  pots.delete(pot.id);
}

export function auditEpisodeClosed(model: Model, event: EpisodeClosed): void {
  const { closing } = model;
  const pencil: Pencil = model.pencil;
  const day = model.today();
  insistAnswered(model, 'bell');
  const isSettled = closing?.hypocrite === true && model.pots.size === 0;
  pencil.insist(isSettled, 'an episode that closes before its pools', day.number);
  pencil.figure('episode', event.episode, BigInt(day.number));
  pencil.word('seed', event.seed, day.seed);
  pencil.facts('winners', event.winners, winnersOf(model, day));
  pencil.facts('equity', event.equityCents, equities(model));
  const profits = Object.fromEntries(model.traders.map(({ id }) => [id, profitOf(model, day, id)]));
  pencil.facts('profit', event.profitCents, profits);
  const { openingBell, intermissionMs } = model.rules();
  pencil.facts(
    'next opening',
    event.nextOpensAtMs,
    openingBell === null ? model.atMs + intermissionMs : null,
  );
  pencil.facts('headline carried over', event.carried ?? null, day.striking);
  const seen = Math.max(0, ...[...model.viewers.values()].map(({ seenMs }) => seenMs));
  if (event.unseen === true) {
    pencil.insist(model.asleepSinceMs !== null && seen < model.atMs, 'an unseen day', seen);
  }
  model.heldHeadline = day.striking;
  model.asleepSinceMs = null;
  model.day = null;
  model.closing = null;
  if (event.unseen !== true) model.episodesPlayed += 1;
}

export const equities = (model: Model) =>
  Object.fromEntries(model.traders.map(({ id }) => [id, equityOf(model, id)]));

export function auditSeasonClosed(model: Model, event: SeasonClosed): void {
  const pencil: Pencil = model.pencil;
  const isDue = model.day === null && model.episodesPlayed >= model.rules().episodesPerSeason;
  pencil.insist(isDue, 'a season that closes early', model.episodesPlayed);
  pencil.figure('season', event.season, BigInt(model.season));
  pencil.figure('the last season with a champion', model.championed, BigInt(model.season - 1));
  model.championed = event.season;
  const board = model.traders.map(({ id }) => ({ id, equity: equityOf(model, id) }));
  const champion = board.find(({ equity }) => board.every((other) => other.equity <= equity));
  pencil.word('champion', event.champion, champion?.id ?? null);
  pencil.figure("champion's equity", event.equityCents, champion?.equity ?? 0n);
  model.tipsterDue = bestTipster(model);
}
