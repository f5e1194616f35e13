// One performer as a picture: the face, what is on the card or what they have behind them, and a text under it.

import { createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { ProfileFact, ProfileView } from '../../views/cards/profile-card.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { font } from '../drawing/fonts.ts';
import { inset, paintStepped } from '../drawing/frame.ts';
import type { Palette } from '../drawing/palette.ts';
import { legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';

const FACE_PX = 200;
const FACT_PX = 84;
/** Under it stand the lines, as many as there are. */
const TEXT_HEAD_PX = 52;
const TEXT_LINE_PX = 31;
const GAP_PX = 12;
const TEXT_LINES_MAX = 4;

/** All words are in the view. */
export async function drawProfileCard(
  _words: Words,
  view: ProfileView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const rows = Math.ceil(view.facts.length / 2);
  const text = view.text && { label: view.text.label, lines: linesOf(view.text.words) };
  const textPx = text === null ? 0 : TEXT_HEAD_PX + text.lines.length * TEXT_LINE_PX;
  const bodyHeightPx = FACE_PX + GAP_PX + rows * (FACT_PX + GAP_PX) + textPx;
  const { canvas, context, top } = openCard({ title: view.sign, note: view.note, bodyHeightPx }, palette);
  paintHead(context, view, { top, palette });
  const factsTop = top + FACE_PX + GAP_PX;
  view.facts.forEach((fact, index) => {
    const isAlone = index === view.facts.length - 1 && index % 2 === 0;
    const y = factsTop + Math.floor(index / 2) * (FACT_PX + GAP_PX);
    paintFact(context, fact, { y, column: index % 2, isAlone, palette });
  });
  const y = factsTop + rows * (FACT_PX + GAP_PX);
  if (text !== null) paintText(context, text, { y, height: textPx, palette });
  return canvas.encode('png');
}

function paintHead(
  context: SKRSContext2D,
  view: ProfileView,
  { top, palette }: { top: number; palette: Palette },
): void {
  const face = { x: CARD_MARGIN_PX, y: top, width: FACE_PX, height: FACE_PX };
  context.fillStyle = palette.border;
  context.fillRect(face.x, face.y, face.width, face.height);
  paintPortrait(context, view, inset(face, 6));
  const x = face.x + FACE_PX + 26;
  const widthMax = CARD_INNER_PX - FACE_PX - 30;
  paintLine(context, {
    ...{ text: view.name, x, y: top + 92, widthMax, face: 'Loud', sizePx: 54 },
    colour: legibleOn(palette.ground, view.colour),
  });
  paintLine(context, {
    ...{ text: view.title, x, y: top + 138, widthMax, face: 'Table', sizePx: 30, colour: palette.muted },
  });
}

function paintFact(
  context: SKRSContext2D,
  { label, value, tone }: ProfileFact,
  { y, column, isAlone, palette }: { y: number; column: number; isAlone: boolean; palette: Palette },
): void {
  const half = (CARD_INNER_PX - GAP_PX) / 2;
  const width = isAlone ? CARD_INNER_PX : half;
  const box = { x: CARD_MARGIN_PX + column * (half + GAP_PX), y, width, height: FACT_PX };
  paintStepped(context, { box, colour: palette.panel });
  const line = { x: box.x + 20, widthMax: width - 40 } as const;
  const colour = tone === undefined ? palette.text : tone === 'gain' ? palette.gain : palette.loss;
  paintLine(context, { ...line, text: label, y: y + 34, face: 'Table', sizePx: 22, colour: palette.muted });
  paintLine(context, { ...line, text: value, y: y + 68, face: 'Loud', sizePx: 29, colour });
}

/** At least one, so that the box is one. */
function linesOf(text: string): readonly string[] {
  loadFonts();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = font('Table', 26);
  const lines = wrapped(context, text, { widthMax: CARD_INNER_PX - 40, linesMax: TEXT_LINES_MAX });
  return lines.length === 0 ? [''] : lines;
}

function paintText(
  context: SKRSContext2D,
  { label, lines }: { label: string; lines: readonly string[] },
  { y, height, palette }: { y: number; height: number; palette: Palette },
): void {
  const box = { x: CARD_MARGIN_PX, y, width: CARD_INNER_PX, height };
  paintStepped(context, { box, colour: palette.shadow });
  const line = { x: box.x + 20, widthMax: box.width - 40 } as const;
  paintLine(context, { ...line, text: label, y: y + 36, face: 'Table', sizePx: 22, colour: palette.muted });
  lines.forEach((text, index) => {
    paintLine(context, {
      ...{ ...line, text, y: y + 70 + index * TEXT_LINE_PX },
      ...{ face: 'Table', sizePx: 26, colour: palette.text },
    });
  });
}
