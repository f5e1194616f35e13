// How long a time is, in the reader's language: in the largest unit that says it in a whole number.

import { LOCALES } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "30 seconds", "1 minute", "90 minutes", "2 hours". */
export function duration(words: Words, ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [unit, length] =
    UNITS.find(([, many]) => seconds >= many && seconds % many === 0) ?? unitless(seconds);
  const written = new Intl.NumberFormat(LOCALES[words.language], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return written.format(ms / 1000 / length);
}

/** What is no whole number of anything longer: seconds while they are few. */
const unitless = (seconds: number): readonly ['minute' | 'second', number] =>
  seconds < 120 ? ['second', 1] : ['minute', 60];

/** "every minute", "every 30 seconds". */
export function every(words: Words, ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds % 3_600 === 0) return words.say('durations.everyHours', { n: seconds / 3_600 });
  // Some seconds more or less are nobody's concern where a round takes minutes.
  if (seconds < 60) return words.say('durations.everySeconds', { n: seconds });
  return words.say('durations.everyMinutes', { n: Math.round(seconds / 60) });
}
