// Wishes of floors that are alike but for what a test is about.

import type { PacedWish } from '../../../src/director/pacing/paced-wish.ts';
import { guildId } from '../../../src/show/ids.ts';

export const MINUTE_MS = 60_000;

export const roundOf = (guild: string | number, differs: Partial<PacedWish> = {}): PacedWish => ({
  ...{ guild: guildId(`${guild}`), what: 'round', paceMs: 5 * MINUTE_MS, dueWithoutPowerMs: null },
  ...{ isWatched: true, isByHour: false, requests: { apart: 10, bundled: 4 }, decisions: 0 },
  ...differs,
});

export const roundsOf = (count: number, differs: Partial<PacedWish> = {}): readonly PacedWish[] =>
  Array.from({ length: count }, (_, number) => roundOf(1_000 + number, differs));
