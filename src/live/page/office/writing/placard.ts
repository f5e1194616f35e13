// A painted text on the floor: letters at the screen's own resolution, over cells that are blown up. What is painted is
// kept as a painter, so that it can be painted anew when the screen changes.

import type Phaser from 'phaser';
import type { Brush } from '../../../../pictures/drawing/brush.ts';
import { CELL_PX } from '../../../../pictures/office/plan/plan.ts';
import type { Box } from '../../../../pictures/portraits/sprite.ts';

/** Paints in pixels of the office's picture. */
export type Painter = (brush: Brush) => void;

let made = 0;

export class Placard {
  readonly #image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  #painted: { readonly box: Box; readonly painter: Painter } | null = null;
  #texture: string | null = null;
  #cellPx: number;
  /** The canvas's upper left corner on the screen, in its pixels. */
  #at = { x: 0, y: 0 };
  #shift = { x: 0, y: 0 };
  #size = 1;

  constructor(scene: Phaser.Scene, { depth, cellPx }: { readonly depth: number; readonly cellPx: number }) {
    this.#scene = scene;
    this.#cellPx = cellPx;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  /** In pixels of the office's picture. */
  paint(box: Box, painter: Painter): void {
    this.#painted = { box, painter };
    this.#develop();
  }

  /** For a screen on which a cell has so many pixels. */
  zoomed(cellPx: number): void {
    this.#cellPx = cellPx;
    this.#develop();
  }

  /** Away from where it was painted, in cells; its size as a share, growing from the middle of its lower edge. */
  place({ x, y, size = 1 }: { readonly x: number; readonly y: number; readonly size?: number }): void {
    if (x === this.#shift.x && y === this.#shift.y && size === this.#size) return;
    this.#shift = { x, y };
    this.#size = size;
    this.#arrange();
  }

  show(isShown: boolean): void {
    this.#image.setVisible(isShown && this.#texture !== null);
  }

  fade(alpha: number): void {
    this.#image.setAlpha(alpha);
  }

  destroy(): void {
    this.#image.destroy();
    if (this.#texture !== null) this.#scene.textures.remove(this.#texture);
    this.#texture = null;
  }

  #develop(): void {
    if (this.#painted === null) return;
    const { box, painter } = this.#painted;
    const scale = this.#cellPx / CELL_PX;
    const [left, top] = [Math.floor(box.x * scale), Math.floor(box.y * scale)];
    const width = Math.ceil((box.x + box.width) * scale) - left;
    const height = Math.ceil((box.y + box.height) * scale) - top;
    const name = `placard ${made++}`;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, width);
    canvas.height = Math.max(1, height);
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    if (brush === null) return;
    brush.setTransform(scale, 0, 0, scale, -left, -top);
    painter(brush);
    // Only now: a canvas that is handed over empty goes to the graphics processor twice.
    this.#scene.textures.addCanvas(name, canvas);
    const isFirst = this.#texture === null;
    this.#image.setTexture(name);
    if (this.#texture !== null) this.#scene.textures.remove(this.#texture);
    this.#texture = name;
    this.#at = { x: left, y: top };
    if (isFirst) this.#image.setVisible(true);
    this.#arrange();
  }

  /** On whole pixels of the screen, so that no letter is smeared. */
  #arrange(): void {
    const { width, height } = this.#image.frame;
    const x = this.#at.x + this.#shift.x * this.#cellPx + ((1 - this.#size) * width) / 2;
    const y = this.#at.y + this.#shift.y * this.#cellPx + (1 - this.#size) * height;
    this.#image.setPosition(Math.round(x) / this.#cellPx, Math.round(y) / this.#cellPx);
    this.#image.setScale(this.#size / this.#cellPx);
  }
}
