// The light on the floor: low after hours and while nobody plays, dim with a siren while trading is halted.

import type Phaser from 'phaser';
import { PLAN_HEIGHT, PLAN_WIDTH } from '../../../../pictures/office/plan/plan.ts';
import { DEPTH } from '../depths.ts';
import { SPRITES } from '../pictures.ts';

export type Light = 'day' | 'late' | 'halted';

/** How much night there is, as in the office's picture. */
const NIGHT: Readonly<Record<Light, number>> = { day: 0, late: 0.42, halted: 0.34 };
const FADE_MS = 900;
const SIREN_MS = 1400;
const SIREN_ALPHA = 0.13;

export class Lights {
  readonly #night: Phaser.GameObjects.Image;
  readonly #siren: Phaser.GameObjects.Image;
  #light: Light = 'day';
  #alpha = 0;

  constructor(scene: Phaser.Scene) {
    const pane = (frame: string): Phaser.GameObjects.Image =>
      scene.add
        .image(0, 0, SPRITES, frame)
        .setOrigin(0, 0)
        .setScale(PLAN_WIDTH, PLAN_HEIGHT)
        .setDepth(DEPTH.lights)
        .setVisible(false);
    this.#night = pane('night');
    this.#siren = pane('siren');
  }

  /** `at once` or by and by. */
  turn(light: Light, how: 'at once' | 'slowly'): void {
    this.#light = light;
    if (how === 'at once') this.#alpha = NIGHT[light];
  }

  isAtRest(): boolean {
    return this.#alpha === NIGHT[this.#light];
  }

  update(timeMs: number, deltaMs: number, manner: 'lively' | 'still'): void {
    const aim = NIGHT[this.#light];
    const step = manner === 'still' ? 1 : (deltaMs / FADE_MS) * 0.42;
    this.#alpha = aim > this.#alpha ? Math.min(aim, this.#alpha + step) : Math.max(aim, this.#alpha - step);
    this.#night.setVisible(this.#alpha > 0).setAlpha(this.#alpha);
    const wails = this.#light === 'halted' && manner === 'lively';
    const wave = (1 - Math.cos((timeMs / SIREN_MS) * 2 * Math.PI)) / 2;
    this.#siren.setVisible(wails).setAlpha(SIREN_ALPHA * wave);
  }
}
