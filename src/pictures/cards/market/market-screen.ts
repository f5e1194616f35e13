// One asset's screen on the market card: the weather behind the curve, halts across it, and numbered flags over
// the rounds in which headlines struck. Flags keep clear of one another and are tied to their round by a line.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../../languages/words.ts';
import { endsTrading } from '../../../show/market/halts.ts';
import type { Regime } from '../../../show/market/regimes.ts';
import type { HaltMark, MarketChart, MarketView, Pin } from '../../../views/cards/market-card.ts';
import { curveIn, paintCurve, slotX } from '../../drawing/curve.ts';
import { paintStepped } from '../../drawing/frame.ts';
import type { Colour, Palette } from '../../drawing/palette.ts';
import { changeColour, mixed } from '../../drawing/palette.ts';
import { paintLine } from '../../drawing/text.ts';
import type { Box } from '../../portraits/sprite.ts';

export const FLAG_PX = 28;
const FLAG_GAP_PX = 4;
const INSET_PX = 16;
const BAND_TINT_PERCENT = 30;
const CROWD_FLAG: Colour = '#ffb3d6';

/** Bright enough for dark letters; told apart by their letters, not by hue. */
export const REGIME_COLOURS: Readonly<Record<Regime, Colour>> = {
  'Tech boom': '#4cc9f0',
  'Crypto frenzy': '#ffa14a',
  Stagnant: '#b9b4d8',
  Recovery: '#8be07a',
  'Rate shock': '#ff8ac2',
  'Flight to safety': '#c3aeff',
  Crash: '#ff7f72',
};

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** What the curve is painted in: under the flags, with room for the square at its end. */
export const areaOf = (screen: Box): Box => ({
  x: screen.x + INSET_PX,
  y: screen.y + 40,
  width: screen.width - 2 * INSET_PX,
  height: screen.height - 54,
});

export interface ScreenPlace {
  readonly screen: Box;
  readonly view: MarketView;
  readonly palette: Palette;
  readonly words: Words;
}

export function paintScreen(context: SKRSContext2D, chart: MarketChart, place: ScreenPlace): void {
  const { screen, view, palette, words } = place;
  const area = areaOf(screen);
  const slots = view.rounds + 1;
  const xOf = (round: number): number => Math.round(slotX(area, Math.min(round, view.rounds), slots));
  paintStepped(context, { box: screen, colour: palette.shadow });
  for (const { regime, from, to } of view.bands) {
    context.fillStyle = mixed(palette.shadow, REGIME_COLOURS[regime], BAND_TINT_PERCENT);
    context.fillRect(xOf(from - 1), screen.y + 6, Math.max(3, xOf(to) - xOf(from - 1)), screen.height - 12);
  }
  for (const halt of view.halts) {
    if ('asset' in halt.what && halt.what.asset !== chart.asset) continue;
    paintHalt(context, halt, { xOf, screen, palette });
  }
  const values = chart.history.length === 0 ? [chart.priceCents] : chart.history;
  const points = curveIn(area, values, slots);
  const flags = flagsOf(view.pins, { chart, xOf, area });
  for (const { pin, x } of flags) {
    const at = points[pin.round];
    if (at === undefined) continue;
    context.strokeStyle = pin.source === 'audience' ? CROWD_FLAG : palette.title;
    context.lineWidth = 3;
    context.beginPath();
    context.moveTo(x, screen.y + 6 + FLAG_PX);
    context.lineTo(at.x, at.y);
    context.stroke();
  }
  const colour = changeColour(chart.dayBp, palette);
  paintCurve(context, points, { box: area, colour, palette, area: 'tinted' });
  if (chart.history.length === 0) paintWaiting(context, { screen, palette, words });
  for (const { pin, x } of flags) paintFlag(context, pin, { x, y: screen.y + 6, palette });
}

