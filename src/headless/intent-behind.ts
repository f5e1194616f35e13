// Which intent wrote the events that begin here: the first event of a step tells.

import type { ShowEvent } from '../show/events/event.ts';
import type { Intent } from '../show/intents/intent.ts';
import { kindOf } from '../show/parlour/pools.ts';
import type { PoolKind } from '../show/parlour/wagers.ts';

/** A bell may close a season and name its best tipster before it opens the next season and its first episode. */
export const INTENT_SHOWN_BY = 4;

/** `events`: the step's first `INTENT_SHOWN_BY` events. Undefined where no intent begins so. */
export function intentBehind(events: readonly ShowEvent[], atMs: number): Intent | undefined {
  const [first, second] = events;
  if (first === undefined) return undefined;
  const opening = events.find((event) => event.type === 'episodeOpened');
  if (opening !== undefined && BEFORE_THE_BELL.has(first.type)) return openingBell(opening, atMs);
  return (
    byClock(first, atMs) ?? byViewer(first, atMs) ?? byManager(first, second, atMs) ?? inParlour(first, atMs)
  );
}

/** What an opening bell begins with: a season without a champion is closed, a new one is opened. */
const BEFORE_THE_BELL: ReadonlySet<string> = new Set<ShowEvent['type']>([
  'seasonClosed',
  'seasonOpened',
  'episodeOpened',
]);

function byClock(first: ShowEvent, atMs: number): Intent | undefined {
  switch (first.type) {
    case 'showCreated': {
      const { guild, settings, cast } = first;
      return { type: 'createShow', atMs, guild, settings, cast };
    }
    case 'settingsChanged':
      return { type: 'changeSettings', atMs, settings: first.settings };
    case 'roundStarted':
      return { type: 'startRound', atMs };
    case 'turnTaken': {
      const { question, decision, playedBy } = first;
      return { type: 'answer', atMs, question, decision, playedBy };
    }
    case 'decisionReviewed': {
      const { question, review, playedBy } = first;
      return { type: 'review', atMs, question, review, playedBy };
    }
    case 'supervised': {
      const { question, supervision, playedBy } = first;
      return { type: 'supervise', atMs, question, supervision, playedBy };
    }
    case 'motionClosed':
      return first.why === 'episodeOver'
        ? { type: 'ringClosingBell', atMs }
        : { type: 'closeMotion', atMs, motion: first.motion.id };
    case 'orderFilled':
    case 'deskTraded':
    case 'hypocriteNamed':
      return { type: 'ringClosingBell', atMs };
    case 'chaosClosed':
      // A vote that its own clock ended had run out; one that the bell ended had not.
      return atMs < first.vote.closesAtMs
        ? { type: 'ringClosingBell', atMs }
        : { type: 'closeChaos', atMs, vote: first.vote.id };
    case 'floorSlept':
      return { type: 'fallAsleep', atMs };
    case 'powerHourEnded':
      return { type: 'endPowerHour', atMs, ...(first.by === undefined ? {} : { viewer: first.by }) };
    case 'poolLocked':
      return { type: 'lockPool', atMs };
    default:
      return undefined;
  }
}

const openingBell = (
  { seed, commitment, closesAtMs, closesBy }: Extract<ShowEvent, { type: 'episodeOpened' }>,
  atMs: number,
): Intent => ({
  type: 'ringOpeningBell',
  atMs,
  seed,
  commitment,
  closesAtMs: closesBy === 'hour' ? closesAtMs : null,
});

function byViewer(first: ShowEvent, atMs: number): Intent | undefined {
  switch (first.type) {
    case 'chipsGranted':
      return { type: 'visit', atMs, viewer: first.viewer, today: first.day };
    case 'viewerSeen':
      return { type: 'visit', atMs, viewer: first.viewer, today: '' };
    case 'followed':
      return { type: 'follow', atMs, viewer: first.viewer, performer: first.performer };
    case 'unfollowed':
      return { type: 'unfollow', atMs, viewer: first.viewer, performer: first.performer };
    case 'chaosOpened':
      return { type: 'openChaos', atMs, viewer: first.vote.openedBy };
    case 'headlineProposed': {
      const { vote, option } = first;
      return option.by === null
        ? undefined
        : { type: 'proposeHeadline', atMs, viewer: option.by, vote, text: option.headline.text };
    }
    case 'ballotCast':
      return { type: 'castBallot', atMs, viewer: first.viewer, vote: first.vote, option: first.option };
    case 'motionOpened': {
      const { cause, openedBy: viewer } = first.motion;
      const comeback = cause.kind === 'comeback' ? cause.performer : null;
      return { type: 'openMotion', atMs, viewer, comeback };
    }
    case 'motionVoted':
      return { type: 'voteMotion', atMs, viewer: first.viewer, motion: first.motion, choice: first.choice };
    case 'deskDirected':
      return { type: 'directDesk', atMs, viewer: first.viewer, option: first.option };
    case 'wagerPlaced': {
      const { pool, viewer, interaction, outcome, addedChips: chips } = first;
      return { type: 'placeWager', atMs, viewer, interaction, market: marketOf(pool), outcome, chips };
    }
    case 'wagerWithdrawn': {
      const { pool, viewer, interaction } = first;
      return { type: 'withdrawWager', atMs, viewer, interaction, market: marketOf(pool) };
    }
    default:
      return undefined;
  }
}

function byManager(first: ShowEvent, second: ShowEvent | undefined, atMs: number): Intent | undefined {
  switch (first.type) {
    case 'paused':
      return { type: 'pause', atMs, viewer: first.by };
    case 'resumed':
      return { type: 'resume', atMs, viewer: first.by };
    case 'powerHourStarted':
      return { type: 'startPowerHour', atMs, viewer: first.by };
    case 'floorWoke':
      // What wakes a floor by itself is a pause or a power hour; a visit is told by its viewer.
      return second?.type === 'paused' || second?.type === 'powerHourStarted'
        ? byManager(second, undefined, atMs)
        : undefined;
    case 'performerAdded': {
      const { id: _, colour: __, mind: ___, ...card } = first.performer;
      return { type: 'addPerformer', atMs, viewer: first.by, card };
    }
    case 'performerEdited': {
      const { id: performer, name, title, persona, voice, home, leverage } = first.performer;
      const changes = { name, title, persona, voice, home, leverage };
      return { type: 'editPerformer', atMs, viewer: first.by, performer, changes };
    }
    case 'performerRetired':
      return { type: 'retirePerformer', atMs, viewer: first.by, performer: first.performer };
    default:
      return undefined;
  }
}

const marketOf = (pool: string): PoolKind => kindOf(pool) ?? 'winner';

function inParlour(first: ShowEvent, atMs: number): Intent | undefined {
  switch (first.type) {
    case 'limitsSet': {
      const { viewer, capChips, lockDays } = first;
      return { type: 'limitStakes', atMs, viewer, capChips, lockDays };
    }
    case 'leakFed':
      return {
        type: 'feedLeak',
        atMs,
        viewer: first.viewer,
        interaction: first.interaction,
        chips: first.chips,
      };
    case 'poolVoided':
      return { type: 'voidPool', atMs, viewer: first.by, market: marketOf(first.pool), why: first.why };
    case 'economyReset':
      return { type: 'resetEconomy', atMs, viewer: first.by, interaction: first.interaction };
    default:
      return undefined;
  }
}
