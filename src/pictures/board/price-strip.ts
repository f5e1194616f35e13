// The strip under the leaderboard: what each index stands at, and its change since the opening bell.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { BoardPrice } from '../../views/cards/board.ts';
import { compactPercent, compactPoints } from '../drawing/compact.ts';
import { paintStepped } from '../drawing/frame.ts';
import { directionOf, paintArrow } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { changeColour } from '../drawing/palette.ts';
import { inCapitals, paintLine } from '../drawing/text.ts';
import type { Box } from '../portraits/sprite.ts';

export const STRIP_HEIGHT_PX = 92;
const GAP_PX = 10;

export function paintPrices(
  context: SKRSContext2D,
  prices: readonly BoardPrice[],
  { box, palette, words }: { box: Box; palette: Palette; words: Words },
): void {
  const width = (box.width + GAP_PX) / prices.length - GAP_PX;
  prices.forEach((price, index) => {
    const x = Math.round(box.x + index * (width + GAP_PX));
    paintPrice(context, price, { box: { ...box, x, width: Math.round(width) }, palette, words });
  });
}

function paintPrice(
  context: SKRSContext2D,
  { asset, priceCents, sinceBellBp }: BoardPrice,
  { box, palette, words }: { box: Box; palette: Palette; words: Words },
): void {
  const { x, y, width } = box;
  const colour = changeColour(sinceBellBp, palette);
  paintStepped(context, { box, colour: palette.shadow });
  const half = width / 2 - 18;
  paintLine(context, {
    text: inCapitals(words, words.say(`names.${asset}`)),
    x: x + 16,
    y: y + 38,
    widthMax: width - 32,
    face: 'Sign',
    sizePx: 22,
    colour: palette.title,
  });
  const figure = { y: y + 74, face: 'Loud', sizePx: 26 } as const;
  const priceWidth = paintLine(context, {
    ...figure,
    text: compactPoints(words, priceCents),
    x: x + 16,
    widthMax: half,
    colour: palette.text,
  });
  const right = x + width - 14;
  const change = {
    text: compactPercent(words, sinceBellBp),
    x: right,
    widthMax: Math.max(half - 22, width - priceWidth - 64),
    align: 'right',
  } as const;
  const changeWidth = paintLine(context, { ...figure, ...change, sizePx: 25, colour });
  paintArrow(context, {
    direction: directionOf(sinceBellBp),
    colour,
    box: { x: Math.round(right - changeWidth - 24), y: y + 57, width: 18, height: 16 },
  });
}
