// A performer's tile: the pixel face of their webhook's picture, painted here by the same hand, on their own colour.

import { FACES } from '../../../pictures/portraits/faces.ts';
import { paintSprite } from '../../../pictures/portraits/sprite.ts';
import { strangerFace } from '../../../pictures/portraits/stranger.ts';
import { element } from '../element.ts';

export interface Tiled {
  readonly id: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

const CELLS = 24;

export function paintTile(tile: HTMLElement, { id, colour }: Tiled): void {
  if (tile.dataset['face'] !== id) {
    tile.dataset['face'] = id;
    tile.replaceChildren(face(id));
  }
  tile.style.background = colour;
}

/** One pixel a cell: the style sheet makes it larger with hard edges. */
function face(id: string): HTMLCanvasElement {
  const canvas = element('canvas', { width: CELLS, height: CELLS });
  const brush = canvas.getContext('2d');
  const drawn = Object.hasOwn(FACES, id) ? FACES[id] : undefined;
  if (brush !== null) {
    paintSprite(brush, drawn ?? strangerFace(id), { x: 0, y: 0, width: CELLS, height: CELLS });
  }
  return canvas;
}
