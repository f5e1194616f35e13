// Fair play in words: the seed's hash before betting opens, the seed itself after the closing bell.
// The only place of the views that reads a seed, and it reads closed episodes alone.

import type { Words } from '../../languages/words.ts';
import type { EpisodeResult } from '../../show/state/season.ts';

/** Shown while the episode runs: what the seed must hash to. */
export const commitmentLine = (words: Words, hash: string): string => words.say('floor.commitment', { hash });

/** Shown after the closing bell: the seed, and what it was sealed with. */
export const revealLines = (
  words: Words,
  { seed, commitment }: Pick<EpisodeResult, 'seed' | 'commitment'>,
): readonly string[] => [
  `-# ${words.say('recap.fairSeed', { seed: `\`${seed}\`` })}`,
  `-# ${words.say('recap.fairHash', { hash: `\`${commitment}\`` })}`,
];
