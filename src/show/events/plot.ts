// What happens between the performers: threads begun, moved and ended; and what each makes of the show.

import type { PerformerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Forfeit } from '../plot/forfeits.ts';
import { type Owed, type Plot, withPast } from '../plot/plot.ts';
import type { Beat, Ending, Past, Stage, Terms, Thread, ThreadId } from '../plot/thread.ts';
import type { Verb } from '../plot/verbs.ts';
import type { Show } from '../state/show.ts';
import type { Folds } from './fold.ts';

export interface ThreadOpened {
  readonly type: 'threadOpened';
  readonly thread: Thread;
}
/** Something was done in a thread, or the market or the bell did it. */
export interface ThreadMoved {
  readonly type: 'threadMoved';
  readonly thread: ThreadId;
  readonly verb: Verb;
  /** Null: the market, or the bell. */
  readonly by: PerformerId | null;
  readonly round: number;
  readonly stage: Stage;
  readonly awaits: PerformerId | null;
  readonly agreedInRound: number | null;
  readonly terms: Terms;
  readonly ended: Ending | null;
  readonly endedBy: PerformerId | null;
  /** Who is to answer it. */
  readonly owes: readonly PerformerId[];
  /** Who stood by and has heard of it. */
  readonly witnesses: readonly PerformerId[];
  readonly wears: { readonly performer: PerformerId; readonly forfeit: Forfeit } | null;
  /** Why it moved by itself at the bell: it was paid at the last minute. */
  readonly atTheBell?: true;
  readonly postings: MoneyPostings;
}
/** Something that was done in a thread that is over: it is answered, and nothing else. */
export interface AnswerGiven {
  readonly type: 'answerGiven';
  readonly thread: ThreadId;
  readonly by: PerformerId;
  readonly verb: Verb;
  readonly round: number;
  /** Who has a word to say to that. */
  readonly owes: readonly PerformerId[];
}

export type PlotEvent = ThreadOpened | ThreadMoved | AnswerGiven;

const changed = (show: Show, change: (plot: Plot) => Partial<Plot>): Show => ({
  ...show,
  plot: { ...show.plot, ...change(show.plot) },
});

const settledBy = (owed: readonly Owed[], thread: ThreadId, by: PerformerId | null): readonly Owed[] =>
  owed.filter((debt) => debt.thread !== thread || debt.who !== by);

function owing(
  { by, with: other }: Pick<Thread, 'by' | 'with'>,
  { thread, verb, round, owes }: Pick<ThreadMoved, 'thread' | 'verb' | 'round' | 'owes'>,
): readonly Owed[] {
  return owes.map((who) => ({ thread, who, to: who === by ? other : by, verb, round }));
}

export const plotFolds = {
  threadOpened: (show, { thread }) =>
    changed(show, ({ threads, opened, matters, owed }) => ({
      threads: [...threads, thread],
      opened: opened + 1,
      matters: [...matters.filter((matter) => matter !== thread.matter), thread.matter],
      owed: [
        ...owed,
        ...owing(thread, {
          ...{ thread: thread.id, verb: thread.story[0]?.verb ?? 'open', round: thread.openedInRound },
          owes: [thread.with],
        }),
      ],
    })),
  threadMoved: (show, event) =>
    changed(show, (plot) => {
      const thread = plot.threads.find(({ id }) => id === event.thread);
      if (thread === undefined) throw new Error(`no thread ${event.thread} is open`);
      const moved = movedOn(thread, event);
      const owed = [...settledBy(plot.owed, event.thread, event.by), ...owing(thread, event)];
      const { wears, verb, by } = event;
      return {
        threads: plot.threads.flatMap((each) =>
          each !== thread ? [each] : event.ended === null ? [moved] : [],
        ),
        past: event.ended === null ? plot.past : withPast(plot.past, over(moved, event, show)),
        owed,
        worn: wears === null ? plot.worn : { ...plot.worn, [wears.performer]: wears.forfeit },
        welshers: verb === 'welsh' && by !== null ? [...plot.welshers, by] : plot.welshers,
      };
    }),
  answerGiven: (show, { thread, by, verb, round, owes }) =>
    changed(show, ({ owed, past, threads }) => {
      const of = past.findLast(({ id }) => id === thread) ?? threads.find(({ id }) => id === thread);
      const rest = settledBy(owed, thread, by);
      return { owed: of === undefined ? rest : [...rest, ...owing(of, { thread, verb, round, owes })] };
    }),
} satisfies Folds<PlotEvent>;

function movedOn(thread: Thread, event: ThreadMoved): Thread {
  const { stage, awaits, agreedInRound, terms, round, verb, by, witnesses } = event;
  const beat: Beat = { verb, by, round };
  // The terms of an event are those of its thread's kind, which the compiler cannot follow.
  return {
    ...thread,
    ...{ stage, awaits, agreedInRound, terms },
    movedInRound: round,
    knownTo: [...new Set([...thread.knownTo, ...witnesses])],
    story: [...thread.story, beat],
  } as Thread;
}

const over = (thread: Thread, { ended, endedBy, round }: ThreadMoved, show: Show): Past => ({
  ...thread,
  ended: ended ?? 'faded',
  endedInRound: round,
  endedInEpisode: show.episode?.number ?? thread.episode,
  endedBy,
});
