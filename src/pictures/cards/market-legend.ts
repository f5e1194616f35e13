// What the letters, pause signs and numbers on the market's screens mean: regimes two in a row, then halts, then
// the headlines.

import type { SKRSContext2D } from 'canvas';
import { endsTrading } from '../../show/market/halts.ts';
import type { HaltMark, MarketView, Pin, RegimeBand } from '../../views/cards/market-card.ts';
import { font } from '../drawing/fonts.ts';
import type { Palette } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX } from './card.ts';
import { letterOf, paintFlag, paintMark, paintPause, REGIME_COLOURS } from './market-screen.ts';

const ROW_PX = 38;
const PIN_PX = 64;
const COLUMN_PX = CARD_INNER_PX / 2;

/** Half a row holds no more words than these. */
const spanOf = ({ from, to }: RegimeBand): string => (from === to ? `R${from}` : `R${from} to ${to}`);

function stopWords({ what }: HaltMark): string {
  if ('asset' in what) return `${what.asset} halted`;
  return `${what.level}% down: ${endsTrading(what) ? 'over' : 'halted'}`;
}

type Painter = (at: { x: number; y: number; palette: Palette }) => void;

export const legendHeightPx = ({ bands, halts, pins }: MarketView): number =>
  Math.ceil((bands.length + halts.length) / 2) * ROW_PX + Math.max(1, pins.length) * PIN_PX;

export function paintLegend(
  context: SKRSContext2D,
  view: MarketView,
  { top, palette }: { top: number; palette: Palette },
): void {
  const entries: readonly { readonly mark: Painter; readonly text: string }[] = [
    ...view.bands.map((band, index) => ({
      mark: (at: { x: number; y: number; palette: Palette }) =>
        paintMark(context, letterOf(index), { ...at, colour: REGIME_COLOURS[band.regime] }),
      text: `${band.regime}, ${spanOf(band)}`,
    })),
    ...view.halts.map((halt) => ({
      mark: (at: { x: number; y: number; palette: Palette }) => paintPause(context, { ...at, y: at.y + 3 }),
      text: `${stopWords(halt)}, R${halt.round}`,
    })),
  ];
  entries.forEach(({ mark, text }, index) => {
    const x = CARD_MARGIN_PX + (index % 2) * COLUMN_PX;
    const y = top + Math.floor(index / 2) * ROW_PX + 4;
    mark({ x: x + 26, y, palette });
    const line = { text, x: x + 56, y: y + 22, widthMax: COLUMN_PX - 64 } as const;
    paintLine(context, { ...line, face: 'Table', sizePx: 22, colour: palette.muted });
  });
  const pinsTop = top + Math.ceil(entries.length / 2) * ROW_PX;
  view.pins.forEach((pin, index) => {
    paintPin(context, pin, { y: pinsTop + index * PIN_PX, palette });
  });
  if (view.pins.length === 0) {
    const line = { text: 'No headline has struck yet.', x: CARD_MARGIN_PX + 8, y: pinsTop + 38 } as const;
    paintLine(context, { ...line, widthMax: 700, face: 'Table', sizePx: 24, colour: palette.muted });
  }
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
