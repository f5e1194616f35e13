// Whether a line shows what is done with it: a classifier that has met other lines alone names the act. It is taught on
// the understudy's seasons in worlds of the training, and on the mind's own other seasons, since a mind may have words
// of its own for an offer. What a thread hangs on is masked as names are: it tells the thread and not the act.

import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { trainWorld } from '../nights/worlds.ts';
import type { Utterance } from '../scores/characters.ts';
import type { Share } from '../scores/interval.ts';
import { KindListener } from '../scores/many-kinds.ts';
import { mattersOf, namesOf, playSeasonOf, type SeasonPlayed, spokenIn } from './season.ts';

/** Lines with an act each; the act stands where a voice stands for the other classifier. */
export function actLines(season: SeasonPlayed): readonly Utterance[] {
  const names = maskedIn(season);
  return spokenIn(season).flatMap(({ does, speech }) =>
    does === null ? [] : [{ voice: does, line: speech, names }],
  );
}

const maskedIn = (season: SeasonPlayed): readonly string[] => [
  ...namesOf(season),
  ...ASSETS,
  // "Hush, brass bell."
  ...mattersOf(season).flatMap((matter) => [matter, matter.replace(/^the /, '')]),
];

export interface SeasonSchool {
  readonly acts: readonly Utterance[];
  /** Everything said, in threads and to the audience too, which no single episode has. */
  readonly spoken: readonly Utterance[];
}

export async function seasonSchool(seasons: number, rounds: number): Promise<SeasonSchool> {
  const mind = understudy();
  const acts: Utterance[] = [];
  const spoken: Utterance[] = [];
  for (let number = 0; number < seasons; number++) {
    const world = trainWorld(number);
    const season = { world, number, rounds, mindFor: () => mind, deadlineMs: 60_000 };
    const played = await playSeasonOf(season);
    acts.push(...actLines(played));
    spoken.push(...voiceLines(played));
  }
  return { acts, spoken };
}

function voiceLines(season: SeasonPlayed): readonly Utterance[] {
  const voices = new Map<string, string>(season.cast.map(({ id, voice }) => [id, voice]));
  return spokenIn(season).flatMap(({ performer, speech }) => {
    const voice = voices.get(performer);
    return voice === undefined ? [] : [{ voice, line: speech, names: namesOf(season) }];
  });
}

/** Season by season, the acts named right from their lines. */
export function actsNamed(
  lessons: readonly Utterance[],
  seasons: readonly (readonly Utterance[])[],
): readonly Share[] {
  return seasons.map((lines) => {
    const others = seasons.filter((season) => season !== lines).flat();
    if (lines.length === 0 || lessons.length + others.length === 0) return { hits: 0, of: 0 };
    const listener = new KindListener([...lessons, ...others]);
    const right = lines.filter((line) => listener.guess(line) === line.voice);
    return { hits: right.length, of: lines.length };
  });
}
