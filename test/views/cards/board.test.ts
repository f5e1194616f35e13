import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { performerId } from '../../../src/show/ids.ts';
import { Ledger } from '../../../src/show/ledger.ts';
import type { EpisodeResult } from '../../../src/show/state/season.ts';
import { boardView } from '../../../src/views/cards/board.ts';
import { boardAltText } from '../../../src/views/cards/board-alt.ts';
import { fitsAltText } from '../../../src/views/words/discord-limits.ts';
import type { Sketch } from './board-shows.ts';
import { episodeOf, showOf } from './board-shows.ts';

const EN = wordsOf('en');

const FOUR: readonly Sketch[] = [
  { name: 'Alice', cashCents: 900_000, history: [1_000_000, 1_100_000, 900_000] },
  { name: 'Sarah', cashCents: 1_200_000, history: [1_000_000, 1_000_000, 1_200_000], chips: 250 },
  { name: 'Alex', cashCents: 0, history: [1_000_000, 400_000, 0], bankrupt: true, chips: 1 },
  { name: 'Mike', cashCents: 900_000, history: [1_000_000, 950_000, 900_000] },
];
const afterTwo = { ...showOf(FOUR), episode: episodeOf(FOUR, 2) };
const rowNamed = (view: ReturnType<typeof boardView>, name: string) =>
  view.rows.find((row) => row.name === name);

const RESULT: EpisodeResult = {
  number: 3,
  firstSeq: 1,
  lastSeq: 9,
  seed: '0'.repeat(64),
  commitment: '0'.repeat(64),
  winners: [performerId('trader1')],
  profitCents: { [performerId('trader1')]: 200_000, [performerId('trader0')]: -100_000 },
  openingPrices: { Tech: 10_000, Crypto: 8_000, Bonds: 12_500 },
  closedAtMs: 0,
  nextOpensAtMs: null,
};