function paintWaiting(context: SKRSContext2D, { screen, palette, words }: Omit<ScreenPlace, 'view'>): void {
  const place = { x: screen.x + screen.width / 2, y: screen.y + screen.height - 22 };
  paintLine(context, {
    ...{ ...place, text: words.say('signs.curveStarts'), widthMax: screen.width - 40, align: 'center' },
    ...{ face: 'Table', sizePx: 22, colour: palette.muted },
  });
}

/** A hatched column with a pause sign: to the end of the day where trading is over. */
function paintHalt(
  context: SKRSContext2D,
  { round, what }: HaltMark,
  { xOf, screen, palette }: { xOf: (round: number) => number; screen: Box; palette: Palette },
): void {
  const isLast = 'level' in what && endsTrading(what);
  const left = xOf(round) - 9;
  const right = isLast ? Math.max(xOf(Number.MAX_SAFE_INTEGER), left + 18) : left + 18;
  context.save();
  context.beginPath();
  context.rect(left, screen.y + 6, right - left, screen.height - 12);
  context.clip();
  context.strokeStyle = mixed(palette.shadow, palette.loss, 55);
  context.lineWidth = 4;
  for (let x = left - screen.height; x < right; x += 12) {
    context.beginPath();
    context.moveTo(x, screen.y + screen.height);
    context.lineTo(x + screen.height, screen.y);
    context.stroke();
  }
  context.restore();
  paintPause(context, { x: xOf(round), y: screen.y + screen.height - 30, palette });
}

/** Two bars on a square. */
export function paintPause(
  context: SKRSContext2D,
  { x, y, palette }: { x: number; y: number; palette: Palette },
): void {
  context.fillStyle = palette.shadow;
  context.fillRect(x - 10, y - 1, 20, 24);
  context.fillStyle = palette.loss;
  context.fillRect(x - 9, y, 18, 22);
  context.fillStyle = palette.shadow;
  context.fillRect(x - 5, y + 5, 3, 12);
  context.fillRect(x + 2, y + 5, 3, 12);
}

interface Flag {
  readonly pin: Pin;
  readonly x: number;
}

/** The flags of the headlines that name the asset, over their rounds as far as they do not cover one another. */
function flagsOf(
  pins: readonly Pin[],
  { chart, xOf, area }: { chart: MarketChart; xOf: (round: number) => number; area: Box },
): readonly Flag[] {
  const mine = pins.filter(
    ({ assets, round }) => assets.includes(chart.asset) && round < chart.history.length,
  );
  const step = FLAG_PX + FLAG_GAP_PX;
  const spread: number[] = [];
  for (const { round } of mine) spread.push(Math.max(xOf(round), (spread.at(-1) ?? area.x - step) + step));
  const over = Math.max(0, (spread.at(-1) ?? 0) - (area.x + area.width));
  return mine.map((pin, index) => ({ pin, x: (spread[index] ?? 0) - over }));
}

export function paintFlag(
  context: SKRSContext2D,
  { number, source }: Pin,
  { x, y, palette }: { x: number; y: number; palette: Palette },
): void {
  paintMark(context, String(number), {
    ...{ x, y, palette },
    colour: source === 'audience' ? CROWD_FLAG : palette.title,
  });
}

/** A letter or a number on a square. */
export function paintMark(
  context: SKRSContext2D,
  text: string,
  { x, y, colour, palette }: { x: number; y: number; colour: Colour; palette: Palette },
): void {
  context.fillStyle = palette.shadow;
  context.fillRect(x - FLAG_PX / 2 - 2, y - 2, FLAG_PX + 4, FLAG_PX + 4);
  context.fillStyle = colour;
  context.fillRect(x - FLAG_PX / 2, y, FLAG_PX, FLAG_PX);
  paintLine(context, {
    ...{ text, x, y: y + 22, widthMax: FLAG_PX, face: 'Loud', sizePx: 22 },
    ...{ align: 'center', colour: palette.shadow },
  });
}
