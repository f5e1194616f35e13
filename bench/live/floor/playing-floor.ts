// One floor that plays on by itself, by a clock that is handed in: rounds at the loud pace, a line of a round when its
// beat has come, a pause between two episodes. Real rules, words and filter; nothing is posted anywhere.

import { loadAssets } from '../../../src/assets.ts';
import { forStage } from '../../../src/director/floor-records.ts';
import type { Performance } from '../../../src/director/ports.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../../src/offstage/offstage.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import { PACES_MS } from '../../../src/show/state/settings.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { HurriedClock } from './hurried-clock.ts';

interface PlayingFloorOptions {
  readonly clock: HurriedClock;
  /** Told of each step. */
  readonly told: (step: Performance) => void;
}

/** As the director speaks the lines of a loud round. */
const BEAT_MS = 2_500;
/** As in a rehearsal. */
const INTERMISSION_MS = 20_000;

export class PlayingFloor {
  readonly #options: PlayingFloorOptions;
  readonly #offstage: Offstage;
  readonly #fromMs: number;
  #rounds = 0;
  #isOver = false;

  constructor(options: PlayingFloorOptions) {
    this.#options = options;
    this.#fromMs = options.clock.nowMs();
    const { deck } = loadAssets();
    const mind = understudy();
    this.#offstage = new Offstage({
      ...{ deck, deadlineMs: 60_000, mindFor: () => mind },
      onStep: ({ record, before, after }) => this.#step({ record: forStage(record), before, after }),
    });
  }

  get guild(): GuildId {
    return this.#offstage.show.guild;
  }

  get rounds(): number {
    return this.#rounds;
  }

  /** Of the show's own time. */
  get playedMs(): number {
    return this.#offstage.show.atMs - this.#fromMs;
  }

  show(): Show {
    return this.#offstage.show;
  }

  async wake(): Promise<void> {}

  vitals(): undefined {}

  owesBell(): boolean {
    return false;
  }

  async *steps(): AsyncGenerator<Performance> {}

  /** Makes the show; `play` plays it. */
  async open(): Promise<void> {
    const settings = { paceMs: PACES_MS.loud, noise: 'loud', intermissionMs: INTERMISSION_MS } as const;
    await this.#offstage.create({ cast: loadAssets().cast, atMs: this.#fromMs, settings });
  }

  /** Episode after episode, until it is stopped. */
  async play(): Promise<void> {
    const { clock } = this.#options;
    for (let episode = 1; !this.#isOver; episode++) {
      await clock.until(this.#offstage.show.lastResult?.nextOpensAtMs ?? 0);
      await this.#offstage.playEpisode(secretOf(`live/${episode}`), async () => {
        await clock.until(this.#offstage.roundDueAtMs);
        this.#rounds += 1;
      });
    }
  }

  stop(): void {
    this.#isOver = true;
  }

  async #step(step: Performance): Promise<void> {
    if (this.#isOver) return;
    const { clock, told } = this.#options;
    told(step);
    if (step.before.episode !== null) await clock.until(clock.nowMs() + BEAT_MS);
  }
}
