// The pure core with the full cast of understudies: milliseconds a round, microseconds a step of the rules, and
// whether a round costs more after a hundred episodes than in the first. A show that slows down over weeks would
// starve a host of hundreds of servers. And what a bet costs where many members have bet.

import { loadavg } from 'node:os';
import { loadAssets } from '../src/assets.ts';
import { runHeadless } from '../src/headless/run.ts';
import { understudy } from '../src/minds/understudy/understudy.ts';
import type { CausedRecord } from '../src/show/events/event.ts';
import { median } from './median.ts';
import { benchMembers } from './show/members.ts';
import { stepUsOf } from './steps.ts';

const ROUNDS_PER_EPISODE = 24;
const EPISODES = 100;
const RUNS = 5;
/** Episodes averaged at each end, so that one episode's luck does not make the ratio. */
const WINDOW = 8;
const OPENING_EVENTS = 10_000;

interface Run {
  readonly roundMs: readonly number[];
  readonly bytes: number;
  /** The events of the first episodes, for the price of a step. */
  readonly opening: readonly CausedRecord[];
}

async function run(seed: string): Promise<Run> {
  const { cast, deck } = loadAssets();
  const mind = understudy();
  const roundMs: number[] = [];
  const opening: CausedRecord[] = [];
  let fresh: CausedRecord[] = [];
  let bytes = 0;
  let last = performance.now();
  await runHeadless({
    rounds: EPISODES * ROUNDS_PER_EPISODE,
    seed,
    cast,
    deck,
    mindFor: () => mind,
    deadlineMs: 60_000,
    onRecord: async (record) => {
      fresh.push(record);
      if (record.firstSeq <= OPENING_EVENTS) opening.push(record);
    },
    onRound: () => {
      roundMs.push(performance.now() - last);
      // What weighing the events costs is no part of a round.
      bytes += fresh.reduce((sum, { events, cause }) => sum + weightOf(events) + lengthOf(cause), 0);
      fresh = [];
      last = performance.now();
    },
  });
  return { roundMs, bytes, opening };
}

const weightOf = (events: CausedRecord['events']): number =>
  events.reduce((sum, event) => sum + lengthOf(event), 0);

const lengthOf = (part: object | undefined): number => (part === undefined ? 0 : JSON.stringify(part).length);

/** Median milliseconds of a round over some episodes, counted from 1. */
const roundAt = ({ roundMs }: Run, episode: number): number =>
  median(roundMs.slice((episode - 1) * ROUNDS_PER_EPISODE, (episode - 1 + WINDOW) * ROUNDS_PER_EPISODE));

export async function benchShow(say: (line: string) => void): Promise<Record<string, unknown>> {
  await run('warm-up');
  const runs: Run[] = [];
  for (let number = 1; number <= RUNS; number++) {
    runs.push(await run(`bench ${number}`));
    say(`run ${number} of ${RUNS}`);
  }
  const at = (episode: number) => median(runs.map((one) => roundAt(one, episode)));
  // The first episodes are compared within the same run, so that a drift of the machine hits both ends alike.
  const growth = median(runs.map((one) => roundAt(one, EPISODES - WINDOW + 1) / roundAt(one, 2)));
  return {
    roundsPerSecond: Math.round(1000 / at(EPISODES - WINDOW + 1)),
    roundMs: { episode2: at(2), episode10: at(10), episode93: at(EPISODES - WINDOW + 1) },
    stepUs: Number(median(runs.flatMap(({ opening }) => stepUsOf(opening))).toFixed(1)),
    growthRatio: Number(growth.toFixed(3)),
    bytesPerRound: Math.round(median(runs.map(({ bytes }) => bytes)) / (EPISODES * ROUNDS_PER_EPISODE)),
    ...(await benchMembers(say)),
    runs: RUNS,
    loadAverage: loadavg()[0],
  };
}
