// The board with pins and string, as anybody may see it: who is in the cast, what is open between two of them, and
// what has ended in the last rounds. Whether a tip is honest is not on it. Pure; `plotAltText` says it in words.

import type { PerformerId } from '../../../show/ids.ts';
import type {
  Ending,
  Past,
  Stage,
  TermsOf,
  Thread,
  ThreadId,
  ThreadKind,
  TipTerms,
} from '../../../show/plot/thread.ts';
import type { Show } from '../../../show/state/show.ts';

/** More than these are no board that anybody can read; the newest are shown. */
const OPEN_MAX = 8;
const ENDED_MAX = 3;
const ENDED_ROUNDS = 3;

export interface PinnedPerformer {
  readonly id: PerformerId;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
}

/** What everybody may know of a thread's terms. */
export type OpenTermsOf = Omit<TermsOf, 'tip'> & { readonly tip: Omit<TipTerms, 'honest'> };

interface Spun<Kind extends ThreadKind> {
  readonly id: ThreadId;
  readonly kind: Kind;
  readonly by: PerformerId;
  readonly with: PerformerId;
  /** English, as the show has it. */
  readonly matter: string;
  readonly terms: OpenTermsOf[Kind];
  readonly stage: Stage;
  /** Who is to answer, or to pay. */
  readonly awaits: PerformerId | null;
  /** Null while it is open. */
  readonly ended: Ending | null;
  readonly endedBy: PerformerId | null;
}
export type PlotString = { readonly [Kind in ThreadKind]: Spun<Kind> }[ThreadKind];

export interface PlotView {
  /** 0 before the first episode. */
  readonly episode: number;
  /** 0 where no round is under way. */
  readonly round: number;
  readonly people: readonly PinnedPerformer[];
  /** The open ones first, each sort oldest first. */
  readonly strings: readonly PlotString[];
  /** How many are open and not on it. */
  readonly more: number;
}

type PlotShow = Pick<Show, 'cast' | 'plot' | 'episode' | 'lastResult'>;

export function plotView({ cast, plot, episode, lastResult }: PlotShow): PlotView {
  const present = new Set(cast.map(({ id }) => id));
  const isHere = ({ by, with: other }: Thread): boolean => present.has(by) && present.has(other);
  const number = episode?.number ?? lastResult?.number ?? 0;
  const open = plot.threads.filter(isHere);
  const today = plot.past.filter((past) => isHere(past) && past.endedInEpisode === number);
  // Between two episodes it is the last rounds of the one that is over.
  const round = episode?.round ?? Math.max(0, ...today.map(({ endedInRound }) => endedInRound));
  const ended = today.filter(({ endedInRound }) => round - endedInRound < ENDED_ROUNDS);
  return {
    episode: number,
    round: episode?.round ?? 0,
    people: cast.map(({ id, name, colour }) => ({ id, name, colour })),
    strings: [
      ...open.slice(-OPEN_MAX).map((thread) => stringOf(thread)),
      ...ended.slice(-ENDED_MAX).map((past) => stringOf(past, past)),
    ],
    more: Math.max(0, open.length - OPEN_MAX),
  };
}

function stringOf(thread: Thread, past?: Past): PlotString {
  const { id, kind, by, with: other, matter, stage, awaits } = thread;
  // The terms stay those of the kind, which the compiler cannot follow.
  return {
    ...{ id, kind, by, with: other, matter, stage },
    terms: openTerms(thread),
    awaits: stage === 'due' ? debtorOf(thread) : awaits,
    ended: past?.ended ?? null,
    endedBy: past?.endedBy ?? null,
  } as PlotString;
}

const debtorOf = (thread: Thread): PerformerId | null =>
  thread.kind === 'bet' ? (thread.terms.loser ?? null) : thread.awaits;

function openTerms(thread: Thread): OpenTermsOf[ThreadKind] {
  if (thread.kind !== 'tip') return thread.terms;
  const { honest: _, ...open } = thread.terms;
  return open;
}
