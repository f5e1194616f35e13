import type { SettingsChanged } from '../../../../src/show/events/episode.ts';
import type {
  FloorWoke,
  PowerHourEnded,
  PowerHourStarted,
  Resumed,
} from '../../../../src/show/events/standstill.ts';
import type { ChipsGranted, ViewerSeen } from '../../../../src/show/events/viewers.ts';
import { agreePostings } from '../books/ledger.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';

const SEEN_AGAIN_MS = 60_000;
const LOUD_PACE_MS = 30_000;

export function auditPaused(model: Model): void {
  model.pencil.insist(
    model.pausedSinceMs === null && model.asleepSinceMs === null,
    'a pause in a pause',
    model.atMs,
  );
  model.pausedSinceMs = model.atMs;
}

export function auditSlept(model: Model): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(model.rules().sleepAfterMs !== null, 'sleep of a floor that never sleeps', model.atMs);
  pencil.insist(model.pausedSinceMs === null && model.asleepSinceMs === null, 'sleep in a pause', model.atMs);
  model.asleepSinceMs = model.atMs;
}

export function auditAwake(model: Model, event: Resumed | FloorWoke): void {
  const pencil: Pencil = model.pencil;
  const sinceMs = event.type === 'resumed' ? model.pausedSinceMs : model.asleepSinceMs;
  if (sinceMs === null) pencil.disagree('waking', event.type, 'that nothing stood still');
  pencil.figure('shift', event.shiftMs, BigInt(model.atMs - sinceMs));
  if (event.type === 'resumed') model.pausedSinceMs = null;
  else model.asleepSinceMs = null;
  const { day, chaos, motion } = model;
  const bellsStand = event.type === 'floorWoke' && day?.closesByHour === true;
  if (event.type === 'floorWoke') pencil.word('bells', event.bells ?? null, bellsStand ? 'stand' : null);
  if (day !== null) {
    if (!bellsStand) day.locksAtMs += event.shiftMs;
    if (!bellsStand) day.closesAtMs += event.shiftMs;
    day.startedAtMs += event.shiftMs;
    day.nextRoundAtMs += event.shiftMs;
  }
  if (model.powerHourUntilMs !== null) model.powerHourUntilMs += event.shiftMs;
  if (chaos !== null) chaos.closesAtMs += event.shiftMs;
  if (motion !== null) motion.closesAtMs += event.shiftMs;
  model.chaosReadyAtMs += event.shiftMs;
  model.motionReadyAtMs += event.shiftMs;
}

export function auditPowerHour(model: Model, event: PowerHourStarted): void {
  const pencil: Pencil = model.pencil;
  const stands = model.powerHourUntilMs === null && model.pausedSinceMs === null;
  pencil.insist(stands && model.asleepSinceMs === null, 'a power hour out of its time', model.atMs);
  pencil.insist(model.rules().paceMs > LOUD_PACE_MS, 'a power hour that changes nothing', model.atMs);
  pencil.figure('end of the power hour', event.untilMs, BigInt(model.atMs + 3_600_000));
  model.powerHourUntilMs = event.untilMs;
  const { day } = model;
  if (day === null || day.underway) {
    pencil.facts('next round', event.nextRoundAtMs, null);
    return;
  }
  const loudMs = Math.max(day.startedAtMs + paceOf(model), model.atMs);
  pencil.figure('next round', event.nextRoundAtMs ?? 0, BigInt(Math.min(day.nextRoundAtMs, loudMs)));
  day.nextRoundAtMs = event.nextRoundAtMs ?? 0;
}

/** The clock ends it in its time, a manager before. */
export function auditPowerHourEnd(model: Model, { by }: PowerHourEnded): void {
  const untilMs = model.powerHourUntilMs;
  const isDue = untilMs !== null && (by !== undefined || model.atMs >= untilMs);
  model.pencil.insist(isDue, 'an end of no power hour', model.atMs);
  model.powerHourUntilMs = null;
}

/** The markets of the whole episode: those on threads have locks of their own. */
const ofTheDay = ({ pots }: Model) => [...pots.values()].filter(({ on }) => on === null);

