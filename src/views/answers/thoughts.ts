// What a performer thinks and does not say. `thoughtsOf` is of rounds that are over; `liveFeed` is of this
// moment, for its one follower's eyes: never post it where others can read.

import type { PerformerId } from '../../show/ids.ts';
import type { Episode, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import { floorState } from '../floor/floor-state.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted, plain, quoted } from '../words/markdown.ts';
import { dollars, signedDollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { sizedTradeWords } from '../words/trade-words.ts';

const FEED_TURNS = 5;

/** The newest `count` thoughts of rounds that are over, newest first. */
export function thoughtsOf(show: Show, performer: PerformerId, count: number): string {
  const { episode } = show;
  const head = `### 💭 ${nameOf(show, performer)}, in private`;
  if (episode === null)
    return `${head}\nNobody thinks aloud between episodes.\n-# ${floorState(floorWords(show), show)}`;
  const turns = turnsOf(episode, performer).filter((turn) => roundIsOver(episode, turn));
  if (turns.length === 0) {
    return `${head}\nNothing to read yet: thoughts are shown when their round is over.\n-# ${floorState(floorWords(show), show)}`;
  }
  return fitted([head, ...turns.slice(-count).toReversed().flatMap(turnLines)]);
}

/** The last turns as they are taken, newest first: thought, speech, trade, room, and the equity now. */
export function liveFeed(show: Show, performer: PerformerId): string {
  const { episode } = show;
  const head = `### 👁️ Following ${nameOf(show, performer)}`;
  if (episode === null) return `${head}\n${floorState(floorWords(show), show)}`;
  const turns = turnsOf(episode, performer).slice(-FEED_TURNS).toReversed();
  return fitted([
    head,
    equityLine(show, episode, performer),
    ...(turns.length === 0 ? ['Has not had a turn yet.'] : turns.flatMap(turnLines)),
    `-# ${floorState(floorWords(show), show)}`,
  ]);
}

const turnsOf = (episode: Episode, performer: PerformerId): readonly Turn[] =>
  episode.turns.filter((turn) => turn.performer === performer);

const roundIsOver = (episode: Episode, turn: Turn): boolean =>
  turn.round < episode.round || !episode.roundUnderway;

function equityLine(show: Show, episode: Episode, performer: PerformerId): string {
  const now = equityCents(show, performer);
  const broke = episode.bankrupt.includes(performer) ? ' · 💀 bankrupt' : '';
  return `Equity **${dollars(now)}** · ${signedDollars(dayProfitCents(episode, performer, now))} today${broke}`;
}

const turnLines = (turn: Turn): readonly string[] => [
  `**Round ${turn.round}** · ${turn.room} · ${sizedTradeWords(turn)}`,
  `💭 ${plain(turn.thought)}`,
  `🗣️ ${quoted(turn.speech)}`,
];
