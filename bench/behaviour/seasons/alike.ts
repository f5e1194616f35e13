// Whether a trader answers on the last day as on the first: asked the same again, is it heard both times for who it is,
// and are the two answers nearer to each other, in how a listener hears them, than to what the others answered?

import { traders } from '../../../src/show/cast/cast.ts';
import type { Listener } from '../scores/characters.ts';
import type { Share } from '../scores/interval.ts';
import { answersOf, namesOf, type SeasonPlayed } from './season.ts';

export interface Pair {
  readonly voice: string;
  readonly first: string;
  readonly last: string;
}

/** Of traders that answered on both days. */
export const pairsIn = (season: SeasonPlayed): readonly Pair[] =>
  traders(season.cast).flatMap(({ id, voice }) => {
    const answers = answersOf(season, id);
    return answers === null ? [] : [{ voice, first: answers[0].speech, last: answers[1].speech }];
  });

/** Both answers told for their trader's; a guess is one in thirty-six. */
export const inVoiceTwice = (season: SeasonPlayed, listener: Listener): Share => {
  const pairs = pairsIn(season);
  const isHeard = (line: string, voice: string): boolean =>
    listener.guess({ line, names: namesOf(season) }) === voice;
  const heard = pairs.filter(({ voice, first, last }) => isHeard(first, voice) && isHeard(last, voice));
  return { hits: heard.length, of: pairs.length };
};

/** Against each other trader's first answer: nearer to its own is a hit, as near half of one. */
export function alikeShare(season: SeasonPlayed, listener: Listener): Share {
  const names = namesOf(season);
  const heard = pairsIn(season).map(({ voice, first, last }) => ({
    voice,
    first: listener.likeness({ line: first, names }),
    last: listener.likeness({ line: last, names }),
  }));
  let [hits, of] = [0, 0];
  for (const { voice, first, last } of heard) {
    const own = distance(last, first);
    for (const other of heard) {
      if (other.voice === voice) continue;
      const strange = distance(last, other.first);
      hits += own < strange ? 1 : own === strange ? 0.5 : 0;
      of += 1;
    }
  }
  return { hits, of };
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0);
