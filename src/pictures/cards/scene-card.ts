// A scene as a picture: a corner of the office blown up, who is concerned standing in it beside what it is about,
// and a banner with what happened.

import { type Canvas, createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { SceneView } from '../../views/cards/scene-card.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { font } from '../drawing/fonts.ts';
import { FRAME_PX, inset, openFrame, paintStepped } from '../drawing/frame.ts';
import { crown } from '../drawing/marks.ts';
import type { Colour, Palette } from '../drawing/palette.ts';
import { legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { fontFor, paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../figures/pose.ts';
import { stamp } from '../figures/stamp.ts';
import { paintBlocks } from '../office/blocks.ts';
import { emptyOffice } from '../office/building.ts';
import { INK } from '../office/inks.ts';
import { marksOf } from '../office/marks.ts';
import { PLAN } from '../office/plan/plan.ts';
import { TAG_GROUND } from '../office/tag.ts';
import { wornBlocks } from '../office/worn.ts';
import { FACES } from '../portraits/faces.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintSprite } from '../portraits/sprite.ts';
import { CARD_WIDTH_PX } from './card.ts';
import { GROUND, type SceneSet, SETS, STAGE_HEIGHT, STAGE_WIDTH } from './scene-sets.ts';

const ZOOM = 6;
const BANNER_PX = 132;
const MATTER_PX = 420;
const MATTER_SIZE_PX = 28;
const NAME_PX = 216;
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
  if (view.matter !== undefined) {
    paintMatter(context, view.matter, box);
    paintNames(context, view, { box, set });
  }
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
  shown.forEach(({ id, worn }, index) => {
    const mood = index === 0 ? set.mood : (set.otherMood ?? set.mood);
    const middle = spots[index] ?? STAGE_WIDTH / 2;
    const [left, top] = [middle - FIGURE_WIDTH_CELLS / 2, GROUND - FIGURE_HEIGHT_CELLS];
    if (set.beam === true) paintBeam(stage, middle);
    stage.globalAlpha = 0.35;
    paintBlocks(stage, { x: middle, y: GROUND }, [
      [INK.outline, -7, -1, 14, 2],
      [INK.outline, -5, 1, 10, 1],
    ]);
    stage.globalAlpha = 1;
    stage.drawImage(stamp({ id, facing: 'front', stride: 0, mood }), left, top);
    paintBlocks(stage, { x: left, y: top }, marksOf(mood, 0));
    if (worn !== undefined) paintBlocks(stage, { x: left, y: top }, wornBlocks(worn, 'front', 0));
    if (set.crowned === true) {
      paintSprite(stage, crown(INK.gold), { x: left + 3, y: top - 6, width: 12, height: 6 });
    }
  });
}

/** On a paper that hangs from the ceiling. */
function paintMatter(context: SKRSContext2D, matter: string, { x, y, width }: Box): void {
  context.font = font('Loud', MATTER_SIZE_PX);
  const paperPx = Math.min(MATTER_PX, Math.ceil(context.measureText(matter).width) + 48);
  const paper = { x: Math.round(x + (width - paperPx) / 2), y: y + 20, width: paperPx, height: 50 };
  context.fillStyle = INK.outline;
  for (const at of [paper.x + 16, paper.x + paper.width - 20]) context.fillRect(at, y, 4, 24);
  paintStepped(context, { box: inset(paper, -5), colour: INK.outline });
  paintStepped(context, { box: paper, colour: INK.paper });
  paintLine(context, {
    ...{ text: matter, x: paper.x + paper.width / 2, y: paper.y + 35, widthMax: paper.width - 32 },
    ...{ face: 'Loud', sizePx: MATTER_SIZE_PX, align: 'center', colour: INK.outline },
  });
}

/** Under the feet: it matters who of the two is who. */
function paintNames(
  context: SKRSContext2D,
  { faces }: SceneView,
  { box, set }: { box: Box; set: SceneSet },
): void {
  const shown = faces.slice(0, set.facesMax);
  const spots = set.spots(shown.length);
  shown.forEach(({ name, colour }, index) => {
    if (name === undefined) return;
    const y = box.y + (GROUND + 1) * ZOOM - 4;
    const x = box.x + (spots[index] ?? STAGE_WIDTH / 2) * ZOOM;
    const line = { text: name, x, y: y + 22, widthMax: NAME_PX, face: 'Loud', sizePx: 24 } as const;
    context.font = fontFor(context, line);
    const tagPx = Math.min(NAME_PX, Math.ceil(context.measureText(name).width)) + 16;
    context.fillStyle = TAG_GROUND;
    context.fillRect(Math.round(x - tagPx / 2), y, tagPx, 28);
    paintLine(context, { ...line, align: 'center', colour: legibleOn(TAG_GROUND, colour) });
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
