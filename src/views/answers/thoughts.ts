// What a performer thinks and does not say. `thoughtsOf` is of rounds that are over; `liveFeed` is of this
// moment, for its one follower's eyes: never post it where others can read.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Episode, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import { floorState } from '../floor/floor-state.ts';
import { upToLines } from '../plots/was-up-to.ts';
import { fitted, plain, quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { sizedTradeIn } from '../words/trades.ts';

const FEED_TURNS = 5;

/** What was schemed and is out, and the newest `count` thoughts of rounds that are over, newest first. */
export function thoughtsOf(
  words: Words,
  show: Show,
  of: { readonly performer: PerformerId; readonly count: number; readonly nowMs: number },
): string {
  const { episode } = show;
  const head = words.say('thoughts.title', { name: nameOf(show, of.performer) });
  const state = `-# ${floorState(words, show, of.nowMs)}`;
  const upTo = upToLines(words, show, of.performer);
  if (episode === null) return [head, words.say('thoughts.betweenEpisodes'), ...upTo, state].join('\n');
  const turns = overTurns(episode, of.performer);
  if (turns.length === 0) return [head, words.say('thoughts.notYet'), state].join('\n');
  const shown = turns.slice(-of.count).toReversed();
  return fitted([head, ...upTo, ...shown.flatMap((turn) => turnLines(words, turn))]);
}

/** The last turns as they are taken, newest first: thought, speech, trade, room, and the equity now. */
export const liveFeed = (words: Words, show: Show, performer: PerformerId): string =>
  feedOf(words, show, { performer, last: floorState(words, show, show.atMs) });

/** The same when its time is up: nothing more comes into this message unless whoever reads it wants it to. */
export const restingFeed = (words: Words, show: Show, performer: PerformerId): string =>
  feedOf(words, show, { performer, last: words.say('thoughts.feedRests') });

function feedOf(
  words: Words,
  show: Show,
  { performer, last }: { readonly performer: PerformerId; readonly last: string },
): string {
  const { episode } = show;
  const head = words.say('thoughts.following', { name: nameOf(show, performer) });
  if (episode === null) return `${head}\n${last}`;
  const turns = turnsOf(episode, performer).slice(-FEED_TURNS).toReversed();
  return fitted([
    head,
    equityLine(words, { show, episode, performer }),
    ...(turns.length === 0
      ? [words.say('thoughts.noTurnYet')]
      : turns.flatMap((turn) => turnLines(words, turn))),
    `-# ${last}`,
  ]);
}

const turnsOf = (episode: Episode, performer: PerformerId): readonly Turn[] =>
  episode.turns.filter((turn) => turn.performer === performer);

/** The turns whose thoughts may be read by anybody, the oldest first. */
export const overTurns = (episode: Episode, performer: PerformerId): readonly Turn[] =>
  turnsOf(episode, performer).filter((turn) => roundIsOver(episode, turn));

const roundIsOver = (episode: Episode, turn: Turn): boolean =>
  turn.round < episode.round || !episode.roundUnderway;

function equityLine(
  words: Words,
  { show, episode, performer }: { show: Show; episode: Episode; performer: PerformerId },
): string {
  const now = equityCents(show, performer);
  const change = words.signedDollars(dayProfitCents(episode, performer, now));
  const values = { equity: words.dollars(now), change };
  return episode.bankrupt.includes(performer)
    ? words.say('thoughts.equityBroke', values)
    : words.say('thoughts.equity', values);
}

const turnLines = (words: Words, turn: Turn): readonly string[] => [
  words.say('thoughts.turn', {
    ...{ round: turn.round, room: words.say(`names.${turn.room}`), trade: sizedTradeIn(words, turn) },
  }),
  `💭 ${plain(turn.thought)}`,
  `🗣️ ${quotedIn(words, turn.speech)}`,
];
