// Time that goes so many times as fast: a clock for what plays here, and the same for a page in a browser, whose timers
// and frames then tell of as much more time.

import type { Clock } from '../../../src/director/ports.ts';

export class HurriedClock implements Clock {
  readonly #factor: number;
  readonly #fromMs = Date.now();

  constructor(factor: number) {
    this.#factor = factor;
  }

  nowMs(): number {
    return this.#fromMs + Math.round((Date.now() - this.#fromMs) * this.#factor);
  }

  at(timeMs: number, callback: () => void): () => void {
    const timer = setTimeout(callback, Math.max(0, timeMs - this.nowMs()) / this.#factor);
    return () => clearTimeout(timer);
  }

  async until(timeMs: number): Promise<void> {
    if (timeMs > this.nowMs()) await new Promise<void>((resolve) => this.at(timeMs, resolve));
  }
}

/** In the page, before its own script. What the style sheets move is left alone. */
export const hurried = (factor: number): string => `{
  const now = performance.now.bind(performance);
  const fromMs = Date.now() - now();
  performance.now = () => now() * ${factor};
  Date.now = () => Math.round(fromMs + now() * ${factor});
  for (const name of ['setTimeout', 'setInterval']) {
    const timer = window[name].bind(window);
    window[name] = (callback, pauseMs = 0, ...rest) => timer(callback, pauseMs / ${factor}, ...rest);
  }
  const request = window.requestAnimationFrame.bind(window);
  window.drawn = 0;
  window.requestAnimationFrame = (callback) => request((timeMs) => {
    window.drawn += 1;
    callback(timeMs * ${factor});
  });
}`;
