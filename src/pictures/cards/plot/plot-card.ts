// The plot as a board of cork: the cast in photographs, a string from one to another for whatever is between them, and
// on it a paper that says what.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../../languages/words.ts';
import type { PlotView } from '../../../views/cards/plot/plot-card.ts';
import { loadFonts } from '../../drawing/font-loading.ts';
import { inset } from '../../drawing/frame.ts';
import type { Palette } from '../../drawing/palette.ts';
import { NIGHT_SHIFT } from '../../drawing/palette.ts';
import { paintLine, TEXT_SIZE_MIN_PX } from '../../drawing/text.ts';
import { INK } from '../../office/inks.ts';
import { paintPortrait } from '../../portraits/portrait.ts';
import type { Box } from '../../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from '../card.ts';
import { boardHeightPx, type HungPhoto, hangUp, tagWidthPx } from './plot-layout.ts';
import { paintPin, paintString, pinColour } from './plot-string.ts';
import { paintTag, tagHeightPx, tagWords } from './plot-tag.ts';

const CORK = '#96683c';
const CORK_SPECKS = ['#86592f', '#a87848', '#7a5029'] as const;
const SPECK_EVERY_PX = 13;
const FACE_PX = 96;
const NOTE_PX = 48;
const PIN_OF_PHOTO = '#ff5fa2';

export async function drawPlotCard(
  words: Words,
  view: PlotView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  loadFonts();
  const widthPx = tagWidthPx(CARD_INNER_PX);
  const told = view.strings.map((string) => tagWords(words, view, { string, widthPx }));
  const tagHeightsPx = told.map(tagHeightPx);
  const notes = noteOf(words, view);
  const boardPx = boardHeightPx(view, tagHeightsPx) + (notes === undefined ? 0 : NOTE_PX);
  const { canvas, context, top } = openCard(
    { title: words.say('plotBoard.sign'), note: cornerNote(words, view), bodyHeightPx: boardPx },
    palette,
  );
  const whole = { x: CARD_MARGIN_PX, y: top, width: CARD_INNER_PX, height: boardPx };
  paintCork(context, whole);
  const board = notes === undefined ? whole : { ...whole, height: boardPx - NOTE_PX };
  const { photos, tags } = hangUp(view, { board, tagHeightsPx });
  for (const photo of photos) paintPhoto(context, photo);
  tags.forEach(({ string, box }, index) => {
    const paper = told[index];
    if (paper !== undefined) paintTag(context, string, { box, told: paper });
  });
  // What is over lies under what is not.
  for (const { string, runs } of tags.toReversed()) {
    for (const run of runs) paintString(context, run, string);
  }
  for (const { string, runs } of tags) {
    for (const [, end] of runs) paintPin(context, end, pinColour(string.kind));
  }
  for (const { pin } of photos) paintPin(context, pin, PIN_OF_PHOTO);
  if (notes !== undefined) paintNote(context, notes, whole);
  return canvas.encode('png');
}

function cornerNote(words: Words, { episode, round }: PlotView): string {
  if (episode === 0) return words.say('signs.relationsNone');
  return round === 0 ? words.say('signs.episodeNote', { episode }) : words.say('signs.roundNote', { round });
}

/** What there is to say where there is nothing, or too much. */
function noteOf(words: Words, { strings, more }: PlotView): string | undefined {
  if (strings.length === 0) return words.say('plotBoard.none');
  return more > 0 ? words.say('plotBoard.more', { count: more }) : undefined;
}

/** The same specks every time. */
function paintCork(context: SKRSContext2D, box: Box): void {
  context.fillStyle = INK.outline;
  context.fillRect(box.x - 4, box.y - 4, box.width + 8, box.height + 8);
  context.fillStyle = INK.oakDark;
  context.fillRect(box.x - 2, box.y - 2, box.width + 4, box.height + 4);
  const cork = inset(box, 4);
  context.fillStyle = CORK;
  context.fillRect(cork.x, cork.y, cork.width, cork.height);
  let at = 0;
  for (let y = cork.y + 4; y < cork.y + cork.height - 6; y += SPECK_EVERY_PX) {
    for (let x = cork.x + 4; x < cork.x + cork.width - 10; x += SPECK_EVERY_PX) {
      at = (at * 75 + 74) % 65_537;
      context.fillStyle = CORK_SPECKS[at % CORK_SPECKS.length] ?? CORK;
      context.fillRect(x + (at % 7), y + (at % 5), 3 + (at % 4), 2 + (at % 3));
    }
  }
}

function paintPhoto(context: SKRSContext2D, { person, box }: HungPhoto): void {
  context.fillStyle = INK.outline;
  context.fillRect(box.x + 2, box.y + 3, box.width + 3, box.height + 3);
  context.fillRect(box.x - 3, box.y - 3, box.width + 6, box.height + 6);
  context.fillStyle = INK.white;
  context.fillRect(box.x, box.y, box.width, box.height);
  const face = { x: box.x + (box.width - FACE_PX) / 2, y: box.y + 8, width: FACE_PX, height: FACE_PX };
  paintPortrait(context, person, face);
  paintLine(context, {
    ...{ text: person.name, x: box.x + box.width / 2, y: box.y + box.height - 9, widthMax: box.width - 10 },
    ...{ face: 'Loud', sizePx: 24, align: 'center', colour: INK.outline },
  });
}

/** On a strip of paper along the lower edge, or in the middle of an empty board. */
function paintNote(context: SKRSContext2D, text: string, board: Box): void {
  const width = Math.min(board.width - 40, 620);
  const paper = {
    x: board.x + (board.width - width) / 2,
    y: board.y + board.height - NOTE_PX,
    width,
    height: 38,
  };
  context.fillStyle = INK.outline;
  context.fillRect(paper.x - 3, paper.y - 3, paper.width + 6, paper.height + 6);
  context.fillStyle = INK.paper;
  context.fillRect(paper.x, paper.y, paper.width, paper.height);
  paintLine(context, {
    ...{ text, x: paper.x + paper.width / 2, y: paper.y + 27, widthMax: paper.width - 24 },
    ...{ face: 'Loud', sizePx: TEXT_SIZE_MIN_PX, align: 'center', colour: INK.outline },
  });
}
