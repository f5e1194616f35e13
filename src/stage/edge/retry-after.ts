// How long a 429 asks to wait: its header in seconds or as a date, or the field of its JSON. Zero, a past date and
// words are no answer, and a wait without one is ours to choose.

import { isRecord, type ReadAnswer } from './read-answer.ts';

/** Undefined where it does not say. */
export function retryAfterMs({ headers, json }: ReadAnswer): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  const date = headers.get('date');
  const asked = [
    header === '' ? Number.NaN : Number(header) * 1000,
    // By the sender's own clock where it tells it: ours may be wrong.
    /[a-z]/i.test(header) && date !== null ? Date.parse(header) - Date.parse(date) : Number.NaN,
    isRecord(json) && typeof json['retry_after'] === 'number' ? json['retry_after'] * 1000 : Number.NaN,
  ];
  return asked.find((ms) => Number.isFinite(ms) && ms > 0);
}
