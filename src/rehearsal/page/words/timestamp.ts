// The stamps beside messages, and the days between them. Pure: now is handed in.
import type { PageWords } from './page-words.ts';

/** For whom, and when. */
export interface Reading {
  readonly nowMs: number;
  readonly words: PageWords;
}

/** True when both moments fall on the same day where the reader is. */
export function sameDay(oneMs: number, otherMs: number): boolean {
  return new Date(oneMs).toDateString() === new Date(otherMs).toDateString();
}

/** "14:05", or "2:05 PM". */
export const clockText = (atMs: number, words: PageWords): string => words.date(atMs, { timeStyle: 'short' });

/** What stands beside an author's name: "Today at 14:05", "Yesterday at 09:30", "21/11/2026, 14:05". */
export function besideName(atMs: number, { nowMs, words }: Reading): string {
  const time = clockText(atMs, words);
  if (sameDay(atMs, nowMs)) return words.say('today', { time });
  if (sameDay(atMs, nowMs - 86_400_000)) return words.say('yesterday', { time });
  return words.date(atMs, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  });
}

/** "21 November 2026", on the line between two days. */
export const dayText = (atMs: number, words: PageWords): string => words.date(atMs, { dateStyle: 'long' });
