// What flies over the floor for a moment: confetti for a comeback and a champion, coins for a trade, a sign over a head.
// Everything is a small sprite from one pool with a way to fly; the least scatter is the same on every screen.

import type Phaser from 'phaser';
import { CONFETTI_INKS } from '../../../../pictures/atlas/props.ts';
import { FIGURE_HEIGHT_CELLS } from '../../../../pictures/figures/pose.ts';
import type { Spot } from '../../../../pictures/office/blocks.ts';
import { PLAN_WIDTH } from '../../../../pictures/office/plan/plan.ts';
import { DEPTH } from '../depths.ts';
import { SPRITES } from '../pictures.ts';

/** Where it is and what it looks like at an age; null when it is over. */
type Course = (ageMs: number) => {
  readonly x: number;
  readonly y: number;
  readonly frame: string;
  readonly alpha?: number;
} | null;

interface Flight {
  readonly image: Phaser.GameObjects.Image;
  readonly course: Course;
  readonly fromMs: number;
}

const FLIGHTS_MAX = 240;
const CONFETTI_MS = 3600;
const GRAVITY = 0.00026;

/** Between 0 and 1; looks like chance and is none. */
const scattered = (index: number, salt: number): number => {
  const far = Math.sin(index * 12.9898 + salt * 78.233) * 43758.5453;
  return far - Math.floor(far);
};

export class Flights {
  readonly #scene: Phaser.Scene;
  readonly #flying: Flight[] = [];
  readonly #idle: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  isAtRest(): boolean {
    return this.#flying.length === 0;
  }

  /** From both sides of a spot upwards, and down all over the floor. */
  confetti(from: Spot, atMs: number): void {
    for (let index = 0; index < 110; index++) {
      const side = index % 2 === 0 ? -1 : 1;
      const ink = index % CONFETTI_INKS.length;
      const rush = { x: side * (0.008 + 0.06 * scattered(index, 1)), y: -0.09 - 0.07 * scattered(index, 2) };
      const start = { x: from.x + side * 6, y: from.y - FIGURE_HEIGHT_CELLS };
      const flutter = 90 + 120 * scattered(index, 3);
      const delay = 260 * scattered(index, 4);
      this.#launch(DEPTH.confetti, atMs + delay, (age) => {
        if (age >= CONFETTI_MS) return null;
        // Paper brakes: it flies up, and sinks slowly.
        const drag = 700 * (1 - Math.exp(-age / 700));
        const sunk = 0.018 * age + 0.5 * GRAVITY * 0.04 * age * age;
        const x = start.x + rush.x * drag + 3 * Math.sin(age / flutter);
        const frame = `confetti ${ink} ${Math.floor(age / flutter) % 2 === 0 ? 'flat' : 'upright'}`;
        const alpha = age > CONFETTI_MS - 600 ? (CONFETTI_MS - age) / 600 : 1;
        return {
          x: Math.min(PLAN_WIDTH - 3, Math.max(1, x)),
          y: start.y + rush.y * drag + sunk,
          frame,
          alpha,
        };
      });
    }
  }

  /** Out of a pocket, up, and down again. */
  coins(from: Spot, atMs: number): void {
    for (let index = 0; index < 5; index++) {
      const rush = { x: 0.018 * (index - 2), y: -0.085 - 0.012 * ((index * 2) % 5) };
      const start = { x: from.x - 2, y: from.y - 18 };
      this.#launch(DEPTH.coins, atMs + index * 70, (age) => {
        const y = start.y + rush.y * age + 0.5 * GRAVITY * age * age;
        if (y > from.y - 3 && age > 200) return null;
        return { x: start.x + rush.x * age, y, frame: `coin ${[0, 1, 2, 1][Math.floor(age / 60) % 4]}` };
      });
    }
  }

  /** Over a head that may go elsewhere, for so long: a crown for who leads, an alarm for who is called. */
  sign(name: 'crown' | 'alarm', headOf: () => Spot | undefined, when: { atMs: number; forMs: number }): void {
    const { atMs, forMs } = when;
    const half = name === 'crown' ? 6 : 2;
    const rise = FIGURE_HEIGHT_CELLS + (name === 'crown' ? 8 : 13);
    this.#launch(DEPTH.overhead, atMs, (age) => {
      const head = headOf();
      if (age >= forMs || head === undefined) return null;
      const fall = Math.round(26 * Math.max(0, 1 - age / 260) ** 2);
      const beat = name === 'alarm' && Math.floor(age / 260) % 2 === 1 ? 1 : 0;
      const alpha = age > forMs - 300 ? (forMs - age) / 300 : 1;
      return { x: head.x - half, y: head.y - rise - fall - beat, frame: name, alpha };
    });
  }

  update(timeMs: number): void {
    for (let index = this.#flying.length - 1; index >= 0; index--) {
      const flight = this.#flying[index];
      if (flight === undefined) continue;
      const age = timeMs - flight.fromMs;
      if (age < 0) continue;
      const now = flight.course(age);
      if (now === null) {
        this.#land(index);
        continue;
      }
      const { image } = flight;
      if (image.frame.name !== now.frame) image.setFrame(now.frame);
      image.setPosition(Math.round(now.x), Math.round(now.y));
      image.setAlpha(now.alpha ?? 1).setVisible(true);
    }
  }

  /** All is over at once. */
  clear(): void {
    while (this.#flying.length > 0) this.#land(this.#flying.length - 1);
  }

  #launch(depth: number, fromMs: number, course: Course): void {
    if (this.#flying.length >= FLIGHTS_MAX) return;
    const image = this.#idle.pop() ?? this.#scene.add.image(0, 0, SPRITES, 'coin 0').setOrigin(0, 0);
    image.setDepth(depth).setVisible(false);
    this.#flying.push({ image, course, fromMs });
  }

  #land(index: number): void {
    const [flight] = this.#flying.splice(index, 1);
    if (flight === undefined) return;
    this.#idle.push(flight.image.setVisible(false));
  }
}
