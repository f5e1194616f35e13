// The page's parts in words and numbers, all drawn from one scene: heading, tape, board, booth, ticker, and the mirror of
// the office.

import { Board } from '../board/board.ts';
import { Booth, type BoothParts } from '../booth/booth.ts';
import { Happenings } from '../ticker/happenings.ts';
import { Tape } from '../ticker/tape.ts';
import { Ticker } from '../ticker/ticker.ts';
import { Heading } from './heading.ts';
import { Mirror } from './mirror.ts';
import type { Scene } from './scene.ts';

export interface PartsWants extends BoothParts {
  readonly choose: (performer: string) => void;
  readonly isMotionReduced: () => boolean;
}

export class Parts {
  readonly heading = new Heading();
  readonly happenings = new Happenings();
  readonly booth: Booth;
  readonly #tape = new Tape();
  readonly #board: Board;
  readonly #ticker: Ticker;
  readonly #mirror: Mirror;

  constructor(wants: PartsWants) {
    this.booth = new Booth(wants);
    this.#board = new Board(wants);
    this.#ticker = new Ticker(wants.press);
    this.#mirror = new Mirror(wants.choose);
  }

  /** `chosen`: whose booth is open. */
  render(scene: Scene, chosen: string | null): void {
    this.heading.render(scene);
    this.#tape.render(scene);
    this.#board.render(scene, chosen);
    this.booth.render(scene, chosen);
    this.#ticker.render(scene);
    this.#mirror.render(scene);
  }

  /** Every second. */
  tick(nowMs: number): void {
    this.#tape.tick(nowMs);
    this.#ticker.tick(nowMs);
  }
}
