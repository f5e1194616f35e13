// The leaderboard as a picture: 800 pixels wide, a row a trader, legible on a phone at half that width.
// What it shows is what `boardAltText` says; the caller posts the words when drawing fails.

import { type Canvas, createCanvas } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { BoardView } from '../../views/cards/board.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { paintFrame } from '../drawing/frame.ts';
import type { Palette } from '../drawing/palette.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { HEADER_HEIGHT_PX, paintHeader } from './board-header.ts';
import { paintRow, ROW_HEIGHT_PX } from './board-row.ts';
import { paintPrices, STRIP_HEIGHT_PX } from './price-strip.ts';

export const LEADERBOARD_WIDTH_PX = 800;
const MARGIN_PX = 26;
const ROW_GAP_PX = 10;

/** In pixels. A board without traders keeps one row's room for saying so. */
export const leaderboardHeightPx = (rowCount: number): number =>
  2 * MARGIN_PX + HEADER_HEIGHT_PX + Math.max(1, rowCount) * (ROW_HEIGHT_PX + ROW_GAP_PX) + STRIP_HEIGHT_PX;

/** A PNG with see-through corners. Rejects when fonts or canvas fail; nothing is left half drawn. */
export async function drawLeaderboard(
  words: Words,
  view: BoardView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  return paintLeaderboard(words, view, palette).encode('png');
}

export function paintLeaderboard(words: Words, view: BoardView, palette: Palette): Canvas {
  loadFonts();
  const height = leaderboardHeightPx(view.rows.length);
  const canvas = createCanvas(LEADERBOARD_WIDTH_PX, height);
  const context = canvas.getContext('2d');
  paintFrame(context, { x: 0, y: 0, width: LEADERBOARD_WIDTH_PX, height }, palette);
  const column = { x: MARGIN_PX, width: LEADERBOARD_WIDTH_PX - 2 * MARGIN_PX };
  paintHeader(context, view, { box: { ...column, y: MARGIN_PX, height: HEADER_HEIGHT_PX }, palette, words });
  let y = MARGIN_PX + HEADER_HEIGHT_PX;
  for (const row of view.rows) {
    paintRow(context, row, { box: { ...column, y, height: ROW_HEIGHT_PX }, palette, words });
    y += ROW_HEIGHT_PX + ROW_GAP_PX;
  }
  if (view.rows.length === 0) {
    const text = words.say('signs.nobodyTrades');
    const sign = { text, face: 'Sign', sizePx: 24, align: 'center' } as const;
    const x = LEADERBOARD_WIDTH_PX / 2;
    paintLine(context, { ...sign, x, y: y + 74, widthMax: column.width, colour: palette.muted });
  }
  const strip = { ...column, y: height - MARGIN_PX - STRIP_HEIGHT_PX, height: STRIP_HEIGHT_PX };
  paintPrices(context, view.prices, { box: strip, palette, words });
  return canvas;
}
