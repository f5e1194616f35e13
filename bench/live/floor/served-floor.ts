// The server's process: one floor that plays, its journal, the live hub and the real live server. It tells when each
// frame's steps were durable, and what of memory and of a core it takes.

import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { wallClock } from '../../../src/director/time/clock.ts';
import { LiveHub } from '../../../src/live/live-hub.ts';
import { openLiveServer } from '../../../src/live/live-server.ts';
import { Passes } from '../../../src/live/passes.ts';
import { answer } from '../colleague.ts';
import { fingerprintOf } from '../watching/same-picture.ts';
import { benchStage } from './bench-stage.ts';
import { DirectedFloor, FLOOR } from './directed-floor.ts';
import { FrameMarks, type Mark } from './frame-marks.ts';
import { InsideWatcher } from './inside-watcher.ts';

export interface MemoryHeld {
  /** Of the hub. */
  readonly watchers: number;
  /** Script objects, and what lies outside of the heap for them. */
  readonly heapKiB: number;
  readonly externalKiB: number;
  /** Of the whole process. */
  readonly residentKiB: number;
}

export interface Costs {
  readonly coreShare: number;
  readonly steps: number;
  readonly frames: number;
}

export interface ServedFloor {
  /** `folder`: the built page. */
  readonly open: { readonly order: { readonly folder: string }; readonly answer: { readonly url: string } };
  readonly memory: { readonly order: null; readonly answer: MemoryHeld };
  readonly costs: { readonly order: { readonly seconds: number }; readonly answer: Costs };
  /** Of the frames since it was last asked. */
  readonly marks: { readonly order: null; readonly answer: readonly Mark[] };
  /** Nothing happens any more; the picture as all must have it. */
  readonly pause: {
    readonly order: null;
    readonly answer: { readonly seq: number; readonly picture: string };
  };
  readonly close: { readonly order: null; readonly answer: null };
}

const KIB = 1_024;
const marks = new FrameMarks();
const inside = new InsideWatcher((frame) => {
  frames += 1;
  marks.sent(frame, Date.now());
});
const hub = new LiveHub({
  ...{ passes: new Passes(wallClock.nowMs), clock: wallClock, log: pino({ level: 'warn' }) },
  isPublic: () => true,
});
let floor: DirectedFloor | undefined;
let server: Awaited<ReturnType<typeof openLiveServer>> | undefined;
let steps = 0;
let frames = 0;

async function open({ folder }: ServedFloor['open']['order']): Promise<{ url: string }> {
  floor = await DirectedFloor.open((written) => {
    marks.written({ seq: written.after.seq, durableAtMs: Date.now() });
    hub.written(written);
    steps += 1;
  });
  hub.connect({ floors: floor.director, stage: benchStage((seq) => marks.looked(seq)) });
  await hub.arrive({ guild: FLOOR, socket: inside, token: undefined, language: 'en' });
  const at = { host: '127.0.0.1', port: 0 };
  server = await openLiveServer({ at, hub, folder, activity: undefined });
  return { url: server.url };
}

/** Of what is still held. */
async function memory(): Promise<MemoryHeld> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { watchers: hub.size, heapKiB: heapUsed / KIB, externalKiB: external / KIB, residentKiB: rss / KIB };
}

async function costs({ seconds }: { readonly seconds: number }): Promise<Costs> {
  const [before, stepsBefore, framesBefore] = [process.cpuUsage(), steps, frames];
  const beganMs = performance.now();
  await sleep(seconds * 1_000);
  const { user, system } = process.cpuUsage(before);
  return {
    coreShare: (user + system) / 1_000 / (performance.now() - beganMs),
    ...{ steps: steps - stepsBefore, frames: frames - framesBefore },
  };
}

async function pause(): Promise<{ seq: number; picture: string }> {
  await floor?.pause();
  // What is durable is shown a moment later.
  await sleep(1_000);
  const { seq, picture } = await inside.picture();
  return { seq, picture: fingerprintOf(picture) };
}

async function close(): Promise<null> {
  hub.close();
  await server?.close();
  await floor?.close();
  return null;
}

answer<ServedFloor>({ open, memory, costs, marks: async () => marks.take(), pause, close });
