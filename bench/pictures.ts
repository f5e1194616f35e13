// Milliseconds and bytes of every kind of picture, drawn by the studio off the main loop, and for how long the
// main loop was ever kept waiting meanwhile: a viewer who presses a button must not wait for somebody's picture.

import { performance } from 'node:perf_hooks';
import { samples } from '../src/gallery/samples.ts';
import { wordsOf } from '../src/languages/words.ts';
import { draw } from '../src/pictures/studio/order.ts';
import { Studio } from '../src/pictures/studio/studio.ts';
import { benchLanes } from './lanes/lanes.ts';
import { median } from './median.ts';

const RUNS = 7;
const TICK_MS = 2;

/** What the budget is for: an ordinary day, and the worst of the leaderboard and the office. */
const MEASURED = [
  ...['leaderboard-day', 'leaderboard-twelve', 'office-day', 'office-crowded-house', 'office-day-moving'],
  ...['office-crowded-house-moving', 'market-day', 'portfolio-day', 'odds-day', 'recap-day', 'hall-of-fame'],
  ...['scene-bankrupt', 'scene-halt', 'bell-day', 'market-full', 'relations-day', 'relations-twelve'],
];
const BUDGETS_MS: Readonly<Record<string, number>> = {
  'leaderboard-day': 60,
  'office-day': 80,
  'office-day-moving': 900,
};

interface Figures {
  readonly ms: number;
  /** On a machine that others use too, the fairer figure. */
  readonly cpuMs: number;
  readonly bytes: number;
  readonly budgetMs?: number;
}

/** The longest the loop was late for a tick, in milliseconds, while the work went on. */
async function longestBlockMs(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  }, TICK_MS);
  await work().finally(() => clearInterval(timer));
  return longest;
}

export async function benchPictures(say: (line: string) => void): Promise<Record<string, unknown>> {
  const pictures: Record<string, Figures> = {};
  const wanted = samples(wordsOf('en')).filter(({ name }) => MEASURED.includes(name));
  for (const { name, order } of wanted) {
    await draw(order);
    const times: number[] = [];
    const cpuTimes: number[] = [];
    let bytes = 0;
    for (let run = 0; run < RUNS; run++) {
      const startedCpu = process.cpuUsage();
      const startedMs = performance.now();
      bytes = (await draw(order)).length;
      times.push(performance.now() - startedMs);
      const { user, system } = process.cpuUsage(startedCpu);
      cpuTimes.push((user + system) / 1000);
    }
    const budgetMs = BUDGETS_MS[name];
    const figures: Figures = { ms: Math.round(median(times)), cpuMs: Math.round(median(cpuTimes)), bytes };
    pictures[name] = budgetMs === undefined ? figures : { ...figures, budgetMs };
    say(`${name}: ${figures.ms} ms, ${figures.cpuMs} ms of one core, ${Math.round(bytes / 1024)} KB`);
  }
  const studio = new Studio();
  await studio.draw({ kind: 'portrait', view: { id: 'wire', colour: '#f4c430' } });
  const idleMs = await longestBlockMs(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const blocks: number[] = [];
  for (const { name, order } of wanted) {
    const blockMs = await longestBlockMs(() => studio.draw(order));
    blocks.push(blockMs);
    say(`${name}: the main loop waited ${blockMs.toFixed(1)} ms at most`);
  }
  await studio.close();
  return {
    pictures,
    longestBlockMs: Number(Math.max(...blocks).toFixed(1)),
    medianBlockMs: Number(median(blocks).toFixed(1)),
    idleBlockMs: Number(idleMs.toFixed(1)),
    runs: RUNS,
    ...(await benchLanes(say)),
  };
}
