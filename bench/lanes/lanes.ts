// How long a small picture takes that is asked for while the office moves, in three ways of drawing: one after another,
// one thread that lets the small ones in between the frames (as the studio does), and a thread of its own for what
// moves. The ways take turns, so that each meets the same machine; every core is kept busy meanwhile, as models do.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { samples } from '../../src/gallery/samples.ts';
import { wordsOf } from '../../src/languages/words.ts';
import type { Order } from '../../src/pictures/studio/order.ts';
import { Studio } from '../../src/pictures/studio/studio.ts';
import { Turnstile } from '../../src/waiting/turnstile.ts';
import { median } from '../median.ts';

const PAIRS = 12;
/** In turn, when the moving one has begun. */
const ASKED = ['odds-day', 'leaderboard-day'] as const;
const BEGUN_MS = 80;
const DOOR = new URL('../../src/door.cjs', import.meta.url);
const MEMORY = fileURLToPath(new URL('./lanes-memory.ts', import.meta.url));

export const WAYS = ['inTurn', 'between', 'twoThreads'] as const;
export type Way = (typeof WAYS)[number];

export interface Atelier {
  small(order: Order): Promise<Buffer>;
  moving(order: Order): Promise<Buffer>;
  close(): Promise<void>;
}

/** One who draws in that way. */
export function atelier(way: Way): Atelier {
  const studio = new Studio();
  if (way === 'between') {
    const draw = (order: Order): Promise<Buffer> => studio.draw(order);
    return { small: draw, moving: draw, close: () => studio.close() };
  }
  if (way === 'inTurn') {
    const queue = new Turnstile();
    const draw = (order: Order): Promise<Buffer> => queue.run(() => studio.draw(order));
    return { small: draw, moving: draw, close: () => studio.close() };
  }
  const other = new Studio();
  return {
    small: (order) => studio.draw(order),
    moving: (order) => other.draw(order),
    close: async () => void (await Promise.all([studio.close(), other.close()])),
  };
}

const GALLERY = samples(wordsOf('en'));

/** A picture of the gallery that nobody has asked for before: in another round. */
export function fresh(name: string, round: number): Order {
  const order = GALLERY.find((sample) => sample.name === name)?.order;
  if (order === undefined) throw new Error(`the gallery has no ${name}`);
  return { ...order, view: { ...order.view, episode: 1_000 + round } } as Order;
}

interface Times {
  readonly smallMs: number[];
  readonly movingMs: number[];
}

let asked = 0;

async function onePair(draws: Atelier, { smallMs, movingMs }: Times): Promise<void> {
  const startedMs = performance.now();
  const moving = draws.moving(fresh('office-day-moving', ++asked)).then(() => {
    movingMs.push(performance.now() - startedMs);
  });
  await new Promise((resolve) => setTimeout(resolve, BEGUN_MS));
  const askedMs = performance.now();
  await draws.small(fresh(ASKED[asked % 2] ?? ASKED[0], ++asked));
  smallMs.push(performance.now() - askedMs);
  await moving;
}

/** As many threads as cores, which do nothing but work. */
function busyCores(): () => Promise<unknown> {
  const spinners = Array.from(
    { length: availableParallelism() },
    () => new Worker('for (;;);', { eval: true }),
  );
  return () => Promise.all(spinners.map((spinner) => spinner.terminate()));
}

/** Of a process of its own that has drawn a moving picture and small ones beside it, in megabytes. */
async function memoryMb(way: Way): Promise<number> {
  const child = fork(DOOR, [MEMORY, way]);
  const [megabytes] = (await once(child, 'message')) as [number];
  return megabytes;
}

const worst = (values: readonly number[]): number => Math.round(Math.max(...values));

export async function benchLanes(say: (line: string) => void): Promise<Record<string, unknown>> {
  const ways = WAYS.map((way) => ({
    way,
    draws: atelier(way),
    times: { smallMs: [], movingMs: [] } as Times,
  }));
  for (const { draws } of ways) await onePair(draws, { smallMs: [], movingMs: [] });
  const rest = busyCores();
  for (let pair = 0; pair < PAIRS; pair++) {
    for (const { draws, times } of ways) await onePair(draws, times);
  }
  await rest();
  await Promise.all(ways.map(({ draws }) => draws.close()));
  const figures: Record<string, unknown> = {};
  for (const { way, times } of ways) {
    const { smallMs, movingMs } = times;
    const told = {
      ...{ smallMs: Math.round(median(smallMs)), smallWorstMs: worst(smallMs) },
      ...{ movingMs: Math.round(median(movingMs)), memoryMb: await memoryMb(way) },
    };
    figures[way] = told;
    say(`while the office moves, ${way}: ${JSON.stringify(told)}`);
  }
  return { whileMoving: figures, pairs: PAIRS };
}
