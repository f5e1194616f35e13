// The office floor as a still picture: 792 pixels wide, legible on a phone at half that width.
// What it shows is what `officeAltText` says; the caller posts the words when drawing fails.

import { type Canvas, createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { OfficeView } from '../../views/cards/office.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import type { Palette } from '../drawing/palette.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintBubble, paintTail } from './bubble.ts';
import { INK } from './inks.ts';
import { CELL_PX, PLAN_HEIGHT, PLAN_WIDTH } from './plan/plan.ts';
import { type Figurant, paintOffice } from './scene.ts';
import { paintSigns } from './signs.ts';
import { type Actor, bubblesOf, cast } from './staging.ts';
import { paintTag, tagPlace } from './tag.ts';

export const OFFICE_WIDTH_PX = PLAN_WIDTH * CELL_PX;
export const OFFICE_HEIGHT_PX = PLAN_HEIGHT * CELL_PX;

const still = ({ person, standing }: Actor): Figurant => ({
  ...{ person, x: standing.x, y: standing.y },
  ...{ facing: 'front', stride: 0, beat: 0 },
});

type Light = 'day' | 'late';
const LATE_ALPHA = 0.42;

export const lightOf = ({ isLate }: Pick<OfficeView, 'isLate'>): Light => (isLate === true ? 'late' : 'day');

/** Cells blown up to pixels, with hard edges. */
export function paintCells(canvas: Canvas, figurants: readonly Figurant[], light: Light = 'day'): void {
  const cells = createCanvas(PLAN_WIDTH, PLAN_HEIGHT);
  paintOffice(cells.getContext('2d'), figurants);
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = false;
  context.drawImage(cells, 0, 0, OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
  if (light === 'late') dim(context);
}

/** The lamps are low: what is written and said is painted over it, as bright as ever. */
export function dim(context: SKRSContext2D): void {
  context.save();
  context.globalAlpha = LATE_ALPHA;
  context.fillStyle = INK.night;
  context.fillRect(0, 0, OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
  context.restore();
}

function paintStill(words: Words, view: OfficeView, palette: Palette): Canvas {
  loadFonts();
  const canvas = createCanvas(OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
  const context = canvas.getContext('2d');
  const actors = cast(view.people, ({ place }) => place);
  paintCells(canvas, actors.map(still), lightOf(view));
  paintSigns(context, view, { palette, words });
  const bubbles = bubblesOf(context, actors);
  for (const bubble of bubbles) paintTail(context, bubble);
  for (const { person, standing } of actors) {
    paintTag(context, person, { place: tagPlace(standing), palette, words });
  }
  for (const bubble of bubbles) paintBubble(context, bubble, bubble.box);
  return canvas;
}

/** A PNG. Rejects when fonts or canvas fail. */
export async function drawOffice(
  words: Words,
  view: OfficeView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  return paintStill(words, view, palette).encode('png');
}
