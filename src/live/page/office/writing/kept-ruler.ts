// Measures texts for the bubbles, and remembers how wide each was: a room is laid out anew whenever somebody comes in. What
// was measured first is forgotten first: a page that is open for hours keeps what is said now.

import type { Ruler } from '../../../../pictures/drawing/brush.ts';

/** Three times what twelve long lines take. */
const KEPT_MAX = 1_000;

type Measured = ReturnType<Ruler['measureText']>;

export class KeptRuler implements Ruler {
  font = '';
  readonly #context: Ruler;
  readonly #widths = new Map<string, Measured>();

  constructor(context: Ruler) {
    this.#context = context;
  }

  measureText(text: string): Measured {
    const key = `${this.font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const [oldest] = this.#widths.keys();
    if (this.#widths.size >= KEPT_MAX && oldest !== undefined) this.#widths.delete(oldest);
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
