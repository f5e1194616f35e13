// The time zones that an admin may name: whatever Intl understands, under its old names and its new ones. Intl lists
// one name of each (`Asia/Calcutta`), so the others come from a list that is kept up to date.

import { getAllTimezones } from 'countries-and-timezones';
import { isTimeZone } from '../../src/show/rounds/daily.ts';
import type { Choice } from '../../src/stage/interactions/option.ts';
import { CHOICES_MAX } from '../../src/views/words/discord-limits.ts';

/** In the order in which they are offered: the names of today first. */
const ZONES: readonly string[] = listed();

function listed(): readonly string[] {
  const all = Object.values(getAllTimezones({ deprecated: true }));
  const current = all.filter(({ deprecated }) => deprecated !== true).map(({ name }) => name);
  const former = all.filter(({ deprecated }) => deprecated === true).map(({ name }) => name);
  const names = ['UTC', ...current.sort(), ...Intl.supportedValuesOf('timeZone'), ...former.sort()];
  return [...new Set(names)].filter(isTimeZone);
}

const folded = (typed: string): string => typed.trim().toLowerCase().replaceAll(/\s+/g, '_');

/** The name as it is spelled, or undefined where nobody knows such a zone. */
export function knownZone(typed: string): string | undefined {
  const wanted = folded(typed);
  const listedName = ZONES.find((zone) => zone.toLowerCase() === wanted);
  // What Intl understands without any list having it, such as `+05:30`.
  return listedName ?? (wanted !== '' && isTimeZone(typed.trim()) ? typed.trim() : undefined);
}

/** A name that begins like what is typed comes before one that only has it in it. */
export function zoneChoices(typed: string): readonly Choice[] {
  const wanted = folded(typed);
  const found = ZONES.filter((zone) => zone.toLowerCase().includes(wanted));
  const isFirst = (zone: string): boolean =>
    zone
      .toLowerCase()
      .split('/')
      .some((part) => part.startsWith(wanted));
  return [...found.filter(isFirst), ...found.filter((zone) => !isFirst(zone))]
    .slice(0, CHOICES_MAX)
    .map((zone) => ({ name: zone, value: zone }));
}
