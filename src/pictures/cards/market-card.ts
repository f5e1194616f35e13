// The market as a picture: three curves, numbered flags where headlines struck, and the headlines themselves.

import type { SKRSContext2D } from 'canvas';
import type { MarketChart, MarketView, Pin } from '../../views/market-card.ts';
import { percentOf, points } from '../../views/money.ts';
import { font } from '../fonts.ts';
import { inset, paintStepped } from '../frame.ts';
import { directionOf, paintArrow } from '../marks.ts';
import type { Palette } from '../palette.ts';
import { NIGHT_SHIFT } from '../palette.ts';
import type { Box } from '../sprite.ts';
import { paintLine } from '../text.ts';
import { wrapped } from '../words.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, changeColour, openCard } from './card.ts';
import { chartPoints, paintChart } from './chart.ts';

const CHART_PX = 156;
const GAP_PX = 10;
const FIGURES_PX = 206;
const FLAG_PX = 28;
const PIN_PX = 64;

export async function drawMarketCard(view: MarketView, palette: Palette = NIGHT_SHIFT): Promise<Buffer> {
  const { charts, pins, open, episode, round, rounds } = view;
  const bodyHeightPx = charts.length * (CHART_PX + GAP_PX) + Math.max(1, pins.length) * PIN_PX;
  const note = open ? `Ep. ${episode} · round ${round}/${rounds}` : 'Closed';
  const { canvas, context, top } = openCard({ title: 'MARKET', note, bodyHeightPx }, palette);
  let y = top;
  for (const chart of charts) {
    const box = { x: CARD_MARGIN_PX, y, width: CARD_INNER_PX, height: CHART_PX };
    paintAsset(context, chart, { box, view, palette });
    y += CHART_PX + GAP_PX;
  }
  for (const pin of pins) {
    paintPin(context, pin, { y, palette });
    y += PIN_PX;
  }
  if (pins.length === 0) {
    const line = { text: 'No headline has struck yet.', x: CARD_MARGIN_PX + 8, y: y + 38 } as const;
    paintLine(context, { ...line, widthMax: 700, face: 'Table', sizePx: 24, colour: palette.muted });
  }
  return canvas.encode('png');
}

function paintAsset(
  context: SKRSContext2D,
  { asset, priceCents, dayBp, history }: MarketChart,
  { box, view, palette }: { box: Box; view: MarketView; palette: Palette },
): void {
  const colour = changeColour(dayBp, palette);
  paintStepped(context, { box, colour: palette.panel });
  const left = { x: box.x + 18, widthMax: FIGURES_PX - 30 } as const;
  paintLine(context, {
    ...{ ...left, text: asset.toUpperCase(), y: box.y + 46 },
    ...{ face: 'Sign', sizePx: 24, colour: palette.title },
  });
  paintLine(context, {
    ...{ ...left, text: points(priceCents), y: box.y + 94 },
    ...{ face: 'Loud', sizePx: 38, colour: palette.text },
  });
  paintArrow(context, {
    ...{ direction: directionOf(dayBp), colour },
    box: { x: box.x + 18, y: box.y + 115, width: 20, height: 17 },
  });
  paintLine(context, {
    ...{ text: percentOf(dayBp), x: box.x + 46, y: box.y + 133, widthMax: FIGURES_PX - 60 },
    ...{ face: 'Loud', sizePx: 27, colour },
  });
  const screen = {
    x: box.x + FIGURES_PX,
    y: box.y + 10,
    width: box.width - FIGURES_PX - 10,
    height: box.height - 20,
  };
  paintStepped(context, { box: screen, colour: palette.shadow });
  const area = { ...inset(screen, 16), y: screen.y + 34, height: screen.height - 48 };
  const curve = chartPoints(history.length === 0 ? [priceCents] : history, view.rounds + 1, area);
  for (const pin of view.pins) {
    const at = curve[pin.round];
    if (at === undefined || !pin.assets.includes(asset)) continue;
    context.fillStyle = palette.border;
    context.fillRect(Math.round(at.x) - 1, screen.y + 8, 3, screen.height - 16);
  }
  paintChart(context, curve, { box: area, colour, palette });
  for (const pin of view.pins) {
    const at = curve[pin.round];
    if (at === undefined || !pin.assets.includes(asset)) continue;
    paintFlag(context, pin, { x: Math.round(at.x), y: screen.y + 4, palette });
  }
}

function paintFlag(
  context: SKRSContext2D,
  { number, source }: Pin,
  { x, y, palette }: { x: number; y: number; palette: Palette },
): void {
  const ground = source === 'audience' ? '#ffb3d6' : palette.title;
  context.fillStyle = palette.shadow;
  context.fillRect(x - FLAG_PX / 2 - 2, y - 2, FLAG_PX + 4, FLAG_PX + 4);
  context.fillStyle = ground;
  context.fillRect(x - FLAG_PX / 2, y, FLAG_PX, FLAG_PX);
  paintLine(context, {
    ...{ text: String(number), x, y: y + 22, widthMax: FLAG_PX, face: 'Loud', sizePx: 22 },
    ...{ align: 'center', colour: palette.shadow },
  });
}

function paintPin(context: SKRSContext2D, pin: Pin, { y, palette }: { y: number; palette: Palette }): void {
  paintFlag(context, pin, { x: CARD_MARGIN_PX + 26, y: y + 12, palette });
  context.font = font('Table', 22);
  const x = CARD_MARGIN_PX + 56;
  const said = pin.source === 'audience' ? `The crowd: ${pin.text}` : pin.text;
  const lines = wrapped(context, said, { widthMax: CARD_INNER_PX - 64, linesMax: 2 });
  lines.forEach((text, index) => {
    paintLine(context, {
      ...{ text, x, y: y + (lines.length === 1 ? 34 : 22) + index * 27, widthMax: CARD_INNER_PX - 60 },
      ...{ face: 'Table', sizePx: 22, colour: palette.text },
    });
  });
}
