// What the set-up form offers in one choice each, and the settings that such a choice stands for.

import { PACES_MS, type Settings } from '../../show/state/settings.ts';

export const LIVELINESS = {
  quiet: { paceMs: PACES_MS.quiet, noise: 'quiet' },
  normal: { paceMs: PACES_MS.normal, noise: 'normal' },
  loud: { paceMs: PACES_MS.loud, noise: 'loud' },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;

export const PLAY_HOURS = {
  nights: { openingBell: null, closingBell: null, quietHours: { from: '23:00', to: '08:00' } },
  always: { openingBell: null, closingBell: null, quietHours: null },
  evenings: { openingBell: '18:00', closingBell: '23:00', quietHours: null },
  afternoons: { openingBell: '14:00', closingBell: '22:00', quietHours: null },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;

/** What is set stays. */
export const AS_NOW = 'asNow';

export type Liveliness = keyof typeof LIVELINESS | typeof AS_NOW;
export type PlayHours = keyof typeof PLAY_HOURS | typeof AS_NOW;

/** Keys of an object whose keys are known. */
const names = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table) as Key[];

export const LIVELINESS_NAMES: readonly Liveliness[] = [...names(LIVELINESS), AS_NOW];
export const PLAY_HOURS_NAMES: readonly PlayHours[] = [...names(PLAY_HOURS), AS_NOW];

/** The choice that these settings are; `asNow` where they are none of those. */
export function choiceOf<Key extends string>(
  table: Readonly<Record<Key, Partial<Settings>>>,
  settings: Settings,
): Key | typeof AS_NOW {
  const holds = (wanted: Partial<Settings>): boolean =>
    Object.entries(wanted).every(
      ([name, value]) => JSON.stringify(settings[name as keyof Settings]) === JSON.stringify(value),
    );
  return names(table).find((key) => holds(table[key])) ?? AS_NOW;
}
