// The live floor's office in Chromium: the script's time a frame with twelve performers and every bubble open, and while
// all of them walk; how long a phone on a slow line waits for it; whether its memory stays flat. Rendering is in software
// where a GPU is missing: a frame counts the script's part alone.

import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { livePictureOf } from '../../src/gallery/live-office.ts';
import { crowdedHouse } from '../../src/gallery/people.ts';
import { office } from '../../src/gallery/samples.ts';
import type { LivePicture } from '../../src/views/live/live-picture.ts';
import { framesDuring, rounded, Stage, step } from './stage.ts';

const BUILT = fileURLToPath(new URL('../../dist/live/', import.meta.url));
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const TABLET = { viewport: { width: 820, height: 1019 } };
/** Than this machine's, as a phone's processor is. */
const SLOWER = 4;
const LINE_BYTES_PER_S = 10_000_000 / 8;
const LATENCY_MS = 40;
const WALKING_MS = 9000;
const RESTING_MS = 9000;
const ROUNDS = 3;
const LONG_STEPS = 200;
const BUDGETS = { medianMs: 4, p99Ms: 10, firstPictureMs: 3000, downloadKb: 900 } as const;

export async function benchMovingOffice(say: (line: string) => void): Promise<Record<string, unknown>> {
  const stage = await Stage.build();
  try {
    const { page: phone, firstPictureMs } = await stage.open(PHONE, elsewhere(), slowed);
    await phone.close();
    say(`first picture on a phone after ${Math.round(firstPictureMs)} ms`);
    const { page } = await stage.open(TABLET, elsewhere());
    const frames = await measured(page, say);
    const heap = await heapOf(page, say);
    const downloadKb = await compressedKb();
    return { ...frames, ...heap, firstPictureMs: Math.round(firstPictureMs), downloadKb, budgets: BUDGETS };
  } finally {
    await stage.close();
  }
}

const speaking = (): LivePicture => livePictureOf(office(crowdedHouse()));

/** The same twelve, silent, where each was before. */
const elsewhere = (): LivePicture =>
  livePictureOf(
    office(crowdedHouse().map((person) => ({ ...person, place: person.from, line: null, spoke: -1 }))),
  );

async function slowed(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY_MS },
    ...{ downloadThroughput: LINE_BYTES_PER_S, uploadThroughput: LINE_BYTES_PER_S },
  });
}

async function measured(page: Page, say: (line: string) => void): Promise<Record<string, unknown>> {
  const rounds: Record<string, unknown>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await step(page, speaking());
    const walking = await framesDuring(page, WALKING_MS);
    const open = await framesDuring(page, RESTING_MS);
    await step(page, elsewhere());
    await framesDuring(page, WALKING_MS);
    say(`walking ${JSON.stringify(walking)}, all bubbles open ${JSON.stringify(open)}`);
    rounds.push({ walking, open });
  }
  return { rounds };
}

/** Kilobytes of script memory after a few steps, and after many more. */
async function heapOf(page: Page, say: (line: string) => void): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const heapKb = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return Math.round(usedSize / 1024);
  };
  const many = async (steps: number): Promise<number> => {
    for (let index = 0; index < steps; index++) {
      await step(page, index % 2 === 0 ? speaking() : elsewhere());
      await page.waitForTimeout(40);
    }
    return heapKb();
  };
  const heapEarlyKb = await many(LONG_STEPS / 2);
  const heapLateKb = await many(LONG_STEPS);
  say(`script memory ${heapEarlyKb} KB, then ${heapLateKb} KB`);
  return { heapEarlyKb, heapLateKb, heapGrowth: rounded(heapLateKb / heapEarlyKb) };
}

/** All that dist/live has, as it goes over the line. */
async function compressedKb(): Promise<number> {
  const names = (await readdir(BUILT, { recursive: true })).filter((name) =>
    /\.(js|css|html|png|woff2)$/.test(name),
  );
  const sizes = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(`${BUILT}${name}`);
      return /\.(js|css|html)$/.test(name) ? gzipSync(bytes).length : bytes.length;
    }),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}
