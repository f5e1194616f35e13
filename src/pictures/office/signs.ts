// The written parts of the office: the sign on the roof, the rooms' names, the price screens, the news strip,
// and the name under everybody's feet. Painted over the scaled-up cells, in pixels of the picture.

import type { Words } from '../../languages/words.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { BoardPrice } from '../../views/cards/board.ts';
import type { OfficeView } from '../../views/cards/office.ts';
import { signOf, underSign } from '../../views/live/under-sign.ts';
import { signs } from '../board/board-header.ts';
import type { Brush } from '../drawing/brush.ts';
import { compactPercent, compactPoints } from '../drawing/compact.ts';
import { font } from '../drawing/fonts.ts';
import { directionOf, paintArrow, paintBull } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { changeColour } from '../drawing/palette.ts';
import { fontFor, inCapitals, paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import type { Box } from '../portraits/sprite.ts';
import { INK } from './inks.ts';
import {
  type Area,
  CELL_PX,
  DOOR_WIDTH,
  PLACES,
  PLAN,
  PLAN_HEIGHT,
  PLAN_WIDTH,
  type Place,
  SKY,
  TICKER,
} from './plan/plan.ts';

const PLATE_HEIGHT_PX = 33;
const SIGN_SIZE_PX = 24;
/** More would leave the news too little. */
const NEWS_TAG_PX = 200;

export const inPixels = ({ x, y, width, height }: Area): Box => ({
  x: x * CELL_PX,
  y: y * CELL_PX,
  width: width * CELL_PX,
  height: height * CELL_PX,
});

/** What of the words a sign needs: the live floor has them from its server. */
export type SignWords = Pick<Words, 'language' | 'say' | 'percent' | 'points' | 'number'>;

export interface Manner {
  readonly palette: Palette;
  readonly words: SignWords;
}

/** What of the office stands on its signs. */
export type SignView = Pick<OfficeView, 'phase' | 'episode' | 'round' | 'rounds' | 'prices' | 'headline'>;

/** Everything that does not change from frame to frame. */
export function paintSigns(context: Brush, view: SignView, manner: Manner): void {
  paintRoof(context, view, manner);
  for (const place of PLATED) paintPlate(context, place, manner);
  const boxes = screenBoxes(view.prices.length);
  view.prices.forEach((price, index) => {
    const box = boxes[index];
    if (box !== undefined) paintScreen(context, price, { ...manner, box });
  });
  paintNews(context, view.headline, manner);
  paintEdge(context, manner.palette);
}

/** The rooms that have their name on the wall. */
export const PLATED = PLACES.filter((place) => place !== TRADING_FLOOR);

/** Where the prices hang, side by side over the hall. */
export function screenBoxes(count: number): readonly Box[] {
  const hall = PLAN[TRADING_FLOOR];
  const left = (hall.doorX + DOOR_WIDTH + 4) * CELL_PX;
  const width = (PLAN['VC Office'].doorX - 4) * CELL_PX - left;
  const each = Math.floor(width / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    ...{ x: left + index * each + 3, y: hall.y * CELL_PX + 6, width: each - 6, height: 66 },
  }));
}

/** One cell of the cards' frame, so that the office stands on a dark ground as well as on a light one. */
export function paintEdge(context: Brush, palette: Palette): void {
  const [width, height] = [PLAN_WIDTH * CELL_PX, PLAN_HEIGHT * CELL_PX];
  context.fillStyle = palette.border;
  for (const y of [0, height - CELL_PX]) context.fillRect(0, y, width, CELL_PX);
  for (const x of [0, width - CELL_PX]) context.fillRect(x, 0, CELL_PX, height);
}

export function paintRoof(
  context: Brush,
  view: Omit<SignView, 'headline'>,
  { palette, words }: Manner,
): void {
  const { width } = inPixels(SKY);
  paintBull(context, { x: 18, y: 6, width: 64, height: 60 });
  const name = { text: words.say('signs.bullpen'), widthMax: 350, face: 'Sign', sizePx: 48 } as const;
  paintLine(context, { ...name, x: 99, y: 63, colour: palette.titleShadow });
  paintLine(context, { ...name, x: 96, y: 60, colour: palette.title });
  const [upper, lower] = signs(words, view);
  const sign = { x: width - 15, widthMax: 320, face: 'Sign', sizePx: SIGN_SIZE_PX, align: 'right' } as const;
  for (const [text, y, colour] of [
    [upper, 32, palette.text],
    [lower, 62, palette.title],
  ] as const) {
    paintLine(context, { ...sign, text, x: sign.x + 3, y: y + 3, colour: INK.outline });
    paintLine(context, { ...sign, text, y, colour });
  }
}

