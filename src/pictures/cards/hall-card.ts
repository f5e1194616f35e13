// The hall of fame as a picture: champions in gold frames, two abreast, the newest first.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { HallRow, HallView } from '../../views/cards/hall-card.ts';
import { inset, paintStepped } from '../drawing/frame.ts';
import { crown } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { INK } from '../office/inks.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintSprite } from '../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';

const FRAME_PX = 176;
const GAP_PX = 12;
const ABREAST = 2;

export async function drawHallCard(
  words: Words,
  view: HallView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const { champions, more } = view;
  const rows = Math.max(1, Math.ceil(champions.length / ABREAST));
  const note = more > 0 ? words.say('signs.hallEarlier', { count: more }) : words.say('signs.hallNote');
  const { canvas, context, top } = openCard(
    { title: words.say('signs.hall'), note, bodyHeightPx: rows * (FRAME_PX + GAP_PX) },
    palette,
  );
  const width = (CARD_INNER_PX - GAP_PX) / ABREAST;
  champions.forEach((champion, index) => {
    const x = CARD_MARGIN_PX + (index % ABREAST) * (width + GAP_PX);
    const y = top + Math.floor(index / ABREAST) * (FRAME_PX + GAP_PX);
    paintChampion(context, champion, { box: { x, y, width, height: FRAME_PX }, palette, words });
  });
  if (champions.length === 0) {
    paintLine(context, {
      ...{ text: words.say('signs.hallEmpty'), x: CARD_MARGIN_PX + CARD_INNER_PX / 2 },
      ...{ y: top + FRAME_PX / 2, widthMax: CARD_INNER_PX, face: 'Loud', sizePx: 28, align: 'center' },
      colour: palette.muted,
    });
  }
  return canvas.encode('png');
}

function paintChampion(
  context: SKRSContext2D,
  champion: HallRow,
  { box, palette, words }: { box: Box; palette: Palette; words: Words },
): void {
  paintStepped(context, { box, colour: palette.panel });
  const frame = { x: box.x + 16, y: box.y + 26, width: 132, height: 132 };
  context.fillStyle = INK.goldDark;
  context.fillRect(frame.x - 4, frame.y - 4, frame.width + 8, frame.height + 8);
  context.fillStyle = INK.gold;
  context.fillRect(frame.x, frame.y, frame.width, frame.height);
  context.fillStyle = INK.outline;
  context.fillRect(frame.x + 4, frame.y + 4, frame.width - 8, frame.height - 8);
  paintPortrait(context, champion, inset(frame, 6));
  paintSprite(context, crown(palette.title), { x: frame.x + 30, y: box.y + 2, width: 72, height: 36 });
  const line = { x: box.x + 168, widthMax: box.width - 182 } as const;
  paintLine(context, {
    ...{
      ...line,
      text: words.say('signs.season', { season: champion.season }),
      y: box.y + 58,
      face: 'Sign',
      sizePx: 22,
    },
    colour: palette.title,
  });
  paintLine(context, {
    ...{ ...line, text: champion.name, y: box.y + 100, face: 'Loud', sizePx: 32 },
    colour: legibleOn(palette.panel, champion.colour),
  });
  paintLine(context, {
    ...{ ...line, text: words.dollars(champion.equityCents), y: box.y + 140, face: 'Loud', sizePx: 29 },
    colour: palette.text,
  });
}
