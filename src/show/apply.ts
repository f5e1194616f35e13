// Folds events into the show. No rule decides anything here: the events carry the facts.

import type { ShowEvent, ShowRecord } from './events/event.ts';
import { applyAudienceEvent } from './events/fold-audience.ts';
import { applyBankEvent } from './events/fold-bank.ts';
import { applyCastEvent } from './events/fold-cast.ts';
import { applyEpisodeEvent } from './events/fold-episode.ts';
import { applyMotionEvent } from './events/fold-motions.ts';
import { applyOversightEvent } from './events/fold-oversight.ts';
import { applyParlourEvent } from './events/fold-parlour.ts';
import { applyTradingEvent } from './events/fold-trading.ts';
import { checkInvariants } from './invariants.ts';
import { post } from './ledger.ts';
import { withMovements } from './parlour/movements.ts';
import type { Show } from './state/show.ts';

export function apply(show: Show, event: ShowEvent, atMs: number): Show {
  const money = 'postings' in event ? post(show.money, event.postings) : show.money;
  const chips = 'chipPostings' in event ? post(show.chips, event.chipPostings) : show.chips;
  const next = applyFacts({ ...show, seq: show.seq + 1, atMs, money, chips }, event, atMs);
  return withMovements(next, event, atMs);
}

function applyFacts(show: Show, event: ShowEvent, atMs: number): Show {
  switch (event.type) {
    case 'showCreated':
    case 'settingsChanged':
    case 'seasonOpened':
    case 'episodeOpened':
    case 'roundStarted':
    case 'regimeChanged':
    case 'regimeForeseen':
    case 'headlinePublished':
    case 'pressSet':
    case 'pricesMoved':
    case 'tradingHalted':
    case 'roundClosed':
    case 'episodeClosed':
    case 'seasonClosed':
    case 'paused':
    case 'resumed':
    case 'floorSlept':
    case 'floorWoke':
    case 'powerHourStarted':
    case 'powerHourEnded':
      return applyEpisodeEvent(show, event, atMs);
    case 'turnOpened':
    case 'turnTaken':
    case 'orderFilled':
    case 'moved':
    case 'wentBankrupt':
      return applyTradingEvent(show, event);
    case 'carryCharged':
    case 'marginCalled':
    case 'marginRestored':
    case 'liquidated':
    case 'overruled':
    case 'orderRefused':
    case 'deskMarked':
    case 'deskTraded':
    case 'consensusReached':
    case 'executiveOverride':
      return applyBankEvent(show, event);
    case 'decisionReviewed':
    case 'supervised':
    case 'traderWarned':
    case 'traderFined':
    case 'assetHalted':
    case 'relationsMoved':
    case 'spokeTwoFaced':
    case 'hypocriteNamed':
      return applyOversightEvent(show, event);
    case 'motionOpened':
    case 'motionVoted':
    case 'motionClosed':
    case 'traderReturned':
    case 'chairTaken':
    case 'deskDirected':
      return applyMotionEvent(show, event);
    case 'performerAdded':
    case 'performerEdited':
    case 'performerRetired':
      return applyCastEvent(show, event);
    case 'viewerSeen':
    case 'chipsGranted':
    case 'followed':
    case 'unfollowed':
    case 'chaosOpened':
    case 'headlineProposed':
    case 'ballotCast':
    case 'chaosClosed':
      return applyAudienceEvent(show, event, atMs);
    case 'poolOpened':
    case 'wagerPlaced':
    case 'wagerWithdrawn':
    case 'poolLocked':
    case 'poolSettled':
    case 'poolVoided':
    case 'economyReset':
    case 'limitsSet':
    case 'leakFed':
    case 'thoughtLeaked':
    case 'tipsterNamed':
      return applyParlourEvent(show, event);
    default:
      return neverHappened(event);
  }
}

function neverHappened(event: never): never {
  throw new Error(`unknown event: ${JSON.stringify(event)}`);
}

/**
 * Applies a whole record and checks what must always hold.
 * Throws `BrokenInvariant`, or an Error where the record does not continue the show.
 */
export function fold(show: Show, record: ShowRecord): Show {
  if (record.firstSeq !== show.seq + 1) {
    throw new Error(`record ${record.firstSeq} does not follow event ${show.seq}`);
  }
  const next = applied(show, record);
  checkInvariants(next);
  return next;
}

/** The show with a record's events in it; nothing is checked. */
export const applied = (show: Show, { events, atMs }: Pick<ShowRecord, 'events' | 'atMs'>): Show =>
  events.reduce((state, event) => apply(state, event, atMs), show);
