// Lets a troupe play some nights, several abreast where models play, so that their answers share a batch.

import { playNight } from './night.ts';
import type { Night } from './take.ts';
import type { Troupe } from './troupe.ts';
import { testWorld } from './worlds.ts';

export interface Season {
  readonly seed: string;
  readonly episodes: number;
  readonly rounds: number;
  readonly abreast: number;
  readonly deadlineMs: number;
  /** After each round of any night. */
  readonly onRound: () => void;
}

/** The nights in the order of their worlds, whichever was over first. */
export async function playSeason(troupe: Troupe, season: Season): Promise<readonly Night[]> {
  const { seed, episodes, rounds, abreast, deadlineMs, onRound } = season;
  const nights = new Array<Night>(episodes);
  let next = 0;
  const play = async (): Promise<void> => {
    for (let number = next++; number < episodes; number = next++) {
      const world = testWorld(seed, number);
      const { mindFor } = troupe;
      nights[number] = await playNight({ world, rounds, number, mindFor, deadlineMs, onRound });
      // A show of rules never waits, and would keep the progress bar from being drawn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: Math.min(abreast, episodes) }, play));
  return nights;
}
