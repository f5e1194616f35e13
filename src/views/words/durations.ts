// How often something happens, in the reader's language.

import type { Words } from '../../languages/words.ts';

/** "every minute", "every 30 seconds". */
export function every(words: Words, ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds % 3_600 === 0) return words.say('durations.everyHours', { n: seconds / 3_600 });
  // Some seconds more or less are nobody's concern where a round takes minutes.
  if (seconds < 60) return words.say('durations.everySeconds', { n: seconds });
  return words.say('durations.everyMinutes', { n: Math.round(seconds / 60) });
}
