// Curves as lines to draw: each trader's equity, and the profit of all of them on one scale, as a race. Pure.

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Left free on every side, so that no line is cut. */
  readonly margin: number;
}

export interface Scale {
  readonly least: number;
  readonly most: number;
  /** How many points fill the width. */
  readonly points: number;
}

export function scaleOf(curves: readonly (readonly number[])[]): Scale {
  const all = curves.flat();
  const points = Math.max(2, ...curves.map(({ length }) => length));
  return { least: Math.min(...all), most: Math.max(...all), points };
}

/** Where a value stands in the frame, from its upper left corner. */
export function spot(
  { width, height, margin }: Frame,
  { least, most, points }: Scale,
  { index, value }: { readonly index: number; readonly value: number },
): { readonly x: number; readonly y: number } {
  const across = (width - 2 * margin) * (index / (points - 1));
  const span = most - least;
  const up = span === 0 ? 0.5 : (value - least) / span;
  return { x: margin + across, y: margin + (height - 2 * margin) * (1 - up) };
}

/** Nearer than this part of the height, two marks would run together. */
const APART = 0.2;

/** Which values to write beside a scale that has 0 on it, the highest first: 0, and the ends that are not too near. */
export function marksOf({ least, most }: Scale): readonly number[] {
  const apart = (most - least) * APART;
  return [...new Set([most >= apart ? most : 0, 0, -least >= apart ? least : 0])];
}

/** The points of an SVG polyline. */
export function polyline(frame: Frame, scale: Scale, curve: readonly number[]): string {
  return curve
    .map((value, index) => spot(frame, scale, { index, value }))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');
}
