// The planner with a clock: a floor asks for a turn and is called back when it has come, at once where there is room.

import type { Mind } from '../../minds/mind.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Pace } from '../../views/doctor/vitals.ts';
import type { Timers } from '../../waiting/pause.ts';
import type { Traffic } from '../ports.ts';
import { counted } from './counted-mind.ts';
import { keyOf, type PacedWish } from './paced-wish.ts';
import { Planner, type PlannerOptions } from './planner.ts';

export interface PacingOptions extends PlannerOptions {
  readonly clock: Timers;
}

export interface Turn {
  /** It has come already. */
  readonly hasCome: boolean;
  /** It is not wanted any more. */
  readonly cancel: () => void;
}

export class Pacing implements Traffic {
  readonly requestsPerSecond: number;
  readonly #planner: Planner;
  readonly #clock: Timers;
  readonly #waiting = new Map<string, () => void>();
  readonly #minds = new WeakMap<Mind, Mind>();
  #cancelLook = () => {};

  constructor({ clock, ...options }: PacingOptions) {
    this.requestsPerSecond = options.requestsPerSecond;
    this.#planner = new Planner(options);
    this.#clock = clock;
  }

  /** `onTurn` is called once, later, where the turn has not come by the time that this returns. */
  ask(wish: PacedWish, onTurn: () => void): Turn {
    const key = keyOf(wish);
    this.#planner.ask(wish, this.#clock.nowMs());
    let hasCome = false;
    let isAsking = true;
    this.#waiting.set(key, () => {
      if (isAsking) hasCome = true;
      else onTurn();
    });
    this.#give();
    isAsking = false;
    return { hasCome, cancel: () => this.#cancel(wish) };
  }

  /** The same mind, and its answers are counted. */
  counted(mind: Mind): Mind {
    const known = this.#minds.get(mind);
    if (known !== undefined) return known;
    const { minds } = this.#planner;
    const fresh = counted(mind, {
      asked: () => minds.asked(this.#clock.nowMs()),
      done: (how) => minds.done(this.#clock.nowMs(), how),
    });
    this.#minds.set(mind, fresh);
    return fresh;
  }

  /** No round of the guild's is under way. */
  roundOver(guild: GuildId): void {
    if (this.#planner.minds.over(guild)) this.#give();
  }

  /** A request went to Discord that is no answer to an interaction. */
  requested(): void {
    this.#planner.spent(1, this.#clock.nowMs());
  }

  /** Several lines are to share a message. */
  get bundles(): boolean {
    return this.#planner.thrifts.bundles;
  }

  /** Which part of each cast understudies play. */
  get understudyShare(): number {
    return this.#planner.thrifts.understudyShare;
  }

  get pace(): Pace {
    return { thrift: this.#planner.thrifts.now, stretch: this.#planner.stretch(this.#clock.nowMs()) };
  }

  stop(): void {
    this.#cancelLook();
    this.#waiting.clear();
  }

  #cancel(wish: PacedWish): void {
    this.#waiting.delete(keyOf(wish));
    this.#planner.withdraw(wish);
  }

  #give(): void {
    for (const wish of this.#planner.give(this.#clock.nowMs())) {
      const call = this.#waiting.get(keyOf(wish));
      this.#waiting.delete(keyOf(wish));
      call?.();
    }
    this.#lookLater();
  }

  #lookLater(): void {
    this.#cancelLook();
    const nowMs = this.#clock.nowMs();
    const atMs = this.#planner.nextLookMs(nowMs);
    if (atMs !== undefined) this.#cancelLook = this.#clock.at(Math.max(atMs, nowMs + 1), () => this.#give());
  }
}
