// Everybody on the floor: who is there, where each is to stand, who is on the way, and the name under whoever stands.

import type Phaser from 'phaser';
import { NIGHT_SHIFT } from '../../../pictures/drawing/palette.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../../../pictures/figures/pose.ts';
import type { Spot } from '../../../pictures/office/blocks.ts';
import { wayBetween } from '../../../pictures/office/plan/path.ts';
import type { Standing } from '../../../pictures/office/plan/standing.ts';
import { type Actor, cast } from '../../../pictures/office/staging.ts';
import { paintTag, tagBox, tagPlace } from '../../../pictures/office/tag.ts';
import type { OfficePerson } from '../../../views/cards/office.ts';
import { DEPTH } from './depths.ts';
import { PerformerFigure } from './performer-figure.ts';
import { Placard } from './writing/placard.ts';
import { type SpokenWords, signWords } from './writing/sign-words.ts';

/** Cells under the feet, where the name hangs. */
const TAPPED_BELOW = 20;
/** How long somebody looks at whom they answer. */
const TURNED_MS = 3200;

interface Member {
  readonly figure: PerformerFigure;
  readonly tag: Placard;
  person: OfficePerson;
  standing: Standing;
  /** Where to, until a way is found. */
  setsOut: boolean;
  tagSays: string;
}

export class Troupe {
  readonly #scene: Phaser.Scene;
  readonly #spoken: SpokenWords;
  readonly #members = new Map<string, Member>();
  #cellPx: number;

  constructor(scene: Phaser.Scene, spoken: SpokenWords, cellPx: number) {
    this.#scene = scene;
    this.#spoken = spoken;
    this.#cellPx = cellPx;
  }

  /** Everybody is where the people are, at once. */
  show(people: readonly OfficePerson[]): void {
    this.#become(people, (member) => {
      member.setsOut = false;
      member.figure.stand(member.standing);
    });
  }

  /** Everybody goes where the people are; who is new stands there at once. */
  send(people: readonly OfficePerson[]): void {
    this.#become(people, (member, isNew) => {
      const { x, y } = member.figure.spot;
      const isThere = x === member.standing.x && y === member.standing.y && !member.figure.isWalking;
      if (isNew) member.figure.stand(member.standing);
      else member.setsOut = !isThere;
    });
  }

  /** One turns to the other, if both stand in one room; and the other looks back. */
  turn(one: string, to: string, atMs: number): void {
    const [speaker, listener] = [this.#members.get(one), this.#members.get(to)];
    if (speaker === undefined || listener === undefined) return;
    if (speaker.person.place !== listener.person.place || !this.#isThere(speaker) || !this.#isThere(listener))
      return;
    const dx = listener.standing.x - speaker.standing.x;
    if (dx === 0) return;
    speaker.figure.turn(dx > 0 ? 'right' : 'left', atMs + TURNED_MS);
    listener.figure.turn(dx > 0 ? 'left' : 'right', atMs + TURNED_MS);
  }

  hop(id: string, atMs: number): void {
    this.#members.get(id)?.figure.hop(atMs);
  }

  isAtRest(): boolean {
    return [...this.#members.values()].every((member) => this.#isThere(member) && member.figure.isAtRest);
  }

  spotOf(id: string): Spot | undefined {
    return this.#members.get(id)?.figure.spot;
  }

  /** Everybody with the spot they have or are on the way to; whoever is not there yet says nothing yet. */
  actors(): readonly Actor[] {
    return [...this.#members.values()].map((member) => {
      const { person, standing } = member;
      return { person: this.#isThere(member) ? person : { ...person, line: null }, standing };
    });
  }

  /** Whose figure is at that cell; the nearest to the viewer. */
  at({ x, y }: Spot): string | undefined {
    const hit = [...this.#members].filter(([, { figure }]) => {
      const dx = Math.abs(figure.spot.x - x);
      const up = figure.spot.y - y;
      return dx <= FIGURE_WIDTH_CELLS / 2 + 3 && up >= -TAPPED_BELOW && up <= FIGURE_HEIGHT_CELLS + 3;
    });
    return hit.toSorted(([, one], [, other]) => other.figure.spot.y - one.figure.spot.y)[0]?.[0];
  }

  /** Returns who has just arrived. */
  update(timeMs: number, manner: 'lively' | 'still'): readonly string[] {
    this.#setOutOne(timeMs);
    const arrived: string[] = [];
    for (const [id, member] of this.#members) {
      const wasWalking = member.figure.isWalking;
      member.figure.update(timeMs, manner);
      if (wasWalking && this.#isThere(member)) arrived.push(id);
      member.tag.show(this.#isThere(member));
    }
    return arrived;
  }

  zoomed(cellPx: number): void {
    this.#cellPx = cellPx;
    for (const { tag } of this.#members.values()) tag.zoomed(cellPx);
  }

  #isThere({ figure, setsOut }: Member): boolean {
    return !setsOut && !figure.isWalking;
  }

  /** One a frame: to find a way takes a few milliseconds. */
  #setOutOne(timeMs: number): void {
    for (const member of this.#members.values()) {
      if (!member.setsOut) continue;
      member.setsOut = false;
      member.figure.walk(wayBetween(member.figure.spot, member.standing), timeMs);
      return;
    }
  }

  #become(people: readonly OfficePerson[], settle: (member: Member, isNew: boolean) => void): void {
    const actors = cast(people, ({ place }) => place);
    const ids = new Set<string>(actors.map(({ person }) => person.id));
    for (const [id, { figure, tag }] of this.#members) {
      if (ids.has(id)) continue;
      figure.destroy();
      tag.destroy();
      this.#members.delete(id);
    }
    for (const { person, standing } of actors) {
      const known = this.#members.get(person.id);
      const member = known ?? this.#enter({ person, standing });
      member.person = person;
      member.standing = standing;
      member.figure.become(person);
      settle(member, known === undefined);
      this.#label(member);
    }
  }

  #enter({ person, standing }: Actor): Member {
    const member: Member = {
      ...{ person, standing, setsOut: false, tagSays: '' },
      figure: new PerformerFigure(this.#scene, person),
      tag: new Placard(this.#scene, { depth: DEPTH.tags, cellPx: this.#cellPx }),
    };
    this.#members.set(person.id, member);
    return member;
  }

  #label(member: Member): void {
    const { person, standing, tag } = member;
    const { name, colour, profitBp, mood } = person;
    const says = JSON.stringify([name, colour, profitBp, mood, standing, this.#spoken.locale()]);
    if (says === member.tagSays) return;
    member.tagSays = says;
    const place = tagPlace(standing);
    const words = signWords(this.#spoken);
    tag.paint(tagBox(place), (brush) => paintTag(brush, person, { place, palette: NIGHT_SHIFT, words }));
  }
}
