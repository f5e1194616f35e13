// The speech bubbles over the heads: as many as the walls have room for, popping as a line is spoken, moving up as others
// come under them.

import type Phaser from 'phaser';
import { type Bubble, paintBubble, paintTail, tailBox } from '../../../../pictures/office/bubble.ts';
import { CELL_PX, PLACES, type Place } from '../../../../pictures/office/plan/plan.ts';
import { type Actor, bubblesIn } from '../../../../pictures/office/staging.ts';
import { DEPTH } from '../depths.ts';
import type { KeptRuler } from './kept-ruler.ts';
import { Placard } from './placard.ts';

const POP_MS = 190;
/** By share of the pop: it grows past its size and falls back. */
const popped = (share: number): number => 1 + 2.2 * (share - 1) ** 3 + 1.2 * (share - 1) ** 2;

interface Shown {
  readonly words: Placard;
  readonly tail: Placard;
  says: string;
  /** Where its tail hangs. */
  hangs: string;
  line: string;
  /** Where it was painted, in pixels of the office's picture. */
  paintedAt: { readonly x: number; readonly y: number };
  at: { readonly x: number; readonly y: number };
  poppedAtMs: number | null;
}

export class Bubbles {
  readonly #scene: Phaser.Scene;
  readonly #ruler: KeptRuler;
  readonly #shown = new Map<string, Shown>();
  /** By room, and of whom: whoever comes into one changes nothing in the others, and to wrap lines takes long. */
  readonly #laid = new Map<Place, { readonly of: string; readonly bubbles: readonly Bubble[] }>();
  #cellPx: number;

  constructor(scene: Phaser.Scene, ruler: KeptRuler, cellPx: number) {
    this.#scene = scene;
    this.#ruler = ruler;
    this.#cellPx = cellPx;
  }

  /** Lays them out anew. With `atMs`, what was not said before pops; returns whose lines are new. */
  lay(actors: readonly Actor[], atMs: number | null): readonly string[] {
    const laid = PLACES.flatMap((place) => this.#laidIn(place, actors));
    const bubbles = new Map(laid.map((each) => [each.speaker.person.id, each]));
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
      place(shown, share >= 1 ? 1 : Math.max(0.3, popped(share)));
      shown.tail.show(share >= 0.6);
      if (share >= 1) shown.poppedAtMs = null;
    }
  }

  isAtRest(): boolean {
    return [...this.#shown.values()].every(({ poppedAtMs }) => poppedAtMs === null);
  }

  zoomed(cellPx: number): void {
    this.#cellPx = cellPx;
    // Other fonts may have come.
    this.#laid.clear();
    for (const { words, tail } of this.#shown.values()) {
      words.zoomed(cellPx);
      tail.zoomed(cellPx);
    }
  }

  #laidIn(place: Place, actors: readonly Actor[]): readonly Bubble[] {
    const here = actors.filter(({ person }) => person.place === place);
    const of = JSON.stringify(here);
    const known = this.#laid.get(place);
    if (known?.of === of) return known.bubbles;
    const bubbles = bubblesIn(this.#ruler, place, here);
    this.#laid.set(place, { of, bubbles });
    return bubbles;
  }

  /** Whether it says what it did not say before. */
  #put(id: string, bubble: Bubble, atMs: number | null): boolean {
    const { box, written, speaker } = bubble;
    const { spoke, line, colour } = speaker.person;
    const known = this.#shown.get(id);
    const shown: Shown = known ?? {
      words: new Placard(this.#scene, { depth: DEPTH.bubbles, cellPx: this.#cellPx }),
      tail: new Placard(this.#scene, { depth: DEPTH.tails, cellPx: this.#cellPx }),
      ...{ says: '', hangs: '', line: '', poppedAtMs: null, paintedAt: box, at: box },
    };
    this.#shown.set(id, shown);
    shown.at = box;
    // Only other words are painted anew: what merely makes room for another moves.
    const says = JSON.stringify([written, colour]);
    if (says !== shown.says) {
      shown.says = says;
      shown.paintedAt = box;
      shown.words.paint(box, (brush) => paintBubble(brush, bubble, box));
    }
    const hangs = JSON.stringify([box, speaker.mouth]);
    if (hangs !== shown.hangs) {
      shown.hangs = hangs;
      shown.tail.paint(tailBox(bubble), (brush) => paintTail(brush, bubble));
    }
    place(shown, 1);
    const isNew = shown.line !== `${spoke} ${line}`;
    shown.line = `${spoke} ${line}`;
    if (isNew && atMs !== null) {
      shown.poppedAtMs = atMs;
      shown.tail.show(false);
    }
    return isNew;
  }
}

function place({ words, at, paintedAt }: Shown, size: number): void {
  words.place({ x: (at.x - paintedAt.x) / CELL_PX, y: (at.y - paintedAt.y) / CELL_PX, size });
}
