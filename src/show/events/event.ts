// Everything that can have happened to a show, a family a file with its fold beside it. Events carry the facts (prices,
// amounts, postings), so that applying them needs no rule, and an old journal stays readable when the rules change.

import type { Cause } from '../intents/intent.ts';
import type { AfterHoursEvent } from './after-hours.ts';
import type { BankEvent } from './bank.ts';
import type { CastEvent } from './cast.ts';
import type { EpisodeEvent } from './episode.ts';
import type { MarketEvent } from './market.ts';
import type { OversightEvent } from './oversight.ts';
import type { ParlourEvent } from './parlour.ts';
import type { PlotEvent } from './plot.ts';
import type { QuestionEvent } from './questions.ts';
import type { StandstillEvent } from './standstill.ts';
import type { TradingEvent } from './trading.ts';
import type { ViewerEvent } from './viewers.ts';
import type { VoteEvent } from './votes.ts';

export type ShowEvent =
  | EpisodeEvent
  | MarketEvent
  | TradingEvent
  | BankEvent
  | OversightEvent
  | VoteEvent
  | CastEvent
  | PlotEvent
  | QuestionEvent
  | AfterHoursEvent
  | ViewerEvent
  | ParlourEvent
  | StandstillEvent;
export type EventType = ShowEvent['type'];
export type EventOf<Type extends EventType> = Extract<ShowEvent, { readonly type: Type }>;

/** What one step produced: events numbered from `firstSeq` without gaps. */
export interface StepRecord {
  readonly firstSeq: number;
  readonly atMs: number;
  readonly events: readonly ShowEvent[];
}

/** As stages and views have it: without its cause, which holds what viewers may not see yet. */
export interface ShowRecord extends StepRecord {
  readonly cause?: never;
}

/** As it is journalled. */
export interface CausedRecord extends StepRecord {
  /** Absent where the record kept none: it can be folded and not played again. */
  readonly cause?: Cause;
}
