// Why an intent is refused: a reason a program can switch on, with the facts a sentence needs.
// The sentences are in views/answers/rejections; a refusal changes nothing and is not journalled.

import type { CardFault } from './cast/card.ts';
import type { MarketId, OutcomeId } from './parlour/wagers.ts';
import type { SettingFault } from './state/settings.ts';
import type { Show } from './state/show.ts';

type NoFacts = Readonly<Record<never, never>>;

/** Every reason there is, with its facts. */
interface FactsOfReasons {
  readonly showExists: NoFacts;
  readonly noShow: NoFacts;
  readonly badSetting: SettingFault;
  readonly paused: NoFacts;
  readonly notPaused: NoFacts;
  readonly marketOpen: NoFacts;
  /** Null: the opening bell is due now. */
  readonly marketClosed: { readonly nextOpensAtMs: number | null };
  readonly roundUnderway: NoFacts;
  readonly tooEarly: { readonly atMs: number };
  readonly questionClosed: NoFacts;
  readonly malformedDecision: { readonly fault: string };
  readonly unknownTrader: { readonly name: string; readonly known: readonly string[] };
  readonly chaosUnderway: { readonly closesAtMs: number };
  readonly chaosCoolingDown: { readonly readyAtMs: number };
  /** What the last vote chose has not struck yet. */
  readonly strikeFirst: { readonly strikesAtMs: number };
  readonly voteClosed: NoFacts;
  readonly unknownOption: NoFacts;
  /** In a form that was sent, something is not as the form asks for it. */
  readonly badForm: NoFacts;
  readonly motionUnderway: { readonly closesAtMs: number };
  readonly motionCoolingDown: { readonly readyAtMs: number };
  /** The closing bell rings before it could do anything in this episode. */
  readonly bellFirst: {
    readonly what: 'round' | 'chaos' | 'comeback' | 'chair' | 'directive';
    /** About when the next episode opens; so in all that follow. */
    readonly opensAtMs: number;
  };
  readonly notBankrupt: { readonly name: string };
  /** Nobody is bankrupt, or several are and none of them was named. */
  readonly whoseComeback: { readonly bankrupt: readonly string[] };
  readonly chairTaken: { readonly opensAtMs: number };
  readonly notInChair: NoFacts;
  readonly badHeadline: { readonly why: 'empty' | 'tooLong' | 'tooMany' | 'waiting' | 'pileFull' };
  readonly ownHeadlinesClosed: NoFacts;
  /** It was reviewed already, or the vote that it stood in is over. */
  readonly headlineGone: NoFacts;
  /** The opening bell, with the sealed seed, has not been posted yet. */
  readonly bellNotOut: NoFacts;
  /** `opensAtMs`, of markets: null where the guild wants none any more. */
  readonly poolLocked: { readonly lockedAtMs: number; readonly opensAtMs: number | null };
  readonly badStake: NoFacts;
  /** A bet in that market stands on another outcome, and was not to be moved. */
  readonly betElsewhere: {
    readonly market: MarketId;
    readonly outcome: OutcomeId;
    readonly stakeChips: number;
  };
  /** A market on a thread: its round has begun, or it is settled. */
  readonly threadMarketShut: NoFacts;
  readonly unknownMarket: { readonly name: string };
  /** The guild does not want it. */
  readonly marketOff: { readonly market: MarketId };
  readonly notOnOffer: { readonly market: MarketId; readonly known: readonly OutcomeId[] };
  readonly poolVoid: { readonly why: string; readonly opensAtMs: number | null };
  readonly lockedOut: { readonly untilMs: number };
  readonly lockStands: { readonly untilMs: number };
  readonly overStakeCap: { readonly capChips: number; readonly stakedChips: number };
  readonly badLimit: { readonly limit: 'none' | 'cap' | 'lock' };
  /** Null: the first round is over any moment. */
  readonly nothingToLeak: { readonly roundEndsAtMs: number | null };
  readonly badQuestion: { readonly why: 'empty' | 'tooLong' };
  /** Just that has been put to the trader, and waits for its answer. */
  readonly questionOpen: { readonly name: string };
  /** It was answered, or it fell. */
  readonly questionOver: NoFacts;
  readonly alreadyBacked: NoFacts;
  /** The member's own question to that trader is not over yet. */
  readonly ownQuestionOpen: { readonly name: string };
  /** As many wait as can. */
  readonly questionsFull: NoFacts;
  readonly askedLately: { readonly readyAtMs: number };
  readonly badReason: NoFacts;
  readonly notEnoughChips: { readonly balance: number; readonly wanted: number };
  readonly noWager: NoFacts;
  readonly alreadyDone: NoFacts;
  readonly notFollowing: NoFacts;
  readonly powerHourUnderway: { readonly untilMs: number };
  /** The guild's own pace is as fast as a power hour, or faster. */
  readonly loudAlready: { readonly paceMs: number };
  /** It has been done, or taken back. */
  readonly castWishGone: NoFacts;
  readonly notInCast: { readonly name: string; readonly known: readonly string[] };
  readonly notRetired: { readonly name: string; readonly known: readonly string[] };
  readonly badCard: { readonly fault: CardFault };
  readonly nameTaken: { readonly name: string };
  readonly roleTaken: { readonly name: string };
  readonly castFull: { readonly tradersMax: number };
  readonly castTooSmall: { readonly tradersMin: number };
}

export type RejectionReason = keyof FactsOfReasons;
export type RejectionOf<Reason extends RejectionReason> = {
  readonly reason: Reason;
} & FactsOfReasons[Reason];
export type Rejection = { [Reason in RejectionReason]: RejectionOf<Reason> }[RejectionReason];

/** Whether one was refused, where it could have been given what was asked for: no such thing has a reason. */
export const isRejection = (found: unknown): found is Rejection =>
  typeof found === 'object' && found !== null && 'reason' in found;

export type Outcome<Event> =
  | {
      readonly ok: true;
      readonly events: readonly Event[];
      /** The show with the events in it, where the step had to apply them anyway; not checked yet. */
      readonly after?: Show;
    }
  | { readonly ok: false; readonly rejection: Rejection };

export const reject = (rejection: Rejection): { readonly ok: false; readonly rejection: Rejection } => ({
  ok: false,
  rejection,
});

export const accept = <Event>(
  ...events: readonly Event[]
): { readonly ok: true; readonly events: readonly Event[] } => ({ ok: true, events });
