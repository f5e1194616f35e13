// The worlds of the test: headlines held out from the training, and names that no world of it had.

import { type World, worldOf } from '../../../training/lessons/world.ts';

/** What `training/data.ts` names its worlds by default, and more of them than it draws. */
const TRAINED = { seed: '1', worlds: 2_000 } as const;

let seen: ReadonlySet<string> | undefined;

/** Every name that the training may have met. */
function trainedNames(): ReadonlySet<string> {
  if (seen !== undefined) return seen;
  const names = new Set<string>();
  for (let number = 0; number < TRAINED.worlds; number++) {
    const { cast, deck } = worldOf({ seed: TRAINED.seed, number, split: 'train' });
    for (const { name } of cast) names.add(name);
    for (const { text } of [...Object.values(deck.news).flat(), ...deck.chaos]) {
      for (const name of text.match(/\p{Lu}[\p{L}-]+/gu) ?? []) names.add(name);
    }
  }
  seen = names;
  return names;
}

/** Numbered from 0; the same seed and number make the same world. */
export const testWorld = (seed: string, number: number): World =>
  worldOf({ seed: `behaviour ${seed}`, number, split: 'test', taken: trainedNames() });

/** Worlds like those of the training, for what a score itself has to learn. */
export const trainWorld = (number: number): World => worldOf({ seed: 'behaviour', number, split: 'train' });
