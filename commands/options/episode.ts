// The option that names an episode by its number, and what is told where nobody knows it any more.

import { ApplicationCommandOptionType } from 'discord.js';
import type { Words } from '../../src/languages/words.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import { number } from '../../src/stage/interactions/option.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { floorState } from '../../src/views/floor/floor-state.ts';
import { clockTime, hourAt } from '../../src/views/words/times.ts';
import { worded } from './wording.ts';

export const episodeOption = number({
  type: ApplicationCommandOptionType.Integer,
  min_value: 1,
  ...worded(
    { en: 'episode', es: 'episodio', de: 'folge', fr: 'épisode', ja: 'エピソード', pt: 'episódio' },
    {
      en: 'Its number; without one, the newest',
      es: 'Su número; sin él, el más reciente',
      de: 'Ihre Nummer; ohne Nummer die neueste',
      fr: 'Son numéro ; sans numéro, le plus récent',
      ja: 'エピソードの番号。省略すると最新のもの',
      pt: 'O número; sem ele, o mais recente',
    },
  ),
});

/** While one is played, when there will be something to tell; the next round is nobody's question here. */
export function noneClosed({ words, atMs }: Pick<Call, 'words' | 'atMs'>, show: Show): Reply {
  const { episode, pausedSinceMs } = show;
  const when =
    episode === null || pausedSinceMs !== null
      ? floorState(words, show, atMs)
      : words.say('episodes.firstAt', { at: closingTime(episode.closesAtMs, atMs) });
  return { kind: 'private', text: `${words.say('episodes.noneClosed')}\n-# ${when}` };
}

/** How far it is too, unless it is late. */
const closingTime = (closesAtMs: number, nowMs: number): string =>
  closesAtMs > nowMs ? clockTime(closesAtMs) : hourAt(closesAtMs);

export function notAtHand(words: Words, show: Show, episode: number): Reply {
  const last = show.lastResult?.number ?? 0;
  const text =
    episode > last
      ? words.say('episodes.notClosed', { episode, last })
      : words.say('episodes.notAtHand', { episode });
  return { kind: 'private', text };
}
