// Hours and numbers as people type them. What is none is handed on as it is: the rules refuse it by its name.

import type { Hours } from '../../src/show/state/settings.ts';
import { knownZone } from './zones.ts';

/** Takes a bell by the hour away again. */
const BY_ROUNDS = 'none';

const HOUR = /^(\d{1,2})(?:\s*[:.h時]\s*(\d{2})?)?\s*(?:分|uhr)?\s*(?:([ap])\.?m\.?)?$/iu;

const plainly = (typed: string): string => typed.normalize('NFKC').trim();

/** `HH:MM` of "18:00", "9.30", "18h", "18時", "午後6時", "6 pm"; null where nothing is typed, or "none". */
export function typedHour(typed: string): string | null {
  const text = plainly(typed).replace(
    /^午([前後])\s*(.+)$/u,
    (_, half: string, hour: string) => `${hour} ${half === '後' ? 'pm' : 'am'}`,
  );
  if (text === '' || text.toLowerCase() === BY_ROUNDS) return null;
  const [, hours, minutes = '00', half] = HOUR.exec(text) ?? [];
  if (hours === undefined) return text;
  if (half === undefined) return `${hours.padStart(2, '0')}:${minutes}`;
  const since = Number(hours) % 12;
  const isHalf = Number(hours) >= 1 && Number(hours) <= 12;
  return isHalf
    ? `${String(half.toLowerCase() === 'p' ? since + 12 : since).padStart(2, '0')}:${minutes}`
    : text;
}

/** Null where both are left out. */
export function typedHours(from: string, to: string): Hours | null {
  const hours = { from: typedHour(from), to: typedHour(to) };
  return hours.from === null && hours.to === null ? null : { from: hours.from ?? '', to: hours.to ?? '' };
}

/** NaN where it is no number. */
export const typedNumber = (typed: string): number => {
  const text = plainly(typed);
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
};

/** A zone as it is spelled. */
export const typedZone = (typed: string): string => knownZone(plainly(typed)) ?? typed;
