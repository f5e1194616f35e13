// Floors that stand still: what each takes of the heap once it was let go, and how long a start takes that leaves all of
// them alone. The director and the journal are the bot's own, on SQLite; the stage posts nothing, and time is a hand's.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Command } from 'commander';
import pino from 'pino';
import { loadAssets } from '../../src/assets.ts';
import { Director } from '../../src/director/director.ts';
import { Pacing } from '../../src/director/pacing/pacing.ts';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId, THE_HOUSE } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import type { Show } from '../../src/show/state/show.ts';
import { HandClock } from './hand-clock.ts';

const MINUTE_MS = 60_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Of what is still held. */
function heapKb(): number {
  for (let round = 0; round < 3; round++) collect();
  return process.memoryUsage().heapUsed / 1_024;
}

async function openDirector(url: string, clock: HandClock) {
  const { deck } = loadAssets();
  const mind = understudy();
  const journal = await openJournal<ShowEvent, Show>({ from: url });
  const director = new Director({
    ...{ journal, deck, clock, owns: () => true, mindFor: () => mind, deadlineMs: 5_000, beatMs: () => 0 },
    stage: {
      perform: async () => ({ told: Promise.resolve() }),
      reachable: () => true,
      stopped: async () => undefined,
      heldUp: async () => true,
      reword: async () => undefined,
      paper: async () => undefined,
    },
    pacing: new Pacing({ clock, requestsPerSecond: 50, mindDeadlineMs: 5_000 }),
    log: pino({ level: 'warn' }),
    newSeed: () => secretOf('asleep'),
  });
  const close = async (): Promise<void> => {
    await director.close();
    await journal.close();
  };
  return { director, close };
}

/** Each show is created and paused, as good as asleep. */
async function found(director: Director, clock: HandClock, floors: number): Promise<void> {
  const { cast } = loadAssets();
  for (let number = 0; number < floors; number++) {
    const guild = guildId(`${10_000 + number}`);
    const atMs = clock.nowMs();
    await director.submit(guild, { type: 'createShow', atMs, guild, cast, settings: DEFAULT_SETTINGS });
    await director.submit(guild, { type: 'pause', atMs, viewer: THE_HOUSE });
  }
  await director.idle();
}

async function untilLetGo(director: Director, clock: HandClock, floors: number): Promise<void> {
  while (director.restingCount < floors) {
    clock.advance(MINUTE_MS);
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
}

export async function benchAsleep(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { floors } = new Command('npm run bench -- asleep')
    .description('What floors that stand still take of the heap, and of a start.')
    .option('--floors <n>', 'how many there are', wholeNumber(1, 1_000_000), 2_000)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<{ floors: number }>();
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-asleep-'));
  try {
    const clock = new HandClock(Date.now());
    const url = `sqlite://${folder}/bullpen.sqlite`;
    const first = await openDirector(url, clock);
    await first.director.start();
    const emptyKb = heapKb();
    await found(first.director, clock, floors);
    const openKb = heapKb();
    say(`${floors} floors are open: ${((openKb - emptyKb) / floors).toFixed(1)} KB each`);
    await untilLetGo(first.director, clock, floors);
    const letGoKb = heapKb();
    await first.close();
    const second = await openDirector(url, clock);
    const beforeKb = heapKb();
    const beganMs = performance.now();
    await second.director.start();
    const startMs = performance.now() - beganMs;
    await untilLetGo(second.director, clock, floors);
    const allMs = performance.now() - beganMs;
    const leftAloneKb = heapKb() - beforeKb;
    await second.close();
    return {
      floors,
      openKbEach: Number(((openKb - emptyKb) / floors).toFixed(2)),
      letGoKbEach: Number(((letGoKb - emptyKb) / floors).toFixed(2)),
      leftAloneKbEach: Number((leftAloneKb / floors).toFixed(2)),
      startMs: Math.round(startMs),
      allKnownMs: Math.round(allMs),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
