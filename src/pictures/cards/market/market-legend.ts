// What the letters, pause signs and numbers on the market's screens mean: regimes two in a row, then halts, then
// the headlines. Where one entry is too long for half a row, each has a row of its own.

import { createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../../languages/words.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import type { HaltMark, MarketView, Pin, RegimeBand } from '../../../views/cards/market-card.ts';
import { loadFonts } from '../../drawing/font-loading.ts';
import { font } from '../../drawing/fonts.ts';
import type { Palette } from '../../drawing/palette.ts';
import { paintLine, TEXT_SIZE_MIN_PX } from '../../drawing/text.ts';
import { wrapped } from '../../drawing/words.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX } from '../card.ts';
import { letterOf, paintFlag, paintMark, paintPause, REGIME_COLOURS } from './market-screen.ts';

const ROW_PX = 38;
const PIN_PX = 64;
/** Left of the words: the mark, and a little at the right. */
const MARK_PX = 64;

type Painter = (context: SKRSContext2D, at: { x: number; y: number; palette: Palette }) => void;

export interface Legend {
  readonly heightPx: number;
  readonly entries: readonly { readonly mark: Painter; readonly text: string }[];
  /** Entries in a row. */
  readonly columns: 1 | 2;
  readonly pins: readonly { readonly pin: Pin; readonly text: string }[];
  /** Said where no headline has struck. */
  readonly noPins: string;
}

export function legendOf(words: Words, view: MarketView): Legend {
  const entries = [
    ...view.bands.map((band, index) => ({
      mark: ((context, at) =>
        paintMark(context, letterOf(index), {
          ...at,
          colour: REGIME_COLOURS[band.regime],
        })) satisfies Painter,
      text: weatherIn(words, band),
    })),
    ...view.halts.map((halt) => ({
      mark: ((context, at) => paintPause(context, { ...at, y: at.y + 3 })) satisfies Painter,
      text: haltIn(words, halt),
    })),
  ];
  const columns = widest(entries.map(({ text }) => text)) <= CARD_INNER_PX / 2 - MARK_PX ? 2 : 1;
  return {
    ...{ entries, columns, noPins: words.say('signs.noHeadline') },
    heightPx: Math.ceil(entries.length / columns) * ROW_PX + Math.max(1, view.pins.length) * PIN_PX,
    pins: view.pins.map((pin) => ({
      pin,
      text: pin.source === 'audience' ? words.say('signs.crowdSays', { text: pin.text }) : pin.text,
    })),
  };
}

function widest(texts: readonly string[]): number {
  loadFonts();
  const ruler = createCanvas(1, 1).getContext('2d');
  ruler.font = font('Table', TEXT_SIZE_MIN_PX);
  return Math.max(0, ...texts.map((text) => ruler.measureText(text).width));
}

function weatherIn(words: Words, band: RegimeBand): string {
  const { from, to } = band;
  const regime = words.say(`names.${band.regime}`);
  return from === to
    ? words.say('signs.weatherIn', { regime, round: from })
    : words.say('signs.weatherFrom', { regime, from, to });
}

function haltIn(words: Words, { what, round }: HaltMark): string {
  if ('asset' in what) {
    return words.say('signs.assetHalted', { asset: words.say(`names.${what.asset}`), round });
  }
  const end = endsTrading(what) ? 'over' : 'halted';
  return words.say('signs.marketHalted', { percent: what.level, end, round });
}

export function paintLegend(
  context: SKRSContext2D,
  { entries, columns, pins, noPins }: Legend,
  { top, palette }: { top: number; palette: Palette },
): void {
  const columnPx = CARD_INNER_PX / columns;
  entries.forEach(({ mark, text }, index) => {
    const x = CARD_MARGIN_PX + (index % columns) * columnPx;
    const y = top + Math.floor(index / columns) * ROW_PX + 4;
    mark(context, { x: x + 26, y, palette });
    const line = { text, x: x + 56, y: y + 22, widthMax: columnPx - MARK_PX } as const;
    paintLine(context, { ...line, face: 'Table', sizePx: TEXT_SIZE_MIN_PX, colour: palette.muted });
  });
  const pinsTop = top + Math.ceil(entries.length / columns) * ROW_PX;
  pins.forEach((each, index) => {
    paintPin(context, each, { y: pinsTop + index * PIN_PX, palette });
  });
  if (pins.length === 0) {
    const line = { text: noPins, x: CARD_MARGIN_PX + 8, y: pinsTop + 38 } as const;
    paintLine(context, { ...line, widthMax: 700, face: 'Table', sizePx: 24, colour: palette.muted });
  }
}

function paintPin(
  context: SKRSContext2D,
  { pin, text: said }: Legend['pins'][number],
  { y, palette }: { y: number; palette: Palette },
): void {
  paintFlag(context, pin, { x: CARD_MARGIN_PX + 26, y: y + 12, palette });
  context.font = font('Table', 22);
  const x = CARD_MARGIN_PX + 56;
  const lines = wrapped(context, said, { widthMax: CARD_INNER_PX - 64, linesMax: 2 });
  lines.forEach((text, index) => {
    paintLine(context, {
      ...{ text, x, y: y + (lines.length === 1 ? 34 : 22) + index * 27, widthMax: CARD_INNER_PX - 60 },
      ...{ face: 'Table', sizePx: 22, colour: palette.text },
    });
  });
}
