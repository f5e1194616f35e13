// The chaos button: a vote on three headlines of the chaos deck opens.

import { chance } from '../../chance.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Deck } from '../../market/headlines.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { CHAOS_OPTIONS_DRAWN } from '../../votes/chaos.ts';
import { runningEpisode } from '../guards.ts';
import type { OpenChaos } from './vote-intents.ts';

export function openChaos(show: Show, intent: OpenChaos, deck: Deck): Outcome<ShowEvent> {
  const { chaos, settings } = show;
  const episode = runningEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  if (chaos !== null) return reject({ reason: 'chaosUnderway', closesAtMs: chaos.closesAtMs });
  if (intent.atMs < show.chaosReadyAtMs) {
    return reject({ reason: 'chaosCoolingDown', readyAtMs: show.chaosReadyAtMs });
  }
  const shown = new Set(show.shownHeadlines);
  const draw = chance(episode.seed, 'chaos', show.seq);
  const fresh = draw.shuffle(deck.chaos.filter(({ id }) => !shown.has(id)));
  const options = fresh.slice(0, CHAOS_OPTIONS_DRAWN).map((headline) => ({ headline, by: null }));
  return accept({
    type: 'chaosOpened',
    vote: {
      id: `e${episode.number}c${show.seq + 1}`,
      openedBy: intent.viewer,
      closesAtMs: intent.atMs + settings.chaosOpenMs,
      options,
      ballots: {},
    },
  });
}
