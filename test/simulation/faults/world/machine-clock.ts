// The wall clock of the simulated machine, which may be set, and a process's view of it: steady, as the real one's.

import type { Clock } from '../../../../src/director/ports.ts';
import { type SteadyTime, steadyTime } from '../../../../src/director/time/steady-time.ts';
import type { Life } from './life.ts';
import type { Timeline } from './timeline.ts';

/** As the real clock: no timer runs longer before the wall is looked at again. */
const LOOK_AGAIN_AFTER_MS = 30_000;

export class WallClock {
  readonly #timeline: Timeline;
  #aheadMs = 0;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  get nowMs(): number {
    return this.#timeline.nowMs + this.#aheadMs;
  }

  /** Somebody sets it: forwards, or back. */
  jump(byMs: number): void {
    this.#aheadMs += byMs;
  }
}

export class ProcessClock implements Clock {
  readonly #timeline: Timeline;
  readonly #life: Life;
  readonly #time: SteadyTime;

  constructor(timeline: Timeline, wall: WallClock, life: Life) {
    this.#timeline = timeline;
    this.#life = life;
    this.#time = steadyTime({ wallMs: () => wall.nowMs, runningMs: () => timeline.nowMs });
  }

  nowMs(): number {
    return this.#time.nowMs();
  }

  notBefore(timeMs: number): void {
    this.#time.notBefore(timeMs);
  }

  at(timeMs: number, callback: () => void): () => void {
    let cancel = (): void => undefined;
    const look = (): void => {
      if (this.#life.over !== null) return;
      const leftMs = timeMs - this.nowMs();
      if (leftMs <= 0) callback();
      else wait(leftMs);
    };
    const wait = (leftMs: number): void => {
      const waitMs = Math.min(Math.max(0, leftMs), LOOK_AGAIN_AFTER_MS);
      cancel = this.#timeline.at(this.#timeline.nowMs + Math.max(waitMs, 1), look);
    };
    wait(timeMs - this.nowMs());
    return () => cancel();
  }
}
