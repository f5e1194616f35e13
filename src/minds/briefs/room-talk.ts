// What is talked about in a room: one thing for a while, then another. Now and then it is the round's headline, else
// something of the room's own that comes up again later in the season. Nobody has to know: it is read off the turns.

import { ROOMS, type Room } from '../../show/cast/cast.ts';
import { chance } from '../../show/chance.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { topicOf } from '../understudy/grammar/topic.ts';
import { quoted } from './quotation.ts';
import { SUBJECTS } from './subjects.ts';

export interface RoomTalk {
  /** One of `SUBJECTS`, or `news`. */
  readonly subject: string;
  /** As a sentence names it. */
  readonly called: string;
  /** As one is told of it. */
  readonly tells: string;
  /** Beginnings of words that show that a line is about it, in lower case. */
  readonly words: readonly string[];
  /** Counts up over a season, so that nobody begins with the same remark again. */
  readonly turn: number;
}

/** Lines in a room, whoever speaks them, until they have had enough of a subject. */
const LINES_LONG = 10;
/** Subjects of a room in an episode, about: the next episode goes on from there. */
const AN_EPISODE = 4;
const NEWS_PERCENT = 22;

export function roomTalk(show: Show, episode: Episode, room: Room): RoomTalk {
  const said = episode.turns.filter((turn) => turn.room === room);
  const part = Math.floor(said.length / LINES_LONG);
  const since = said[part * LINES_LONG]?.round ?? episode.round;
  const at = show.season.episodesPlayed * AN_EPISODE + part;
  const isNews = chance(episode.seed, 'talk', room, part).percent(NEWS_PERCENT);
  return (
    (isNews
      ? newsTalk(show, episode, { round: since, turn: at * ROOMS.length + ROOMS.indexOf(room) })
      : undefined) ?? ownTalk(show, room, at)
  );
}

function newsTalk(
  { cast }: Show,
  { published }: Episode,
  { round, turn }: { readonly round: number; readonly turn: number },
): RoomTalk | undefined {
  const text = published.findLast((one) => one.round === round && one.source !== 'leak')?.headline.text;
  const topic =
    text === undefined
      ? undefined
      : topicOf(
          text,
          cast.map(({ name }) => name),
        );
  if (text === undefined || topic === undefined) return undefined;
  const words = topic
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3 && word !== 'those');
  return { subject: 'news', called: topic, tells: `the headline "${quoted(text)}"`, words, turn };
}

function ownTalk({ guild, season }: Show, room: Room, at: number): RoomTalk {
  const own = Object.entries(SUBJECTS[room]);
  const order = chance(guild, 'subjects', season.number, room).shuffle(own);
  const found = order[at % order.length];
  if (found === undefined) throw new Error(`nobody has anything to talk about in the ${room}`);
  const [subject, { called, tells, words }] = found;
  const turn = Math.floor(at / order.length);
  return { subject, called, tells: `${called}, ${tells}`, words, turn };
}

/** Whether somebody spoke of it. */
export const isAbout = ({ words }: Pick<RoomTalk, 'words'>, speech: string): boolean => {
  const said = speech.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return words.some((word) => said.some((one) => one.startsWith(word)));
};
