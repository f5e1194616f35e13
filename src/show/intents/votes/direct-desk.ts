// The member in the executive's chair says where the desk shall go when this round's votes are counted.

import { DESK_OPTIONS } from '../../bank/desk.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import { isLastRound } from '../../rounds/deadlines.ts';
import { opensAfterMs } from '../../rounds/opening-time.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode } from '../guards.ts';
import type { DirectDesk } from './vote-intents.ts';

export function directDesk(show: Show, intent: DirectDesk): Outcome<ShowEvent> {
  const { viewer, option } = intent;
  const episode = runningEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  if (episode.chair?.viewer !== viewer) return reject({ reason: 'notInChair' });
  if (isLastRound(show)) {
    return reject({
      reason: 'bellFirst',
      what: 'directive',
      opensAtMs: opensAfterMs(show, episode, intent.atMs),
    });
  }
  if (!DESK_OPTIONS.includes(option)) return reject({ reason: 'unknownOption' });
  // Between two rounds the word is for the next.
  const forRound = episode.roundUnderway ? episode.round : episode.round + 1;
  const { directive } = episode.chair;
  if (directive?.round === forRound && directive.option === option) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'deskDirected', viewer, option, forRound });
}
