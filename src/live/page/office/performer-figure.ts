// A performer's figure: stands, walks its way, turns to others, hops and shivers by its mood, and wears what it lost.

import type Phaser from 'phaser';
import type { Facing, Stride } from '../../../pictures/figures/body.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../../../pictures/figures/pose.ts';
import type { Spot } from '../../../pictures/office/blocks.ts';
import { along, lengthOf } from '../../../pictures/office/plan/path.ts';
import { isOnStairs } from '../../../pictures/office/plan/stairs.ts';
import type { OfficePerson } from '../../../views/cards/office.ts';
import { DEPTH } from './depths.ts';
import { originOf, SPRITES, seen } from './pictures.ts';

/** A stroll; whoever has further to go walks faster, so that nobody is long under way. */
const CELLS_PER_SECOND = 58;
const WALK_MS_MAX = 3600;
/** Cells that a stride takes. */
const STRIDE_CELLS = 5;
const BEAT_MS = 300;
const SHIVER_MS = 90;
/** After a line pops the speaker is off the ground: cells, by tenths of a second. */
const HOPS = [2, 2, 1, 0, 1, 0];
const HOP_MS = 60;

interface Walk {
  readonly way: readonly Spot[];
  readonly lengthCells: number;
  readonly sinceMs: number;
  readonly durationMs: number;
}

export class PerformerFigure {
  readonly #scene: Phaser.Scene;
  readonly #shadow: Phaser.GameObjects.Image;
  readonly #figure: Phaser.GameObjects.Image;
  readonly #mark: Phaser.GameObjects.Image;
  readonly #worn: Phaser.GameObjects.Image;
  #person: OfficePerson;
  #spot: Spot = { x: 0, y: 0 };
  #walk: Walk | null = null;
  #turned: { readonly facing: Facing; readonly untilMs: number } | null = null;
  #hopSinceMs: number | null = null;
  #looks = '';

  constructor(scene: Phaser.Scene, person: OfficePerson) {
    this.#scene = scene;
    this.#person = person;
    const image = (): Phaser.GameObjects.Image => scene.add.image(0, 0, SPRITES, 'shadow').setOrigin(0, 0);
    this.#shadow = image().setAlpha(0.35);
    this.#figure = image();
    this.#mark = image().setVisible(false);
    this.#worn = image().setVisible(false);
  }

  get spot(): Spot {
    return this.#spot;
  }

  get isWalking(): boolean {
    return this.#walk !== null;
  }

  /** It walks nowhere, hops no more, and looks at the viewer again. */
  get isAtRest(): boolean {
    return this.#walk === null && this.#turned === null && this.#hopSinceMs === null;
  }

  become(person: OfficePerson): void {
    this.#person = person;
  }

  /** There at once. */
  stand(spot: Spot): void {
    this.#walk = null;
    this.#turned = null;
    this.#hopSinceMs = null;
    this.#spot = { x: spot.x, y: spot.y };
  }

  walk(way: readonly Spot[], atMs: number): void {
    const lengthCells = lengthOf(way);
    const durationMs = Math.min(WALK_MS_MAX, (lengthCells * 1000) / CELLS_PER_SECOND);
    this.#turned = null;
    this.#walk = { way, lengthCells, durationMs: Math.max(1, durationMs), sinceMs: atMs };
  }

  turn(facing: Facing, untilMs: number): void {
    this.#turned = { facing, untilMs };
  }

  hop(atMs: number): void {
    this.#hopSinceMs = atMs;
  }

