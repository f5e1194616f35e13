// The strip of news under the office: a new headline comes up into it; while nothing new comes, the older ones have their
// turns. For whoever wants less motion the newest stays.

import type Phaser from 'phaser';
import { NIGHT_SHIFT } from '../../../../pictures/drawing/palette.ts';
import { TICKER } from '../../../../pictures/office/plan/plan.ts';
import { inPixels, paintNews } from '../../../../pictures/office/signs.ts';
import type { LiveHeadline } from '../../../../views/live/live-picture.ts';
import { DEPTH } from '../depths.ts';
import { headlineAt } from './news-turns.ts';
import { Placard } from './placard.ts';
import { type SpokenWords, signWords } from './sign-words.ts';

/** How long a headline takes to come up. */
const RISE_MS = 450;

export class NewsStrip {
  readonly #spoken: SpokenWords;
  readonly #placard: Placard;
  #headlines: readonly LiveHeadline[] = [];
  /** Since when the newest is there; null until the clock is known. */
  #sinceMs: number | null = null;
  #risingSinceMs: number | null = null;
  #painted: string | null = null;

  constructor(scene: Phaser.Scene, spoken: SpokenWords, cellPx: number) {
    this.#spoken = spoken;
    this.#placard = new Placard(scene, { depth: DEPTH.signs, cellPx });
  }

  /** The newest first. With `atMs`, what is new is seen to come. */
  say(headlines: readonly LiveHeadline[], atMs: number | null): void {
    const [newest = null] = headlines;
    const isNew = JSON.stringify(newest) !== JSON.stringify(this.#headlines[0] ?? null);
    this.#headlines = headlines;
    if (!isNew && this.#painted !== null) return;
    this.#sinceMs = atMs;
    this.#paint(newest, atMs);
  }

  zoomed(cellPx: number): void {
    this.#placard.zoomed(cellPx);
  }

  /** Nothing rises. */
  isAtRest(): boolean {
    return this.#risingSinceMs === null;
  }

  update(timeMs: number, manner: 'lively' | 'still'): void {
    this.#sinceMs ??= timeMs;
    const turn = headlineAt(this.#headlines, manner === 'still' ? 0 : timeMs - this.#sinceMs);
    this.#paint(turn, manner === 'still' ? null : timeMs);
    if (this.#risingSinceMs === null) return;
    const share = manner === 'still' ? 1 : Math.max(0, timeMs - this.#risingSinceMs) / RISE_MS;
    this.#placard.place({ x: 0, y: Math.round((1 - Math.min(1, share)) ** 2 * TICKER.height) });
    if (share >= 1) this.#risingSinceMs = null;
  }

  /** Anew only where it says something else. */
  #paint(headline: LiveHeadline | null, atMs: number | null): void {
    const says = JSON.stringify([headline, this.#spoken.locale()]);
    if (says === this.#painted) return;
    this.#painted = says;
    const words = signWords(this.#spoken);
    this.#placard.paint(inPixels(TICKER), (brush) =>
      paintNews(brush, headline, { palette: NIGHT_SHIFT, words }),
    );
    if (atMs !== null) this.#risingSinceMs = atMs;
  }
}
