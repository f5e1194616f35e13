// How the floors are now, read when somebody asks: in which state each is, which wait for a round that is due, and how
// far the telling lies behind the journal.

import { Gauge, type Registry } from 'prom-client';
import type { GuildId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import type { Vitals } from '../views/doctor/vitals.ts';

export interface WatchedFloors {
  guilds(): readonly GuildId[];
  show(guild: GuildId): Show | undefined;
  vitals(guild: GuildId): Vitals | undefined;
  /** Those that sleep or are paused and are not held in memory. */
  readonly restingCount?: number;
}

/** A floor is in the first of these that fits. */
const STATES = ['stopped', 'heldUp', 'empty', 'paused', 'asleep', 'playing', 'between'] as const;
export type FloorState = (typeof STATES)[number];

/** A round is late once it has been due for longer than a bell rings late on a good day. */
const LATE_MS = 5_000;

export interface FloorCensus {
  readonly states: Readonly<Record<FloorState, number>>;
  /** Floors whose next round is due and has not begun. */
  readonly roundsLate: number;
  /** Steps that are journalled and not told in full, of all floors together. */
  readonly untold: number;
  /** The age of the oldest of them; 0 where all is told. */
  readonly untoldMs: number;
}

export function censusOfFloors(floors: WatchedFloors, nowMs: number): FloorCensus {
  const states = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<FloorState, number>;
  let [roundsLate, untold, untoldMs] = [0, 0, 0];
  states.asleep += floors.restingCount ?? 0;
  for (const guild of floors.guilds()) {
    const [show, vitals] = [floors.show(guild), floors.vitals(guild)];
    const state = stateOf(show, vitals);
    states[state] += 1;
    if (state === 'playing' && nowMs - (show?.episode?.nextRoundAtMs ?? nowMs) > LATE_MS) roundsLate += 1;
    untold += vitals?.untold ?? 0;
    untoldMs = Math.max(untoldMs, nowMs - (vitals?.untoldSinceMs ?? nowMs));
  }
  return { states, roundsLate, untold, untoldMs };
}

function stateOf(show: Show | undefined, vitals: Vitals | undefined): FloorState {
  if (vitals !== undefined && vitals.stopped !== null) return 'stopped';
  if (vitals !== undefined && vitals.heldUpSinceMs !== null) return 'heldUp';
  if (show === undefined) return 'empty';
  if (show.pausedSinceMs !== null) return 'paused';
  if (show.asleepSinceMs !== null) return 'asleep';
  return show.episode === null ? 'between' : 'playing';
}

export interface FloorGaugesOptions {
  readonly registry: Registry;
  readonly floors: () => WatchedFloors | undefined;
  readonly nowMs: () => number;
}

export function addFloorGauges({ registry, floors, nowMs }: FloorGaugesOptions): void {
  const registers = [registry];
  const states = new Gauge({
    ...{ name: 'bullpen_floors', help: 'Floors of this process by state', labelNames: ['state'], registers },
    // Prometheus asks all gauges of one scrape in turn; the floors are looked through once, here.
    collect: () => look(),
  });
  const late = new Gauge({
    ...{ name: 'bullpen_rounds_late', help: 'Floors whose next round is due and has not begun', registers },
  });
  const untold = new Gauge({
    ...{ name: 'bullpen_steps_untold', help: 'Steps that are journalled and not told in full', registers },
  });
  const lag = new Gauge({
    ...{ name: 'bullpen_untold_age_seconds', help: 'Age of the oldest step that is not told', registers },
  });
  const look = (): void => {
    const open = floors();
    if (open === undefined) return;
    const seen = censusOfFloors(open, nowMs());
    for (const state of STATES) states.set({ state }, seen.states[state]);
    late.set(seen.roundsLate);
    untold.set(seen.untold);
    lag.set(seen.untoldMs / 1_000);
  };
}
