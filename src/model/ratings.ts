// What `npm run model -- list` says of how well each mind has played, server by server, out of the host's journal. It
// only reads, and Bullpen may run on the same data.

import { existsSync } from 'node:fs';
import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { CorruptNote } from '../journal/faults/corrupt-note.ts';
import { JournalUnavailable } from '../journal/faults/journal-unavailable.ts';
import { type Journal, openJournal } from '../journal/journal.ts';
import { NO_RATINGS, type Ratings } from '../ratings/ratings.ts';
import { RATINGS_NOTE, ratingsIn, reckoned } from '../ratings/reckoning.ts';
import type { ShowEvent } from '../show/events/event.ts';
import type { GuildId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import {
  comparedIn,
  isEarly,
  leaderIn,
  RATED_EPISODES_MIN,
  type RatedMind,
  rankedIn,
  SKILL_KINDS,
  type Skill,
} from '../views/answers/minds.ts';
import type { Desk } from './desk.ts';

type Shows = Journal<ShowEvent, Show>;

const SERVERS_SHOWN_MAX = 20;
const NAME_WIDTH = 18;
const KIND_WIDTH = 6;

export async function sayRatings({ config, say }: Pick<Desk, 'config' | 'say'>): Promise<void> {
  const { journalUrl, dataDir } = config;
  const path = journalUrl.replace(/^sqlite:\/\//, '');
  if (path !== journalUrl && !existsSync(path)) {
    say(`\nRatings: no show has been played out of ${dataDir} yet.`);
    return;
  }
  try {
    const journal = await openJournal<ShowEvent, Show>({ from: journalUrl, access: 'read' });
    try {
      await sayServers(journal, say);
    } finally {
      await journal.close();
    }
  } catch (error) {
    if (!(error instanceof JournalUnavailable)) throw error;
    say(`\nRatings: the journal cannot be read: ${error.message}`);
  }
}

async function sayServers(journal: Shows, say: Desk['say']): Promise<void> {
  const guilds = await journal.guilds();
  const rated: { guild: GuildId; minds: readonly RatedMind[] }[] = [];
  for (const guild of guilds) {
    try {
      const { minds } = await ratingsOf(journal, guild);
      if (minds.length > 0) rated.push({ guild, minds });
    } catch (error) {
      if (!(error instanceof CorruptJournal)) throw error;
      say(`\nRatings of server ${guild}: ${error.message}`);
    }
  }
  const most = ({ minds }: { minds: readonly RatedMind[] }): number =>
    Math.max(...minds.map(({ lastEpisode }) => lastEpisode));
  const shown = rated.toSorted((one, other) => most(other) - most(one)).slice(0, SERVERS_SHOWN_MAX);
  if (shown.length === 0) say('\nRatings: no closing bell has rung yet.');
  for (const { guild, minds } of shown) {
    say(`\nRatings, server ${guild}, after episode ${most({ minds })}:`);
    for (const line of linesOf(minds)) say(`  ${line}`);
  }
  if (rated.length > shown.length) say(`  and ${rated.length - shown.length} servers more`);
}

async function ratingsOf(journal: Shows, guild: GuildId): Promise<Ratings> {
  const shows = journal.guild(guild);
  const noted = await shows.notes.get(RATINGS_NOTE).catch((error: unknown) => {
    if (!(error instanceof CorruptNote)) throw error;
  });
  const { seq } = await shows.head();
  const known = ratingsIn(noted);
  const from = known.seq > seq ? NO_RATINGS : known;
  return reckoned(from, shows.records(from.seq + 1));
}

function linesOf(minds: readonly RatedMind[]): readonly string[] {
  const alone = minds.filter((mind) => comparedIn(mind) === 0);
  const indented = (name: string): string => `${''.padEnd(KIND_WIDTH)} ${name.padEnd(NAME_WIDTH)}`;
  return [
    ...SKILL_KINDS.flatMap((kind) => {
      const leader = leaderIn(kind, minds);
      return rankedIn(kind, minds).map(
        (mind, place) =>
          `${(place === 0 ? kind : '').padEnd(KIND_WIDTH)} ${mind.name.padEnd(NAME_WIDTH)} ${skillWords(mind[kind])}${mind === leader ? '; clearly ahead' : ''}`,
      );
    }),
    ...minds.filter(isEarly).map((mind) => `${indented(mind.name)} ${tooEarly(comparedIn(mind))}`),
    ...alone.map(
      ({ name, episodes }) =>
        `${indented(name)} ${counted(episodes)} with no other mind beside it: nobody to compare it with`,
    ),
  ];
}

const skillWords = ({ about, giveOrTake, episodes }: Skill): string =>
  episodes < RATED_EPISODES_MIN
    ? tooEarly(episodes)
    : `about ${about.toFixed(1)}, give or take ${giveOrTake.toFixed(1)}; ${counted(episodes)}`;

const tooEarly = (episodes: number): string =>
  `too early to say; ${counted(episodes)} of ${RATED_EPISODES_MIN}`;

const counted = (episodes: number): string => `${episodes} ${episodes === 1 ? 'episode' : 'episodes'}`;
