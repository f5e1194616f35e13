// Phaser's game, which spares phones and whoever draws without a graphics processor: every frame is drawn while anything
// moves, and ten a second while nobody does, for what flickers. What it has been told is drawn with the next frame.

import Phaser from 'phaser';

/** As long as the quickest shiver takes. */
const REST_MS = 90;

export class RestingGame extends Phaser.Game {
  readonly #isAtRest: () => boolean;
  #isDue = true;
  #drawnAtMs = Number.NEGATIVE_INFINITY;

  constructor(config: Phaser.Types.Core.GameConfig, isAtRest: () => boolean) {
    super(config);
    this.#isAtRest = isAtRest;
  }

  /** Something has changed that is not seen to move. */
  due(): void {
    this.#isDue = true;
  }

  override step(timeMs: number, deltaMs: number): void {
    const isIdle = !this.#isDue && this.#isAtRest();
    if (isIdle && timeMs - this.#drawnAtMs < REST_MS) return;
    this.#isDue = false;
    this.#drawnAtMs = timeMs;
    super.step(timeMs, deltaMs);
  }
}
