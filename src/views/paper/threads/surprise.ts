// Which threads of an episode are told: those that ended in the most surprising way, of different kinds where there are
// some, and told in the order in which they ended.

import type { Ending } from '../../../show/plot/thread.ts';
import type { Verb } from '../../../show/plot/verbs.ts';
import type { Story } from '../story.ts';
import { type Remembered, type ToldThread, toldThreads } from './told-threads.ts';

export const THREADS_TOLD_MAX = 3;

/** A breach of faith surprises most, what came to nothing least. */
const ENDING_SURPRISE: Readonly<Record<Ending, number>> = {
  broken: 1_000,
  soldOut: 950,
  defaulted: 950,
  welshed: 900,
  told: 750,
  bailed: 700,
  madeUp: 700,
  burned: 500,
  quit: 450,
  failed: 420,
  done: 420,
  kept: 380,
  paid: 360,
  ruined: 350,
  repaid: 330,
  cameTrue: 300,
  silent: 120,
  fizzled: 90,
  refused: 20,
  overtaken: 15,
  faded: 10,
};
const OPEN_SURPRISE = 200;
/** What is told only where there is nothing else at all. */
const DULL_SURPRISE = 60;
/** A lie, though it was found out. */
const LIE_SURPRISE = 250;
/** Silence was paid for, and broken. */
const SOLD_SURPRISE = 300;
const LAST_MINUTE_SURPRISE = 220;
/** A hundredth of what was at stake, in cents. */
const STAKE_SHARE = 1_000;

/** What happened on the way makes a better story. */
const ON_THE_WAY: Readonly<Partial<Record<Verb, number>>> = {
  vow: 90,
  doubt: 70,
  raise: 60,
  sweeten: 60,
  strings: 60,
  dun: 30,
  stall: 50,
  jab: 40,
  hand: 60,
  spurn: 130,
  boast: 20,
};

/** The most surprising first. */
export function biggestThreads(
  story: Story,
  plot: Remembered | undefined,
  count = THREADS_TOLD_MAX,
): readonly ToldThread[] {
  const ranked = toldThreads(story, plot)
    .filter(({ steps }) => steps.length > 0)
    .toSorted((one, other) => surpriseOf(other) - surpriseOf(one));
  const worth = ranked.filter((told) => surpriseOf(told) >= DULL_SURPRISE);
  const chosen: ToldThread[] = [];
  for (const mayRepeat of [false, true]) {
    for (const told of worth) {
      const isNew = mayRepeat || !chosen.some(({ thread }) => thread.kind === told.thread.kind);
      if (chosen.length < count && isNew && !chosen.includes(told)) chosen.push(told);
    }
  }
  return chosen.toSorted((one, other) => surpriseOf(other) - surpriseOf(one));
}

export function surpriseOf({ thread, steps, ended }: ToldThread): number {
  const way = steps.reduce((sum, { verb }) => sum + (ON_THE_WAY[verb] ?? 0), 0);
  const stake = 'stakeCents' in thread.terms ? Math.round(thread.terms.stakeCents / STAKE_SHARE) : 0;
  const end = ended === null ? OPEN_SURPRISE : ENDING_SURPRISE[ended];
  return end + extra({ thread, steps, ended }) + Math.min(way, LIE_SURPRISE) + stake;
}

function extra({ thread, steps, ended }: Pick<ToldThread, 'thread' | 'steps' | 'ended'>): number {
  const isLate = steps.at(-1)?.move?.atTheBell === true && (ended === 'paid' || ended === 'repaid');
  const isLie = thread.kind === 'tip' && !thread.terms.honest && (ended === 'burned' || ended === 'cameTrue');
  const isSold = thread.kind === 'secret' && thread.terms.paid && ended === 'told';
  return (isLate ? LAST_MINUTE_SURPRISE : 0) + (isLie ? LIE_SURPRISE : 0) + (isSold ? SOLD_SURPRISE : 0);
}
