// The office as a scene of Phaser's: the empty office, everybody in it, their bubbles, signs, lights and props. It shows
// a picture at once, or plays the step from one to the next; nothing on it is made up.

import Phaser from 'phaser';
import type { Spot } from '../../../pictures/office/blocks.ts';
import { learnFloor } from '../../../pictures/office/plan/path.ts';
import { stairWall } from '../../../pictures/office/plan/stairs.ts';
import { PLATED } from '../../../pictures/office/signs.ts';
import type { OfficePerson } from '../../../views/cards/office.ts';
import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import { DEPTH } from './depths.ts';
import { BUILDING, type fetchPictures, hang } from './pictures.ts';
import { Bell } from './props/bell.ts';
import { Chalk } from './props/chalk.ts';
import { Flights } from './props/flights.ts';
import { type Light, Lights } from './props/lights.ts';
import { type Props, play } from './props/plays.ts';
import { Scenery } from './props/scenery.ts';
import type { SoundBox } from './sounds/sound-box.ts';
import { Troupe } from './troupe.ts';
import { Bubbles } from './writing/bubbles.ts';
import type { KeptRuler } from './writing/kept-ruler.ts';
import { NewsStrip } from './writing/news-strip.ts';
import type { SpokenWords } from './writing/sign-words.ts';
import { Signs } from './writing/signs.ts';

export interface SceneWants {
  readonly pictures: Awaited<ReturnType<typeof fetchPictures>>;
  readonly spoken: SpokenWords;
  readonly sounds: SoundBox;
  readonly ruler: KeptRuler;
  readonly cellPx: number;
  readonly ready: (floor: FloorScene) => void;
}

/** What of the floor is there once the scene is made. */
interface Floor extends Props {
  readonly troupe: Troupe;
  readonly bubbles: Bubbles;
  readonly signs: Signs;
  readonly news: NewsStrip;
  readonly lights: Lights;
  readonly scenery: Scenery;
  readonly chalk: Chalk;
}

export class FloorScene extends Phaser.Scene {
  readonly #wants: SceneWants;
  /** Whom each answers, until the line pops. */
  readonly #answers = new Map<string, string>();
  #floor: Floor | null = null;
  #manner: 'lively' | 'still' = 'lively';
  #timeMs = 0;
  #cellPx: number;

  constructor(wants: SceneWants) {
    super('floor');
    this.#wants = wants;
    this.#cellPx = wants.cellPx;
  }