/** What holds up a round by a second or more holds up the lock and a bell by the rounds. */
export function auditLateness(model: Model, late: number | undefined, byMs: number): void {
  const day = model.today();
  const counts = !day.closesByHour && byMs >= 1_000;
  model.pencil.facts('lateness', late ?? null, counts ? byMs : null);
  if (!counts) return;
  day.closesAtMs += byMs;
  if (ofTheDay(model).some(({ locked }) => !locked)) day.locksAtMs += byMs;
}

/** Another pace or number of rounds: the day goes on from the round it is in. */
export function auditSettings(model: Model, { settings, moved }: SettingsChanged): void {
  const pencil: Pencil = model.pencil;
  const before = model.settings;
  model.settings = settings;
  const { day } = model;
  const { paceMs, roundsPerEpisode } = settings;
  const isSame = before?.paceMs === paceMs && before.roundsPerEpisode === roundsPerEpisode;
  pencil.word('a change of the day', moved !== undefined, day !== null && !isSame);
  if (day === null || moved === undefined) return;
  if (day.closesByHour) pencil.figure('closing hour', moved.closesAtMs, BigInt(day.closesAtMs));
  const stillMs = model.pausedSinceMs ?? model.asleepSinceMs ?? model.atMs;
  const nextMs = day.round === 0 ? day.nextRoundAtMs : Math.max(day.startedAtMs + paceOf(model), stillMs);
  if (!day.closesByHour) {
    const roundsLeft = Math.max(1, roundsPerEpisode - day.round + 1);
    pencil.figure('closing time', moved.closesAtMs, BigInt(nextMs + paceMs * roundsLeft));
  }
  pencil.figure('next round', moved.nextRoundAtMs, BigInt(day.underway ? day.nextRoundAtMs : nextMs));
  const isLocked = ofTheDay(model).every(({ locked }) => locked);
  if (isLocked) pencil.figure('lock', moved.locksAtMs, BigInt(day.locksAtMs));
  else pencil.insist(moved.locksAtMs >= Math.min(stillMs, model.atMs), 'a lock in the past', moved.locksAtMs);
  Object.assign(day, moved);
}

/** How far rounds are apart now. */
export function paceOf(model: Model): number {
  const { paceMs } = model.rules();
  const isLoud = model.powerHourUntilMs !== null && model.atMs < model.powerHourUntilMs;
  return isLoud && paceMs > LOUD_PACE_MS ? LOUD_PACE_MS : paceMs;
}

export function auditGrant(model: Model, event: ChipsGranted): void {
  const pencil: Pencil = model.pencil;
  const { viewer, reason, day } = event;
  const known = model.viewers.get(viewer);
  const isFirst = known === undefined || known.day === '';
  const held = model.chips.balance(`wallet:${viewer}`);
  const isRuined = !isFirst && day <= known.day;
  pencil.word('reason', reason, isFirst ? 'first' : isRuined ? 'bailOut' : 'daily');
  if (isRuined) {
    const staked = [...model.pots.values()].some(({ stakes }) => stakes.some((one) => one.viewer === viewer));
    pencil.insist(held < 50n && !staked, 'a bail-out of one who has chips', Number(held));
    pencil.insist(model.bailedOut.get(viewer) !== day, 'a second bail-out of a day', day);
    model.bailedOut.set(viewer, day);
    model.member(viewer).bailOuts += 1;
  }
  const chips = isFirst ? 1000n : isRuined ? 200n - held : 100n;
  pencil.figure('chips', event.chips, chips);
  agreePostings(pencil, event.chipPostings, [
    ['mint', -chips],
    [`wallet:${viewer}`, chips],
  ]);
  model.viewers.set(viewer, { seenMs: model.atMs, day });
}

/** A stranger gets chips first; who was seen within the minute is news only to a floor that sleeps. */
export function auditSeen(model: Model, { viewer }: ViewerSeen): void {
  const known = model.viewers.get(viewer);
  if (known === undefined) model.pencil.disagree('seen', viewer, 'that a stranger is granted chips');
  const sinceMs = model.atMs - known.seenMs;
  const isNews = sinceMs >= SEEN_AGAIN_MS || (model.asleepSinceMs !== null && sinceMs > 0);
  model.pencil.insist(isNews, 'seen again so soon', sinceMs);
  model.viewers.set(viewer, { ...known, seenMs: model.atMs });
}
