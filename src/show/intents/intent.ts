// Everything that may be wanted of a show: by viewers, by the clock, by the minds.
// An intent carries its time; where chance or a calendar is needed, it carries that too.

import type { DeskOption } from '../bank/desk.ts';
import type { CardChanges, NewCard } from '../cast/card.ts';
import type { Performer } from '../cast/cast.ts';
import type { GuildId, InteractionId, PerformerId, QuestionId, ViewerId } from '../ids.ts';
import type { Review } from '../oversight/review.ts';
import type { Supervision } from '../oversight/supervision.ts';
import type { OutcomeId, PoolKind } from '../parlour/wagers.ts';
import type { PlayedBy } from '../rounds/played-by.ts';
import type { Settings } from '../state/settings.ts';
import type { Decision } from '../trading/decision.ts';
import type { Choice } from '../votes/motion.ts';

interface At {
  /** Milliseconds since 1970, UTC. */
  readonly atMs: number;
}
interface ByViewer extends At {
  readonly viewer: ViewerId;
}

export interface CreateShow extends At {
  readonly type: 'createShow';
  readonly guild: GuildId;
  readonly settings: Settings;
  readonly cast: readonly Performer[];
}
export interface ChangeSettings extends At {
  readonly type: 'changeSettings';
  readonly settings: Partial<Settings>;
}
export interface RingOpeningBell extends At {
  readonly type: 'ringOpeningBell';
  /** 64 hexadecimal digits, and their SHA-256. */
  readonly seed: string;
  readonly commitment: string;
  /** When the clock rings the closing bell; null: after the last round. */
  readonly closesAtMs: number | null;
}
export interface StartRound extends At {
  readonly type: 'startRound';
}
export interface Answer extends At {
  readonly type: 'answer';
  readonly question: QuestionId;
  readonly decision: Decision;
  readonly playedBy: PlayedBy;
}
/** The officer's answer; null where none came in time: the decision passes with a note. */
export interface ReviewDecision extends At {
  readonly type: 'review';
  readonly question: QuestionId;
  readonly review: Review | null;
  readonly playedBy: PlayedBy;
}
/** The regulator's answer. */
export interface Supervise extends At {
  readonly type: 'supervise';
  readonly question: QuestionId;
  readonly supervision: Supervision;
  readonly playedBy: PlayedBy;
}
/** The opening bell finds nobody: the floor sleeps on, until somebody comes. */
export interface FallAsleep extends At {
  readonly type: 'fallAsleep';
}
/** The closing bell by the clock; after the last round it rings by itself. */
export interface RingClosingBell extends At {
  readonly type: 'ringClosingBell';
}
/** A viewer did something, anything: first grant, daily grant, and the floor wakes. */
export interface Visit extends ByViewer {
  readonly type: 'visit';
  /** Today in the guild's time zone, `YYYY-MM-DD`. */
  readonly today: string;
}
export interface Follow extends ByViewer {
  readonly type: 'follow' | 'unfollow';
  readonly performer: PerformerId;
}
export interface OpenChaos extends ByViewer {
  readonly type: 'openChaos';
}
export interface ProposeHeadline extends ByViewer {
  readonly type: 'proposeHeadline';
  readonly vote: string;
  /** Filtered by the stage already. */
  readonly text: string;
}
export interface CastBallot extends ByViewer {
  readonly type: 'castBallot';
  readonly vote: string;
  readonly option: number;
}
export interface CloseChaos extends At {
  readonly type: 'closeChaos';
  readonly vote: string;
}
/** Shall this bankrupt trader come back, or (with null) shall I take the executive's chair? */
export interface OpenMotion extends ByViewer {
  readonly type: 'openMotion';
  readonly comeback: PerformerId | null;
}
export interface VoteMotion extends ByViewer {
  readonly type: 'voteMotion';
  readonly motion: string;
  readonly choice: Choice;
}
export interface CloseMotion extends At {
  readonly type: 'closeMotion';
  readonly motion: string;
}
/** The member in the executive's chair says what the desk shall do this round. */
export interface DirectDesk extends ByViewer {
  readonly type: 'directDesk';
  readonly option: DeskOption;
}
export interface PlaceWager extends ByViewer {
  readonly type: 'placeWager';
  readonly interaction: InteractionId;
  /** Default: who wins. */
  readonly market?: PoolKind;
  readonly outcome: OutcomeId;
  readonly chips: number;
}
export interface WithdrawWager extends ByViewer {
  readonly type: 'withdrawWager';
  readonly interaction: InteractionId;
  /** Default: who wins. */
  readonly market?: PoolKind;
}
/** What is null stays as it is. */
export interface LimitStakes extends ByViewer {
  readonly type: 'limitStakes';
  /** 0 lifts the cap. */
  readonly capChips: number | null;
  readonly lockDays: number | null;
}
/** Chips for the pot that buys a private thought of the leader. */
export interface FeedLeak extends ByViewer {
  readonly type: 'feedLeak';
  readonly interaction: InteractionId;
  readonly chips: number;
}
/** An admin calls a market off. */
export interface VoidPool extends ByViewer {
  readonly type: 'voidPool';
  readonly market: PoolKind;
  /** For all to read. */
  readonly why: string;
}
/** An admin gives everybody the first grant again. */
export interface ResetEconomy extends ByViewer {
  readonly type: 'resetEconomy';
  readonly interaction: InteractionId;
}
export interface LockPool extends At {
  readonly type: 'lockPool';
}
export interface Pause extends ByViewer {
  readonly type: 'pause' | 'resume';
}

/** For an hour the rounds run at the loud pace. */
export interface StartPowerHour extends ByViewer {
  readonly type: 'startPowerHour';
}
export interface EndPowerHour extends At {
  readonly type: 'endPowerHour';
  /** Who ends it before its time; left out where the clock does. */
  readonly viewer?: ViewerId;
}
export interface AddPerformer extends ByViewer {
  readonly type: 'addPerformer';
  /** Filtered by the stage already. */
  readonly card: NewCard;
}
export interface EditPerformer extends ByViewer {
  readonly type: 'editPerformer';
  readonly performer: PerformerId;
  /** Filtered by the stage already. */
  readonly changes: CardChanges;
}
export interface RetirePerformer extends ByViewer {
  readonly type: 'retirePerformer';
  readonly performer: PerformerId;
}

export type Intent =
  | CreateShow
  | ChangeSettings
  | RingOpeningBell
  | StartRound
  | Answer
  | ReviewDecision
  | Supervise
  | FallAsleep
  | RingClosingBell
  | Visit
  | Follow
  | OpenChaos
  | ProposeHeadline
  | CastBallot
  | CloseChaos
  | OpenMotion
  | VoteMotion
  | CloseMotion
  | DirectDesk
  | PlaceWager
  | WithdrawWager
  | LockPool
  | LimitStakes
  | FeedLeak
  | VoidPool
  | ResetEconomy
  | Pause
  | StartPowerHour
  | EndPowerHour
  | AddPerformer
  | EditPerformer
  | RetirePerformer;

type WithoutTime<Wish> = Wish extends Intent ? Omit<Wish, 'atMs'> : never;
/** What led to a record: an intent without its time, which is the record's own. */
export type Cause = WithoutTime<Intent>;

export type IntentOf<Type extends Intent['type']> = Extract<Intent, { type: Type }>;
