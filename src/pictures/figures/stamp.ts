// A pose painted on a canvas of its own; every one is painted once.

import { type Canvas, createCanvas } from 'canvas';
import { paintSprite } from '../portraits/sprite.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, type Pose, poseSprite } from './pose.ts';

const STAMPS_MAX = 600;
const stamps = new Map<string, Canvas>();

/** The pose painted, one pixel a cell. Shared: do not paint on it. */
export function stamp(pose: Pose): Canvas {
  const key = `${pose.facing} ${pose.stride} ${pose.mood} ${pose.id}`;
  const known = stamps.get(key);
  if (known !== undefined) return known;
  const canvas = createCanvas(FIGURE_WIDTH_CELLS, FIGURE_HEIGHT_CELLS);
  const box = { x: 0, y: 0, width: FIGURE_WIDTH_CELLS, height: FIGURE_HEIGHT_CELLS };
  paintSprite(canvas.getContext('2d'), poseSprite(pose), box);
  if (stamps.size >= STAMPS_MAX) stamps.clear();
  stamps.set(key, canvas);
  return canvas;
}
