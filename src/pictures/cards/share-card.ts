// A line to be shared: whose it is at the top with trade and money, and below it what was said beside what was thought.
// As high as the longer of the two needs.

import { createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { ShareView } from '../../views/cards/share-card.ts';
import { sizedTradeIn } from '../../views/words/trades.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { font } from '../drawing/fonts.ts';
import { inset, paintStepped } from '../drawing/frame.ts';
import type { Colour, Palette } from '../drawing/palette.ts';
import { legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { INK } from '../office/inks.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';

const FACE_PX = 150;
const GAP_PX = 14;
const HALF_PX = (CARD_INNER_PX - GAP_PX) / 2;
const PADDING_PX = 20;
const LABEL_PX = 54;
const TEXT_PX = 27;
const LINE_PX = 35;
const LINES_MIN = 3;
const LINES_MAX = 9;

interface Half {
  readonly label: string;
  readonly lines: readonly string[];
  readonly panel: Colour;
}

export async function drawShareCard(
  words: Words,
  view: ShareView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const said = linesOf(words.say('counts.quoted', { text: view.speech }));
  const thought = linesOf(view.thought);
  const linesPx = Math.max(LINES_MIN, said.length, thought.length) * LINE_PX;
  const halfPx = LABEL_PX + linesPx + PADDING_PX;
  const { canvas, context, top } = openCard(
    {
      title: view.name.toUpperCase(),
      note: words.say('lines.cardEpisode', { episode: view.episode, round: view.round }),
      bodyHeightPx: FACE_PX + 2 * GAP_PX + halfPx,
    },
    palette,
  );
  paintSitter(context, view, { top, palette, words });
  const y = top + FACE_PX + GAP_PX;
  const halves: readonly Half[] = [
    { label: words.say('lines.cardSaid'), lines: said, panel: palette.panel },
    { label: words.say('lines.cardThought'), lines: thought, panel: palette.shadow },
  ];
  halves.forEach((half, index) => {
    const x = CARD_MARGIN_PX + index * (HALF_PX + GAP_PX);
    paintHalf(context, half, { box: { x, y, width: HALF_PX, height: halfPx }, palette });
  });
  return canvas.encode('png');
}

/** Measured before the card is made, whose height depends on it. */
function linesOf(text: string): readonly string[] {
  loadFonts();
  const context = createCanvas(1, 1).getContext('2d');
  context.font = font('Table', TEXT_PX);
  return wrapped(context, text, { widthMax: HALF_PX - 2 * PADDING_PX, linesMax: LINES_MAX });
}

function paintSitter(
  context: SKRSContext2D,
  view: ShareView,
  { top, palette, words }: { top: number; palette: Palette; words: Words },
): void {
  const { performer, colour } = view;
  const equity = words.say('lines.cardEquity', { equity: words.dollars(view.equityCents) });
  const box: Box = { x: CARD_MARGIN_PX, y: top, width: CARD_INNER_PX, height: FACE_PX };
  paintStepped(context, { box, colour: palette.leaderPanel });
  const frame: Box = { x: box.x + 12, y: box.y + 12, width: FACE_PX - 24, height: FACE_PX - 24 };
  context.fillStyle = colour;
  context.fillRect(frame.x, frame.y, frame.width, frame.height);
  context.fillStyle = INK.outline;
  context.fillRect(frame.x + 4, frame.y + 4, frame.width - 8, frame.height - 8);
  paintPortrait(context, { id: performer, colour }, inset(frame, 5));
  const line = { x: box.x + FACE_PX + 14, widthMax: CARD_INNER_PX - FACE_PX - 34 } as const;
  paintLine(context, {
    ...{ ...line, text: sizedTradeIn(words, view), y: box.y + 64, face: 'Loud', sizePx: 36 },
    colour: legibleOn(palette.leaderPanel, colour),
  });
  paintLine(context, {
    ...{ ...line, text: equity, y: box.y + 116, face: 'Loud', sizePx: 36, colour: palette.text },
  });
}

function paintHalf(
  context: SKRSContext2D,
  { label, lines, panel }: Half,
  { box, palette }: { box: Box; palette: Palette },
): void {
  paintStepped(context, { box, colour: panel });
  const left = { x: box.x + PADDING_PX, widthMax: box.width - 2 * PADDING_PX } as const;
  paintLine(context, {
    ...{ ...left, text: label, y: box.y + 42, face: 'Sign', sizePx: 24, colour: palette.title },
  });
  lines.forEach((text, index) => {
    paintLine(context, {
      ...{ ...left, text, y: box.y + LABEL_PX + 27 + index * LINE_PX, face: 'Table', sizePx: TEXT_PX },
      colour: palette.text,
    });
  });
}
