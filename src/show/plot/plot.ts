// What is between the performers now, what was, and what is owed. A part of the show's state.

import type { PerformerId } from '../ids.ts';
import type { Forfeit } from './forfeits.ts';
import { isBetween, isOfPair, type Past, type Thread, type ThreadId } from './thread.ts';
import { CALLS_FOR_A_WORD, type Verb } from './verbs.ts';

/** An answer that is owed: what one did to another stands until it has been answered, and at most so many rounds. */
export interface Owed {
  readonly thread: ThreadId;
  readonly who: PerformerId;
  readonly to: PerformerId;
  /** What was done. */
  readonly verb: Verb;
  readonly round: number;
}

export interface Plot {
  /** Oldest first. */
  readonly threads: readonly Thread[];
  /** Those that are over, of this season and before, newest last. */
  readonly past: readonly Past[];
  readonly owed: readonly Owed[];
  /** What the losers wear until the bell. */
  readonly worn: Readonly<Record<PerformerId, Forfeit>>;
  /** How many threads the episode has opened. */
  readonly opened: number;
  /** What the season's threads have hung on: nothing comes twice. */
  readonly matters: readonly string[];
  /** Who has refused to pay in this season: that can be done once. */
  readonly welshers: readonly PerformerId[];
}

export const NO_PLOT: Plot = {
  threads: [],
  past: [],
  owed: [],
  worn: {},
  opened: 0,
  matters: [],
  welshers: [],
};

/** What is remembered of threads that are over. */
const PAST_MAX = 80;
export const OWED_ROUNDS = 2;

export const threadOf = ({ threads }: Plot, id: ThreadId): Thread | undefined =>
  threads.find((thread) => thread.id === id);

/** Open or over. */
export const anyThread = (plot: Plot, id: ThreadId): Thread | Past | undefined =>
  threadOf(plot, id) ?? plot.past.findLast((thread) => thread.id === id);

export const threadsOf = ({ threads }: Plot, id: PerformerId): readonly Thread[] =>
  threads.filter((thread) => isBetween(thread, id));

export const threadsBetween = ({ threads }: Plot, one: PerformerId, other: PerformerId): readonly Thread[] =>
  threads.filter((thread) => isOfPair(thread, one, other));

/** What still waits for an answer: of a thread that is over its end alone, so that nobody vows to keep what is lost. */
export const isOwedYet = (plot: Plot, { thread: id, verb, round: since }: Owed, round: number): boolean =>
  round - since <= OWED_ROUNDS && (threadOf(plot, id) !== undefined || isOfTheEnd(plot, id, verb));

const isOfTheEnd = ({ past }: Plot, id: ThreadId, verb: Verb): boolean =>
  CALLS_FOR_A_WORD.has(verb) || past.findLast((over) => over.id === id)?.story.at(-1)?.verb === verb;

/** What is still owed by somebody, oldest first. */
export const owedBy = (plot: Plot, who: PerformerId, round: number): readonly Owed[] =>
  plot.owed.filter((debt) => debt.who === who && isOwedYet(plot, debt, round));

export const withPast = (past: readonly Past[], over: Past): readonly Past[] =>
  [...past, over].slice(-PAST_MAX);

/** Nothing is worn, and what was owed at the bell is owed in the first rounds. */
export const plotOfNewDay = (plot: Plot): Plot => ({
  ...plot,
  worn: {},
  opened: 0,
  owed: plot.owed.map((debt) => ({ ...debt, round: 0 })),
});

/** A new season remembers the old one's feuds and debts as history. */
export const plotOfNewSeason = (plot: Plot, episode: number): Plot => ({
  ...NO_PLOT,
  past: plot.threads.reduce<readonly Past[]>(
    (past, thread) =>
      withPast(past, {
        ...thread,
        ended: 'faded',
        endedInRound: thread.movedInRound,
        endedInEpisode: episode,
        endedBy: null,
      }),
    plot.past,
  ),
});

/** Whoever has left takes part in nothing any more. */
export const plotWithout = (plot: Plot, gone: PerformerId): Plot => {
  const { [gone]: _worn, ...worn } = plot.worn;
  return {
    ...plot,
    worn,
    threads: plot.threads.filter((thread) => !isBetween(thread, gone)),
    owed: plot.owed.filter(({ who, to }) => who !== gone && to !== gone),
  };
};
