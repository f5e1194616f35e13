// The written parts of the office but for names, bubbles and news: roof, rooms' names, price screens, edge. Each
// is painted anew only when what it says has changed.

import type Phaser from 'phaser';
import { NIGHT_SHIFT } from '../../../../pictures/drawing/palette.ts';
import { CELL_PX, PLAN, PLAN_HEIGHT, PLAN_WIDTH, SKY } from '../../../../pictures/office/plan/plan.ts';
import {
  inPixels,
  type Manner,
  PLATED,
  paintEdge,
  paintPlate,
  paintRoof,
  paintScreen,
  type SignView,
  screenBoxes,
} from '../../../../pictures/office/signs.ts';
import type { Box } from '../../../../pictures/portraits/sprite.ts';
import { DEPTH } from '../depths.ts';
import { type Painter, Placard } from './placard.ts';
import { type SpokenWords, signWords } from './sign-words.ts';

const [WIDTH_PX, HEIGHT_PX] = [PLAN_WIDTH * CELL_PX, PLAN_HEIGHT * CELL_PX];
const PLATE_HEIGHT_PX = 33;
/** A screen whose price has changed is lit for so long. */
const FLASH_MS = 900;

const EDGES: readonly Box[] = [
  { x: 0, y: 0, width: WIDTH_PX, height: CELL_PX },
  { x: 0, y: HEIGHT_PX - CELL_PX, width: WIDTH_PX, height: CELL_PX },
  { x: 0, y: 0, width: CELL_PX, height: HEIGHT_PX },
  { x: WIDTH_PX - CELL_PX, y: 0, width: CELL_PX, height: HEIGHT_PX },
];

interface Hung {
  readonly placard: Placard;
  says: string;
}

export class Signs {
  readonly #scene: Phaser.Scene;
  readonly #spoken: SpokenWords;
  readonly #hung = new Map<string, Hung>();
  #cellPx: number;
  readonly #flashing = new Map<string, number>();

  constructor(scene: Phaser.Scene, spoken: SpokenWords, cellPx: number) {
    this.#scene = scene;
    this.#spoken = spoken;
    this.#cellPx = cellPx;
  }

  /** Says what the view says; with `atMs`, what is new is seen to come. */
  say(view: Omit<SignView, 'headline'>, atMs: number | null): void {
    const manner: Manner = { palette: NIGHT_SHIFT, words: signWords(this.#spoken) };
    const { phase, episode, round, rounds } = view;
    const roof = JSON.stringify([phase, episode, round, rounds, this.#spoken.locale()]);
    this.#hang('roof', { says: roof, box: inPixels(SKY) }, (brush) => paintRoof(brush, view, manner));
    for (const place of PLATED) {
      const box = { ...inPixels(PLAN[place]), height: PLATE_HEIGHT_PX };
      const says = `${place} ${this.#spoken.locale()}`;
      this.#hang(`plate ${place}`, { says, box }, (brush) => paintPlate(brush, place, manner));
    }
    this.#sayPrices(view, manner, atMs);
    EDGES.forEach((box, index) => {
      this.#hang(`edge ${index}`, { says: '', box }, (brush) => paintEdge(brush, NIGHT_SHIFT));
    });
  }

  zoomed(cellPx: number): void {
    this.#cellPx = cellPx;
    for (const { placard } of this.#hung.values()) placard.zoomed(cellPx);
  }

  /** Nothing is lit. */
  isAtRest(): boolean {
    return this.#flashing.size === 0;
  }

  update(timeMs: number): void {
    for (const [name, sinceMs] of this.#flashing) {
      const age = timeMs - sinceMs;
      this.#hung.get(name)?.placard.fade(age < FLASH_MS && Math.floor(age / 150) % 2 === 0 ? 0.55 : 1);
      if (age >= FLASH_MS) this.#flashing.delete(name);
    }
  }

  #sayPrices({ prices }: Pick<SignView, 'prices'>, manner: Manner, atMs: number | null): void {
    const boxes = screenBoxes(prices.length);
    prices.forEach((price, index) => {
      const box = boxes[index];
      if (box === undefined) return;
      const name = `screen ${index}`;
      const says = JSON.stringify([price, prices.length, this.#spoken.locale()]);
      const isNew = this.#hang(name, { says, box }, (brush) => paintScreen(brush, price, { ...manner, box }));
      if (isNew && atMs !== null) this.#flashing.set(name, atMs);
    });
  }

  /** Whether it says something else than before. */
  #hang(name: string, { says, box }: { says: string; box: Box }, painter: Painter): boolean {
    const known = this.#hung.get(name);
    if (known?.says === says) return false;
    const placard = known?.placard ?? new Placard(this.#scene, { depth: DEPTH.signs, cellPx: this.#cellPx });
    placard.paint(box, painter);
    if (known === undefined) this.#hung.set(name, { placard, says });
    else known.says = says;
    return true;
  }
}
