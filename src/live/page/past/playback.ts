// How a story is played: at 1, 4 or 16 times, from step to step as time goes by. Long waits between two steps are cut,
// for nothing happens in them. Pure: how much time went by is handed in.

import type { Story } from './story.ts';

export const SPEEDS = [1, 4, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** No wait between two steps is longer than this, before the speed shortens it. */
const WAIT_MAX_MS = 6000;

export class Playback {
  readonly #story: Pick<Story, 'end' | 'atMs'>;
  #place: number;
  /** How long the step at this place has been looked at, at single speed. */
  #lookedMs = 0;
  speed: Speed = 1;
  isPlaying = false;

  constructor(story: Pick<Story, 'end' | 'atMs'>, place: number) {
    this.#story = story;
    this.#place = Math.max(0, Math.min(place, story.end));
  }

  get place(): number {
    return this.#place;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#story.end;
  }

  seek(place: number): void {
    this.#place = Math.max(0, Math.min(Math.trunc(place), this.#story.end));
    this.#lookedMs = 0;
  }

  /** Goes on by so much time; true where the place is another. */
  advance(passedMs: number): boolean {
    if (!this.isPlaying) return false;
    const before = this.#place;
    this.#lookedMs += passedMs * this.speed;
    while (!this.isAtEnd) {
      const waitMs = this.#story.atMs(this.#place + 1) - this.#story.atMs(this.#place);
      const heldMs = Math.max(0, Math.min(waitMs, WAIT_MAX_MS));
      if (this.#lookedMs < heldMs) break;
      this.#lookedMs -= heldMs;
      this.#place += 1;
    }
    return this.#place !== before;
  }

  /** The next speed in turn. */
  faster(): void {
    const next = (SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length;
    this.speed = SPEEDS[next] ?? 1;
  }
}
