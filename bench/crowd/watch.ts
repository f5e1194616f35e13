// What the bot's pulse and its monitoring tell of it, while it starts and while it plays.

import { readFile } from 'node:fs/promises';

/** A block: from one beat to the next one, which was late. */
export interface Block {
  readonly kind: 'block';
  /** Milliseconds of the epoch at which it was over. */
  readonly atMs: number;
  /** The same moment by the clock of CPU profiles, in microseconds. */
  readonly atUs: number;
  readonly wallMs: number;
  readonly workMs: number;
  readonly litterMs: number;
}

/** Every few seconds. */
export interface Pulse {
  readonly kind: 'pulse';
  readonly atMs: number;
  readonly rssMb: number;
  readonly heapMb: number;
  /** Since the last one, by perf_hooks: how late timers were at most. */
  readonly delayMsMax: number;
  readonly delayMsP99: number;
  /** Of a core, since the last one. */
  readonly workMs: number;
}

/** What Node is told, so that somebody takes the bot's pulse. */
export const WITH_PULSE: readonly string[] = ['--import', './bench/crowd/pulse.mjs'];

export interface Told {
  readonly blocks: readonly Block[];
  readonly pulses: readonly Pulse[];
}

/** From one moment to another, in milliseconds of the epoch. */
export async function toldBetween(file: string, fromMs: number, toMs: number): Promise<Told> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const all = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Block | Pulse => JSON.parse(line))
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
  return {
    blocks: all.flatMap((one) => (one.kind === 'block' ? [one] : [])),
    pulses: all.flatMap((one) => (one.kind === 'pulse' ? [one] : [])),
  };
}

const whole = (value: number): number => Math.round(value);

export function blockFigures({ blocks, pulses }: Told) {
  const longest = (of: (block: Block) => number): number => whole(Math.max(0, ...blocks.map(of)));
  return {
    /** By perf_hooks, every millisecond: what other processes took of the core is in it. */
    delayMsMax: whole(Math.max(0, ...pulses.map(({ delayMsMax }) => delayMsMax))),
    blockWorkMsMax: longest(({ workMs, wallMs }) => Math.min(workMs, wallMs)),
    blockLitterMsMax: longest(({ litterMs }) => litterMs),
    blocksOver100Ms: blocks.filter(({ wallMs }) => wallMs > 100).length,
    blocksOver100MsOfWork: blocks.filter(({ workMs, wallMs }) => Math.min(workMs, wallMs) > 100).length,
    rssMbMax: whole(Math.max(0, ...pulses.map(({ rssMb }) => rssMb))),
    heapMbMin: whole(Math.min(...pulses.map(({ heapMb }) => heapMb))),
    workShare: Number(
      (
        pulses.reduce((sum, { workMs }) => sum + workMs, 0) /
        Math.max(1, (pulses.at(-1)?.atMs ?? 0) - (pulses[0]?.atMs ?? 0))
      ).toFixed(2),
    ),
  };
}

/** The sum of a number that the monitoring tells, over its labels; undefined while nobody answers. */
export async function metric(url: string, name: string): Promise<number | undefined> {
  const text = await fetch(url)
    .then((answer) => answer.text())
    .catch(() => undefined);
  const lines = text
    ?.split('\n')
    .filter((line) => line.startsWith(name) && /[ {]/.test(line[name.length] ?? ''));
  return lines?.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
