// The recap as a picture: the final board with its curves, the winner crowned, the thread of the day with both its
// faces, and three moments with theirs.

import { createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { RecapMoment, RecapRow, RecapThread, RecapView } from '../../views/cards/recap-card.ts';
import { curveIn, paintCurve } from '../drawing/curve.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { font } from '../drawing/fonts.ts';
import { paintStepped } from '../drawing/frame.ts';
import { crown } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { changeColour, legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { paintPortrait, WIRE } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintSprite } from '../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';

const ROW_PX = 84;
const MOMENT_PX = 104;
const MOMENT_TEXT_PX = 24;
const MOMENT_LINE_PX = 29;
const MOMENT_LINES_MAX = 3;
const GAP_PX = 8;
const HEADING_PX = 52;
const FACE_PX = 96;
/** Where the words stand beside one face, and beside two. */
const TEXT_X_PX = 126;
const PAIR_TEXT_X_PX = 222;

export async function drawRecapCard(
  words: Words,
  view: RecapView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const { episode, rows, thread, moments } = view;
  const told = moments.map((moment) => ({ moment, lines: linesOf(moment.text, TEXT_X_PX) }));
  const day = thread === null ? null : { thread, lines: linesOf(thread.text, PAIR_TEXT_X_PX) };
  const dayPx = day === null ? 0 : HEADING_PX + momentPx(day.lines) + GAP_PX;
  const momentsPx = told.reduce((sum, { lines }) => sum + momentPx(lines) + GAP_PX, 0);
  const bodyHeightPx =
    Math.max(1, rows.length) * (ROW_PX + GAP_PX) + dayPx + (told.length === 0 ? 0 : HEADING_PX + momentsPx);
  const { canvas, context, top } = openCard(
    { title: words.say('signs.recap'), note: words.say('signs.episodeNote', { episode }), bodyHeightPx },
    palette,
  );
  const boxAt = (y: number, height: number): Box => ({ x: CARD_MARGIN_PX, y, width: CARD_INNER_PX, height });
  let y = top;
  for (const row of rows) {
    paintRow(context, row, { box: boxAt(y, ROW_PX), palette, words });
    y += ROW_PX + GAP_PX;
  }
  const paintHeading = (text: string): void => {
    paintLine(context, {
      ...{ text, x: CARD_MARGIN_PX + 4, y: y + 38, widthMax: CARD_INNER_PX },
      ...{ face: 'Sign', sizePx: 24, colour: palette.title },
    });
    y += HEADING_PX;
  };
  if (day !== null) {
    paintHeading(words.say('signs.threadOfTheDay'));
    const height = momentPx(day.lines);
    paintThread(context, day, { box: boxAt(y, height), palette, words });
    y += height + GAP_PX;
  }
  if (moments.length > 0) paintHeading(words.say('signs.talkedAbout'));
  for (const each of told) {
    const height = momentPx(each.lines);
    paintMoment(context, each, { box: boxAt(y, height), palette, words });
    y += height + GAP_PX;
  }
  return canvas.encode('png');
}

function paintRow(
  context: SKRSContext2D,
  row: RecapRow,
  { box, palette, words }: { box: Box; palette: Palette; words: Words },
): void {
  const panel = row.winner ? palette.leaderPanel : palette.panel;
  const colour = changeColour(row.profitCents, palette);
  paintStepped(context, { box, colour: panel });
  paintLine(context, {
    ...{ text: words.number(row.rank), x: box.x + 36, y: box.y + 56, widthMax: 56, face: 'Sign', sizePx: 28 },
    ...{ align: 'center', colour: palette.text },
  });
  const face = { x: box.x + 74, y: box.y + 6, width: 72, height: 72 };
  paintPortrait(context, row, face);
  if (row.winner)
    paintSprite(context, crown(palette.title), { x: face.x + 12, y: box.y - 8, width: 48, height: 24 });
  paintLine(context, {
    ...{ text: row.name, x: box.x + 166, y: box.y + 53, widthMax: 200, face: 'Loud', sizePx: 31 },
    colour: row.bankrupt ? palette.muted : legibleOn(panel, row.colour),
  });
  if (row.bankrupt) {
    const stamp = {
      text: words.say('signs.bustStamp'),
      x: box.x + 451,
      y: box.y + 55,
      widthMax: 150,
    } as const;
    paintLine(context, { ...stamp, face: 'Sign', sizePx: 26, align: 'center', colour: palette.loss });
  } else if (row.history.length > 1) {
    const spark = { x: box.x + 386, y: box.y + 20, width: 130, height: 44 };
    paintCurve(context, curveIn(spark, row.history), { box: spark, colour, palette });
  }
  const money = { x: box.x + box.width - 16, widthMax: 190, align: 'right' } as const;
  const equity = { text: words.dollars(row.equityCents), y: box.y + 38, face: 'Loud', sizePx: 31 } as const;
  paintLine(context, { ...money, ...equity, colour: palette.text });
  const profit = words.signedDollars(row.profitCents);
  paintLine(context, { ...money, text: profit, y: box.y + 69, face: 'Loud', sizePx: 24, colour });
}

interface Told {
  readonly moment: RecapMoment;
  readonly lines: readonly string[];
}

/** As it will be wrapped. */
function linesOf(text: string, fromPx: number): readonly string[] {
  loadFonts();
  const ruler = createCanvas(1, 1).getContext('2d');
  ruler.font = font('Table', MOMENT_TEXT_PX);
  return wrapped(ruler, text, { widthMax: CARD_INNER_PX - fromPx - 16, linesMax: MOMENT_LINES_MAX });
}

/** Two lines have room in every box. */
const momentPx = (lines: readonly string[]): number =>
  MOMENT_PX + Math.max(0, lines.length - 2) * MOMENT_LINE_PX;

function paintMoment(
  context: SKRSContext2D,
  { moment: { round, performer, colour }, lines }: Told,
  place: Place,
): void {
  const face = performer === null ? WIRE : { id: performer, colour };
  paintBox(context, { faces: [face], round, lines }, place);
}

interface Place {
  readonly box: Box;
  readonly palette: Palette;
  readonly words: Words;
}

/** The two of it, side by side. */
const paintThread = (
  context: SKRSContext2D,
  { thread, lines }: { readonly thread: RecapThread; readonly lines: readonly string[] },
  place: Place,
): void => paintBox(context, { faces: thread.pair, round: thread.round, lines }, place);

interface Boxed {
  readonly faces: readonly Parameters<typeof paintPortrait>[1][];
  readonly round: number;
  readonly lines: readonly string[];
}

function paintBox(
  context: SKRSContext2D,
  { faces, round, lines }: Boxed,
  { box, palette, words }: Place,
): void {
  paintStepped(context, { box, colour: palette.shadow });
  faces.forEach((face, index) => {
    const at = { x: box.x + 12 + index * FACE_PX, y: box.y + 4, width: FACE_PX, height: FACE_PX };
    paintPortrait(context, face, at);
  });
  const fromPx = TEXT_X_PX + (faces.length - 1) * FACE_PX;
  const x = box.x + fromPx;
  paintLine(context, {
    ...{ text: words.say('signs.roundNote', { round }), x, y: box.y + 32, widthMax: 300 },
    ...{ face: 'Loud', sizePx: 23, colour: palette.title },
  });
  lines.forEach((line, index) => {
    const at = { x, y: box.y + 61 + index * MOMENT_LINE_PX, widthMax: box.width - fromPx - 12 };
    paintLine(context, { ...at, text: line, face: 'Table', sizePx: MOMENT_TEXT_PX, colour: palette.text });
  });
}
