// A scene as a picture: a corner of the office blown up, who is concerned standing in it, and a banner.

import { createCanvas, type SKRSContext2D } from 'canvas';
import { TRADING_FLOOR } from '../../show/cast.ts';
import type { SceneKind, SceneView } from '../../views/scene-card.ts';
import { FACES } from '../faces.ts';
import type { Mood } from '../figures/figure.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, stamp } from '../figures/pose.ts';
import { font, loadFonts } from '../fonts.ts';
import { paintBlocks } from '../office/blocks.ts';
import { emptyOffice } from '../office/building.ts';
import { INK } from '../office/inks.ts';
import { marksOf } from '../office/marks.ts';
import { PLAN, type Place } from '../office/plan.ts';
import type { Colour, Palette } from '../palette.ts';
import { NIGHT_SHIFT } from '../palette.ts';
import { paintSprite } from '../sprite.ts';
import { paintLine } from '../text.ts';
import { wrapped } from '../words.ts';

const ZOOM = 6;
const STAGE_WIDTH = 132;
const STAGE_HEIGHT = 58;
const BANNER_PX = 132;
export const SCENE_WIDTH_PX = STAGE_WIDTH * ZOOM;
export const SCENE_HEIGHT_PX = STAGE_HEIGHT * ZOOM + BANNER_PX;
const FACES_MAX = 6;

interface Setting {
  readonly place: Place;
  /** Cells from the left edge of the place. */
  readonly left: number;
  readonly mood: Mood;
  readonly banner: Colour;
}

const SETTINGS: Readonly<Record<SceneKind, Setting>> = {
  bankrupt: { place: 'Coffee Shop', left: -2, mood: 'ruined', banner: INK.redDark },
  openingBell: { place: TRADING_FLOOR, left: 36, mood: 'calm', banner: INK.plum },
  closingBell: { place: TRADING_FLOOR, left: 36, mood: 'gloating', banner: INK.plum },
  chaos: { place: 'News Room', left: -2, mood: 'calm', banner: INK.pinkDark },
};

export async function drawSceneCard(view: SceneView, palette: Palette = NIGHT_SHIFT): Promise<Buffer> {
  loadFonts();
  const setting = SETTINGS[view.kind];
  const cells = createCanvas(STAGE_WIDTH, STAGE_HEIGHT);
  const stage = cells.getContext('2d');
  const { x, y, height } = PLAN[setting.place];
  stage.drawImage(emptyOffice(), -(x + setting.left), -(y + height - STAGE_HEIGHT));
  if (view.faces.length === 0) paintWire(stage);
  else paintFaces(stage, view, setting);
  const canvas = createCanvas(SCENE_WIDTH_PX, SCENE_HEIGHT_PX);
  const context = canvas.getContext('2d');
  context.fillStyle = INK.outline;
  context.fillRect(0, 0, SCENE_WIDTH_PX, SCENE_HEIGHT_PX);
  context.imageSmoothingEnabled = false;
  context.drawImage(cells, 0, 0, SCENE_WIDTH_PX, STAGE_HEIGHT * ZOOM);
  paintBanner(context, view, { colour: setting.banner, palette });
  return canvas.encode('png');
}

/** Where nobody is concerned, the news is. */
function paintWire(stage: SKRSContext2D): void {
  const { wire } = FACES;
  const size = 48;
  if (wire === undefined) return;
  paintSprite(stage, wire, {
    x: (STAGE_WIDTH - size) / 2,
    y: STAGE_HEIGHT - size,
    width: size,
    height: size,
  });
}

function paintFaces(stage: SKRSContext2D, { faces }: SceneView, { mood }: Setting): void {
  const shown = faces.slice(0, FACES_MAX);
  shown.forEach(({ id }, index) => {
    const middle = Math.round((STAGE_WIDTH * (index + 0.5)) / shown.length);
    const [left, top] = [middle - FIGURE_WIDTH_CELLS / 2, STAGE_HEIGHT - 5 - FIGURE_HEIGHT_CELLS];
    stage.globalAlpha = 0.35;
    paintBlocks(stage, { x: middle, y: STAGE_HEIGHT - 5 }, [
      [INK.outline, -7, -1, 14, 2],
      [INK.outline, -5, 1, 10, 1],
    ]);
    stage.globalAlpha = 1;
    stage.drawImage(stamp({ id, facing: 'front', stride: 0, mood }), left, top);
    paintBlocks(stage, { x: left, y: top }, marksOf(mood, 0));
  });
}

function paintBanner(
  context: SKRSContext2D,
  { title, text }: SceneView,
  { colour, palette }: { colour: Colour; palette: Palette },
): void {
  const top = STAGE_HEIGHT * ZOOM;
  context.fillStyle = INK.outline;
  context.fillRect(0, top, SCENE_WIDTH_PX, BANNER_PX);
  context.fillStyle = colour;
  context.fillRect(6, top + 6, SCENE_WIDTH_PX - 12, BANNER_PX - 12);
  const sign = { text: title, widthMax: 730, face: 'Sign', sizePx: 40 } as const;
  paintLine(context, { ...sign, x: 27, y: top + 62, colour: INK.outline });
  paintLine(context, { ...sign, x: 24, y: top + 58, colour: palette.title });
  context.font = font('Loud', 24);
  wrapped(context, text, { widthMax: SCENE_WIDTH_PX - 48, linesMax: 2 }).forEach((line, index) => {
    const at = { x: 24, y: top + 92 + index * 27, widthMax: SCENE_WIDTH_PX - 44 };
    paintLine(context, { ...at, text: line, face: 'Loud', sizePx: 24, colour: palette.text });
  });
}
