import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, nextDayMs } from '../../../src/show/rounds/daily.ts';
import { clockTime, fromNow } from '../../../src/views/words/times.ts';

const ZONES = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

describe('the guild’s day', () => {
  test.each([
    ['UTC', '2026-03-28T23:59:59Z', '2026-03-28', '2026-03-29T00:00:00Z'],
    ['Asia/Tokyo', '2026-03-28T15:00:00Z', '2026-03-29', '2026-03-29T15:00:00Z'],
    ['Europe/Madrid', '2026-03-29T11:00:00Z', '2026-03-29', '2026-03-29T22:00:00Z'],
    ['Europe/Madrid', '2026-10-24T22:30:00Z', '2026-10-25', '2026-10-25T23:00:00Z'],
  ])('in %s at %s is %s, and the next begins at %s', (zone, now, day, next) => {
    expect(dayIn(zone, Date.parse(now))).toBe(day);
    expect(nextDayMs(zone, Date.parse(now))).toBe(Date.parse(next));
  });
  test('ends exactly where the next begins', () => {
    const nowMs = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), nowMs, (zone, atMs) => {
        const next = nextDayMs(zone, atMs);
        expect(next).toBeGreaterThan(atMs);
        expect(dayIn(zone, next - 1)).toBe(dayIn(zone, atMs));
        expect(dayIn(zone, next)).not.toBe(dayIn(zone, atMs));
      }),
      { numRuns: 300 },
    );
  });
});

test('moments are Discord’s own timestamps, in whole seconds', () => {
  expect(fromNow(1_999)).toBe('<t:1:R>');
  expect(clockTime(1_999)).toBe('<t:1:t> (<t:1:R>)');
});
