// How one run goes, drawn from its seed: the show's settings, its members and minds, when the process is killed or stopped,
// and when somebody sets the clock.

import type { Performer } from '../../../src/show/cast/cast.ts';
import { DEFAULT_SETTINGS, NOISES, type Settings } from '../../../src/show/state/settings.ts';
import { CAST, FULL_CAST } from '../../playhouse.ts';
import { Dice } from '../dice.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface Plan {
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  readonly temper: 'friendly' | 'hostile';
  readonly minds: 'fickle' | 'understudies';
  readonly soundPercent: number;
  readonly twicePercent: number;
  readonly deadlineMs: number;
  readonly beatMs: number;
  /** For so long things go wrong at least. */
  readonly spanMs: number;
  /** When the process comes to its end, since the beginning. */
  readonly ends: readonly { readonly atMs: number; readonly how: 'killed' | 'stopped' }[];
  readonly jumps: readonly { readonly atMs: number; readonly byMs: number }[];
  /** Of a hundred starts, how many are cut short. */
  readonly dyingPercent: number;
  /** Of a hundred starts, how many find a snapshot damaged, or the note of how far the show was told. */
  readonly rotPercent: number;
}

export function planOf(seed: number): Plan {
  const dice = new Dice(seed);
  const paceMs = dice.pick([10_000, MINUTE_MS, 5 * MINUTE_MS]);
  const spanMs = paceMs * (3 + dice.below(6));
  const some = <T>(most: number, one: () => T): readonly T[] =>
    Array.from({ length: dice.below(most + 1) }, one);
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      paceMs,
      roundsPerEpisode: 2 + dice.below(4),
      episodesPerSeason: 1 + dice.below(3),
      intermissionMs: dice.pick([MINUTE_MS, 5 * MINUTE_MS]),
      chaosOpenMs: dice.pick([5_000, MINUTE_MS]),
      chaosCooldownMs: dice.pick([0, MINUTE_MS]),
      sleepAfterMs: dice.pick([null, null, 10 * MINUTE_MS]),
      noise: dice.pick(NOISES),
    },
    cast: dice.percent(70) ? CAST : FULL_CAST,
    temper: dice.percent(70) ? 'friendly' : 'hostile',
    minds: dice.percent(85) ? 'fickle' : 'understudies',
    soundPercent: dice.pick([100, 90, 50]),
    twicePercent: dice.pick([0, 5, 30]),
    deadlineMs: dice.pick([2_000, 20_000]),
    beatMs: dice.pick([0, 0, 2_500]),
    spanMs,
    ends: some(3, () => ({
      atMs: dice.below(spanMs),
      how: dice.percent(75) ? ('killed' as const) : ('stopped' as const),
    })),
    // Set back by more than a day in all, a show stands until the wall has caught up.
    jumps: dice.percent(75) ? [] : some(1, () => ({ atMs: dice.below(spanMs), byMs: jumpOf(dice) })),
    dyingPercent: dice.pick([0, 0, 30, 60]),
    rotPercent: dice.pick([0, 0, 0, 30]),
  };
}

/** Mostly by less than a day, forwards or back. */
function jumpOf(dice: Dice): number {
  const byMs = dice.pick([2_000, MINUTE_MS, HOUR_MS, 20 * HOUR_MS]);
  return 1 + dice.below(byMs) * (dice.percent(50) ? 1 : -1);
}
