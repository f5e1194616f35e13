// Speech bubbles: laid out in the free part of a wall, over every head and under the room's name,
// so that none covers a face; the speaker's name and colour say whose words they are.

import type { OfficePerson } from '../../views/cards/office.ts';
import type { Brush, Ruler } from '../drawing/brush.ts';
import { font } from '../drawing/fonts.ts';
import { paintStepped } from '../drawing/frame.ts';
import type { Colour } from '../drawing/palette.ts';
import { contrastOf, mixed } from '../drawing/palette.ts';
import { cutToWidth, flat, TEXT_SIZE_MIN_PX } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import type { Box } from '../portraits/sprite.ts';
import { INK } from './inks.ts';
import { CELL_PX } from './plan/plan.ts';

const LINE_HEIGHT_PX = 25;
const PADDING_PX = 8;
const BORDER_PX = 3;
const GAP_PX = 6;
const LINES_MAX = 4;
const NAME_WIDTH_MAX_PX = 130;
export const BUBBLE_GROUND: Colour = '#fffaf0';
export const BUBBLE_TEXT: Colour = '#1b1633';

/** The colour itself, or the nearest towards black that can be read on a bubble. */
export function inkOnBubble(colour: Colour): Colour {
  for (let percent = 0; percent < 100; percent += 10) {
    const darker = mixed(colour, BUBBLE_TEXT, percent);
    if (contrastOf(darker, BUBBLE_GROUND) >= 4.5) return darker;
  }
  return BUBBLE_TEXT;
}

export interface Speaker {
  readonly person: OfficePerson;
  /** The middle of the head and its top, in pixels. */
  readonly mouth: { readonly x: number; readonly y: number };
}

export interface Bubble {
  readonly speaker: Speaker;
  readonly box: Box;
  readonly written: Written;
}

/** What stands in a bubble: the name, and the lines beside and below it. */
interface Written {
  readonly label: string;
  /** From the left edge to the first line, for the label. */
  readonly indent: number;
  readonly lines: readonly string[];
  readonly width: number;
}

const heightOf = (lineCount: number): number => lineCount * LINE_HEIGHT_PX + 2 * PADDING_PX - 2;

/**
 * As many of the speakers' lines as fit the area, the newest before all; first said, highest up. The ruler is any
 * brush with the fonts loaded.
 */
export function layBubbles(ruler: Ruler, speakers: readonly Speaker[], area: Box): readonly Bubble[] {
  const inOrder = speakers.toSorted((one, other) => one.person.spoke - other.person.spoke);
  const fitting = Math.min(inOrder.length, Math.floor((area.height + GAP_PX) / (heightOf(1) + GAP_PX)));
  if (fitting < 1) return [];
  const shown = inOrder.slice(-fitting);
  let free = area.height - (fitting - 1) * GAP_PX;
  let y = area.y;
  return shown.map((speaker, index) => {
    const share = free / (fitting - index);
    const linesMax = Math.min(
      LINES_MAX,
      Math.max(1, Math.floor((share - 2 * PADDING_PX + 2) / LINE_HEIGHT_PX)),
    );
    const written = writtenIn(ruler, speaker.person, { widthMax: area.width, linesMax });
    const { width } = written;
    const height = heightOf(written.lines.length);
    const x = Math.round(
      Math.min(area.x + area.width - width, Math.max(area.x, speaker.mouth.x - width / 2)),
    );
    const box = { x: x - (x % CELL_PX), y, width, height };
    y += height + GAP_PX;
    free -= height;
    return { speaker, box, written };
  });
}

function writtenIn(
  ruler: Ruler,
  { name, line }: OfficePerson,
  { widthMax, linesMax }: { widthMax: number; linesMax: number },
): Written {
  const innerMax = widthMax - 2 * (PADDING_PX + BORDER_PX);
  ruler.font = font('Loud', TEXT_SIZE_MIN_PX);
  const label = `${cutToWidth(flat(name), NAME_WIDTH_MAX_PX, (text) => ruler.measureText(text).width)}:`;
  const indent = Math.ceil(ruler.measureText(label).width) + 7;
  ruler.font = font('Table', TEXT_SIZE_MIN_PX);
  const lines = wrapped(ruler, line ?? '', { widthMax: innerMax, linesMax, indent });
  const widest = Math.max(
    ...lines.map((text, index) => ruler.measureText(text).width + (index === 0 ? indent : 0)),
  );
  const width = Math.min(widthMax, Math.ceil((widest + 2 * (PADDING_PX + BORDER_PX)) / CELL_PX) * CELL_PX);
  return { label, indent, lines, width };
}

/** Without its tail, its upper left corner at the spot. */
export function paintBubble(
  brush: Brush,
  { speaker, box, written }: Bubble,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { label, indent, lines } = written;
  const { colour } = speaker.person;
  paintShape(brush, { ...box, x, y }, colour);
  brush.textAlign = 'left';
  brush.textBaseline = 'alphabetic';
  const left = x + PADDING_PX + BORDER_PX;
  const baseline = y + PADDING_PX + 19;
  brush.font = font('Loud', TEXT_SIZE_MIN_PX);
  brush.fillStyle = inkOnBubble(colour);
  brush.fillText(label, left, baseline);
  brush.font = font('Table', TEXT_SIZE_MIN_PX);
  brush.fillStyle = BUBBLE_TEXT;
  lines.forEach((text, index) => {
    brush.fillText(text, index === 0 ? left + indent : left, baseline + index * LINE_HEIGHT_PX);
  });
}

function paintShape(context: Brush, box: Box, colour: Colour): void {
  paintStepped(context, { box, colour: INK.outline, step: CELL_PX });
  const within = (by: number): Box => ({
    x: box.x + by,
    y: box.y + by,
    width: box.width - 2 * by,
    height: box.height - 2 * by,
  });
  paintStepped(context, { box: within(BORDER_PX), colour: BUBBLE_GROUND, step: CELL_PX });
  context.fillStyle = colour;
  context.fillRect(box.x + BORDER_PX, box.y + 3 * CELL_PX, BORDER_PX, box.height - 6 * CELL_PX);
}

const TAIL_WIDTH_PX = 15;

/** What the string from a bubble down to its speaker takes. */
export function tailBox({ box, speaker }: Bubble): Box {
  const middle = Math.min(box.x + box.width - 18, Math.max(box.x + 15, speaker.mouth.x));
  const x = Math.round(middle / CELL_PX) * CELL_PX;
  const top = box.y + box.height - BORDER_PX;
  const bottom = Math.max(top + 9, speaker.mouth.y - 6);
  return { x: x - 6, y: top - 3, width: TAIL_WIDTH_PX, height: bottom - top + 3 };
}

/** The string; painted before all names and bubbles, so that it runs behind them. */
export function paintTail(context: Brush, bubble: Bubble): void {
  const { x, y, width, height } = tailBox(bubble);
  context.fillStyle = INK.outline;
  context.fillRect(x, y + 3, width, 6);
  context.fillRect(x + 3, y + 3, 9, height - 3);
  context.fillStyle = BUBBLE_GROUND;
  context.fillRect(x + 6, y, 3, height - 3);
}
