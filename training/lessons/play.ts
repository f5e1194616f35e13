// Plays one episode of a world with the understudies and hands on every question with its answer.

import type { Lesson } from '../../src/minds/house/lesson.ts';
import { recorded } from '../../src/minds/house/recording.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { playWorld } from './play-world.ts';
import type { World } from './world.ts';

export interface Playbill {
  readonly world: World;
  readonly rounds: number;
  readonly learn: (lesson: Lesson) => void;
}

/** Throws where a wish is refused. */
export async function playEpisode({ world, rounds, learn }: Playbill): Promise<void> {
  const mind = recorded(understudy(), learn);
  const { deck } = world;
  const offstage = new Offstage({ deck, mindFor: () => mind, deadlineMs: 60_000 });
  // The floor may sleep: a guild's does, where nobody strikes.
  const { sleepAfterMs } = DEFAULT_SETTINGS;
  await playWorld(offstage, { world, settings: { roundsPerEpisode: rounds, sleepAfterMs } });
}
