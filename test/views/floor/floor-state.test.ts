// How near what comes is: where rounds are seconds apart, an hour and a minute would name the minute that it is.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { floorState } from '../../../src/views/floor/floor-state.ts';
import { hourAhead } from '../../../src/views/words/times.ts';
import { ANN, Playhouse } from '../../playhouse.ts';
import { floorLines } from './floor-lines.ts';

const EN = wordsOf('en');
const seconds = (ms: number): number => Math.floor(ms / 1000);
const between = (paceMs: number): Playhouse =>
  new Playhouse().create({ paceMs, roundsPerEpisode: 9, sleepAfterMs: null }).visit(ANN).ring().round();

describe('the next round', () => {
  it.each([8_000, 300_000])('is so far away, at a pace of %i ms', (paceMs) => {
    const { show, atMs } = between(paceMs);
    const next = seconds(show.episode?.nextRoundAtMs ?? 0);
    expect(floorState(EN, show, atMs)).toBe(
      `🟢 The next round may start from <t:${next}:t> (<t:${next}:R>) on.`,
    );
  });
  it('starts any moment where it is due, or late', () => {
    const { show } = between(8_000);
    const dueAtMs = show.episode?.nextRoundAtMs ?? 0;
    for (const nowMs of [dueAtMs, dueAtMs + 60_000])
      expect(floorState(EN, show, nowMs)).toBe('🟢 The next round starts any moment.');
  });
});

describe('an hour that is posted', () => {
  it('has its seconds where it is near, and none where it is far or past', () => {
    expect(hourAhead(90_000, 0)).toBe('<t:90:T>');
    expect(hourAhead(120_000, 0)).toBe('<t:120:t>');
    expect(hourAhead(90_000, 91_000)).toBe('<t:90:t>');
  });
  it.each([
    [8_000, 'T'],
    [300_000, 't'],
  ] as const)('is that of the lock, at a pace of %i ms', (paceMs, style) => {
    const house = new Playhouse().create({ paceMs }).visit(ANN).ring();
    const [record, before] = [house.told().at(-1), house.befores.at(-1)];
    if (record === undefined || before === undefined) throw new Error('nothing was told');
    const locks = seconds(house.show.episode?.locksAtMs ?? 0);
    const said = floorLines(EN, { record, before, after: house.show }).join('\n');
    expect(said).toContain(`until <t:${locks}:${style}>, or until round`);
  });
});
