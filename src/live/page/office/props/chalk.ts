// The chalk outlines on the floor, where somebody went bankrupt; they stay until the next opening bell.

import type Phaser from 'phaser';
import { CHALK_HEIGHT, CHALK_WIDTH } from '../../../../pictures/atlas/chalk.ts';
import type { Spot } from '../../../../pictures/office/blocks.ts';
import { DEPTH } from '../depths.ts';
import { SPRITES } from '../pictures.ts';

export class Chalk {
  readonly #scene: Phaser.Scene;
  readonly #drawn: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Around whoever stands on that spot. */
  draw({ x, y }: Spot): void {
    const image = this.#scene.add
      .image(x - CHALK_WIDTH / 2, y - CHALK_HEIGHT + 3, SPRITES, 'chalk')
      .setOrigin(0, 0)
      .setDepth(DEPTH.chalk);
    this.#drawn.push(image);
  }

  wipe(): void {
    for (const image of this.#drawn.splice(0)) image.destroy();
  }
}
