// A performer's tile: their colour with the beginning of their name, in black or white, whichever is easier to read.

import { setText } from '../element.ts';

export interface Tiled {
  readonly name: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

export function paintTile(tile: HTMLElement, { name, colour }: Tiled): void {
  setText(tile, [...name][0] ?? '?');
  tile.style.background = colour;
  tile.style.color = inkOn(colour);
}

/** By relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function inkOn(colour: string): '#000' | '#fff' {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000' : '#fff';
}
