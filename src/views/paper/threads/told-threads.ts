// The threads of an episode, read back from its records: each with what was done in it, in order, and the message in
// which that was said. What lives on from an earlier episode, a feud, is known by the plot alone.

import type { ShowRecord } from '../../../show/events/event.ts';
import type { ThreadMoved, ThreadOpened } from '../../../show/events/plot.ts';
import type { TurnTaken } from '../../../show/events/trading.ts';
import type { PerformerId } from '../../../show/ids.ts';
import type { Prices } from '../../../show/market/asset.ts';
import type { DeedDone } from '../../../show/plot/act.ts';
import type { Plot } from '../../../show/plot/plot.ts';
import type { Ending, Thread, ThreadId } from '../../../show/plot/thread.ts';
import type { Verb } from '../../../show/plot/verbs.ts';
import type { Story, Told } from '../story.ts';

/** What is known of threads besides an episode's records. */
export type Remembered = Pick<Plot, 'threads' | 'past'>;

export interface Step {
  readonly verb: Verb;
  /** Null: the market, or the bell. */
  readonly by: PerformerId | null;
  readonly round: number;
  /** The event that shows it: the turn in which it was said, where somebody did it in one. */
  readonly seq: number;
  readonly turn: Told<TurnTaken> | undefined;
  /** Absent in the step with which it began. */
  readonly move?: ThreadMoved;
  readonly prices: Prices | null;
}

/** What was said in a turn that had to do with it. */
export interface Line {
  readonly does: DeedDone['does'];
  readonly turn: Told<TurnTaken>;
  readonly round: number;
}

export interface ToldThread {
  /** As it was when the episode closed. */
  readonly thread: Thread;
  /** As it began; undefined where that was in an earlier episode. */
  readonly began: { readonly thread: Thread; readonly step: Step } | undefined;
  readonly steps: readonly Step[];
  readonly lines: readonly Line[];
  /** Null: it was still open. */
  readonly ended: Ending | null;
}

type Draft = { -readonly [Key in keyof ToldThread]: ToldThread[Key] } & { steps: Step[]; lines: Line[] };

interface Reading {
  readonly drafts: Map<ThreadId, Draft>;
  readonly before: readonly Thread[];
  round: number;
  prices: Prices | null;
  turn: Told<TurnTaken> | undefined;
}

/** In the order in which they first came up. */
export function toldThreads(
  { told, closed }: Pick<Story, 'told' | 'closed'>,
  plot: Remembered | undefined,
): readonly ToldThread[] {
  const before = plot === undefined ? [] : feudsBefore(plot, closed.episode);
  const reading: Reading = { drafts: new Map(), before, round: 0, prices: null, turn: undefined };
  for (const each of told) read(reading, each);
  return [...reading.drafts.values()];
}

/** Only a feud lives on from one episode to the next: of all others nothing but talk is left. */
export const feudsBefore = ({ threads, past }: Remembered, episode: number): readonly Thread[] =>
  [...threads, ...past].filter((thread) => thread.kind === 'feud' && thread.episode < episode);

interface Moment {
  readonly episode: number;
  readonly round: number;
  readonly plot: Remembered | undefined;
}

/** Those that were open when a round was over, feuds of earlier episodes among them. */
export function threadsOpenAfter(
  records: readonly ShowRecord[],
  { episode, round, plot }: Moment,
): readonly Thread[] {
  const events = records.flatMap((record) => record.events);
  const opened = events.flatMap((event) => (event.type === 'threadOpened' ? [event.thread] : []));
  const ends = new Map(
    events.flatMap((event) =>
      event.type === 'threadMoved' && event.ended !== null ? [[event.thread, event] as const] : [],
    ),
  );
  const feuds = plot === undefined ? [] : feudsBefore(plot, episode);
  const outlived = feuds.filter(
    (feud) => !('endedInEpisode' in feud) || Number(feud.endedInEpisode) >= episode,
  );
  return [...outlived, ...opened].filter(({ id, openedInRound, episode: of }) => {
    const end = ends.get(id);
    const hasBegun = of < episode || openedInRound <= round;
    // What the bell settles was open to the end of the last round.
    return hasBegun && (end === undefined || end.round > round || end.atTheBell === true);
  });
}

function read(reading: Reading, { event, seq }: Told): void {
  switch (event.type) {
    case 'roundStarted':
      reading.round = event.round;
      reading.turn = undefined;
      return;
    case 'pricesMoved':
      reading.prices = event.prices;
      return;
    case 'turnTaken': {
      const turn = { event, seq };
      reading.turn = turn;
      const { deed } = event;
      if (deed === undefined) return;
      draftOf(reading, deed.thread)?.lines.push({ does: deed.does, turn, round: reading.round });
      return;
    }
    case 'threadOpened':
      open(reading, { event, seq });
      return;
    case 'threadMoved':
      move(reading, { event, seq });
      return;
    default:
  }
}

function open(reading: Reading, { event: { thread }, seq }: Told<ThreadOpened>): void {
  const { by, story } = thread;
  const [first] = story;
  const turn = turnOf(reading, by);
  const verb = first?.verb ?? 'open';
  const step = {
    ...{ verb, by, round: thread.openedInRound, seq: turn?.seq ?? seq, turn, prices: reading.prices },
  };
  const lines: Line[] =
    turn?.event.deed?.thread === thread.id
      ? [{ does: turn.event.deed.does, turn, round: reading.round }]
      : [];
  reading.drafts.set(thread.id, { thread, began: { thread, step }, steps: [], lines, ended: null });
}

function move(reading: Reading, { event, seq }: Told<ThreadMoved>): void {
  const draft = draftOf(reading, event.thread);
  if (draft === undefined) return;
  const { verb, by, round, stage, awaits, agreedInRound, terms, ended } = event;
  const turn = by === null || event.atTheBell === true ? undefined : turnOf(reading, by);
  draft.steps.push({
    ...{ verb, by, round, seq: turn?.seq ?? seq, turn, move: event, prices: reading.prices },
  });
  // The terms of an event are those of its thread's kind, which the compiler cannot follow.
  draft.thread = { ...draft.thread, stage, awaits, agreedInRound, terms, movedInRound: round } as Thread;
  draft.ended = ended;
}

/** What somebody does is done in the turn that has just been taken. */
const turnOf = ({ turn }: Reading, who: PerformerId): Told<TurnTaken> | undefined =>
  turn?.event.performer === who ? turn : undefined;

/** A thread that the records do not begin is one of an earlier episode. */
function draftOf({ drafts, before }: Reading, id: ThreadId): Draft | undefined {
  const known = drafts.get(id);
  const thread = known === undefined ? before.find((each) => each.id === id) : undefined;
  if (thread === undefined) return known;
  const draft = { thread, began: undefined, steps: [], lines: [], ended: null };
  drafts.set(id, draft);
  return draft;
}
