// What a host is told at the start of shows that are known to have been here and that the database does not hold:
// where that is remembered, and the sentence for each. Nothing of it keeps the others from playing.

import { createHash } from 'node:crypto';
import type { Journal } from '../../journal/journal.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { LostShow } from '../../stage/channels/lost-show.ts';
import { type Config, ownsGuild } from '../config.ts';

/** Beside the data. Processes that share a folder and differ in shards or database have a file each. */
export function lastSeenFile({ dataDir, journalUrl, shards }: Config): string {
  if (journalUrl.startsWith('sqlite:')) return `${dataDir}/last-seen.json`;
  const { host, pathname } = new URL(journalUrl);
  const part = createHash('sha256')
    .update(JSON.stringify([host, pathname, shards ?? null]))
    .digest('hex');
  return `${dataDir}/last-seen-${part.slice(0, 12)}.json`;
}

/** What is known to have been played and is not in the database is said before anything new is written. */
export async function lookForLostShows(
  journal: Journal<ShowEvent, Show>,
  { shards }: Config,
): Promise<ReadonlyMap<GuildId, LostShow>> {
  const lost = (await journal.lost()).filter(({ guild }) => ownsGuild(shards, guild));
  for (const { guild, seenSeq, seq } of lost) {
    const what =
      seq === 0
        ? 'is not in the database any more: was it deleted, emptied, or is this another one?'
        : `ends at event ${seq} in the database: was an older copy put back, or its -wal file deleted?`;
    console.error(
      `The show of guild ${guild}, known through event ${seenSeq}, ${what} ` +
        'To bring it back, stop now and put the newest database back; else the show goes on with what is there.',
    );
  }
  return new Map(lost.map(({ guild, seq }) => [guild, seq === 0 ? 'gone' : 'shorter']));
}
