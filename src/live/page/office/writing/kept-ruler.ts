// Measures texts for the bubbles, and remembers how wide each was: a room is laid out anew whenever somebody comes in.

import type { Ruler } from '../../../../pictures/drawing/brush.ts';

const KEPT_MAX = 4000;

type Measured = ReturnType<Ruler['measureText']>;

export class KeptRuler implements Ruler {
  font = '';
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, Measured>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  measureText(text: string): Measured {
    const key = `${this.font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (this.#widths.size >= KEPT_MAX) this.forget();
    this.#context.font = this.font;
    const measured = { width: this.#context.measureText(text).width };
    this.#widths.set(key, measured);
    return measured;
  }

  /** Other fonts have come. */
  forget(): void {
    this.#widths.clear();
  }
}
