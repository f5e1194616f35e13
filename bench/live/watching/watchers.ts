// The watchers, in a process of their own: so many sockets, each with the page's own code that folds what comes into its
// picture. They note when each step was there, and fold it once they are asked what they have seen: on machines of their
// own nobody's folding holds up another's. What each folding takes is added to when its step came.

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

interface Come {
  readonly watched: Watched;
  readonly text: string;
  readonly arrivedAtMs: number;
}

const STEP = '{"t":"step"';

const watching: Watched[] = [];
let noted = new Map<number, Noted>();
let asked = 0;
let unfolded: Come[] = [];

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
  const come = { watched, text: String(data), arrivedAtMs: Date.now() };
  if (come.text.startsWith(STEP)) unfolded.push(come);
  else fold(come);
}

function fold({ watched, text, arrivedAtMs }: Come): void {
  const fromMs = performance.now();
  const frame = JSON.parse(text) as ServerFrame;
  if (frame.t !== 'picture' && frame.t !== 'step') return;
  watched.receive(frame);
  if (frame.t !== 'step') return;
  const notes = notesOf(frame.seq);
  notes.arrivedAtMs.push(arrivedAtMs);
  notes.foldedAtMs.push(arrivedAtMs + performance.now() - fromMs);
}

function foldAll(): void {
  const all = unfolded;
  unfolded = [];
  for (const come of all) fold(come);
}

async function watch({ url, watchers }: Watchers['watch']['order']): Promise<null> {
  while (watching.length < watchers) {
    const many = Math.min(AT_ONCE, watchers - watching.length);
    await Promise.all(Array.from({ length: many }, () => dialled(url)));
  }
  return null;
}

async function sightings(): Promise<readonly Sightings[]> {
  foldAll();
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

async function pictures(): Promise<Watchers['pictures']['answer']> {
  foldAll();
  const had: Record<string, number> = {};
  for (const { picture } of watching) {
    const print = fingerprintOf(picture);
    had[print] = (had[print] ?? 0) + 1;
  }
  return { had, asked };
}

answer<Watchers>({ watch, sightings, waitedMs, pictures });
