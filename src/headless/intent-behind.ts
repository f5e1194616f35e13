// Which intent wrote the events that begin here: the first event of a step tells.

import type { ShowEvent } from '../show/event.ts';
import type { Intent } from '../show/intent.ts';

/** `events`: the step's first event and the one after it. Undefined where no intent begins so. */
export function intentBehind(events: readonly ShowEvent[], atMs: number): Intent | undefined {
  const [first, second] = events;
  if (first === undefined) return undefined;
  return byClock(first, second, atMs) ?? byViewer(first, second, atMs);
}

function byClock(first: ShowEvent, second: ShowEvent | undefined, atMs: number): Intent | undefined {
  switch (first.type) {
    case 'showCreated': {
      const { guild, settings, cast } = first;
      return { type: 'createShow', atMs, guild, settings, cast };
    }
    case 'settingsChanged':
      return { type: 'changeSettings', atMs, settings: first.settings };
    case 'seasonOpened':
      return second?.type === 'episodeOpened' ? openingBell(second, atMs) : undefined;
    case 'episodeOpened':
      return openingBell(first, atMs);
    case 'roundStarted':
      return { type: 'startRound', atMs };
    case 'turnTaken': {
      const { question, decision, playedBy } = first;
      return { type: 'answer', atMs, question, decision, playedBy };
    }
    case 'orderFilled':
    case 'poolSettled':
      return { type: 'ringClosingBell', atMs };
    case 'chaosClosed':
      return second?.type === 'poolSettled'
        ? { type: 'ringClosingBell', atMs }
        : { type: 'closeChaos', atMs, vote: first.vote.id };
    case 'poolLocked':
      return { type: 'lockPool', atMs };
    default:
      return undefined;
  }
}

const openingBell = (
  { seed, commitment, closesAtMs }: Extract<ShowEvent, { type: 'episodeOpened' }>,
  atMs: number,
): Intent => ({ type: 'ringOpeningBell', atMs, seed, commitment, closesAtMs });

function byViewer(first: ShowEvent, second: ShowEvent | undefined, atMs: number): Intent | undefined {
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
    case 'wagerPlaced': {
      const { viewer, interaction, outcome, addedChips: chips } = first;
      return { type: 'placeWager', atMs, viewer, interaction, outcome, chips };
    }
    case 'wagerWithdrawn':
      return { type: 'withdrawWager', atMs, viewer: first.viewer, interaction: first.interaction };
    case 'paused':
      return { type: 'pause', atMs, viewer: first.by };
    case 'resumed':
      return { type: 'resume', atMs, viewer: first.by };
    case 'floorWoke':
      return second?.type === 'paused' ? { type: 'pause', atMs, viewer: second.by } : undefined;
    default:
      return undefined;
  }
}
