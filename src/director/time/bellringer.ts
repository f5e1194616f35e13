// Rings what the clock wants of a show, and brings its paper. What is due is worked out from the state each time, and
// looked at again at least every half minute: a bell that was missed is rung late, and a clock that was set mends itself.

import type { Intent } from '../../show/intents/intent.ts';
import { closingHourMs, paperDueAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import type { Paced } from '../pacing/paced-wish.ts';
import type { Turn } from '../pacing/pacing.ts';
import type { Clock } from '../ports.ts';
import { type Alarm, nextAlarm } from './alarm.ts';

export interface BellringerOptions {
  /** The show as it stands. */
  readonly show: () => Show;
  readonly clock: Clock;
  /** The stage is far behind: rounds wait for it; votes, the lock and bells by the hour do not. */
  readonly isBehind: () => boolean;
  /** Asks for a turn among all floors of the process. */
  readonly askTurn: (what: Paced, onTurn: () => void) => Turn;
  /** Resolves to whether it was taken; undefined where the floor stands still. */
  readonly wish: (intent: Intent) => Promise<boolean | undefined>;
  readonly newSeed: () => { readonly seed: string; readonly commitment: string };
  readonly bringPaper: () => void;
}

const LOOK_EVERY_MS = 30_000;
const LOOK_AGAIN_AFTER_MS = 1_000;

/** What wants a turn among all floors, because it brings much of everything with it. */
const PACED_ALARMS: Readonly<Partial<Record<Alarm['type'], Paced>>> = {
  startRound: 'round',
  ringOpeningBell: 'bell',
  ringClosingBell: 'bell',
};

export class Bellringer {
  readonly #options: BellringerOptions;
  #cancelAlarm = () => {};
  #cancelPaper = () => {};
  #paperBroughtAtMs = 0;
  #stopped = false;
  /** Turns that are waited for, and those that have come and are not taken yet. */
  readonly #turns = new Map<Paced, Turn>();

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
    for (const turn of this.#turns.values()) turn.cancel();
    this.#turns.clear();
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
    const { show, clock, wish } = this.#options;
    const nowMs = clock.nowMs();
    const first = nextAlarm(show(), { nowMs });
    const hold = first === undefined || first.atMs > nowMs ? undefined : this.#holdOn(first);
    const due = hold === undefined ? first : nextAlarm(show(), { nowMs, but: first?.type });
    if (due === undefined || due.atMs > nowMs) {
      if (hold === 'stage') return this.#lookIn(LOOK_AGAIN_AFTER_MS);
      return this.#await(due, LOOK_EVERY_MS);
    }
    const taken = await wish(this.#intentOf(due, nowMs));
    // Taken, it has been followed. Refused, things moved on meanwhile, or will.
    if (taken === false && !this.#stopped) this.#lookIn(LOOK_AGAIN_AFTER_MS);
  }

  /** What the alarm that is due waits for beside its time; undefined: nothing. */
  #holdOn({ type }: Alarm): 'stage' | 'turn' | undefined {
    if (type === 'startRound' && this.#options.isBehind()) return 'stage';
    const what = PACED_ALARMS[type];
    return what === undefined || this.#takeTurn(what, () => void this.#look()) ? undefined : 'turn';
  }

  /** Whether it has come; where it has not, `onTurn` is called when it has, and takes it at once or not at all. */
  #takeTurn(what: Paced, onTurn: () => void): boolean {
    const known = this.#turns.get(what);
    if (known !== undefined) return known.hasCome;
    const turn = this.#options.askTurn(what, () => {
      this.#turns.set(what, { ...turn, hasCome: true });
      onTurn();
      this.#turns.delete(what);
    });
    if (!turn.hasCome) this.#turns.set(what, turn);
    return turn.hasCome;
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
      if (this.#takeTurn('paper', bringPaper)) bringPaper();
    }
    this.#cancelPaper();
    this.#cancelPaper = clock.at(nowMs + LOOK_EVERY_MS, () => this.#lookForPaper());
  }
}
