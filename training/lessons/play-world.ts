// Episodes of a world, with a member who strikes with a headline every so many rounds.

import type { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { strike } from '../../src/offstage/strike.ts';
import { chance } from '../../src/show/chance.ts';
import { viewerId } from '../../src/show/ids.ts';
import type { Settings } from '../../src/show/state/settings.ts';
import type { World } from './world.ts';

const CREATED_MS = 1_700_000_000_000;
const MEMBER = {
  viewers: [viewerId('7')],
  today: '2026-01-01',
  optionOf: ({ id }: { readonly id: string }) => chance(id, 'option').below(2),
};

export interface Programme {
  readonly world: World;
  readonly settings: Partial<Settings>;
  readonly episodes?: number;
  readonly onRound?: () => void;
}

/** Throws where a wish is refused. */
export async function playWorld(offstage: Offstage, programme: Programme): Promise<void> {
  const { world, settings, onRound, episodes = 1 } = programme;
  await offstage.create({ cast: world.cast, settings, atMs: CREATED_MS });
  for (let number = 1; number <= episodes; number++) {
    await offstage.ringOpeningBell(secretOf(number === 1 ? world.seed : `${world.seed}/${number}`));
    for (let { episode } = offstage.show; episode !== null; { episode } = offstage.show) {
      if (episode.round % world.chaosEvery === 0) await strike(offstage, MEMBER);
      await offstage.playRound();
      onRound?.();
    }
  }
}
