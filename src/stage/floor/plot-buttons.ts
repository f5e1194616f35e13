// The buttons about what is between two: what a post is about, the story of one thread, both of them followed, the board.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { Thread, ThreadId } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { weightOf } from '../../views/plots/turning-points.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../views/words/discord-limits.ts';
import { nameIn } from '../../views/words/names.ts';
import type { Button } from '../controls/button.ts';
import { followButton } from './line-buttons.ts';

export const aboutButton = (words: Words, thread: ThreadId): Button => ({
  press: { kind: 'plot', thread },
  label: words.say('plots.about'),
  style: 'secondary',
  emoji: '🧵',
});

/** The same among others, by the names of the two. */
export const aboutTwoButton = (words: Words, show: Show, { id, by, with: other }: Thread): Button => ({
  press: { kind: 'plot', thread: id },
  label: cutAtWord(
    words.say('plots.aboutTwo', { one: nameIn(show, by), other: nameIn(show, other) }),
    BUTTON_LABEL_SHOWN_MAX,
  ),
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
