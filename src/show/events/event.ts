// Everything that can have happened to a show. Events carry the facts (prices, amounts, postings),
// so that applying them needs no rule, and an old journal stays readable when the rules change.

import type { Performer, Room } from '../cast/cast.ts';
import type { GuildId, InteractionId, PerformerId, QuestionId, ViewerId } from '../ids.ts';
import type { Cause } from '../intents/intent.ts';
import type { ChipPostings, MoneyPostings } from '../ledger.ts';
import type { Asset, Prices } from '../market/asset.ts';
import type { HaltLevel } from '../market/halts.ts';
import type { Headline } from '../market/headlines.ts';
import type { Regime, Rumour } from '../market/regimes.ts';
import type { OutcomeId, Payout, PoolKind } from '../parlour/wagers.ts';
import type { EpisodeTimes } from '../rounds/episode-times.ts';
import type { PlayedBy } from '../rounds/played-by.ts';
import type { Question } from '../rounds/question.ts';
import type { Settings } from '../state/settings.ts';
import type { Decision, Side } from '../trading/decision.ts';
import type { Position } from '../trading/position.ts';
import type { ChaosOption, ChaosVote } from '../votes/chaos.ts';
import type { BankEvent } from './bank-events.ts';
import type { CastEvent } from './cast-events.ts';
import type { OversightEvent } from './oversight-events.ts';
import type { ParlourEvent } from './parlour-events.ts';
import type { StandstillEvent } from './standstill-events.ts';
import type { MotionEvent } from './vote-events.ts';

