// What a server whose show sleeps takes of the bot's heap, with the real stage: the same start with servers and without,
// and beside it the discord.js client alone, which holds the servers' channels and roles in either.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLoopback } from '../../src/rehearsal/loopback.ts';
import { Bot } from '../answers/bot.ts';
import { foundCity } from './city.ts';
import { toldBetween, WITH_PULSE } from './watch.ts';

const PROGRAMS = { bot: 'src/main.ts', client: 'bench/crowd/bare-client.ts' } as const;
/** Until the last of what it did at its start is let go. */
const SETTLED_MS = 10_000;
const PULSES = 3;

/** In KB, when the litter is collected. */
async function heapKb(asleep: number, say: (line: string) => void): Promise<{ bot: number; client: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-heap-'));
  const loopback = await openLoopback({ shards: 4, maxConcurrency: 4 });
  try {
    const journal = `sqlite://${folder}/bullpen.sqlite`;
    await foundCity(loopback, { playing: 0, asleep, rounds: 1, journal }, say);
    const heaps = { bot: 0, client: 0 };
    for (const name of ['client', 'bot'] as const) {
      const pulse = join(folder, `${name}.ndjson`);
      const env = {
        ...{ DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl, DATA_DIR: folder },
        ...{ MODEL: 'understudy', TIME_ZONE: 'UTC', PULSE: pulse, PULSE_COLLECTS: 'yes' },
        ...{ SHARDS: '0-3', SHARD_COUNT: '4' },
      };
      const bot = new Bot(env, WITH_PULSE, PROGRAMS[name]);
      await bot.live();
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      await bot.end();
      const { pulses } = await toldBetween(pulse, 0, Date.now());
      heaps[name] = Math.min(...pulses.slice(-PULSES).map(({ heapMb }) => heapMb)) * 1_024;
    }
    return heaps;
  } finally {
    await loopback.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export async function sleepersHeap(asleep: number, say: (line: string) => void) {
  const [none, some] = [await heapKb(0, say), await heapKb(asleep, say)];
  const each = (name: 'bot' | 'client'): number => (some[name] - none[name]) / asleep;
  const inKb = (kb: number): number => Number(kb.toFixed(2));
  return {
    asleep,
    botKbEach: inKb(each('bot')),
    clientKbEach: inKb(each('client')),
    ourKbEach: inKb(each('bot') - each('client')),
  };
}
