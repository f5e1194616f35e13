// What a picture has written on it while it is drawn: every text with its font and where it came to stand.

import { createCanvas, type SKRSContext2D } from 'canvas';
import { vi } from 'vitest';

export interface Written {
  readonly text: string;
  readonly sizePx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Askew, around an origin of its own. */
  readonly isTurned: boolean;
  readonly canvas: object;
  readonly canvasWidthPx: number;
}

export async function written(work: () => Promise<unknown>): Promise<readonly Written[]> {
  const found: Written[] = [];
  const prototype = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d'));
  const honest = prototype.fillText;
  const spy = vi.spyOn(prototype, 'fillText').mockImplementation(function (
    this: unknown,
    ...args: unknown[]
  ) {
    const context = this as SKRSContext2D;
    const [text, x, y, widthMax = Number.POSITIVE_INFINITY] = args as [string, number, number, number?];
    const measured = context.measureText(text);
    const width = Math.min(widthMax, measured.width);
    const share = context.textAlign === 'right' ? 1 : context.textAlign === 'center' ? 0.5 : 0;
    const left = x - width * share;
    found.push({
      ...{ text, sizePx: Number.parseFloat(context.font), left, right: left + width },
      ...{ top: y - measured.actualBoundingBoxAscent, bottom: y + measured.actualBoundingBoxDescent },
      isTurned: context.getTransform().b !== 0,
      ...{ canvas: context.canvas, canvasWidthPx: context.canvas.width },
    });
    honest.apply(this, args);
  });
  await work().finally(() => spy.mockRestore());
  return found;
}
