// The lock: betting ends at half the episode, by the announced time or by the rounds, whichever comes first.
import { expect, it } from 'vitest';
import { replay } from '../../../src/headless/replay.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { interactionId } from '../../../src/show/ids.ts';
import { lockRound } from '../../../src/show/parlour/lock.ts';
import { allLocked } from '../../../src/show/parlour/pools.ts';
import { lockLine } from '../../../src/views/betting/odds.ts';
import { journalOf } from '../../headless/journal-of.ts';
import { ALEX, ANN, DECK, Playhouse } from '../../playhouse.ts';

const opened = (settings = {}) =>
  new Playhouse()
    .create({ roundsPerEpisode: 6, sleepAfterMs: null, ...settings })
    .visit(ANN)
    .ring();
const lockedIn = ({ show }: Playhouse) => show.episode !== null && allLocked(show.episode);

it.each([
  [24, 13],
  [6, 4],
  [5, 4],
  [2, 2],
  [1, 2],
])('an episode of %i rounds is half over when round %i begins', (roundsPerEpisode, round) => {
  expect(lockRound({ roundsPerEpisode })).toBe(round);
});

it('comes by the clock in an ordinary day, at the announced time', () => {
  const house = opened();
  const locksAtMs = house.show.episode?.locksAtMs ?? 0;
  house.round().round().round();
  expect(lockedIn(house)).toBe(false);
  expect(house.show.episode?.nextRoundAtMs).toBeGreaterThanOrEqual(locksAtMs);
  house.atMs = locksAtMs;
  house.must({ type: 'lockPool', atMs: house.atMs });
  expect(lockedIn(house)).toBe(true);
  expect(house.show.episode?.locksAtMs).toBe(locksAtMs);
});

it('comes by the rounds in a power hour, before the announced time, and says when it was', async () => {
  const house = opened();
  const announcedMs = house.show.episode?.locksAtMs ?? 0;
  house.must({ type: 'startPowerHour', atMs: house.atMs, viewer: ANN });
  house.round().round().round();
  expect(lockedIn(house)).toBe(false);
  expect(lockLine(wordsOf('en'), house.show, house)).toContain('or with round 4');
  house.startRound();
  expect(
    house.records
      .at(-1)
      ?.events.slice(0, 2)
      .map(({ type }) => type),
  ).toEqual(['roundStarted', 'poolLocked']);
  expect(lockedIn(house)).toBe(true);
  expect(house.atMs).toBeLessThan(announcedMs);
  expect(house.show.episode?.locksAtMs).toBe(house.atMs);
  const bet = { viewer: ANN, interaction: interactionId('77'), outcome: ALEX, chips: 10 };
  expect(house.wish({ type: 'placeWager', atMs: house.atMs, ...bet })).toMatchObject({
    rejection: { reason: 'poolLocked', lockedAtMs: house.atMs, opensAtMs: expect.any(Number) },
  });
  expect(await replay(journalOf(house.records), DECK)).toMatchObject({ mismatches: [], foldedOnly: [] });
});

it('promises no next markets where the guild wants none any more', () => {
  const house = opened();
  house.must({ type: 'changeSettings', atMs: house.atMs, settings: { markets: [] } });
  house.atMs = house.show.episode?.locksAtMs ?? 0;
  const bet = { viewer: ANN, interaction: interactionId('78'), outcome: ALEX, chips: 10 };
  expect(house.wish({ type: 'placeWager', atMs: house.atMs, ...bet })).toMatchObject({
    rejection: { reason: 'poolLocked', opensAtMs: null },
  });
  expect(lockLine(wordsOf('en'), house.show, house)).toContain('The next episode has no markets.');
});
