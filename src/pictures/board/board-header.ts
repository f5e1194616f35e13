// The sign over the leaderboard: the bull, the name, which episode it is and how far it has run.

import type { Words } from '../../languages/words.ts';
import type { BoardView } from '../../views/cards/board.ts';
import type { Brush } from '../drawing/brush.ts';
import { paintBull } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import type { Box } from '../portraits/sprite.ts';

export const HEADER_HEIGHT_PX = 124;
const BAR_HEIGHT_PX = 14;
const GAP_PX = 4;
/** Thinner segments than this would run together on a phone. */
const SEGMENT_MIN_PX = 8;

export function paintHeader(
  context: Brush,
  view: BoardView,
  place: { box: Box; palette: Palette; words: Words },
): void {
  const { box, palette, words } = place;
  const { x, y, width } = box;
  paintBull(context, { x, y: y + 4, width: 80, height: 75 });
  const name = {
    text: words.say('signs.bullpen'),
    y: y + 62,
    widthMax: 300,
    face: 'Sign',
    sizePx: 40,
  } as const;
  paintLine(context, { ...name, x: x + 100, y: name.y + 4, colour: palette.titleShadow });
  paintLine(context, { ...name, x: x + 96, colour: palette.title });
  const [upper, lower] = signs(words, view);
  const sign = { x: x + width, widthMax: width - 400, face: 'Sign', sizePx: 24, align: 'right' } as const;
  paintLine(context, { ...sign, text: upper, y: y + 38, colour: palette.text });
  paintLine(context, { ...sign, text: lower, y: y + 74, colour: palette.muted });
  paintRounds(context, view, {
    box: { x, y: y + HEADER_HEIGHT_PX - BAR_HEIGHT_PX - 12, width, height: BAR_HEIGHT_PX },
    palette,
  });
}

/** Which episode it is, and how far it has run. */
export function signs(
  words: Pick<Words, 'say'>,
  { phase, episode, round, rounds }: Pick<BoardView, 'phase' | 'episode' | 'round' | 'rounds'>,
): readonly [string, string] {
  if (phase === 'before') return [words.say('signs.episode', { episode: 1 }), words.say('signs.opensSoon')];
  const upper = words.say('signs.episode', { episode });
  if (phase === 'closed') return [upper, words.say('signs.finalBell')];
  if (round === 0) return [upper, words.say('signs.openingBell')];
  return [upper, words.say('signs.round', { round, rounds })];
}

/** One lamp a round, lit as they are played; one long bar where there are too many. */
function paintRounds(
  context: Brush,
  { phase, round, rounds }: BoardView,
  { box, palette }: { box: Box; palette: Palette },
): void {
  const played = phase === 'closed' ? rounds : Math.min(round, rounds);
  const segmentPx = (box.width + GAP_PX) / rounds;
  if (segmentPx - GAP_PX < SEGMENT_MIN_PX) {
    context.fillStyle = palette.unlit;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.fillStyle = palette.title;
    context.fillRect(box.x, box.y, Math.round((box.width * played) / rounds), box.height);
    return;
  }
  for (let lamp = 0; lamp < rounds; lamp++) {
    const left = Math.round(box.x + lamp * segmentPx);
    const right = Math.round(box.x + (lamp + 1) * segmentPx - GAP_PX);
    context.fillStyle = lamp < played ? palette.title : palette.unlit;
    context.fillRect(left, box.y, right - left, box.height);
  }
}
