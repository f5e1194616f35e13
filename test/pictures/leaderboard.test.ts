import { createCanvas, type SKRSContext2D } from 'canvas';
import { describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../src/languages/words.ts';
import {
  drawLeaderboard,
  LEADERBOARD_WIDTH_PX,
  leaderboardHeightPx,
} from '../../src/pictures/board/leaderboard.ts';
import { curveIn } from '../../src/pictures/drawing/curve.ts';
import { loadFonts } from '../../src/pictures/drawing/font-loading.ts';
import { font } from '../../src/pictures/drawing/fonts.ts';
import { cutToWidth, paintLine, TEXT_SIZE_MIN_PX } from '../../src/pictures/drawing/text.ts';
import type { BoardView } from '../../src/views/cards/board.ts';
import { boardView } from '../../src/views/cards/board.ts';
import type { Sketch } from '../views/cards/board-shows.ts';
import { episodeOf, showOf } from '../views/cards/board-shows.ts';
import { pngSize } from './reading/png.ts';

const EN = wordsOf('en');

const TWELVE: readonly Sketch[] = Array.from({ length: 12 }, (_, index) => ({
  name: index === 0 ? 'Bartholomew Featherstonehaugh-Wu' : `Łucja ${index}`,
  cashCents: index === 0 ? 999_999_999 : (6 - index) * 123_456,
  history: [1_000_000, 1_000_000 + index * 1000],
  bankrupt: index === 11,
  chips: index * 1_000_000,
}));

const boardOf = (sketches: readonly Sketch[], round = 1): BoardView =>
  boardView({ ...showOf(sketches), episode: episodeOf(sketches, round) });

describe('the leaderboard', () => {
  test.each([0, 1, 4, 12])('with %i traders is a PNG as high as it needs', async (count) => {
    const png = await drawLeaderboard(EN, boardOf(TWELVE.slice(0, count)));
    expect(pngSize(png)).toEqual({ width: LEADERBOARD_WIDTH_PX, height: leaderboardHeightPx(count) });
    expect(png.length).toBeLessThan(500_000);
  });

  test('is drawn before the first bell and after the last', async () => {
    for (const phase of ['before', 'closed'] as const) {
      const png = await drawLeaderboard(EN, { ...boardOf(TWELVE.slice(0, 4)), phase });
      expect(pngSize(png).width).toBe(LEADERBOARD_WIDTH_PX);
    }
  });

  test('rejects what it cannot paint', async () => {
    const view = boardOf(TWELVE.slice(0, 1));
    const rows = view.rows.map((row) => ({ ...row, colour: 'mauve' }));
    await expect(drawLeaderboard(EN, { ...view, rows })).rejects.toThrow('"mauve"');
  });

  test('writes nothing smaller than 11 pixels on a phone 400 wide', async () => {
    const sizesPx: number[] = [];
    const spy = vi
      .spyOn(Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')), 'fillText')
      .mockImplementation(function (this: unknown) {
        sizesPx.push(Number.parseFloat((this as SKRSContext2D).font));
      });
    await drawLeaderboard(EN, boardOf(TWELVE)).finally(() => spy.mockRestore());
    expect(sizesPx.length).toBeGreaterThan(60);
    expect((Math.min(...sizesPx) * 400) / LEADERBOARD_WIDTH_PX).toBeGreaterThanOrEqual(11);
  });
});

describe('a line of text', () => {
  const context = createCanvas(400, 100).getContext('2d');
  const line = { x: 0, y: 50, face: 'Loud', colour: '#ffffff' } as const;

  test('is shrunk before it is cut, and never below the smallest size', () => {
    loadFonts();
    paintLine(context, { ...line, text: 'Bartholomew', widthMax: 180, sizePx: 40 });
    expect(context.font).toContain('Bullpen Loud');
    const size = Number.parseFloat(context.font);
    expect(size).toBeGreaterThanOrEqual(TEXT_SIZE_MIN_PX);
    expect(size).toBeLessThan(40);
    const width = paintLine(context, { ...line, text: 'B'.repeat(200), widthMax: 180, sizePx: 40 });
    expect(width).toBeLessThanOrEqual(180);
  });

  test('is cut between whole characters', () => {
    const widthOf = (text: string): number => [...text].length;
    expect(cutToWidth('👩‍💻👩‍💻👩‍💻', 7, widthOf)).toBe('👩‍💻👩‍💻…');
    expect(cutToWidth('Alice', 5, widthOf)).toBe('Alice');
    expect(cutToWidth('Alice', 0, widthOf)).toBe('…');
  });

  test('figures are even, so that columns stand straight', () => {
    loadFonts();
    for (const face of ['Sign', 'Table', 'Loud'] as const) {
      context.font = font(face, 32);
      const widths = [...'0123456789'].map((digit) => Math.round(context.measureText(digit).width * 10));
      expect(new Set(widths).size).toBe(1);
    }
  });
});

describe('a sparkline', () => {
  const box = { x: 10, y: 20, width: 100, height: 40 };

  test('runs from edge to edge, highest on top', () => {
    expect(curveIn(box, [1, 3, 2])).toEqual([
      { x: 10, y: 60 },
      { x: 60, y: 20 },
      { x: 110, y: 40 },
    ]);
  });

  test('is level when nothing moved', () => {
    expect(curveIn(box, [7, 7]).map(({ y }) => y)).toEqual([40, 40]);
  });
});
