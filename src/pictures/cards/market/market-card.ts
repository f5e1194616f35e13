// The market as a picture: a strip of the confirmed weather, three curves with halts and numbered flags where
// headlines struck, and a legend of it all.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../../languages/words.ts';
import type { MarketChart, MarketView } from '../../../views/cards/market-card.ts';
import { slotX } from '../../drawing/curve.ts';
import { paintStepped } from '../../drawing/frame.ts';
import { directionOf, paintArrow } from '../../drawing/marks.ts';
import type { Palette } from '../../drawing/palette.ts';
import { changeColour, NIGHT_SHIFT } from '../../drawing/palette.ts';
import { inCapitals, paintLine } from '../../drawing/text.ts';
import type { Box } from '../../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from '../card.ts';
import { legendOf, paintLegend } from './market-legend.ts';
import { areaOf, FLAG_PX, letterOf, paintScreen, REGIME_COLOURS } from './market-screen.ts';

const CHART_PX = 156;
const GAP_PX = 10;
const FIGURES_PX = 206;
const STRIP_PX = 40;
/** A bar narrower than this holds no letter. */
const LETTER_PX = 18;

export async function drawMarketCard(
  words: Words,
  view: MarketView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const { charts, open, episode, round, rounds } = view;
  const stripPx = view.bands.length === 0 ? 0 : STRIP_PX;
  const legend = legendOf(words, view);
  const bodyHeightPx = stripPx + charts.length * (CHART_PX + GAP_PX) + legend.heightPx;
  const note = open
    ? words.say('signs.marketNote', { episode, round, rounds })
    : words.say('signs.marketClosed');
  const title = words.say('signs.market');
  const { canvas, context, top } = openCard({ title, note, bodyHeightPx }, palette);
  const boxAt = (y: number): Box => ({ x: CARD_MARGIN_PX, y, width: CARD_INNER_PX, height: CHART_PX });
  if (stripPx > 0) paintWeather(context, view, { screen: screenIn(boxAt(top)), palette, words });
  let y = top + stripPx;
  for (const chart of charts) {
    paintAsset(context, chart, { box: boxAt(y), view, palette, words });
    y += CHART_PX + GAP_PX;
  }
  paintLegend(context, legend, { top: y, palette });
  return canvas.encode('png');
}

const screenIn = (box: Box): Box => ({
  x: box.x + FIGURES_PX,
  y: box.y + 10,
  width: box.width - FIGURES_PX - 10,
  height: box.height - 20,
});

/** A bar a regime over the screens, each with its letter where there is room for it. */
function paintWeather(
  context: SKRSContext2D,
  { bands, rounds }: MarketView,
  { screen, palette, words }: { screen: Box; palette: Palette; words: Words },
): void {
  const area = areaOf(screen);
  const y = screen.y - 8;
  const label = {
    text: words.say('signs.weather'),
    x: CARD_MARGIN_PX + 18,
    y: y + 25,
    widthMax: FIGURES_PX - 24,
  } as const;
  paintLine(context, { ...label, face: 'Sign', sizePx: 22, colour: palette.muted });
  bands.forEach(({ regime, from, to }, index) => {
    const left = Math.round(slotX(area, from - 1, rounds + 1));
    const right = Math.round(slotX(area, Math.min(to, rounds), rounds + 1));
    context.fillStyle = REGIME_COLOURS[regime];
    context.fillRect(left, y, Math.max(3, right - left - 3), FLAG_PX);
    if (right - left < LETTER_PX) return;
    paintLine(context, {
      ...{ text: letterOf(index), x: Math.round((left + right - 3) / 2), y: y + 22, widthMax: FLAG_PX },
      ...{ face: 'Loud', sizePx: 22, align: 'center', colour: palette.shadow },
    });
  });
}

function paintAsset(
  context: SKRSContext2D,
  chart: MarketChart,
  { box, view, palette, words }: { box: Box; view: MarketView; palette: Palette; words: Words },
): void {
  const { asset, priceCents, dayBp } = chart;
  const colour = changeColour(dayBp, palette);
  paintStepped(context, { box, colour: palette.panel });
  const left = { x: box.x + 18, widthMax: FIGURES_PX - 30 } as const;
  paintLine(context, {
    ...{ ...left, text: inCapitals(words, words.say(`names.${asset}`)), y: box.y + 46 },
    ...{ face: 'Sign', sizePx: 24, colour: palette.title },
  });
  paintLine(context, {
    ...{ ...left, text: words.points(priceCents), y: box.y + 94 },
    ...{ face: 'Loud', sizePx: 38, colour: palette.text },
  });
  paintArrow(context, {
    ...{ direction: directionOf(dayBp), colour },
    box: { x: box.x + 18, y: box.y + 115, width: 20, height: 17 },
  });
  paintLine(context, {
    ...{ text: words.percent(dayBp), x: box.x + 46, y: box.y + 133, widthMax: FIGURES_PX - 60 },
    ...{ face: 'Loud', sizePx: 27, colour },
  });
  paintScreen(context, chart, { screen: screenIn(box), view, palette, words });
}
