// The records of an episode, open or closed: what is told of a round or a line is read from them.

import type { ShowRecord } from '../../src/show/events/event.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';

/** Undefined where the archive does not go back so far, or no such episode was ever closed. */
export async function recordsOf(
  { floors, guild, production }: Call,
  show: Show,
  episode: number,
): Promise<readonly ShowRecord[] | undefined> {
  const span =
    show.episode?.number === episode
      ? { firstSeq: show.episode.firstSeq, lastSeq: show.seq }
      : await production.closedEpisode(show, episode);
  return span && floors.history(guild, span.firstSeq, span.lastSeq);
}
