// One floor as the bot plays it: the director, the rules, and a journal in SQLite on the disk, at the loud pace by the wall
// clock. Understudies play, and nothing is posted: the stage is the one part that is not there.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { loadAssets } from '../../../src/assets.ts';
import { Director } from '../../../src/director/director.ts';
import { Pacing } from '../../../src/director/pacing/pacing.ts';
import type { Stage, Written } from '../../../src/director/ports.ts';
import { wallClock } from '../../../src/director/time/clock.ts';
import { openJournal } from '../../../src/journal/journal.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { type GuildId, guildId, THE_HOUSE } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS, PACES_MS, type Settings } from '../../../src/show/state/settings.ts';
import type { Show } from '../../../src/show/state/show.ts';

export const FLOOR: GuildId = guildId('1000000000000000001');

/** An episode longer than any run: only the first bell and rounds. */
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  ...{ paceMs: PACES_MS.loud, noise: 'loud', roundsPerEpisode: 200, sleepAfterMs: null },
};
const DEADLINE_MS = 20_000;
/** As src/main.ts has it. */
const LINE_EVERY_MS_MAX = 2_500;

const NOWHERE: Stage = {
  perform: async () => ({ told: Promise.resolve() }),
  reachable: () => true,
  stopped: async () => undefined,
  heldUp: async () => true,
  reword: async () => undefined,
  paper: async () => undefined,
};

export class DirectedFloor {
  readonly director: Director;
  readonly #close: () => Promise<void>;

  private constructor(director: Director, close: () => Promise<void>) {
    this.director = director;
    this.#close = close;
  }

  /** `onWritten`: a step is durable. The first bell rings by itself. */
  static async open(onWritten: (written: Written) => void): Promise<DirectedFloor> {
    const folder = await mkdtemp(join(tmpdir(), 'bullpen-live-'));
    const journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${folder}/bullpen.sqlite` });
    const mind = understudy();
    let seeds = 0;
    const { cast, deck } = loadAssets();
    const director = new Director({
      ...{ journal, deck, stage: NOWHERE, clock: wallClock, deadlineMs: DEADLINE_MS, onWritten },
      ...{ owns: () => true, mindFor: () => mind, log: pino({ level: 'warn' }) },
      beatMs: ({ settings }) => Math.min(LINE_EVERY_MS_MAX, Math.floor(settings.paceMs / 8)),
      pacing: new Pacing({ clock: wallClock, requestsPerSecond: 50, mindDeadlineMs: DEADLINE_MS }),
      newSeed: () => secretOf(`live/${++seeds}`),
    });
    await director.start();
    const atMs = wallClock.nowMs();
    await director.submit(FLOOR, { type: 'createShow', atMs, guild: FLOOR, cast, settings: SETTINGS });
    return new DirectedFloor(director, async () => {
      await director.close();
      await journal.close();
      await rm(folder, { recursive: true, force: true });
    });
  }

  /** Nothing happens any more. */
  async pause(): Promise<void> {
    await this.director.submit(FLOOR, { type: 'pause', atMs: wallClock.nowMs(), viewer: THE_HOUSE });
    await this.director.idle();
  }

  close(): Promise<void> {
    return this.#close();
  }
}
