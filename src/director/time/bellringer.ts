// Rings what the clock wants of a show, and brings its paper. What is due is worked out from the state each time, and
// looked at again at least every half minute: a bell that was missed is rung late, and a clock that was set mends itself.

import type { Intent } from '../../show/intents/intent.ts';
import { closingHourMs, paperDueAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import type { Clock } from '../ports.ts';
import { type Alarm, nextAlarm } from './alarm.ts';

export interface BellringerOptions {
  /** The show as it stands. */
  readonly show: () => Show;
  readonly clock: Clock;
  /** The stage is far behind: rounds wait for it; votes, the lock and bells by the hour do not. */
  readonly isBehind: () => boolean;
  /** Resolves to whether it was taken; undefined where the floor stands still. */
  readonly wish: (intent: Intent) => Promise<boolean | undefined>;
  readonly newSeed: () => { readonly seed: string; readonly commitment: string };
  readonly bringPaper: () => void;
}

const LOOK_EVERY_MS = 30_000;
const LOOK_AGAIN_AFTER_MS = 1_000;

export class Bellringer {
  readonly #options: BellringerOptions;
  #cancelAlarm = () => {};
  #cancelPaper = () => {};
  #paperBroughtAtMs = 0;
  #stopped = false;

  constructor(options: BellringerOptions) {
    this.#options = options;
  }

  /** The show has changed. */
  follow(): void {
    if (this.#stopped) return;
    this.#await(nextAlarm(this.#options.show(), { nowMs: this.#options.clock.nowMs() }), LOOK_EVERY_MS);
  }

  /** From now on, for the paper too. */
  start(): void {
    this.#stopped = false;
    this.follow();
    this.#lookForPaper();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelAlarm();
    this.#cancelPaper();
  }

  #await(alarm: Alarm | undefined, againAfterMs: number): void {
    const { clock } = this.#options;
    this.#cancelAlarm();
    if (alarm === undefined) return;
    const atMs = Math.min(alarm.atMs, clock.nowMs() + againAfterMs);
    this.#cancelAlarm = clock.at(atMs, () => void this.#look());
  }

  /** What was due when the timer was set may not be any more: a machine may sleep for hours in between. */
  async #look(): Promise<void> {
    const { show, clock, isBehind, wish } = this.#options;
    const nowMs = clock.nowMs();
    const due = nextAlarm(show(), { nowMs });
    const isHeld = due?.type === 'startRound' && due.atMs <= nowMs && isBehind();
    const alarm = isHeld ? nextAlarm(show(), { nowMs, rounds: 'held' }) : due;
    if (alarm === undefined || alarm.atMs > nowMs) {
      return isHeld ? this.#lookIn(LOOK_AGAIN_AFTER_MS) : this.#await(alarm, LOOK_EVERY_MS);
    }
    const taken = await wish(this.#intentOf(alarm, nowMs));
    // Taken, it has been followed. Refused, things moved on meanwhile, or will.
    if (taken === false && !this.#stopped) this.#lookIn(LOOK_AGAIN_AFTER_MS);
  }

  #lookIn(afterMs: number): void {
    const { clock } = this.#options;
    this.#cancelAlarm();
    this.#cancelAlarm = clock.at(clock.nowMs() + afterMs, () => void this.#look());
  }

  #intentOf(alarm: Alarm, atMs: number): Intent {
    if (alarm.type === 'closeChaos' || alarm.type === 'closeMotion') return { ...alarm, atMs };
    if (alarm.type !== 'ringOpeningBell') return { type: alarm.type, atMs };
    const closesAtMs = closingHourMs(this.#options.show(), atMs);
    return { type: 'ringOpeningBell', atMs, ...this.#options.newSeed(), closesAtMs };
  }

  #lookForPaper(): void {
    if (this.#stopped) return;
    const { show, clock, bringPaper } = this.#options;
    const nowMs = clock.nowMs();
    const dueAtMs = paperDueAtMs(show(), nowMs);
    if (dueAtMs !== undefined && dueAtMs > this.#paperBroughtAtMs) {
      this.#paperBroughtAtMs = dueAtMs;
      bringPaper();
    }
    this.#cancelPaper();
    this.#cancelPaper = clock.at(nowMs + LOOK_EVERY_MS, () => this.#lookForPaper());
  }
}
