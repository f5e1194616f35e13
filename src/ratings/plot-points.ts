// What of a thread is to somebody's credit: that it began and was taken up, each turn of it, and an end that it came to.
// From the plot's own facts, so that a journal tells it by itself.

import type { ThreadMoved, ThreadOpened } from '../show/events/plot.ts';
import type { PerformerId } from '../show/ids.ts';
import { isSettled, type ThreadId } from '../show/plot/thread.ts';

/** Of a thread that is open, what its later facts do not say again. */
export interface OpenThread {
  readonly by: PerformerId;
  readonly with: PerformerId;
  readonly takenUp: boolean;
}
export type OpenThreads = Readonly<Record<ThreadId, OpenThread>>;

export interface Credit {
  readonly who: PerformerId;
  readonly points: number;
}

const BEGUN = 1;
const TURNED = 1;
/** For whoever brought it there, or divided where the market or the bell did. */
const SETTLED = 2;

/** Begun is only what the other takes up: an offer alone is nothing yet. */
export const creditForOpening = ({ thread: { by, stage } }: ThreadOpened): readonly Credit[] =>
  stage === 'offered' ? [] : [{ who: by, points: BEGUN }];

export function creditForMove(event: ThreadMoved, thread: OpenThread): readonly Credit[] {
  const { by, ended, endedBy } = event;
  const begun = isTakenUp(event) && !thread.takenUp ? [{ who: thread.by, points: BEGUN }] : [];
  if (ended === null) return by === null ? begun : [...begun, { who: by, points: TURNED }];
  if (!isSettled(ended)) return begun;
  const doer = endedBy ?? by;
  if (doer !== null) return [...begun, { who: doer, points: SETTLED }];
  return [...begun, ...[thread.by, thread.with].map((who) => ({ who, points: SETTLED / 2 }))];
}

export function threadsAfter(threads: OpenThreads, event: ThreadOpened | ThreadMoved): OpenThreads {
  if (event.type === 'threadOpened') {
    const { id, by, with: other, stage } = event.thread;
    return { ...threads, [id]: { by, with: other, takenUp: stage !== 'offered' } };
  }
  const { [event.thread]: moved, ...others } = threads;
  if (moved === undefined || event.ended !== null) return others;
  return { ...others, [event.thread]: { ...moved, takenUp: moved.takenUp || isTakenUp(event) } };
}

const isTakenUp = ({ agreedInRound }: ThreadMoved): boolean => agreedInRound !== null;
