// The buttons about a trader and its lines, wherever they stand: follow, bet while one can, what was thought, the card.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import type { PerformerId } from '../../show/ids.ts';
import { marketsOn } from '../../show/parlour/pools.ts';
import type { Show } from '../../show/state/show.ts';
import type { TurnRef } from '../../views/paper/said-turn.ts';
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
