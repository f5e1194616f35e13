// One trader's books as a picture: the face, the worth, the day's curve, what is held and owed.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { PortfolioView } from '../../views/cards/portfolio-card.ts';
import { curveIn, paintCurve } from '../drawing/curve.ts';
import { inset, paintStepped } from '../drawing/frame.ts';
import { directionOf, paintArrow } from '../drawing/marks.ts';
import type { Palette } from '../drawing/palette.ts';
import { changeColour, legibleOn, NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';

const FACE_PX = 168;
const CHART_PX = 150;
const FACTS_PX = 104;
const GAP_PX = 12;

export async function drawPortfolioCard(
  words: Words,
  view: PortfolioView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const bodyHeightPx = FACE_PX + CHART_PX + FACTS_PX + 2 * GAP_PX;
  const { canvas, context, top } = openCard(
    {
      title: words.say('signs.portfolio'),
      note: words.say('signs.place', { place: view.rank }),
      bodyHeightPx,
    },
    palette,
  );
  paintHead(context, view, { top, palette, words });
  const screen = {
    x: CARD_MARGIN_PX,
    y: top + FACE_PX + GAP_PX,
    width: CARD_INNER_PX,
    height: CHART_PX,
  };
  paintStepped(context, { box: screen, colour: palette.shadow });
  const area = inset(screen, 20);
  const colour = changeColour(view.todayCents ?? 0, palette);
  paintCurve(context, curveIn(area, view.history), { box: area, colour, palette, area: 'tinted' });
  paintFacts(context, view, { y: screen.y + CHART_PX + GAP_PX, palette, words });
  return canvas.encode('png');
}

function paintHead(
  context: SKRSContext2D,
  view: PortfolioView,
  { top, palette, words }: { top: number; palette: Palette; words: Words },
): void {
  const face = { x: CARD_MARGIN_PX, y: top, width: FACE_PX, height: FACE_PX };
  context.fillStyle = palette.border;
  context.fillRect(face.x, face.y, face.width, face.height);
  paintPortrait(context, view, inset(face, 6));
  const x = face.x + FACE_PX + 24;
  const widthMax = CARD_INNER_PX - FACE_PX - 30;
  paintLine(context, {
    ...{ text: view.name, x, y: top + 40, widthMax, face: 'Loud', sizePx: 40 },
    colour: legibleOn(palette.ground, view.colour),
  });
  paintLine(context, {
    ...{ text: view.title, x, y: top + 74, widthMax, face: 'Table', sizePx: 25, colour: palette.muted },
  });
  const worth = {
    text: words.dollars(view.equityCents),
    x,
    y: top + 128,
    widthMax,
    face: 'Loud',
    sizePx: 52,
  } as const;
  paintLine(context, { ...worth, colour: palette.text });
  if (view.bankrupt) {
    const text = words.say('signs.bankruptSign');
    const sign = { text, x, y: top + 166, widthMax, face: 'Sign', sizePx: 24 } as const;
    paintLine(context, { ...sign, colour: palette.loss });
  } else paintChange(context, view, { x, top, widthMax, palette, words });
}

function paintChange(
  context: SKRSContext2D,
  view: PortfolioView,
  place: { x: number; top: number; widthMax: number; palette: Palette; words: Words },
): void {
  const { x, top, widthMax, palette, words } = place;
  const change = view.todayCents ?? 0;
  const colour = changeColour(change, palette);
  const today =
    view.todayCents === null
      ? words.say('signs.floorClosed')
      : words.say('signs.today', { change: words.signedDollars(change) });
  paintArrow(context, {
    direction: directionOf(change),
    colour,
    box: { x, y: top + 146, width: 20, height: 17 },
  });
  paintLine(context, {
    text: today,
    x: x + 30,
    y: top + 164,
    widthMax: widthMax - 30,
    face: 'Loud',
    sizePx: 27,
    colour,
  });
}

function paintFacts(
  context: SKRSContext2D,
  { cashCents, holding }: PortfolioView,
  { y, palette, words }: { y: number; palette: Palette; words: Words },
): void {
  const width = (CARD_INNER_PX - GAP_PX) / 2;
  const owed = cashCents < 0;
  const facts = [
    {
      label: owed ? words.say('signs.owes') : words.say('signs.cash'),
      value: words.dollars(Math.abs(cashCents)),
      colour: owed ? palette.loss : palette.text,
    },
    holding === null
      ? { label: words.say('signs.holds'), value: words.say('signs.nothing'), colour: palette.muted }
      : {
          label: words.say('signs.held', {
            ...{ side: holding.side, asset: words.say(`names.${holding.asset}`) },
            worth: words.dollars(holding.worthCents),
          }),
          value: words.signedDollars(holding.profitCents),
          colour: changeColour(holding.profitCents, palette),
        },
  ];
  facts.forEach(({ label, value, colour }, index) => {
    const box = { x: CARD_MARGIN_PX + index * (width + GAP_PX), y, width, height: FACTS_PX };
    paintStepped(context, { box, colour: palette.panel });
    const line = { x: box.x + 20, widthMax: width - 40 } as const;
    paintLine(context, { ...line, text: label, y: y + 40, face: 'Table', sizePx: 25, colour: palette.muted });
    paintLine(context, { ...line, text: value, y: y + 80, face: 'Loud', sizePx: 34, colour });
  });
}
