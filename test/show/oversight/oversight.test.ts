// The regulator and the compliance officer: their turns, and where their powers end.

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { reviewFault } from '../../../src/show/oversight/review.ts';
import { equityCents } from '../../../src/show/trading/books.ts';
import { sceneLines } from '../../../src/views/floor/scenes.ts';
import { ALEX, FULL_CAST, Playhouse, RUTH } from '../../playhouse.ts';

const stage = (): Playhouse => new Playhouse().create({ roundsPerEpisode: 12 }, FULL_CAST).ring();
const allIn: Playhouse['mind'] = ({ performer }) =>
  performer === ALEX ? { trade: 'Tech', side: 'long', conviction: 3 } : {};
const stamp = { thought: 'hm', reason: 'because' };

describe('the officer', () => {
  it('reads only what would execute', () => {
    const house = stage();
    house.mind = allIn;
    house.round();
    const reviewed = house.events().filter((event) => event.type === 'decisionReviewed');
    expect(reviewed.map(({ trader }) => trader)).toEqual([ALEX]);
  });

  it.each([
    ['approve', 30_000_00],
    ['flag', 15_000_00],
  ] as const)('%s leaves an exposure of %i cents', (verdict, cents) => {
    const house = stage();
    house.mind = allIn;
    house.officer = () => ({ ...stamp, verdict });
    house.round();
    expect(Math.abs((house.show.positions[ALEX]?.costCents ?? 0) - cents)).toBeLessThan(100);
  });

  it('lets pass with a note what it does not answer in time', () => {
    const house = stage();
    house.mind = allIn;
    house.round();
    const read = house.records
      .flatMap(({ events }) => events)
      .find(({ type }) => type === 'decisionReviewed');
    expect(read).toMatchObject({ review: null, note: 'passedUnread' });
    expect(read && sceneLines(wordsOf('en'), house.show, read)).toEqual([
      "-# 📎 Alex's order passes with a note: Colin did not read it in time.",
    ]);
    expect(house.show.positions[ALEX]?.costCents).toBeGreaterThan(2_990_000);
  });

  it('keeps the room waiting, and nobody else', () => {
    const house = stage();
    house.mind = allIn;
    house.startRound();
    const room = house.show.rooms[ALEX];
    while (house.show.episode?.asked[0]?.kind !== 'review') house.answerOne();
    expect(house.show.episode?.asked.filter((question) => question.room === room)).toHaveLength(1);
  });

  it.each([
    [{ ...stamp, verdict: 'maybe' as 'flag' }, 'verdict is maybe'],
    [{ ...stamp, verdict: 'flag' as const, reason: ' ' }, 'reason is empty'],
    [{ ...stamp, verdict: 'flag' as const, thought: 'x'.repeat(161) }, /^thought has 161/],
  ])('may not answer %j', (review, fault) => {
    expect(reviewFault(review)).toMatch(fault);
  });
});

describe('the regulator', () => {
  it('takes a turn a round, and is heard', () => {
    const house = stage();
    house.round();
    const said = house.show.episode?.turns.find(({ performer }) => performer === RUTH);
    expect(said?.speech).toMatch(/^words of/);
  });

  it('fines at most 2% of equity, to the bank, once in three rounds', () => {
    const house = stage();
    house.regulator = () => ({ action: 'fine', whom: ALEX, finePercent: 2 });
    const before = equityCents(house.show, ALEX);
    for (let round = 0; round < 4; round++) house.round();
    const fines = house.events().filter((event) => event.type === 'traderFined');
    expect(fines).toHaveLength(2);
    expect(fines[0]?.fineCents).toBe((before * 2) / 100);
    expect(house.show.money.toJSON().bank).toBe(
      5_000_000 + fines.reduce((sum, { fineCents }) => sum + fineCents, 0),
    );
  });

  it('halts one asset for the next round, and not twice in a row', () => {
    const house = stage();
    house.mind = allIn;
    house.officer = () => ({ ...stamp, verdict: 'approve' });
    house.regulator = () => ({ action: 'halt', asset: 'Tech' });
    house.round();
    expect(house.show.episode?.assetHalt).toEqual({ asset: 'Tech', round: 2 });
    house.mind = () => ({ trade: 'Tech', side: 'short', conviction: 3 });
    house.round();
    const refused = house.events().filter((event) => event.type === 'orderRefused');
    expect(refused.length).toBeGreaterThan(3);
    expect(refused[0]).toMatchObject({ asset: 'Tech', why: 'assetHalted' });
    expect(house.show.episode?.assetHalt).toEqual({ asset: 'Tech', round: 2 });
    house.round();
    expect(house.show.episode?.assetHalt).toEqual({ asset: 'Tech', round: 4 });
  });

  it('is refused what is not in its powers', () => {
    const house = stage();
    house.regulator = () => ({ finePercent: 50 as 2 });
    expect(() => house.round()).toThrow('malformedDecision');
  });
});
