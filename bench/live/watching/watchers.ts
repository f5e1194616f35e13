// The watchers, in a process of their own: so many sockets, each with the page's own code that folds what comes into its
// picture. They note when each frame was there, and when it was folded; the folding of all others is in that. Once they are
// to put it off they fold when they are asked for their pictures: on real machines nobody's folding holds up another's.

import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import { Watched } from '../../../src/live/page/line/watched.ts';
import type { ServerFrame } from '../../../src/live/wire.ts';
import { answer } from '../colleague.ts';
import { fingerprintOf } from './same-picture.ts';

/** Of one frame, for each watcher. */
export interface Sightings {
  readonly frame: number;
  readonly arrivedAtMs: readonly number[];
  readonly foldedAtMs: readonly number[];
}

export interface Watchers {
  /** Resolves when there are so many, each with its first picture. */
  readonly watch: {
    readonly order: { readonly url: string; readonly watchers: number };
    readonly answer: null;
  };
  /** Of the frames since it was last asked. */
  readonly sightings: { readonly order: null; readonly answer: readonly Sightings[] };
  /** How long this process has wanted a core and had none, in all; 0 where the system does not tell. */
  readonly waitedMs: { readonly order: null; readonly answer: number };
  /** From now on they read, and fold later. */
  readonly putOff: { readonly order: null; readonly answer: null };
  /** How many have which picture; how often any has asked for the whole one. */
  readonly pictures: {
    readonly order: null;
    readonly answer: { readonly had: Readonly<Record<string, number>>; readonly asked: number };
  };
}

/** So many dial at once. */
const AT_ONCE = 50;

interface Noted {
  readonly arrivedAtMs: number[];
  readonly foldedAtMs: number[];
}

const watching: Watched[] = [];
let noted = new Map<number, Noted>();
let asked = 0;
let isPuttingOff = false;
const putOffs: (() => void)[] = [];

function notesOf(frame: number): Noted {
  const known = noted.get(frame) ?? { arrivedAtMs: [], foldedAtMs: [] };
  noted.set(frame, known);
  return known;
}

function dialled(url: string): Promise<void> {
  const socket = new WebSocket(url);
  return new Promise((resolve, reject) => {
    const watched = new Watched({
      onPicture: () => resolve(),
      onStep: () => undefined,
      again: () => {
        asked += 1;
        socket.send(JSON.stringify({ t: 'again' }));
      },
    });
    watching.push(watched);
    socket.on('message', (data) => receive(watched, data));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('a watcher was sent away')));
  });
}

function receive(watched: Watched, data: unknown): void {
  const arrivedAtMs = Date.now();
  if (isPuttingOff) putOffs.push(() => fold(watched, data, arrivedAtMs));
  else fold(watched, data, arrivedAtMs);
}

function fold(watched: Watched, data: unknown, arrivedAtMs: number): void {
  const frame = JSON.parse(String(data)) as ServerFrame;
  if (frame.t !== 'picture' && frame.t !== 'step') return;
  watched.receive(frame);
  if (frame.t !== 'step') return;
  const notes = notesOf(frame.seq);
  notes.arrivedAtMs.push(arrivedAtMs);
  notes.foldedAtMs.push(Date.now());
}

async function watch({ url, watchers }: Watchers['watch']['order']): Promise<null> {
  while (watching.length < watchers) {
    const many = Math.min(AT_ONCE, watchers - watching.length);
    await Promise.all(Array.from({ length: many }, () => dialled(url)));
  }
  return null;
}

async function sightings(): Promise<readonly Sightings[]> {
  const all = [...noted].map(([frame, notes]) => ({ frame, ...notes }));
  noted = new Map();
  return all;
}

/** https://docs.kernel.org/scheduler/sched-stats.html */
async function waitedMs(): Promise<number> {
  try {
    const [, waitedNs = '0'] = readFileSync('/proc/self/schedstat', 'utf8').split(' ');
    return Number(waitedNs) / 1e6;
  } catch {
    return 0;
  }
}

async function putOff(): Promise<null> {
  isPuttingOff = true;
  return null;
}

async function pictures(): Promise<Watchers['pictures']['answer']> {
  for (const putOffFold of putOffs.splice(0)) putOffFold();
  const had: Record<string, number> = {};
  for (const { picture } of watching) {
    const print = fingerprintOf(picture);
    had[print] = (had[print] ?? 0) + 1;
  }
  return { had, asked };
}

answer<Watchers>({ watch, sightings, waitedMs, putOff, pictures });
