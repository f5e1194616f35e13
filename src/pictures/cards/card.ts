// What every card shares: the frame of the leaderboard, a sign at the top, and margins.

import { type Canvas, createCanvas, type SKRSContext2D } from 'canvas';
import { loadFonts } from '../drawing/font-loading.ts';
import { paintFrame } from '../drawing/frame.ts';
import { paintBull } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';

export const CARD_WIDTH_PX = 800;
export const CARD_MARGIN_PX = 26;
const CARD_HEADER_PX = 92;
const TITLE_PX = 430;
/** What the note in the corner has at least; a short title leaves it more. */
const NOTE_PX = 230;
const NOTE_GAP_PX = 24;
export const CARD_INNER_PX = CARD_WIDTH_PX - 2 * CARD_MARGIN_PX;

export interface Card {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly palette: Palette;
  /** Where the body begins. */
  readonly top: number;
}

/** An empty card with its sign; `bodyHeightPx` is what is to be painted under it. */
export function openCard(
  { title, note, bodyHeightPx }: { title: string; note: string; bodyHeightPx: number },
  palette: Palette,
): Card {
  loadFonts();
  const height = cardHeightPx(bodyHeightPx);
  const canvas = createCanvas(CARD_WIDTH_PX, height);
  const context = canvas.getContext('2d');
  paintFrame(context, { x: 0, y: 0, width: CARD_WIDTH_PX, height }, palette);
  const y = CARD_MARGIN_PX;
  paintBull(context, { x: CARD_MARGIN_PX, y: y + 4, width: 64, height: 60 });
  const sign = { text: title, widthMax: TITLE_PX, face: 'Sign', sizePx: 32 } as const;
  const titlePx = paintLine(context, {
    ...{ ...sign, x: CARD_MARGIN_PX + 83, y: y + 53, colour: palette.titleShadow },
  });
  paintLine(context, { ...sign, x: CARD_MARGIN_PX + 80, y: y + 50, colour: palette.title });
  paintLine(context, {
    ...{ text: note, x: CARD_WIDTH_PX - CARD_MARGIN_PX, y: y + 48 },
    widthMax: Math.max(NOTE_PX, CARD_INNER_PX - 80 - Math.ceil(titlePx) - NOTE_GAP_PX),
    ...{ face: 'Loud', sizePx: 26, align: 'right', colour: palette.muted },
  });
  return { canvas, context, palette, top: CARD_MARGIN_PX + CARD_HEADER_PX };
}

const cardHeightPx = (bodyHeightPx: number): number =>
  CARD_MARGIN_PX + CARD_HEADER_PX + bodyHeightPx + CARD_MARGIN_PX;
