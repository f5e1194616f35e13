// The speech bubbles over the heads: as many as the walls have room for, popping as a line is spoken, moving up as others
// come under them.

import type Phaser from 'phaser';
import type { Brush } from '../../../../pictures/drawing/brush.ts';
import { type Bubble, paintBubble, paintTail, tailBox } from '../../../../pictures/office/bubble.ts';
import { type Actor, bubblesOf } from '../../../../pictures/office/staging.ts';
import { DEPTH } from '../depths.ts';
import { Placard } from './placard.ts';

const POP_MS = 190;
/** By share of the pop: it grows past its size and falls back. */
const popped = (share: number): number => 1 + 2.2 * (share - 1) ** 3 + 1.2 * (share - 1) ** 2;

interface Shown {
  readonly words: Placard;
  readonly tail: Placard;
  says: string;
  line: string;
  poppedAtMs: number | null;
}

export class Bubbles {
  readonly #scene: Phaser.Scene;
  readonly #ruler: Brush;
  readonly #shown = new Map<string, Shown>();
  #cellPx: number;

  constructor(scene: Phaser.Scene, ruler: Brush, cellPx: number) {
    this.#scene = scene;
    this.#ruler = ruler;
    this.#cellPx = cellPx;
  }

  /** Lays them out anew. With `atMs`, what was not said before pops; returns whose lines are new. */
  lay(actors: readonly Actor[], atMs: number | null): readonly string[] {
    const bubbles = new Map(bubblesOf(this.#ruler, actors).map((each) => [each.speaker.person.id, each]));
    for (const [id, { words, tail }] of this.#shown) {
      if (bubbles.has(id as never)) continue;
      words.destroy();
      tail.destroy();
      this.#shown.delete(id);
    }
    return [...bubbles].flatMap(([id, bubble]) => (this.#put(id, bubble, atMs) ? [id] : []));
  }

  update(timeMs: number): void {
    for (const shown of this.#shown.values()) {
      if (shown.poppedAtMs === null) continue;
      const share = Math.min(1, Math.max(0, (timeMs - shown.poppedAtMs) / POP_MS));
      shown.words.place({ x: 0, y: 0, size: share >= 1 ? 1 : Math.max(0.3, popped(share)) });
      shown.tail.show(share >= 0.6);
      if (share >= 1) shown.poppedAtMs = null;
    }
  }

  zoomed(cellPx: number): void {
    this.#cellPx = cellPx;
    for (const { words, tail } of this.#shown.values()) {
      words.zoomed(cellPx);
      tail.zoomed(cellPx);
    }
  }

  /** Whether it says what it did not say before. */
  #put(id: string, bubble: Bubble, atMs: number | null): boolean {
    const { box, written, speaker } = bubble;
    const { spoke, line, colour } = speaker.person;
    const known = this.#shown.get(id);
    const shown: Shown = known ?? {
      words: new Placard(this.#scene, { depth: DEPTH.bubbles, cellPx: this.#cellPx }),
      tail: new Placard(this.#scene, { depth: DEPTH.tails, cellPx: this.#cellPx }),
      ...{ says: '', line: '', poppedAtMs: null },
    };
    this.#shown.set(id, shown);
    const says = JSON.stringify([box, written, colour, speaker.mouth]);
    if (says !== shown.says) {
      shown.says = says;
      shown.tail.paint(tailBox(bubble), (brush) => paintTail(brush, bubble));
      shown.words.paint(box, (brush) => paintBubble(brush, bubble, box));
    }
    const isNew = shown.line !== `${spoke} ${line}`;
    shown.line = `${spoke} ${line}`;
    if (isNew && atMs !== null) {
      shown.poppedAtMs = atMs;
      shown.tail.show(false);
    }
    return isNew;
  }
}