export function paintPlate(context: Brush, place: Place, { words }: Manner): void {
  const room = inPixels(PLAN[place]);
  const text = inCapitals(words, words.say(`names.${place}`));
  const line = { text, widthMax: room.width - 12, face: 'Sign', sizePx: SIGN_SIZE_PX } as const;
  context.font = fontFor(context, line);
  const width = Math.min(line.widthMax, context.measureText(text).width) + 15;
  context.fillStyle = INK.outline;
  context.fillRect(room.x, room.y, width, PLATE_HEIGHT_PX);
  context.fillStyle = INK.gold;
  context.fillRect(room.x, room.y + PLATE_HEIGHT_PX - 3, width, 3);
  paintLine(context, {
    ...{ ...line, x: room.x + 9, y: room.y + 28, colour: INK.star },
  });
}

export function paintScreen(
  context: Brush,
  { asset, priceCents, sinceBellBp }: BoardPrice,
  { box, palette, words }: Manner & { readonly box: Box },
): void {
  const { x, y, width, height } = box;
  const colour = changeColour(sinceBellBp, palette);
  context.fillStyle = INK.outline;
  context.fillRect(x, y, width, height);
  context.fillStyle = INK.steelDark;
  context.fillRect(x + 3, y + 3, width - 6, height - 6);
  context.fillStyle = INK.tower;
  context.fillRect(x + 6, y + 6, width - 12, height - 12);
  const line = { y: y + 29, sizePx: 22 } as const;
  const priceWidth = paintLine(context, {
    ...{ ...line, text: compactPoints(words, priceCents), x: x + width - 13, widthMax: width / 2 },
    ...{ face: 'Table', align: 'right', colour: palette.text },
  });
  paintLine(context, {
    ...{ ...line, text: words.say(`names.${asset}`), x: x + 13, widthMax: width - priceWidth - 34 },
    ...{ face: 'Loud', colour: palette.title },
  });
  paintArrow(context, {
    direction: directionOf(sinceBellBp),
    colour,
    box: { x: x + 15, y: y + 38, width: 18, height: 15 },
  });
  paintLine(context, {
    ...{ text: compactPercent(words, sinceBellBp), x: x + width - 13, y: y + 55, widthMax: width - 60 },
    ...{ face: 'Loud', sizePx: 24, align: 'right', colour },
  });
}

export function paintNews(
  context: Brush,
  headline: OfficeView['headline'],
  { palette, words }: Manner,
): void {
  const { x, y, width, height } = inPixels(TICKER);
  const crowd = headline?.source === 'audience';
  const tag = {
    text: words.say(signOf(headline?.source ?? 'deck')),
    widthMax: NEWS_TAG_PX,
    face: 'Sign',
    sizePx: SIGN_SIZE_PX,
  } as const;
  context.font = fontFor(context, tag);
  const tagWidth = Math.min(NEWS_TAG_PX, Math.ceil(context.measureText(tag.text).width)) + 21;
  context.fillStyle = crowd ? INK.pinkDark : INK.redDark;
  context.fillRect(x + 6, y, tagWidth, height - 6);
  paintLine(context, {
    ...{ ...tag, x: x + 18, y: y + 48, colour: palette.text },
  });
  const left = x + tagWidth + 21;
  context.font = font('Table', 24);
  const text = headline === null ? words.say('signs.noNews') : underSign(words, headline);
  const lines = wrapped(context, text, { widthMax: width - left - 18, linesMax: 2 });
  const top = lines.length === 1 ? y + 45 : y + 30;
  lines.forEach((line, index) => {
    paintLine(context, {
      ...{ text: line, x: left, y: top + index * 29, widthMax: width - left - 15 },
      ...{ face: 'Table', sizePx: 24, colour: palette.text },
    });
  });
}
