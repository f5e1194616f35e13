// Plays episodes of a world with the understudies and hands on every question with an answer to it.

import { Offstage } from '../../src/offstage/offstage.ts';
import { chance, hash32 } from '../../src/show/chance.ts';
import { guildId } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import { playWorld } from './play-world.ts';
import { type Learn, teacher } from './teacher.ts';
import type { World } from './world.ts';

export interface Playbill {
  readonly world: World;
  readonly rounds: number;
  /** One after another; what was between two at a bell is there at the next. */
  readonly episodes?: number;
  readonly learn: Learn;
  /** Names that nobody may bear. */
  readonly taken?: ReadonlySet<string>;
}

/** Throws where a wish is refused. */
export async function playEpisode({ world, rounds, learn, taken, episodes = 1 }: Playbill): Promise<void> {
  const draw = chance(world.seed, 'teacher');
  const mind = teacher(learn, taken === undefined ? { draw } : { draw, taken });
  const { deck } = world;
  // What a floor talks about hangs on its server.
  const show = emptyShow(guildId(String(1 + hash32(`guild/${world.seed}`))));
  const offstage = new Offstage({ show, deck, mindFor: () => mind, deadlineMs: 60_000 });
  // The floor may sleep: a guild's does, where nobody strikes.
  const { sleepAfterMs } = DEFAULT_SETTINGS;
  await playWorld(offstage, { world, settings: { roundsPerEpisode: rounds, sleepAfterMs }, episodes });
}
