// The chalk outlines on the floor, where traders went bankrupt in the episode, as the picture has them: who comes later
// sees them too.

import type Phaser from 'phaser';
import { CHALK_HEIGHT, CHALK_WIDTH } from '../../../../pictures/atlas/chalk.ts';
import type { Spot } from '../../../../pictures/office/blocks.ts';
import { standings } from '../../../../pictures/office/plan/standing.ts';
import type { Fall } from '../../../../show/state/episode.ts';
import { DEPTH } from '../depths.ts';
import { SPRITES } from '../pictures.ts';

export class Chalk {
  readonly #scene: Phaser.Scene;
  readonly #drawn = new Map<string, Phaser.GameObjects.Image>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  show(falls: readonly Fall[]): void {
    const wanted = new Map(falls.map((fall) => [JSON.stringify(fall), fall]));
    for (const [key, image] of this.#drawn) {
      if (wanted.has(key)) continue;
      image.destroy();
      this.#drawn.delete(key);
    }
    for (const [key, fall] of wanted) {
      const spot = spotOf(fall);
      if (spot !== undefined && !this.#drawn.has(key)) this.#drawn.set(key, this.#outlined(spot));
    }
  }

  /** Around whoever stood on that spot. */
  #outlined({ x, y }: Spot): Phaser.GameObjects.Image {
    return this.#scene.add
      .image(Math.round(x - CHALK_WIDTH / 2), y - CHALK_HEIGHT + 3, SPRITES, 'chalk')
      .setOrigin(0, 0)
      .setDepth(DEPTH.chalk);
  }
}

const spotOf = ({ performer, room, among }: Fall): Spot | undefined =>
  standings(room, among.length)[among.indexOf(performer)];
