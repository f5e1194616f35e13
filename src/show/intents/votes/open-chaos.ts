// The chaos button: a vote on three headlines of the chaos deck opens, and on members' own that were approved meanwhile,
// each with its author's ballot.
// What passes must strike: none opens that the bell would cut off, nor while the last one's headline waits to strike.

import { chance } from '../../chance.ts';
import type { ShowEvent } from '../../events/event.ts';
import { type Deck, ownHeadline } from '../../market/headlines.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import { lastRoundAtMs, strikesLater } from '../../rounds/deadlines.ts';
import { opensAfterMs } from '../../rounds/opening-time.ts';
import { paceMs } from '../../rounds/power-hour.ts';
import type { Episode } from '../../state/episode.ts';
import type { Show } from '../../state/show.ts';
import { authorsBallots } from '../../votes/authors-ballots.ts';
import {
  CHAOS_OPTIONS_DRAWN,
  CHAOS_OPTIONS_MAX,
  type ChaosOption,
  type ChaosVote,
} from '../../votes/chaos.ts';
import { optionOf } from '../../votes/held-headlines.ts';
import { runningEpisode } from '../guards.ts';
import type { OpenChaos } from './vote-intents.ts';

export function openChaos(show: Show, intent: OpenChaos, deck: Deck): Outcome<ShowEvent> {
  const { settings } = show;
  const episode = chaosEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  const shown = new Set(show.shownHeadlines);
  const draw = chance(episode.seed, 'chaos', show.seq);
  const fresh = draw.shuffle(deck.chaos.filter(({ id }) => !shown.has(id)));
  const drawn = fresh.slice(0, CHAOS_OPTIONS_DRAWN).map((headline) => ({ headline, by: null }));
  const options = [...drawn, ...approvedOptions(show, episode)];
  const vote: ChaosVote = {
    id: `e${episode.number}c${show.seq + 1}`,
    openedBy: intent.viewer,
    closesAtMs: intent.atMs + settings.chaosOpenMs,
    options,
    ballots: {},
  };
  return accept<ShowEvent>({ type: 'chaosOpened', vote }, ...authorsBallots(show, vote, intent.atMs));
}

/** The episode in which a chaos vote can be opened at that time, or why none can. */
export function chaosEpisode(show: Show, atMs: number): Episode | Rejection {
  const { chaos, chaosReadyAtMs } = show;
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return episode;
  if (chaos !== null) return { reason: 'chaosUnderway', closesAtMs: chaos.closesAtMs };
  if (atMs < chaosReadyAtMs) return { reason: 'chaosCoolingDown', readyAtMs: chaosReadyAtMs };
  return tooLate(show, episode, atMs) ?? episode;
}

function tooLate(show: Show, episode: Episode, atMs: number): Rejection | undefined {
  const opensAtMs = opensAfterMs(show, episode, atMs);
  if (episode.striking !== null) {
    const nextMs = episode.roundUnderway
      ? episode.roundStartedAtMs + paceMs(show, atMs)
      : episode.nextRoundAtMs;
    return { reason: 'strikeFirst', strikesAtMs: strikesLater(show) ? opensAtMs : Math.max(nextMs, atMs) };
  }
  // The last round rings the bell as soon as everybody has had their turn.
  const isCutOff = atMs + show.settings.chaosOpenMs >= lastRoundAtMs(show, atMs);
  return isCutOff ? { reason: 'bellFirst', what: 'chaos', opensAtMs } : undefined;
}

/** The oldest first, as many as there is room for, one of each member. */
function approvedOptions({ held, settings }: Show, { seed }: Episode): readonly ChaosOption[] {
  if (settings.ownHeadlines === 'closed') return [];
  return held
    .filter(({ approved }) => approved)
    .slice(0, CHAOS_OPTIONS_MAX - CHAOS_OPTIONS_DRAWN)
    .map((waiting) => optionOf(waiting, ownHeadline({ seed, language: settings.language }, waiting)));
}
