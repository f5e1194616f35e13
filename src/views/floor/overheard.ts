// One line of the round for the floor, where the rooms cannot be heard: the best answer somebody gave,
// with the room it was said in. A visitor sees at once that there is more to listen to.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';

/** Undefined where nobody spoke in the round that closes. */
export function overheard(words: Words, show: Show, round: number): string | undefined {
  const turns = show.episode?.turns.filter((turn) => turn.round === round) ?? [];
  const [best] = turns.toSorted((one, other) => interest(show, other) - interest(show, one));
  if (best === undefined) return undefined;
  return words.say('floor.overheard', {
    name: nameOf(show, best.performer),
    room: words.say(`names.${best.room}`),
    quote: quotedIn(words, best.speech),
  });
}

/** An answer to somebody beats a remark, a short line a long one. */
function interest(show: Show, { performer, speech }: Turn): number {
  const addressed = show.cast.filter(({ id, name }) => id !== performer && mentions(speech, name)).length;
  // The regulator's words come with a scene of their own: traders are quoted before it.
  const isTrader = show.cast.some(({ id, role }) => id === performer && role === 'trader');
  return Math.min(addressed, 1) * 1_000 + favour(show, performer) - speech.length - (isTrader ? 0 : 700);
}

const mentions = (speech: string, name: string): boolean => new RegExp(`\\b${name}\\b`, 'i').test(speech);

/** Every round it is another's turn to be quoted first. */
function favour(show: Show, performer: PerformerId): number {
  const seat = show.cast.findIndex(({ id }) => id === performer);
  return (seat + (show.episode?.round ?? 0)) % Math.max(1, show.cast.length) === 0 ? 500 : 0;
}
