// Bells by the hour: once on every day that a zone has, whatever its clocks do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, isTimeZone, lastHourMs, nextDayMs, nextHourMs } from '../../../src/show/rounds/daily.ts';

const iso = (atMs: number): string => new Date(atMs).toISOString().slice(0, 16);
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const moment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) });

/** What a clock on the wall shows, as a second opinion. */
const shown = (timeZone: string, atMs: number): string =>
  new Date(atMs).toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T');

describe('an hour of the day', () => {
  it('comes exactly once a day, in any zone and any year', () => {
    fc.assert(
      fc.property(zone, hour, moment, (timeZone, bell, fromMs) => {
        let atMs = fromMs;
        for (let day = 0; day < 4; day++) {
          const nextMs = nextHourMs(bell, timeZone, atMs);
          expect(lastHourMs(bell, timeZone, nextMs)).toBe(nextMs);
          expect(lastHourMs(bell, timeZone, nextMs - 1)).toBeLessThanOrEqual(atMs);
          // No minute in between shows the hour for the first time.
          const isRight = shown(timeZone, nextMs).endsWith(bell);
          const skipped = !isRight && shown(timeZone, nextMs - 60_000) < shown(timeZone, nextMs);
          expect(isRight || skipped).toBe(true);
          expect(nextMs - atMs).toBeLessThanOrEqual(50 * 3_600_000);
          atMs = nextMs;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['02:30', 'Europe/Madrid', '2026-03-28T20:00Z', '2026-03-29T01:00', 'skipped: where the gap ends'],
    ['02:30', 'Europe/Madrid', '2026-10-24T20:00Z', '2026-10-25T00:30', 'repeated: the first time'],
    ['00:00', 'America/Santiago', '2026-09-05T20:00Z', '2026-09-06T04:00', 'midnight skipped'],
    ['23:30', 'America/Nuuk', '2026-03-28T20:00Z', '2026-03-29T01:00', 'the end of a day skipped'],
    ['02:10', 'Australia/Lord_Howe', '2026-10-03T02:00Z', '2026-10-03T15:30', 'half an hour skipped'],
    ['18:00', 'Pacific/Apia', '2011-12-30T05:00Z', '2011-12-31T04:00', 'a whole day skipped: not on it'],
    ['18:00', 'Asia/Kolkata', '2026-01-01T00:00Z', '2026-01-01T12:30', 'a new name'],
    ['18:00', 'Asia/Calcutta', '2026-01-01T00:00Z', '2026-01-01T12:30', 'an old name'],
  ])('%s in %s after %s is %s (%s)', (bell, timeZone, from, comes) => {
    expect(iso(nextHourMs(bell, timeZone, Date.parse(from)))).toBe(comes);
  });

  it('begins the next day where it begins, also where its midnight is skipped', () => {
    const atMs = Date.parse('2026-09-05T20:00Z');
    expect(iso(nextDayMs('America/Santiago', atMs))).toBe('2026-09-06T04:00');
    expect(dayIn('America/Santiago', nextDayMs('America/Santiago', atMs))).toBe('2026-09-06');
  });
});

it('a time zone is whatever Intl understands', () => {
  for (const name of ['UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'US/Eastern', 'europe/kyiv', 'Etc/GMT+5']) {
    expect(isTimeZone(name)).toBe(true);
  }
  for (const name of ['', 'Mars/Base', '18:00', 'Europe']) expect(isTimeZone(name)).toBe(false);
});
