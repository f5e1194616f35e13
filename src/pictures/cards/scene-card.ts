// A scene as a picture: a corner of the office blown up, who is concerned standing in it beside what it is about,
// and a banner with what happened.

import { type Canvas, createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { SceneView } from '../../views/cards/scene-card.ts';
import { font, loadFonts } from '../drawing/fonts.ts';
import { FRAME_PX, openFrame } from '../drawing/frame.ts';
import { crown } from '../drawing/marks.ts';
import type { Colour, Palette } from '../drawing/palette.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, stamp } from '../figures/pose.ts';
import { paintBlocks } from '../office/blocks.ts';
import { emptyOffice } from '../office/building.ts';
import { INK } from '../office/inks.ts';
import { marksOf } from '../office/marks.ts';
import { PLAN } from '../office/plan.ts';
import { FACES } from '../portraits/faces.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintSprite } from '../portraits/sprite.ts';
import { CARD_WIDTH_PX } from './card.ts';
import { GROUND, type SceneSet, SETS, STAGE_HEIGHT, STAGE_WIDTH } from './scene-sets.ts';

const ZOOM = 6;
const BANNER_PX = 132;
const STAMP_SIZE_PX = 72;
const SCENE_HEIGHT_PX = STAGE_HEIGHT * ZOOM + BANNER_PX + 2 * FRAME_PX;

export async function drawSceneCard(
  words: Words,
  view: SceneView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  return paintScene(words, view, palette).encode('png');
}

export function paintScene(words: Words, view: SceneView, palette: Palette): Canvas {
  loadFonts();
  const set = SETS[view.kind];
  const cells = createCanvas(STAGE_WIDTH, STAGE_HEIGHT);
  const stage = cells.getContext('2d');
  const { x, y, height } = PLAN[set.place];
  stage.drawImage(emptyOffice(), -(x + set.left), -(y + height - STAGE_HEIGHT));
  paintBlocks(stage, { x: 0, y: 0 }, set.behind);
  if (view.kind === 'chaos') paintWire(stage);
  else paintFaces(stage, view, set);
  paintBlocks(stage, { x: 0, y: 0 }, set.before);
  const canvas = createCanvas(CARD_WIDTH_PX, SCENE_HEIGHT_PX);
  const context = canvas.getContext('2d');
  const box = openFrame(context, { x: 0, y: 0, width: CARD_WIDTH_PX, height: SCENE_HEIGHT_PX }, palette);
  context.imageSmoothingEnabled = false;
  context.drawImage(cells, box.x, box.y, box.width, STAGE_HEIGHT * ZOOM);
  if (set.stamp !== undefined) paintStamp(context, words.say(set.stamp), box);
  const top = box.y + STAGE_HEIGHT * ZOOM;
  paintBanner(context, view, { box: { ...box, y: top, height: BANNER_PX }, colour: set.banner, palette });
  context.restore();
  return canvas;
}

/** Where nobody is concerned, the news is. */
function paintWire(stage: SKRSContext2D): void {
  const { wire } = FACES;
  const size = 48;
  if (wire === undefined) return;
  const [x, y] = [(STAGE_WIDTH - size) / 2, STAGE_HEIGHT - size];
  paintSprite(stage, wire, { x, y, width: size, height: size });
}

function paintFaces(stage: SKRSContext2D, { faces }: SceneView, set: SceneSet): void {
  const shown = faces.slice(0, set.facesMax);
  const spots = set.spots(shown.length);
  shown.forEach(({ id }, index) => {
    const middle = spots[index] ?? STAGE_WIDTH / 2;
    const [left, top] = [middle - FIGURE_WIDTH_CELLS / 2, GROUND - FIGURE_HEIGHT_CELLS];
    if (set.beam === true) paintBeam(stage, middle);
    stage.globalAlpha = 0.35;
    paintBlocks(stage, { x: middle, y: GROUND }, [
      [INK.outline, -7, -1, 14, 2],
      [INK.outline, -5, 1, 10, 1],
    ]);
    stage.globalAlpha = 1;
    stage.drawImage(stamp({ id, facing: 'front', stride: 0, mood: set.mood }), left, top);
    paintBlocks(stage, { x: left, y: top }, marksOf(set.mood, 0));
    if (set.crowned === true) {
      paintSprite(stage, crown(INK.gold), { x: left + 3, y: top - 6, width: 12, height: 6 });
    }
  });
}

/** Light from above, wider at the feet. */
function paintBeam(stage: SKRSContext2D, middle: number): void {
  stage.globalAlpha = 0.4;
  stage.fillStyle = INK.star;
  for (let row = 0; row < GROUND + 2; row++) {
    const half = 9 + Math.floor(row / 5);
    stage.fillRect(middle - half, row, 2 * half, 1);
  }
  stage.globalAlpha = 1;
}

/** Askew over the sheet, in the red of ink. */
function paintStamp(context: SKRSContext2D, text: string, { x, y }: Box): void {
  context.save();
  context.translate(x + 91 * ZOOM, y + 29 * ZOOM);
  context.rotate(-0.2);
  context.strokeStyle = INK.red;
  context.lineWidth = 10;
  context.strokeRect(-122, -56, 244, 112);
  const line = { text, x: 6, y: 38, widthMax: 230, face: 'Sign', sizePx: STAMP_SIZE_PX } as const;
  paintLine(context, { ...line, align: 'center', colour: INK.red });
  context.restore();
}

function paintBanner(
  context: SKRSContext2D,
  { title, text }: SceneView,
  { box, colour, palette }: { box: Box; colour: Colour; palette: Palette },
): void {
  context.fillStyle = INK.outline;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = colour;
  context.fillRect(box.x, box.y + 6, box.width, box.height - 6);
  const sign = { text: title, widthMax: 720, face: 'Sign', sizePx: 40 } as const;
  paintLine(context, { ...sign, x: box.x + 25, y: box.y + 62, colour: INK.outline });
  paintLine(context, { ...sign, x: box.x + 22, y: box.y + 58, colour: palette.title });
  context.font = font('Loud', 24);
  wrapped(context, text, { widthMax: box.width - 44, linesMax: 2 }).forEach((line, index) => {
    const at = { x: box.x + 22, y: box.y + 92 + index * 27, widthMax: box.width - 40 };
    paintLine(context, { ...at, text: line, face: 'Loud', sizePx: 24, colour: palette.text });
  });
}