describe('the board', () => {
  test('the best day stands on top, and equals share a rank', () => {
    const view = boardView(afterTwo);
    expect(view.rows.map(({ name, rank }) => `${rank} ${name}`)).toEqual([
      '1 Sarah',
      '2 Alice',
      '2 Mike',
      '4 Alex',
    ]);
  });

  test('places won and lost are counted from the round before', () => {
    const view = boardView(afterTwo);
    expect(rowNamed(view, 'Sarah')?.climbed).toBe(1);
    expect(rowNamed(view, 'Alice')?.climbed).toBe(-1);
    expect(rowNamed(view, 'Alex')?.climbed).toBe(0);
  });

  test('in the middle of a round they are counted from the round just closed', () => {
    const episode = { ...episodeOf(FOUR, 3), roundUnderway: true };
    const money = Ledger.of({
      ...afterTwo.money.toJSON(),
      [`cash:${performerId('trader3')}` as const]: 1_300_000,
    });
    const row = rowNamed(boardView({ ...afterTwo, money, episode }), 'Mike');
    expect(row).toMatchObject({ rank: 1, climbed: 1 });
    expect(row?.equityHistory).toEqual([1_000_000, 950_000, 900_000, 1_300_000]);
  });

  test('prices count from the opening bell of the last episode, once it has closed', () => {
    const prices = { Tech: 10_000, Crypto: 10_000, Bonds: 10_000 };
    const view = boardView({ ...afterTwo, episode: null, lastResult: RESULT, prices });
    expect(view.prices.map(({ sinceBellBp }) => sinceBellBp)).toEqual([0, 2_500, -2_000]);
  });

  test('profit counts from the opening bell', () => {
    expect(rowNamed(boardView(afterTwo), 'Alice')).toMatchObject({ profitCents: -100_000, profitBp: -1000 });
  });

  test('a trader that opened with nothing has no profit in percent', () => {
    const sketches = [{ name: 'Alice', cashCents: 5, history: [0, 5] }];
    expect(boardView({ ...showOf(sketches), episode: episodeOf(sketches, 1) }).rows[0]?.profitBp).toBeNull();
  });

  test('a position is told at what it is worth now', () => {
    const position = {
      asset: 'Crypto',
      side: 'long',
      units: 124_000,
      costCents: 1_000_000,
      sinceRound: 1,
    } as const;
    const show = { ...afterTwo, positions: { [performerId('trader1')]: position } };
    const view = boardView(show);
    expect(rowNamed(view, 'Sarah')?.position).toEqual({
      side: 'long',
      asset: 'Crypto',
      worthCents: 1_240_000,
    });
    expect(rowNamed(view, 'Alice')?.position).toBe('cash');
    expect(rowNamed(view, 'Alex')).toMatchObject({ position: 'bankrupt', bankrupt: true });
  });

  test('chips stand behind whom they back, and prices moved since the bell', () => {
    const view = boardView(afterTwo);
    expect(view.rows.map(({ chips }) => chips)).toEqual([250, 0, 0, 1]);
    expect(view.prices.map(({ sinceBellBp }) => sinceBellBp)).toEqual([0, -5000, 0]);
  });

  test('chips of one or two bettors stand behind nobody until the bell', () => {
    const few = FOUR.filter(({ chips }) => chips !== 1);
    const episode = episodeOf(few, 2);
    expect(boardView({ ...showOf(few), episode }).rows.map(({ chips }) => chips)).toEqual([0, 0, 0]);
    const closed = boardView({ ...showOf(few), lastResult: RESULT }, episode);
    expect(rowNamed(closed, 'Sarah')?.chips).toBe(250);
  });

  test('before the first bell everybody is even', () => {
    const view = boardView(showOf([{ name: 'Alice', cashCents: 1_000_000 }]));
    expect(view).toMatchObject({ phase: 'before', episode: 0, round: 0 });
    expect(view.rows[0]).toMatchObject({ rank: 1, climbed: 0, profitCents: 0, profitBp: 0 });
  });

  test('before the first bell nobody is ruined: nobody has been given anything yet', () => {
    const view = boardView(showOf([{ name: 'Alice', cashCents: 0 }]));
    expect(view.rows[0]).toMatchObject({ bankrupt: false, position: 'cash', equityCents: 0 });
  });

  test('between episodes the last result is shown', () => {
    const view = boardView({ ...showOf(FOUR), lastResult: RESULT });
    expect(view).toMatchObject({ phase: 'closed', episode: 3 });
    expect(rowNamed(view, 'Sarah')).toMatchObject({ winner: true, profitCents: 200_000, profitBp: 2000 });
    expect(rowNamed(view, 'Alex')).toMatchObject({ winner: false, bankrupt: true });
  });

  test('at the closing bell the episode handed in keeps curves and chips', () => {
    const view = boardView({ ...showOf(FOUR), lastResult: RESULT }, episodeOf(FOUR, 2));
    expect(rowNamed(view, 'Sarah')).toMatchObject({ winner: true, climbed: 1, chips: 250 });
    expect(rowNamed(view, 'Sarah')?.equityHistory).toHaveLength(3);
  });
});

describe('the alt text', () => {
  test('says the whole table', () => {
    expect(boardAltText(EN, boardView(afterTwo))).toBe(
      'Leaderboard of episode 3, round 2 of 24. ' +
        '1. Sarah (Quant) $12,000, up $2,000 (+20.0%), in cash, climbed a place, backed with 250 chips. ' +
        '2. Alice (Quant) $9,000, down $1,000 (-10.0%), in cash, fell a place. ' +
        '2. Mike (Quant) $9,000, down $1,000 (-10.0%), in cash, climbed a place. ' +
        '4. Alex (Quant) $0, down $10,000 (-100.0%), bankrupt, backed with 1 chip. ' +
        'Tech 100.00 (0.0%), Crypto 100.00 (-50.0%), Bonds 100.00 (0.0%).',
    );
  });

  test('fits, and names every trader and what it has, whoever they are', () => {
    const sketch = fc.record({
      name: fc.string({ minLength: 1, maxLength: 32, unit: 'grapheme' }),
      cashCents: fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }),
      bankrupt: fc.boolean(),
      chips: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), fc.nat(24), (sketches, round) => {
        const view = boardView({ ...showOf(sketches), episode: episodeOf(sketches, round) });
        const text = boardAltText(EN, view);
        expect(fitsAltText(text)).toBe(true);
        expect(text).toMatch(/Bonds 100\.00 \(0\.0%\)\.$/);
        for (const { rank } of view.rows) expect(text).toContain(` ${rank}. `);
      }),
    );
  });

  test('with nobody on the board says so', () => {
    expect(boardAltText(EN, boardView(showOf([])))).toContain('Nobody trades yet.');
  });
});
