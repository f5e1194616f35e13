// Who plays the seasons of the plot: a mind opened in this process. Models play several seasons abreast, so that what
// different seasons ask shares their batches.

import { loadAssets } from '../../src/assets.ts';
import { school } from '../behaviour/nights/school.ts';
import { type MindName, openTroupe, type Words } from '../behaviour/nights/troupe.ts';
import { type Evening, playEvenings } from './evening.ts';

/** What is played: any season of it follows from its number, whoever plays it beside which others. */
export interface Tour {
  readonly mind: MindName;
  readonly model?: string;
  readonly cast?: readonly string[];
  /** Tells models apart that have one name. */
  readonly weights?: string;
  readonly words: Words;
  readonly episodes: number;
  readonly rounds: number;
  readonly seed: string;
}

export interface Company {
  /** The season of this number, from 1. */
  play(season: number): Promise<readonly Evening[]>;
  close(): Promise<void>;
}

const SCHOOL = { episodes: 60, rounds: 12 } as const;
/** Many seasons wait for one another here, and nobody waits for them. */
const DEADLINE_MS = 600_000;

export async function openCompany(tour: Tour): Promise<Company> {
  const { mind, episodes, rounds, seed } = tour;
  const { cast, deck } = loadAssets();
  const troupe = await openTroupe(mind, { ...tour, school: () => school(SCHOOL) });
  const { mindFor } = troupe;
  const common = { episodes, rounds, cast, deck, mindFor, deadlineMs: DEADLINE_MS };
  return {
    play: (season) => playEvenings({ ...common, seed: `${seed}/${season}`, number: season }),
    close: () => troupe.close(),
  };
}
