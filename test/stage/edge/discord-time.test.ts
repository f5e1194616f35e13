// How old an interaction is, by Discord's clock, whatever was done to ours.

import { expect, it } from 'vitest';
import { DiscordTime } from '../../../src/stage/edge/discord-time.ts';

const DISCORD_MS = Date.parse('2026-06-01T12:00:00Z');
const idAt = (ms: number): string => String((BigInt(ms) - 1_420_070_400_000n) << 22n);

function clocks(nowMs: number) {
  const at = { nowMs, steadyMs: 7 };
  const time = new DiscordTime({ nowMs: () => at.nowMs, steadyMs: () => at.steadyMs });
  return { at, time };
}

it.each([
  ['right', 0],
  ['an hour behind', -3_600_000],
  ['a day ahead', 86_400_000],
])('with a host clock that is %s', (_, wrongMs) => {
  const { at, time } = clocks(DISCORD_MS + wrongMs);
  expect(time.ageMs(idAt(DISCORD_MS))).toBeUndefined();
  time.note(new Date(DISCORD_MS).toUTCString());
  at.nowMs += 10_000;
  at.steadyMs += 10_000;
  expect(time.ageMs(idAt(DISCORD_MS + 9_000))).toBe(1_500);
  expect(time.ageMs(idAt(DISCORD_MS + 2_000))).toBe(8_500);
});

it.each([3_600_000, 60_000, -60_000, -3_600_000])(
  'lets nobody go because our clock was set by %d ms',
  (byMs) => {
    const { at, time } = clocks(DISCORD_MS);
    time.note(new Date(DISCORD_MS).toUTCString());
    at.nowMs += byMs + 1_000;
    at.steadyMs += 1_000;
    expect(time.ageMs(idAt(DISCORD_MS + 1_000)) ?? 0).toBeLessThan(3_000);
  },
);

it('says nothing without a date, with an old one, or of what is no id', () => {
  const { at, time } = clocks(DISCORD_MS);
  time.note('tomorrow');
  time.note(null);
  expect(time.ageMs(idAt(DISCORD_MS))).toBeUndefined();
  time.note(new Date(DISCORD_MS).toUTCString());
  expect(time.ageMs('alex')).toBeUndefined();
  at.nowMs += 300_000;
  at.steadyMs += 300_000;
  expect(time.ageMs(idAt(DISCORD_MS))).toBeUndefined();
});
