// The very first bell of a show that somebody has just set up and waits for: at once, whatever the hour.

import { describe, expect, it } from 'vitest';
import { closingHourMs, nextOpensAtMs } from '../../../src/show/rounds/opening-time.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { CAST, GUILD, Playhouse } from '../../playhouse.ts';

/** A Monday, three in the morning. */
const NIGHT_MS = Date.parse('2026-06-01T03:00:00Z');
const EVENINGS = { ...DEFAULT_SETTINGS, openingBell: '18:00', closingBell: '23:00', roundsPerEpisode: 2 };

function created(premiere?: 'atOnce'): Playhouse {
  const house = new Playhouse();
  house.atMs = NIGHT_MS;
  house.must({
    ...{ type: 'createShow', atMs: NIGHT_MS, guild: GUILD, settings: EVENINGS, cast: CAST },
    ...(premiere === undefined ? {} : { premiere }),
  });
  return house;
}

describe('a premiere', () => {
  it('rings at once, and has a whole episode behind it', () => {
    const { show } = created('atOnce');
    expect(nextOpensAtMs(show, NIGHT_MS)).toBeNull();
    expect(closingHourMs(show, NIGHT_MS)).toBeNull();
  });

  it('is followed by bells at their hours', () => {
    const house = created('atOnce');
    house.ring();
    while (house.show.episode !== null) house.round();
    expect(nextOpensAtMs(house.show, house.atMs)).toBe(Date.parse('2026-06-01T18:00:00Z'));
    expect(closingHourMs(house.show, house.atMs)).toBe(Date.parse('2026-06-01T23:00:00Z'));
  });

  it('is not everybody’s: a show without one waits for its hour', () => {
    expect(nextOpensAtMs(created().show, NIGHT_MS)).toBe(Date.parse('2026-06-01T18:00:00Z'));
  });
});