export interface ShowCreated {
  readonly type: 'showCreated';
  readonly guild: GuildId;
  readonly settings: Settings;
  readonly cast: readonly Performer[];
}
export interface SettingsChanged {
  readonly type: 'settingsChanged';
  readonly settings: Settings;
  /** Where another pace or another number of rounds takes the open episode; absent where nothing of it moves. */
  readonly moved?: EpisodeTimes;
}
export interface SeasonOpened {
  readonly type: 'seasonOpened';
  readonly season: number;
  readonly prices: Prices;
  readonly postings: MoneyPostings;
}
export interface EpisodeOpened {
  readonly type: 'episodeOpened';
  readonly episode: number;
  readonly seed: string;
  readonly commitment: string;
  readonly locksAtMs: number;
  readonly closesAtMs: number;
  /** Absent where the last round rings the bell, and in journals of the time before this was told apart. */
  readonly closesBy?: 'hour';
  readonly firstRoundAtMs: number;
  readonly regime: Regime;
  /** Bankrupt traders that return on a loan of the bank. */
  readonly returning: readonly PerformerId[];
  readonly postings: MoneyPostings;
}
export interface RoundStarted {
  readonly type: 'roundStarted';
  readonly round: number;
  readonly order: readonly PerformerId[];
  /** How long after its time it begins, where that is longer than a moment: the lock and the bell move along. */
  readonly lateMs?: number;
}
export interface RegimeChanged {
  readonly type: 'regimeChanged';
  readonly regime: Regime;
}
/** The chain has drawn what comes next; nobody is told. */
export interface RegimeForeseen {
  readonly type: 'regimeForeseen';
  readonly regime: Regime;
  readonly forRound: number;
}
export interface HeadlinePublished {
  readonly type: 'headlinePublished';
  readonly source: 'deck' | 'audience' | 'rumour' | 'leak';
  readonly headline: Headline;
  /** Only with the source `rumour`. */
  readonly rumour?: Rumour;
}
/** The next round's headline is set; only the News Room has read it. */
export interface PressSet {
  readonly type: 'pressSet';
  readonly forRound: number;
  readonly headline: Headline | null;
}
export interface PricesMoved {
  readonly type: 'pricesMoved';
  readonly previous: Prices;
  readonly prices: Prices;
  /** What the traders' orders did to each price, in basis points; it is in `prices` already. */
  readonly impactBp: Readonly<Record<Asset, number>>;
}
/** The three indices together have fallen by `level` percent since the opening. */
export interface TradingHalted {
  readonly type: 'tradingHalted';
  readonly level: HaltLevel;
  readonly indexBp: number;
}
export interface TurnOpened {
  readonly type: 'turnOpened';
  readonly question: Question;
}
export interface TurnTaken {
  readonly type: 'turnTaken';
  readonly question: QuestionId;
  readonly performer: PerformerId;
  readonly room: Room;
  readonly decision: Decision;
  readonly playedBy: PlayedBy;
}
export interface OrderFilled {
  readonly type: 'orderFilled';
  readonly performer: PerformerId;
  readonly kind: 'open' | 'add' | 'reduce' | 'close';
  readonly asset: Asset;
  readonly side: Side;
  readonly units: number;
  readonly priceCents: number;
  readonly costCents: number;
  readonly realisedCents: number;
  /** Signed order value that presses on the next move: bought less sold, halved in the Startup Offices. */
  readonly flowCents: number;
  /** The position after the order. */
  readonly position: Position | null;
  readonly postings: MoneyPostings;
}
export interface Moved {
  readonly type: 'moved';
  readonly performer: PerformerId;
  readonly from: Room;
  readonly to: Room;
}
export interface WentBankrupt {
  readonly type: 'wentBankrupt';
  readonly performer: PerformerId;
  /** What the bank lost on the trader. */
  readonly shortfallCents: number;
  readonly postings: MoneyPostings;
}
export interface RoundClosed {
  readonly type: 'roundClosed';
  readonly round: number;
  readonly equityCents: Readonly<Record<PerformerId, number>>;
  readonly nextRoundAtMs: number;
  /** How much longer than the pace it took: the lock and the bell move along. */
  readonly lateMs?: number;
}
export interface EpisodeClosed {
  readonly type: 'episodeClosed';
  readonly episode: number;
  readonly seed: string;
  /** Best profit since the opening bell; more than one in a dead heat. */
  readonly winners: readonly PerformerId[];
  readonly equityCents: Readonly<Record<PerformerId, number>>;
  readonly profitCents: Readonly<Record<PerformerId, number>>;
  /** Null: by the hour. */
  readonly nextOpensAtMs: number | null;
  /** The audience's headline that no round was left for: it strikes in the first round of the next episode. */
  readonly carried?: Headline;
  /** Nobody was there from the opening bell on: the evening does not count for the season. */
  readonly unseen?: true;
}
export interface SeasonClosed {
  readonly type: 'seasonClosed';
  readonly season: number;
  readonly champion: PerformerId;
  readonly equityCents: number;
}
export interface ViewerSeen {
  readonly type: 'viewerSeen';
  readonly viewer: ViewerId;
}
export interface ChipsGranted {
  readonly type: 'chipsGranted';
  readonly viewer: ViewerId;
  readonly reason: 'first' | 'daily' | 'bailOut';
  readonly chips: number;
  readonly day: string;
  readonly chipPostings: ChipPostings;
}
export interface Followed {
  readonly type: 'followed' | 'unfollowed';
  readonly viewer: ViewerId;
  readonly performer: PerformerId;
}
export interface ChaosOpened {
  readonly type: 'chaosOpened';
  readonly vote: ChaosVote;
}
export interface HeadlineProposed {
  readonly type: 'headlineProposed';
  readonly vote: string;
  readonly option: ChaosOption;
}
export interface BallotCast {
  readonly type: 'ballotCast';
  readonly vote: string;
  readonly viewer: ViewerId;
  readonly option: number;
}
export interface ChaosClosed {
  readonly type: 'chaosClosed';
  readonly vote: ChaosVote;
  readonly tally: readonly number[];
  readonly quorum: number;
  /** The headline that strikes at the next round, be it the next episode's; null: no quorum. */
  readonly passed: Headline | null;
  readonly readyAtMs: number;
}
export interface PoolOpened {
  readonly type: 'poolOpened';
  readonly pool: string;
  /** Absent in journals of the time when who wins was the only market. */
  readonly kind?: PoolKind;
  readonly outcomes: readonly OutcomeId[];
  readonly seedChips: number;
  readonly chipPostings: ChipPostings;
}
export interface WagerPlaced {
  readonly type: 'wagerPlaced';
  readonly pool: string;
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly outcome: OutcomeId;
  /** Where the stake stood before, if it moved. */
  readonly movedFrom: OutcomeId | null;
  readonly addedChips: number;
  readonly stakeChips: number;
  readonly chipPostings: ChipPostings;
}
export interface WagerWithdrawn {
  readonly type: 'wagerWithdrawn';
  readonly pool: string;
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly outcome: OutcomeId;
  readonly stakeChips: number;
  readonly chipPostings: ChipPostings;
}
export interface PoolLocked {
  readonly type: 'poolLocked';
  readonly pool: string;
}
export interface PoolSettled {
  readonly type: 'poolSettled';
  readonly pool: string;
  /** Those that came true; more than one in a dead heat. */
  readonly outcomes: readonly OutcomeId[];
  readonly refunded: boolean;
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
  readonly chipPostings: ChipPostings;
}
export type ShowEvent =
  | ShowCreated
  | SettingsChanged
  | SeasonOpened
  | EpisodeOpened
  | RoundStarted
  | RegimeChanged
  | RegimeForeseen
  | HeadlinePublished
  | PressSet
  | PricesMoved
  | TradingHalted
  | TurnOpened
  | TurnTaken
  | OrderFilled
  | Moved
  | WentBankrupt
  | RoundClosed
  | EpisodeClosed
  | SeasonClosed
  | ViewerSeen
  | ChipsGranted
  | Followed
  | ChaosOpened
  | HeadlineProposed
  | BallotCast
  | ChaosClosed
  | PoolOpened
  | WagerPlaced
  | WagerWithdrawn
  | PoolLocked
  | PoolSettled
  | StandstillEvent
  | CastEvent
  | BankEvent
  | OversightEvent
  | MotionEvent
  | ParlourEvent;

/** What one step produced: events numbered from `firstSeq` without gaps. */
export interface ShowRecord {
  readonly firstSeq: number;
  readonly atMs: number;
  readonly events: readonly ShowEvent[];
}
/** As it is journalled. Its cause holds what viewers may not see yet, so it goes to no stage and no view. */
export interface CausedRecord extends ShowRecord {
  /** Absent in journals of the time before causes were kept: these can be folded and not played again. */
  readonly cause?: Cause;
}
