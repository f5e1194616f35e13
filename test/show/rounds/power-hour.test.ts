// The power hour: an hour of loud rounds; the announced times stay, and half the rounds lock the bets before them.
import { describe, expect, it } from 'vitest';
import { nextAlarm } from '../../../src/director/time/alarm.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { POWER_HOUR_MS } from '../../../src/show/rounds/power-hour.ts';
import { ANN, BOB, Playhouse } from '../../playhouse.ts';
import { floorLines } from '../../views/floor/floor-lines.ts';
import { expectSound } from '../sound.ts';

const MINUTE_MS = 60_000;
const opened = (settings = {}) =>
  new Playhouse()
    .create({ roundsPerEpisode: 40, sleepAfterMs: null, ...settings })
    .visit(ANN)
    .ring();
const start = (house: Playhouse) => house.must({ type: 'startPowerHour', atMs: house.atMs, viewer: ANN });
const end = (house: Playhouse) => house.must({ type: 'endPowerHour', atMs: house.atMs });
const untilMs = ({ show }: Playhouse) => show.powerHourUntilMs ?? 0;
const said = (house: Playhouse): string => {
  const [record, before] = [house.told().at(-1), house.befores.at(-1)];
  if (record === undefined || before === undefined) return '';
  return floorLines(wordsOf('en'), { record, before, after: house.show }).join('\n');
};
const untilNext = ({ show }: Playhouse): number =>
  (show.episode?.nextRoundAtMs ?? 0) - (show.episode?.roundStartedAtMs ?? 0);

describe('a power hour', () => {
  it('runs rounds every 30 seconds for an hour, then at the pace of the guild again', async () => {
    const house = opened().round();
    expect(untilNext(house)).toBe(5 * MINUTE_MS);
    start(house);
    house.round();
    expect(untilNext(house)).toBe(30_000);
    house.atMs = untilMs(house);
    end(house);
    house.round();
    expect(untilNext(house)).toBe(5 * MINUTE_MS);
    await expectSound(house);
  });
  it('brings the round that is waited for forward, never back', () => {
    const house = opened().round();
    const { roundStartedAtMs = 0 } = house.show.episode ?? {};
    start(house);
    expect(house.show.episode?.nextRoundAtMs).toBe(Math.max(roundStartedAtMs + 30_000, house.atMs));
    const early = opened();
    const firstAtMs = early.show.episode?.nextRoundAtMs;
    start(early);
    expect(early.show.episode?.nextRoundAtMs).toBe(firstAtMs);
  });
  it('leaves the lock, the closing bell and a pace that is made faster meanwhile alone', () => {
    const house = opened().round();
    const { locksAtMs, closesAtMs } = house.show.episode ?? {};
    start(house);
    house.round();
    expect(house.show.episode).toMatchObject({ locksAtMs, closesAtMs });
    house.must({ type: 'changeSettings', atMs: house.atMs, settings: { paceMs: 10_000 } });
    house.round();
    expect(untilNext(house)).toBe(10_000);
  });
  it('may begin between episodes and in the middle of a round', async () => {
    const house = new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null });
    start(house);
    house.ring().round();
    expect(untilNext(house)).toBe(30_000);
    const other = opened().startRound();
    expect(start(other)).toMatchObject([{ nextRoundAtMs: null }]);
    while (other.answerOne());
    expect(untilNext(other)).toBe(30_000);
    await expectSound(house);
  });
  it('stands still in a pause', async () => {
    const house = opened().round();
    start(house);
    const endsAtMs = untilMs(house);
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    expect(nextAlarm(house.show)).toBeUndefined();
    house.atMs += 2 * POWER_HOUR_MS;
    house.must({ type: 'resume', atMs: house.atMs, viewer: ANN });
    expect(untilMs(house)).toBe(endsAtMs + 2 * POWER_HOUR_MS);
    await expectSound(house);
  });
  it('wakes a floor that sleeps, and lasts its whole hour', async () => {
    const house = opened({ sleepAfterMs: 60_000 });
    while (house.show.asleepSinceMs === null) house.round();
    house.atMs += 3 * POWER_HOUR_MS;
    expect(start(house).map(({ type }) => type)).toEqual(['floorWoke', 'powerHourStarted']);
    expect(untilMs(house)).toBe(house.atMs + POWER_HOUR_MS);
    await expectSound(house);
  });
  it('is ended by a manager before its time, and the rounds go on at the pace of the guild', async () => {
    const house = opened().round();
    start(house);
    house.round();
    house.atMs += MINUTE_MS;
    expect(house.must({ type: 'endPowerHour', atMs: house.atMs, viewer: BOB })).toEqual([
      { type: 'powerHourEnded', by: BOB },
    ]);
    house.round();
    expect(untilNext(house)).toBe(5 * MINUTE_MS);
    start(house);
    await expectSound(house);
  });
  it('is ended by the clock', () => {
    const house = new Playhouse().create({ openingBell: '23:59', sleepAfterMs: null });
    start(house);
    expect(nextAlarm(house.show)).toEqual({ type: 'endPowerHour', atMs: untilMs(house) });
    house.atMs = untilMs(house);
    end(house);
    expect(nextAlarm(house.show)).toMatchObject({ type: 'ringOpeningBell' });
  });
  it('is told on the floor, at its beginning and its end', () => {
    const house = opened();
    start(house);
    const at = Math.floor(untilMs(house) / 1000);
    expect(said(house)).toContain(`🔥 **Power hour** until <t:${at}:t>: a round every 30 seconds.`);
    house.atMs = untilMs(house);
    end(house);
    expect(said(house)).toContain('The power hour is over: a round every 5 minutes again.');
  });
});

describe('refuses', () => {
  const paused = () => {
    const house = opened();
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    return house;
  };
  const loud = () => {
    const house = opened();
    start(house);
    return house;
  };
  it.each([
    ['a power hour while paused', paused, 'startPowerHour', 'paused'],
    ['a second one', loud, 'startPowerHour', 'powerHourUnderway'],
    ['one at the loud pace', () => opened({ paceMs: 30_000 }), 'startPowerHour', 'loudAlready'],
    ['one at a faster pace', () => opened({ paceMs: 8_000 }), 'startPowerHour', 'loudAlready'],
    ['to end none', opened, 'endPowerHour', 'alreadyDone'],
    ['to end one while paused', paused, 'endPowerHour', 'paused'],
  ] as const)('%s', (_, house, type, reason) => {
    const play = house();
    const before = play.show;
    expect(play.wish({ type, atMs: play.atMs, viewer: BOB })).toMatchObject({
      ok: false,
      rejection: { reason },
    });
    expect(play.show).toBe(before);
  });
  it('to let the clock end one too early', () => {
    const play = loud();
    expect(play.wish({ type: 'endPowerHour', atMs: play.atMs })).toMatchObject({
      ok: false,
      rejection: { reason: 'tooEarly' },
    });
  });
});