  create(): void {
    const { pictures, spoken, sounds, ruler, ready } = this.#wants;
    hang(this.textures, pictures);
    this.add.image(0, 0, BUILDING).setOrigin(0, 0).setDepth(DEPTH.building);
    this.#buildStairs();
    const troupe = new Troupe(this, spoken, this.#cellPx);
    this.#floor = {
      ...{ troupe, sounds, lights: new Lights(this), bell: new Bell(this) },
      ...{ chalk: new Chalk(this), flights: new Flights(this), scenery: new Scenery(this) },
      bubbles: new Bubbles(this, ruler, this.#cellPx),
      signs: new Signs(this, spoken, this.#cellPx),
      news: new NewsStrip(this, spoken, this.#cellPx),
      spotOf: (performer) => troupe.spotOf(performer),
      hop: (performer) => troupe.hop(performer, this.#timeMs),
      answers: (performer, to) => this.#answers.set(performer, to),
    };
    this.#aim();
    learnFloor();
    ready(this);
  }

  /** All is as the picture says, at once. */
  show(picture: LivePicture): void {
    const floor = this.#floor;
    if (floor === null) return;
    this.#answers.clear();
    rest(floor);
    floor.chalk.show(picture.chalk);
    floor.troupe.show(peopleOf(picture));
    floor.lights.turn(lightOf(picture), 'at once');
    floor.signs.say(picture, null);
    floor.news.say(picture.headlines, null);
    floor.bubbles.lay(floor.troupe.actors(), null);
  }

  /** What has happened is played, and all goes where the picture says. */
  step(picture: LivePicture, moments: readonly LiveMoment[]): void {
    const floor = this.#floor;
    if (floor === null) return;
    const isStill = this.#manner === 'still';
    floor.chalk.show(picture.chalk);
    if (isStill) floor.troupe.show(peopleOf(picture));
    else floor.troupe.send(peopleOf(picture));
    floor.lights.turn(lightOf(picture), isStill ? 'at once' : 'slowly');
    floor.signs.say(picture, isStill ? null : this.#timeMs);
    floor.news.say(picture.headlines, isStill ? null : this.#timeMs);
    for (const moment of moments) play(floor, moment, this.#timeMs);
    if (isStill) rest(floor);
    this.#pop(floor);
  }

  move(manner: 'lively' | 'still'): void {
    this.#manner = manner;
  }

  /** Fonts have come: every text is painted anew. */
  repaint(): void {
    this.#wants.ruler.forget();
    this.zoomed(this.#cellPx);
  }

  /** For a screen on which a cell has so many pixels. */
  zoomed(cellPx: number): void {
    this.#cellPx = cellPx;
    const floor = this.#floor;
    if (floor === null) return;
    this.#aim();
    floor.troupe.zoomed(cellPx);
    floor.bubbles.zoomed(cellPx);
    floor.signs.zoomed(cellPx);
    floor.news.zoomed(cellPx);
    floor.bubbles.lay(floor.troupe.actors(), null);
  }

  /** Whose figure is at that cell. */
  at(spot: Spot): string | undefined {
    return this.#floor?.troupe.at(spot);
  }

  isAtRest(): boolean {
    const floor = this.#floor;
    if (floor === null) return false;
    const { troupe, flights, bubbles, signs, news, bell, lights } = floor;
    return [troupe, flights, bubbles, signs, news, bell, lights].every((part) => part.isAtRest());
  }

  override update(timeMs: number, deltaMs: number): void {
    this.#timeMs = timeMs;
    const floor = this.#floor;
    if (floor === null) return;
    if (floor.troupe.update(timeMs, this.#manner).length > 0) this.#pop(floor);
    floor.bubbles.update(timeMs);
    floor.signs.update(timeMs);
    floor.news.update(timeMs, this.#manner);
    floor.lights.update(timeMs, deltaMs, this.#manner);
    floor.bell.update(timeMs);
    floor.scenery.update(timeMs, this.#manner);
    floor.flights.update(timeMs);
  }

  /** The lines of those who are there; who begins to speak hops, and turns to whom they answer. */
  #pop({ bubbles, troupe, sounds }: Floor): void {
    const isStill = this.#manner === 'still';
    for (const id of bubbles.lay(troupe.actors(), isStill ? null : this.#timeMs)) {
      if (!isStill) troupe.hop(id, this.#timeMs);
      sounds.play('pop');
      const to = this.#answers.get(id);
      this.#answers.delete(id);
      if (to !== undefined) troupe.turn(id, to, this.#timeMs);
    }
  }

  #aim(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.#cellPx).setScroll(0, 0);
  }

  #buildStairs(): void {
    const office = this.textures.get(BUILDING);
    for (const place of PLATED) {
      const { x, y, width, height } = stairWall(place);
      office.add(`stairs ${place}`, 0, x, y, width, height);
      this.add.image(x, y, BUILDING, `stairs ${place}`).setOrigin(0, 0).setDepth(DEPTH.stairWalls);
    }
  }
}

/** What would fly and swing does not. */
function rest({ flights, bell }: Floor): void {
  flights.clear();
  bell.hush();
}

/** In the order of the cast; each where the figure is drawn. */
const peopleOf = ({ cast, people }: LivePicture): readonly OfficePerson[] =>
  cast.flatMap((id) => {
    const person = people[id];
    return person === undefined ? [] : [{ ...person, place: person.standsBy.room }];
  });

function lightOf({ isHalted, isLate, standsStill }: LivePicture): Light {
  if (isHalted) return 'halted';
  return isLate || standsStill !== null ? 'late' : 'day';
}
