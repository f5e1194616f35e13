// Folds events into the show. No rule decides anything here: the events carry the facts.

import { afterHoursFolds } from './events/after-hours.ts';
import { bankFolds } from './events/bank.ts';
import { castFolds } from './events/cast.ts';
import { episodeFolds } from './events/episode.ts';
import type { ShowEvent, StepRecord } from './events/event.ts';
import type { Fold, Folds } from './events/fold.ts';
import { marketFolds } from './events/market.ts';
import { oversightFolds } from './events/oversight.ts';
import { parlourFolds } from './events/parlour.ts';
import { plotFolds } from './events/plot.ts';
import { questionFolds } from './events/questions.ts';
import { standstillFolds } from './events/standstill.ts';
import { tradingFolds } from './events/trading.ts';
import { viewerFolds } from './events/viewers.ts';
import { voteFolds } from './events/votes.ts';
import { checkStep } from './invariants.ts';
import { withHappenings } from './market/happenings.ts';
import { withMovements } from './parlour/movements.ts';
import type { Show } from './state/show.ts';

/** The fold for every event there is. */
const FOLDS = {
  ...afterHoursFolds,
  ...episodeFolds,
  ...marketFolds,
  ...tradingFolds,
  ...bankFolds,
  ...oversightFolds,
  ...voteFolds,
  ...castFolds,
  ...viewerFolds,
  ...parlourFolds,
  ...standstillFolds,
  ...plotFolds,
  ...questionFolds,
} satisfies Folds<ShowEvent>;

export function apply(show: Show, event: ShowEvent, atMs: number): Show {
  const money = 'postings' in event ? show.money.posted(event.postings) : show.money;
  const chips = 'chipPostings' in event ? show.chips.posted(event.chipPostings) : show.chips;
  // An event is folded by the fold of its own type, which the compiler cannot follow; a journal may hold any other.
  if (!Object.hasOwn(FOLDS, event.type)) throw new Error(`unknown event: ${JSON.stringify(event)}`);
  const foldIn = FOLDS[event.type] as Fold<ShowEvent>;
  const next = foldIn({ ...show, seq: show.seq + 1, atMs, money, chips }, event, atMs);
  return withMovements(withHappenings(next, event, show), event, atMs);
}

/**
 * Applies a whole record and checks what must always hold.
 * Throws `BrokenInvariant`, or an Error where the record does not continue the show.
 */
export function fold(show: Show, record: StepRecord): Show {
  if (record.firstSeq !== show.seq + 1) {
    throw new Error(`record ${record.firstSeq} does not follow event ${show.seq}`);
  }
  const next = applied(show, record);
  checkStep(next, record.events);
  return next;
}

/** The show with a record's events in it; nothing is checked. */
export const applied = (show: Show, { events, atMs }: Pick<StepRecord, 'events' | 'atMs'>): Show =>
  events.reduce((state, event) => apply(state, event, atMs), show);
