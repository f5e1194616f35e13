// The cast on one sheet: every figure in every mood and on foot from every side, four pixels a cell.

import { createCanvas } from 'canvas';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, type Pose } from '../pictures/figures/pose.ts';
import { stamp } from '../pictures/figures/stamp.ts';
import { paintBlocks } from '../pictures/office/blocks.ts';
import { INK } from '../pictures/office/inks.ts';
import { marksOf } from '../pictures/office/marks.ts';
import { CROWD, HOUSE, OFFICIALS } from './people.ts';

const ZOOM = 4;
const CELL_WIDTH = 26;
const CELL_HEIGHT = 37;

type Look = Omit<Pose, 'id'>;

const LOOKS: readonly Look[] = [
  { facing: 'front', stride: 0, mood: 'calm' },
  { facing: 'front', stride: 0, mood: 'gloating' },
  { facing: 'front', stride: 0, mood: 'panicking' },
  { facing: 'front', stride: 0, mood: 'ruined' },
  { facing: 'front', stride: 1, mood: 'calm' },
  { facing: 'back', stride: 3, mood: 'calm' },
  { facing: 'right', stride: 1, mood: 'calm' },
  { facing: 'left', stride: 0, mood: 'calm' },
];

export async function drawCastSheet(): Promise<Buffer> {
  const sitters = [...HOUSE, ...OFFICIALS, ...CROWD.slice(1, 3)];
  const cells = createCanvas(LOOKS.length * CELL_WIDTH, sitters.length * CELL_HEIGHT);
  const context = cells.getContext('2d');
  context.fillStyle = INK.slab;
  context.fillRect(0, 0, cells.width, cells.height);
  sitters.forEach(({ id }, row) => {
    LOOKS.forEach((look, column) => {
      const x = column * CELL_WIDTH + (CELL_WIDTH - FIGURE_WIDTH_CELLS) / 2;
      const y = (row + 1) * CELL_HEIGHT - FIGURE_HEIGHT_CELLS - 1;
      context.drawImage(stamp({ id, ...look }), x, y);
      paintBlocks(context, { x, y }, marksOf(look.mood, 0));
    });
  });
  const sheet = createCanvas(cells.width * ZOOM, cells.height * ZOOM);
  const large = sheet.getContext('2d');
  large.imageSmoothingEnabled = false;
  large.drawImage(cells, 0, 0, sheet.width, sheet.height);
  return sheet.encode('png');
}
