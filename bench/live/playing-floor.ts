// One floor that plays on by itself, a step at a time, and what the live hub asks of a stage: the real words and the real
// filter. Nothing is posted anywhere.

import { loadAssets } from '../../src/assets.ts';
import { forStage } from '../../src/director/floor-records.ts';
import type { Performance } from '../../src/director/ports.ts';
import type { LiveStage } from '../../src/live/live-stage.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import type { GuildId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { liveSayingOf } from '../../src/stage/live/live-saying.ts';

interface PlayingFloorOptions {
  readonly stepMs: number;
  /** Told of each step; the record's time is the wall clock's, of the moment. */
  readonly told: (step: Performance) => void;
}

export class PlayingFloor {
  readonly #options: PlayingFloorOptions;
  readonly #offstage: Offstage;
  #isOver = false;

  constructor(options: PlayingFloorOptions) {
    this.#options = options;
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

  readonly stage: LiveStage = {
    sayingOf: liveSayingOf,
    playedBy: () => ({ name: 'understudy', instead: null }),
    guildName: (guild) => guild,
    use: async () => undefined,
    visit: async () => undefined,
    outcome: async () => undefined,
    closedEpisode: async () => undefined,
  };

  show(): Show {
    return this.#offstage.show;
  }

  async wake(): Promise<void> {}

  async *steps(): AsyncGenerator<Performance> {}

  /** Makes the show, and plays its episodes from then on. */
  async open(): Promise<void> {
    await this.#offstage.create({ cast: loadAssets().cast, atMs: Date.now() });
    void this.#play();
  }

  stop(): void {
    this.#isOver = true;
  }

  async #play(): Promise<void> {
    for (let episode = 1; !this.#isOver; episode++)
      await this.#offstage.playEpisode(secretOf(`live/${episode}`), async () => undefined);
  }

  async #step(step: Performance): Promise<void> {
    if (this.#isOver) return;
    this.#options.told({ ...step, record: { ...step.record, atMs: Date.now() } });
    await new Promise((resolve) => setTimeout(resolve, this.#options.stepMs));
  }
}
