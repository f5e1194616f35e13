// One floor of a simulated day: it sleeps until somebody comes, asks for its rounds while it is awake, and forgets them
// when it falls asleep. Rules, minds and posts are figures here; the planner is the bot's own.

import type { Chance } from '../../src/show/chance.ts';
import type { GuildId } from '../../src/show/ids.ts';

export type Kind = 'quiet' | 'normal' | 'loud';

export interface Habits {
  readonly guild: GuildId;
  readonly kind: Kind;
  readonly paceMs: number;
  /** Milliseconds of the day at which its evening is at its height. */
  readonly eveningMs: number;
  /** How many come in an hour of the evening. */
  readonly visitsAnHour: number;
  /** Answers that a round wants of minds; 0: understudies play. */
  readonly decisions: number;
  /** Its opening bell rings by the hour, at the full hour before its evening. */
  readonly isByHour: boolean;
  readonly chance: Chance;
}

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const SLEEPS_AFTER_MS = 30 * MINUTE_MS;
const WATCHED_FOR_MS = 10 * MINUTE_MS;
const POWER_PACE_MS = 30_000;

export class SimulatedFloor {
  readonly habits: Habits;
  isAwake = false;
  lastVisitMs = Number.NEGATIVE_INFINITY;
  powerUntilMs = Number.NEGATIVE_INFINITY;
  /** The start of the last round since it woke; null: there was none. */
  roundAtMs: number | null = null;
  isUnderway = false;
  /** When it asks for its next round. */
  asksAtMs: number | null = null;
  rounds = 0;
  awakeMs = 0;
  /** Of it, what its power hours took, with the rounds that they brought: these are no part of its share. */
  powerMs = 0;
  powerRounds = 0;
  #wokeAtMs = 0;

  constructor(habits: Habits) {
    this.habits = habits;
  }

  /** Whether that wakes it. */
  visit(atMs: number): boolean {
    this.lastVisitMs = atMs;
    if (this.isAwake) return false;
    this.isAwake = true;
    this.#wokeAtMs = atMs;
    this.roundAtMs = null;
    return true;
  }

  /** Whether it sleeps from now on. */
  fallsAsleep(atMs: number): boolean {
    if (!this.isAwake || atMs - this.lastVisitMs < SLEEPS_AFTER_MS) return false;
    this.isAwake = false;
    this.awakeMs += atMs - this.#wokeAtMs;
    return true;
  }

  isWatched(atMs: number): boolean {
    return atMs - this.lastVisitMs <= WATCHED_FOR_MS;
  }

  paceMs(atMs: number): number {
    return atMs < this.powerUntilMs ? Math.min(POWER_PACE_MS, this.habits.paceMs) : this.habits.paceMs;
  }

  /** The day is over. */
  end(atMs: number): void {
    if (this.isAwake) this.awakeMs += atMs - this.#wokeAtMs;
    this.powerMs -= Math.max(0, this.powerUntilMs - atMs);
  }

  startPowerHour(atMs: number): void {
    this.powerMs += HOUR_MS - Math.max(0, this.powerUntilMs - atMs);
    this.powerUntilMs = atMs + HOUR_MS;
  }

  /** Rounds of what its pace would give it while it was awake. */
  get share(): number {
    const ownMs = this.awakeMs - this.powerMs;
    return ownMs <= 0 ? 0 : ((this.rounds - this.powerRounds) * this.habits.paceMs) / ownMs;
  }
}
