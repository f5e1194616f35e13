// The paper on a string: of which kind it is and between whom, what it hangs on, its terms, how far it has come. Of
// what is over the paper is torn and says how it ended.

import { createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../../languages/words.ts';
import type { PlotString, PlotView } from '../../../views/cards/plot/plot-card.ts';
import { matterIn, nameOn, stageIn, termsIn } from '../../../views/cards/plot/plot-words.ts';
import { font } from '../../drawing/fonts.ts';
import { type Colour, mixed } from '../../drawing/palette.ts';
import { paintLine, TEXT_SIZE_MIN_PX } from '../../drawing/text.ts';
import { wrapped } from '../../drawing/words.ts';
import { INK } from '../../office/inks.ts';
import type { Box } from '../../portraits/sprite.ts';
import { KIND_INKS } from './plot-string.ts';

const PAD_X_PX = 18;
const TOP_PX = 12;
const CHIP_PX = 34;
const MATTER_PX = 32;
const LINE_PX = 26;
const STAGE_PX = 30;
const TEAR_PX = 10;
const TERMS_LINES_MAX = 3;
const CHIP_WIDTH_MAX_PX = 170;

export interface TagWords {
  readonly kind: string;
  readonly between: string;
  readonly matter: string;
  /** In lines of the paper's width; none where it is over. */
  readonly terms: readonly string[];
  readonly stage: string;
}

export function tagWords(
  words: Words,
  view: PlotView,
  { string, widthPx }: { readonly string: PlotString; readonly widthPx: number },
): TagWords {
  const ruler = createCanvas(1, 1).getContext('2d');
  ruler.font = font('Table', TEXT_SIZE_MIN_PX);
  const widthMax = widthPx - 2 * PAD_X_PX;
  return {
    kind: words.say(`threadKinds.${string.kind}`),
    between: words.listed([nameOn(view, string.by), nameOn(view, string.with)]),
    matter: matterIn(words, string.matter),
    terms:
      string.ended === null
        ? wrapped(ruler, termsIn(words, view, string), { widthMax, linesMax: TERMS_LINES_MAX })
        : [],
    stage: stageIn(words, view, string),
  };
}

export const tagHeightPx = ({ terms }: TagWords): number =>
  TOP_PX + CHIP_PX + MATTER_PX + terms.length * LINE_PX + STAGE_PX + TEAR_PX;

export function paintTag(
  context: SKRSContext2D,
  { kind, ended }: PlotString,
  { box, told }: { readonly box: Box; readonly told: TagWords },
): void {
  const isOver = ended !== null;
  const paper = isOver ? INK.paperShade : INK.paper;
  paintPaper(context, box, { paper, isOver });
  const ink = KIND_INKS[kind];
  context.fillStyle = ink;
  context.fillRect(box.x + 6, box.y + 6, 6, box.height - (isOver ? 24 : 12));
  const [left, widthMax] = [box.x + PAD_X_PX + 4, box.width - 2 * PAD_X_PX - 4];
  let y = box.y + TOP_PX;
  const chipPx = paintChip(context, told.kind, { x: left, y, ink });
  const line = { x: left, widthMax, face: 'Table', sizePx: TEXT_SIZE_MIN_PX, colour: INK.outline } as const;
  const beside = { x: left + chipPx + 12, widthMax: widthMax - chipPx - 12 };
  paintLine(context, { ...line, ...beside, text: told.between, y: y + 23, face: 'Loud' });
  y += CHIP_PX;
  paintLine(context, { ...line, text: told.matter, y: y + 24, face: 'Loud', sizePx: 24 });
  y += MATTER_PX;
  for (const text of told.terms) {
    paintLine(context, { ...line, text, y: y + 20 });
    y += LINE_PX;
  }
  paintLine(context, {
    ...line,
    text: told.stage,
    y: y + 21,
    face: 'Loud',
    colour: mixed(ink, INK.outline, 25),
  });
}

function paintChip(
  context: SKRSContext2D,
  text: string,
  { x, y, ink }: { readonly x: number; readonly y: number; readonly ink: Colour },
): number {
  context.font = font('Loud', TEXT_SIZE_MIN_PX);
  const width = Math.min(CHIP_WIDTH_MAX_PX, Math.ceil(context.measureText(text).width) + 20);
  context.fillStyle = ink;
  context.fillRect(x, y, width, 30);
  const line = { text, x: x + width / 2, y: y + 23, widthMax: width - 14, align: 'center' } as const;
  paintLine(context, { ...line, face: 'Loud', sizePx: TEXT_SIZE_MIN_PX, colour: INK.white });
  return width;
}

/** Its lower edge is torn off where it is over. */
function paintPaper(
  context: SKRSContext2D,
  { x, y, width, height }: Box,
  { paper, isOver }: { readonly paper: Colour; readonly isOver: boolean },
): void {
  for (const [ink, grown, dx, dy] of [
    [INK.outline, 3, 4, 5],
    [INK.outline, 3, 0, 0],
    [paper, 0, 0, 0],
  ] as const) {
    const [left, right, bottom] = [x - grown + dx, x + width + grown + dx, y + height + grown + dy];
    context.beginPath();
    context.moveTo(left, y - grown + dy);
    context.lineTo(right, y - grown + dy);
    context.lineTo(right, bottom - (isOver ? TEAR_PX : 0));
    if (isOver) {
      const step = (right - left) / 17;
      for (let tooth = 1; tooth < 17; tooth++)
        context.lineTo(right - tooth * step, bottom - (tooth % 2 === 0 ? TEAR_PX : (tooth % 3) * 3));
    }
    context.lineTo(left, bottom - (isOver ? TEAR_PX : 0));
    context.closePath();
    context.fillStyle = ink;
    context.fill();
  }
}
