// The bell on the trading floor: it hangs still, and swings when it rings.

import type Phaser from 'phaser';
import { BELL_SWING_MAX } from '../../../../pictures/atlas/props.ts';
import { PLAN } from '../../../../pictures/office/plan/plan.ts';
import { TRADING_FLOOR } from '../../../../show/cast/cast.ts';
import { DEPTH } from '../depths.ts';
import { originOf, SPRITES } from '../pictures.ts';

const SWING_MS = 560;
const RINGS_MS = 4200;

export class Bell {
  readonly #image: Phaser.GameObjects.Image;
  #rungAtMs: number | null = null;
  #swing = 0;

  constructor(scene: Phaser.Scene) {
    const { left, top } = originOf('bell 0');
    const { x, y } = PLAN[TRADING_FLOOR];
    this.#image = scene.add
      .image(x - left, y - top, SPRITES, 'bell 0')
      .setOrigin(0, 0)
      .setDepth(DEPTH.bell);
  }

  ring(atMs: number): void {
    this.#rungAtMs = atMs;
  }

  /** It rings for the ear alone. */
  hush(): void {
    this.#rungAtMs = null;
    this.#swing = 0;
    this.#image.setFrame('bell 0');
  }

  isAtRest(): boolean {
    return this.#rungAtMs === null;
  }

  update(timeMs: number): void {
    if (this.#rungAtMs === null) return;
    const age = timeMs - this.#rungAtMs;
    if (age >= RINGS_MS) this.#rungAtMs = null;
    const reach = BELL_SWING_MAX * Math.max(0, 1 - age / RINGS_MS);
    const swing = Math.round(reach * Math.sin((age / SWING_MS) * 2 * Math.PI)) || 0;
    if (swing === this.#swing) return;
    this.#swing = swing;
    this.#image.setFrame(`bell ${swing}`);
  }
}
