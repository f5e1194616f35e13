// Why an intent is refused: a reason a program can switch on, with the facts a sentence needs.
// The sentences are in views/rejections; a refusal changes nothing and is not journalled.

import type { CardPart } from './cast/card.ts';
import type { OutcomeId, PoolKind } from './parlour/wagers.ts';
import type { Show } from './state/show.ts';

export type Rejection =
  | { readonly reason: 'showExists' }
  | { readonly reason: 'noShow' }
  | { readonly reason: 'badSetting'; readonly setting: string; readonly why: string }
  | { readonly reason: 'paused' }
  | { readonly reason: 'notPaused' }
  | { readonly reason: 'marketOpen' }
  /** Null: the opening bell is due now. */
  | { readonly reason: 'marketClosed'; readonly nextOpensAtMs: number | null }
  | { readonly reason: 'roundUnderway' }
  | { readonly reason: 'tooEarly'; readonly atMs: number }
  | { readonly reason: 'questionClosed' }
  | { readonly reason: 'malformedDecision'; readonly fault: string }
  | { readonly reason: 'unknownTrader'; readonly name: string; readonly known: readonly string[] }
  | { readonly reason: 'chaosUnderway'; readonly closesAtMs: number }
  | { readonly reason: 'chaosCoolingDown'; readonly readyAtMs: number }
  | { readonly reason: 'voteClosed' }
  | { readonly reason: 'unknownOption' }
  | { readonly reason: 'motionUnderway'; readonly closesAtMs: number }
  | { readonly reason: 'motionCoolingDown'; readonly readyAtMs: number }
  /** The closing bell rings before it could do anything in this episode. */
  | {
      readonly reason: 'bellFirst';
      readonly what: 'round' | 'comeback' | 'chair' | 'directive';
    }
  | { readonly reason: 'notBankrupt'; readonly name: string }
  /** Nobody is bankrupt, or several are and none of them was named. */
  | { readonly reason: 'whoseComeback'; readonly bankrupt: readonly string[] }
  | { readonly reason: 'chairTaken' }
  | { readonly reason: 'notInChair' }
  | { readonly reason: 'badHeadline'; readonly why: 'empty' | 'tooLong' | 'tooMany' }
  /** The opening bell, with the sealed seed, has not been posted yet. */
  | { readonly reason: 'bellNotOut' }
  | { readonly reason: 'poolLocked'; readonly lockedAtMs: number }
  | { readonly reason: 'badStake' }
  | { readonly reason: 'unknownMarket'; readonly name: string }
  | { readonly reason: 'notOnOffer'; readonly market: PoolKind; readonly known: readonly OutcomeId[] }
  | { readonly reason: 'poolVoid'; readonly why: string }
  | { readonly reason: 'lockedOut'; readonly untilMs: number }
  | { readonly reason: 'lockStands'; readonly untilMs: number }
  | { readonly reason: 'overStakeCap'; readonly capChips: number; readonly stakedChips: number }
  | { readonly reason: 'badLimit'; readonly limit: 'none' | 'cap' | 'lock' }
  | { readonly reason: 'nothingToLeak' }
  | { readonly reason: 'badReason' }
  | { readonly reason: 'notEnoughChips'; readonly balance: number; readonly wanted: number }
  | { readonly reason: 'noWager' }
  | { readonly reason: 'alreadyDone' }
  | { readonly reason: 'notFollowing' }
  | { readonly reason: 'powerHourUnderway'; readonly untilMs: number }
  /** The cast changes between episodes only. */
  | { readonly reason: 'castInPlay' }
  | { readonly reason: 'notInCast'; readonly name: string; readonly known: readonly string[] }
  | { readonly reason: 'badCard'; readonly part: CardPart; readonly why: string }
  | { readonly reason: 'nameTaken'; readonly name: string }
  | { readonly reason: 'roleTaken'; readonly name: string }
  | { readonly reason: 'castFull'; readonly tradersMax: number }
  | { readonly reason: 'castTooSmall'; readonly tradersMin: number };

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
