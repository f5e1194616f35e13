import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bells } from '../../src/director/bells.ts';

const MADRID = { openingBell: '18:00', closingBell: '22:30', recapAt: null, timeZone: 'Europe/Madrid' };

describe('bells by the hour', () => {
  let rung: string[] = [];
  const bells = new Bells((bell) => rung.push(`${bell} ${new Date().toISOString()}`));

  beforeEach(() => {
    rung = [];
    vi.useFakeTimers({ now: new Date('2026-03-27T12:00:00Z') });
  });
  afterEach(() => {
    bells.stop();
    vi.useRealTimers();
  });

  it("ring in the guild's own time zone, daylight saving included", async () => {
    bells.set(MADRID);
    // The clocks go forward in the night to 29 March: 18:00 is 17:00 UTC before, 16:00 UTC after.
    await vi.advanceTimersByTimeAsync(3 * 24 * 3_600_000);
    expect(rung.map((line) => line.slice(0, line.indexOf(':00.') + 3))).toEqual([
      'opening 2026-03-27T17:00:00',
      'closing 2026-03-27T21:30:00',
      'opening 2026-03-28T17:00:00',
      'closing 2026-03-28T21:30:00',
      'opening 2026-03-29T16:00:00',
      'closing 2026-03-29T20:30:00',
    ]);
  });

  it('bring the morning paper', async () => {
    bells.set({ ...MADRID, openingBell: null, closingBell: null, recapAt: '07:05' });
    await vi.advanceTimersByTimeAsync(2 * 24 * 3_600_000);
    expect(rung.map((line) => line.slice(0, line.indexOf(':00.')))).toEqual([
      'paper 2026-03-28T06:05',
      'paper 2026-03-29T05:05',
    ]);
  });

  it('know when the closing bell rings next', () => {
    bells.set(MADRID);
    expect(new Date(bells.closesAtMs() ?? 0).toISOString()).toBe('2026-03-27T21:30:00.000Z');
    bells.set({ ...MADRID, closingBell: null });
    expect(bells.closesAtMs()).toBeNull();
  });

  it('follow a change of the settings, and stay silent without hours', async () => {
    bells.set(MADRID);
    bells.set({ openingBell: null, closingBell: null, recapAt: null, timeZone: 'UTC' });
    await vi.advanceTimersByTimeAsync(2 * 24 * 3_600_000);
    expect(rung).toEqual([]);
  });
});
