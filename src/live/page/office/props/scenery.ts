// What moves in the rooms by itself and means nothing: steam over the coffee machine, the lamp that is on the air, stars.
// Of the pictures' own places; for whoever wants less motion it stands still, as in the PNG.

import type Phaser from 'phaser';
import { PLAN } from '../../../../pictures/office/plan/plan.ts';
import { DEPTH } from '../depths.ts';
import { SPRITES } from '../pictures.ts';

/** Above the machine's own steam, from the room's corner. */
const STEAM = { x: 57, y: 29 };
const PUFFS = 4;
const PUFF_MS = 2600;
const RISE = 11;
/** The lamp's face, from the room's corner. */
const LAMP = { x: 95, y: 14, width: 28, height: 9 };
const LAMP_MS = 1500;
/** Of the sky's, those that no sign hides; each is out once in so many beats. */
const STARS = [
  { x: 144, y: 3 },
  { x: 151, y: 5 },
  { x: 167, y: 4 },
  { x: 174, y: 6 },
] as const;
const STAR_MS = 420;

export class Scenery {
  readonly #puffs: readonly Phaser.GameObjects.Image[];
  readonly #lamp: Phaser.GameObjects.Image;
  readonly #stars: readonly Phaser.GameObjects.Image[];

  constructor(scene: Phaser.Scene) {
    const image = (frame: string): Phaser.GameObjects.Image =>
      scene.add.image(0, 0, SPRITES, frame).setOrigin(0, 0).setDepth(DEPTH.scenery).setVisible(false);
    this.#puffs = Array.from({ length: PUFFS }, () => image('steam'));
    const { x, y } = PLAN['News Room'];
    this.#lamp = image('night').setPosition(x + LAMP.x, y + LAMP.y);
    this.#lamp.setScale(LAMP.width, LAMP.height).setAlpha(0.5);
    this.#stars = STARS.map((star) => image('night').setPosition(star.x, star.y));
  }

  update(timeMs: number, manner: 'lively' | 'still'): void {
    const isLively = manner === 'lively';
    const { x, y } = PLAN['Coffee Shop'];
    this.#puffs.forEach((puff, index) => {
      const share = ((timeMs + (index * PUFF_MS) / PUFFS) % PUFF_MS) / PUFF_MS;
      const sway = Math.round(1.6 * Math.sin(share * 7 + index));
      puff.setVisible(isLively).setAlpha(0.75 * (1 - share));
      puff.setPosition(x + STEAM.x + sway + (index % 2) * 4, y + STEAM.y - Math.round(share * RISE));
    });
    this.#lamp.setVisible(isLively && timeMs % LAMP_MS > LAMP_MS * 0.62);
    const beat = Math.floor(timeMs / STAR_MS);
    this.#stars.forEach((star, index) => {
      star.setVisible(isLively && (beat * 5 + index * 7) % 11 === 0);
    });
  }
}