  /** Moves on to that time; still: without hops, shivers and what flickers. */
  update(timeMs: number, manner: 'lively' | 'still'): void {
    if (this.#walk !== null) this.#stride(this.#walk, timeMs);
    else this.#rest(timeMs, manner);
  }

  destroy(): void {
    for (const part of this.#parts()) part.destroy();
  }

  #stride({ way, lengthCells, sinceMs, durationMs }: Walk, timeMs: number): void {
    const cells = (lengthCells * Math.max(0, timeMs - sinceMs)) / durationMs;
    if (cells >= lengthCells) {
      const end = way.at(-1) ?? this.#spot;
      this.#walk = null;
      this.#spot = { x: end.x, y: end.y };
      this.#rest(timeMs, 'lively');
      return;
    }
    const { x, y, facing } = along(way, cells);
    this.#spot = { x, y };
    const stride = (Math.floor(cells / STRIDE_CELLS) % 4) as Stride;
    this.#look({ facing, stride, beat: Math.floor(timeMs / BEAT_MS) % 2, lift: 0, shift: 0 });
  }

  #rest(timeMs: number, manner: 'lively' | 'still'): void {
    if (this.#turned !== null && timeMs >= this.#turned.untilMs) this.#turned = null;
    const facing = this.#turned?.facing ?? 'front';
    if (manner === 'still') {
      this.#hopSinceMs = null;
      this.#look({ facing, stride: 0, beat: 0, lift: 0, shift: 0 });
      return;
    }
    const beat = Math.floor(timeMs / BEAT_MS) % 2;
    const { mood } = this.#person;
    const shift = mood === 'panicking' ? Math.floor(timeMs / SHIVER_MS) % 2 : 0;
    const lift = Math.max(this.#hopAt(timeMs), mood === 'gloating' ? beat : 0);
    this.#look({ facing, stride: 0, beat, lift, shift });
  }

  #hopAt(timeMs: number): number {
    if (this.#hopSinceMs === null) return 0;
    const lift = HOPS[Math.floor((timeMs - this.#hopSinceMs) / HOP_MS)];
    if (lift === undefined) this.#hopSinceMs = null;
    return lift ?? 0;
  }

  #look(look: { facing: Facing; stride: Stride; beat: number; lift: number; shift: number }): void {
    const { id, mood, worn } = this.#person;
    const { x, y } = this.#spot;
    const { facing, stride, beat, lift, shift } = look;
    const looks = `${x} ${y} ${facing} ${stride} ${beat} ${lift} ${shift} ${mood} ${worn}`;
    if (looks === this.#looks) return;
    this.#looks = looks;
    const { texture, frame, isMirrored } = seen(this.#scene.textures, { id, facing, stride, mood });
    const left = x + shift - FIGURE_WIDTH_CELLS / 2;
    const top = y - FIGURE_HEIGHT_CELLS - lift;
    this.#shadow.setPosition(x + shift - 7, y - 1);
    this.#figure.setTexture(texture, frame).setFlipX(isMirrored).setPosition(left, top);
    this.#prop(this.#mark, mood === 'calm' ? null : `mark ${mood} ${beat}`, { left, top });
    const side = facing === 'left' ? 'right' : facing;
    this.#prop(this.#worn, worn === null ? null : `worn ${worn} ${side} ${stride % 2}`, { left, top });
    this.#worn.setFlipX(facing === 'left');
    this.#sink();
  }

  #parts(): readonly Phaser.GameObjects.Image[] {
    return [this.#shadow, this.#figure, this.#mark, this.#worn];
  }

  /** Nearer over farther, further right over further left, and no part of another between two of one's own. */
  #sink(): void {
    const { x, y } = this.#spot;
    const base = isOnStairs(this.#spot) ? DEPTH.climbing + y / 10 : DEPTH.standing + y;
    this.#parts().forEach((part, index) => {
      part.setDepth(base + x / 10_000 + index / 1_000_000);
    });
  }

  #prop(
    image: Phaser.GameObjects.Image,
    name: string | null,
    { left, top }: { readonly left: number; readonly top: number },
  ): void {
    image.setVisible(name !== null);
    if (name === null) return;
    const origin = originOf(name);
    image.setFrame(name).setPosition(left - origin.left, top - origin.top);
  }
}
