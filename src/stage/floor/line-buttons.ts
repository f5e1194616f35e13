// The buttons about a trader and its lines, wherever they stand: follow, bet while one can, what was thought, the card; and
// about what is between two: what it is about, both of them followed, the board.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import { marketsOn } from '../../show/parlour/pools.ts';
import type { MarketId } from '../../show/parlour/wagers.ts';
import type { Thread, ThreadId } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import type { TurnRef } from '../../views/paper/said-turn.ts';
import { weightOf } from '../../views/plots/turning-points.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../views/words/discord-limits.ts';
import { nameIn } from '../../views/words/names.ts';
import type { Button } from '../controls/button.ts';

const labelled = (label: string): string => cutAtWord(label, BUTTON_LABEL_SHOWN_MAX);

export const followButton = (words: Words, show: Show, performer: PerformerId): Button => ({
  press: { kind: 'follow', performer },
  label: labelled(words.say('lines.follow', { name: nameIn(show, performer) })),
  style: 'secondary',
  emoji: '👁️',
});

export const thinkButton = (words: Words, show: Show, { episode, round, performer }: TurnRef): Button => ({
  press: { kind: 'think', episode, round, performer },
  label: labelled(words.say('lines.whatThought', { name: nameIn(show, performer) })),
  style: 'secondary',
  emoji: '💭',
});

/** `label`: what it says, where "Share" is not enough. */
export const shareButton = (
  words: Words,
  { episode, round, performer }: TurnRef,
  label = words.say('lines.share'),
): Button => ({
  press: { kind: 'share', episode, round, performer },
  label: labelled(label),
  style: 'secondary',
  emoji: '📸',
});

/** Follow the trader; bet on the trader, while somebody can. */
export function traderButtons(
  words: Words,
  show: Show,
  { performer, atMs }: { readonly performer: PerformerId; readonly atMs: number },
): readonly Button[] {
  const follow = followButton(words, show, performer);
  if (marketsOn(show, performer, atMs).length === 0) return [follow];
  const bet: Button = {
    press: { kind: 'betOn', performer },
    label: labelled(words.say('lines.betOn', { name: nameIn(show, performer) })),
    style: 'secondary',
    emoji: '🎟️',
  };
  return [follow, bet];
}

export const aboutButton = (words: Words, thread: ThreadId): Button => ({
  press: { kind: 'plot', thread },
  label: words.say('plots.about'),
  style: 'secondary',
  emoji: '🧵',
});

/** Opens the odds of a market on a thread, for whoever presses it alone. */
export const betOnItButton = (market: MarketId, label: string): Button => ({
  press: { kind: 'odds', market },
  label: labelled(label),
  style: 'primary',
  emoji: '🎟️',
});

/** The same among others, by the names of the two. */
export const aboutTwoButton = (words: Words, show: Show, { id, by, with: other }: Thread): Button => ({
  press: { kind: 'plot', thread: id },
  label: labelled(words.say('plots.aboutTwo', { one: nameIn(show, by), other: nameIn(show, other) })),
  style: 'secondary',
  emoji: '🧵',
});

/** Whoever has left the cast cannot be followed. */
export const followTwo = (words: Words, show: Show, { by, with: other }: Thread): readonly Button[] =>
  [by, other]
    .filter((id) => findPerformer(show.cast, id)?.role === 'trader')
    .map((id) => followButton(words, show, id));

export const plotsButton = (words: Words): Button => ({
  press: { kind: 'plots' },
  label: words.say('plots.board'),
  style: 'secondary',
  emoji: '📌',
});

/** Which thread a step has turned most; undefined where it has turned none. */
export function threadTurned(events: readonly ShowEvent[]): ThreadId | undefined {
  const moves = events.flatMap((event) => (event.type === 'threadMoved' ? [event] : []));
  return moves.find((move) => weightOf(move) === 'grave')?.thread;
}
