// One trader on the leaderboard: rank, face, name, what is held, who backs it, the curve, the money.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { BoardRow } from '../../views/cards/board.ts';
import { positionIn } from '../../views/cards/board-alt.ts';
import { curveIn, paintCurve } from '../drawing/curve.ts';
import { paintStepped } from '../drawing/frame.ts';
import { coin, crown, directionOf, paintArrow } from '../drawing/marks.ts';
import type { Colour, Palette } from '../drawing/palette.ts';
import { changeColour, legibleOn } from '../drawing/palette.ts';
import { fontFor, paintLine } from '../drawing/text.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintSprite } from '../portraits/sprite.ts';

export const ROW_HEIGHT_PX = 124;
const FACE_SIZE_PX = 96;
/** How much of its room the curve leaves to a long position. */
const CURVE_GIVES_PX = 40;

interface Place {
  readonly box: Box;
  readonly panel: Colour;
  readonly palette: Palette;
  readonly words: Words;
}

export function paintRow(
  context: SKRSContext2D,
  row: BoardRow,
  { box, palette, words }: Omit<Place, 'panel'>,
): void {
  const panel = row.rank === 1 && !row.bankrupt ? palette.leaderPanel : palette.panel;
  const place = { box, panel, palette, words };
  paintStepped(context, { box, colour: panel });
  context.fillStyle = row.colour;
  context.fillRect(box.x, box.y + 8, 8, box.height - 16);
  paintRank(context, row, place);
  paintFace(context, row, place);
  const wordsRight = paintWords(context, row, place);
  paintMoney(context, row, place);
  if (row.bankrupt) paintStamp(context, place);
  else if (row.equityHistory.length > 1) {
    const left = Math.max(box.x + 458, Math.ceil(wordsRight) + 14);
    const spark = { x: left, y: box.y + 26, width: box.x + 566 - left, height: 48 };
    const colour = changeColour(row.profitCents, palette);
    paintCurve(context, curveIn(spark, row.equityHistory), { box: spark, colour, palette });
  }
}

function paintRank(context: SKRSContext2D, { rank, climbed }: BoardRow, { box, palette }: Place): void {
  const middleX = box.x + 46;
  const sign = { x: middleX, widthMax: 68, face: 'Sign', align: 'center' } as const;
  const sizePx = rank > 9 ? 28 : 40;
  paintLine(context, { ...sign, text: String(rank), y: box.y + 68, sizePx, colour: palette.text });
  if (climbed === 0) return;
  const colour = changeColour(climbed, palette);
  const direction = directionOf(climbed);
  paintArrow(context, { direction, colour, box: { x: middleX - 24, y: box.y + 84, width: 20, height: 16 } });
  paintLine(context, {
    text: String(Math.abs(climbed)),
    x: middleX + 2,
    y: box.y + 101,
    widthMax: 36,
    face: 'Loud',
    sizePx: 24,
    colour,
  });
}

function paintFace(context: SKRSContext2D, row: BoardRow, { box, panel, palette }: Place): void {
  const face = { x: box.x + 92, y: box.y + 14, width: FACE_SIZE_PX, height: FACE_SIZE_PX };
  paintPortrait(context, row, face);
  if (row.bankrupt) {
    context.globalAlpha = 0.7;
    context.fillStyle = panel;
    context.fillRect(face.x, face.y, face.width, face.height);
    context.globalAlpha = 1;
  }
  if (row.winner) {
    paintSprite(context, crown(palette.title), { x: face.x + 12, y: face.y - 12, width: 72, height: 36 });
  }
}

/** Returns where what is held ends: the curve stands beside it. */
function paintWords(context: SKRSContext2D, row: BoardRow, { box, panel, palette, words }: Place): number {
  const x = box.x + 204;
  const widthMax = row.bankrupt ? 234 : 242;
  const width = paintLine(context, {
    text: row.name,
    x,
    y: box.y + 42,
    widthMax,
    face: 'Loud',
    sizePx: 34,
    colour: row.bankrupt ? palette.muted : legibleOn(panel, row.colour),
  });
  if (row.bankrupt) {
    context.fillStyle = palette.loss;
    context.fillRect(x - 4, box.y + 29, Math.round(width) + 8, 4);
  }
  const held = { text: positionIn(words, row.position), face: 'Table', sizePx: 25 } as const;
  context.font = fontFor(context, { ...held, widthMax });
  const isLong = context.measureText(held.text).width > widthMax;
  const heldWidth = paintLine(context, {
    ...{ ...held, x, y: box.y + 76, widthMax: isLong ? widthMax + CURVE_GIVES_PX : widthMax },
    colour: palette.text,
  });
  paintBackers(context, row, { x, y: box.y + 106, widthMax, palette, words });
  return x + heldWidth;
}

function paintBackers(
  context: SKRSContext2D,
  { chips, title }: BoardRow,
  {
    x,
    y,
    widthMax,
    palette,
    words,
  }: Omit<Place, 'box' | 'panel'> & { x: number; y: number; widthMax: number },
): void {
  const line = { y, face: 'Table', sizePx: 22 } as const;
  if (chips === 0) {
    paintLine(context, { ...line, text: title, x, widthMax, colour: palette.muted });
    return;
  }
  paintSprite(context, coin(palette.chip), { x, y: y - 20, width: 24, height: 24 });
  paintLine(context, {
    ...line,
    text: words.chips(chips),
    x: x + 32,
    widthMax: widthMax - 32,
    colour: palette.chip,
  });
}

function paintMoney(context: SKRSContext2D, row: BoardRow, { box, palette, words }: Place): void {
  const x = box.x + box.width - 14;
  const colour = changeColour(row.profitCents, palette);
  const line = { x, widthMax: 160, align: 'right' } as const;
  const equity = {
    text: words.dollars(row.equityCents),
    face: 'Loud',
    sizePx: 34,
    colour: palette.text,
  } as const;
  paintLine(context, { ...line, ...equity, y: box.y + 42 });
  const profit = { text: words.signedDollars(row.profitCents), face: 'Loud', sizePx: 25, colour } as const;
  const width = paintLine(context, { ...line, ...profit, y: box.y + 76, widthMax: 134 });
  paintArrow(context, {
    direction: directionOf(row.profitCents),
    colour,
    box: { x: Math.round(x - width - 26), y: box.y + 59, width: 18, height: 16 },
  });
  if (row.profitBp === null) return;
  const share = { text: words.percent(row.profitBp), face: 'Table', sizePx: 24, colour } as const;
  paintLine(context, { ...line, ...share, y: box.y + 106 });
}

function paintStamp(context: SKRSContext2D, { box, palette, words }: Place): void {
  context.save();
  context.translate(box.x + 506, box.y + 60);
  context.rotate(-0.16);
  context.strokeStyle = palette.loss;
  context.lineWidth = 5;
  context.strokeRect(-58, -24, 116, 48);
  const stamp = {
    text: words.say('signs.bustStamp'),
    x: 1,
    y: 11,
    widthMax: 116,
    face: 'Sign',
    sizePx: 22,
  } as const;
  paintLine(context, { ...stamp, align: 'center', colour: palette.loss });
  context.restore();
}
