// The pictures of the live floor, drawn when its page is built by the very hand that draws the office's PNG: the empty
// office, the house's figures in every look, and the props.

import { createCanvas } from 'canvas';
import { DRAWN, FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../figures/pose.ts';
import { paintSheet, SHEET, SHEET_HEIGHT, SHEET_WIDTH } from '../figures/sheet.ts';
import { officeWithoutBell } from '../office/building.ts';
import { PROPS, type Prop } from './props.ts';

const SHEETS_ACROSS = 3;
const WIDTH = SHEETS_ACROSS * SHEET_WIDTH;
/** Between two props, so that none bleeds into another. */
const GAP = 2;

/** By name: x, y, width and height on the picture, and from there to the origin, all in cells. */
export type Frames = Readonly<Record<string, readonly [number, number, number, number, number, number]>>;

export interface Atlas {
  /** PNGs, one pixel a cell. */
  readonly building: Buffer;
  readonly sprites: Buffer;
  readonly frames: Frames;
}

interface Placed {
  readonly prop: Prop;
  readonly x: number;
  readonly y: number;
}

export function drawAtlas(): Atlas {
  const sheetsHeight = Math.ceil(DRAWN.length / SHEETS_ACROSS) * SHEET_HEIGHT;
  const { placed, height } = shelved(PROPS, sheetsHeight);
  const canvas = createCanvas(WIDTH, height);
  const brush = canvas.getContext('2d');
  const frames: [string, Frames[string]][] = DRAWN.flatMap((id, index) => {
    const [column, row] = [index % SHEETS_ACROSS, Math.floor(index / SHEETS_ACROSS)];
    const at = { x: column * SHEET_WIDTH, y: row * SHEET_HEIGHT };
    paintSheet(brush, id, at);
    return SHEET.map(({ look, x, y }): [string, Frames[string]] => [
      `${id} ${look}`,
      [at.x + x, at.y + y, FIGURE_WIDTH_CELLS, FIGURE_HEIGHT_CELLS, 0, 0],
    ]);
  });
  for (const { prop, x, y } of placed) {
    const { box, name, paint } = prop;
    paint(brush, { x: x - box.x, y: y - box.y });
    frames.push([name, [x, y, box.width, box.height, -box.x, -box.y]]);
  }
  return {
    building: officeWithoutBell().toBuffer('image/png'),
    sprites: canvas.toBuffer('image/png'),
    frames: Object.fromEntries(frames),
  };
}

/** Side by side on shelves, the highest first. */
function shelved(props: readonly Prop[], top: number): { placed: readonly Placed[]; height: number } {
  let [x, y, shelf] = [0, top, 0];
  const placed = props
    .toSorted((one, other) => other.box.height - one.box.height)
    .map((prop) => {
      const { width, height } = prop.box;
      if (x + width > WIDTH) [x, y, shelf] = [0, y + shelf + GAP, 0];
      const at = { prop, x, y };
      x += width + GAP;
      shelf = Math.max(shelf, height);
      return at;
    });
  return { placed, height: y + shelf };
}
