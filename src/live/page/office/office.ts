// The office that moves, in an element of the page: it follows the element's size in whole pixels, shows a picture or
// plays a step, and tells whose figure was tapped. Where no canvas can be had, it throws when it is opened.

import Phaser from 'phaser';
import './writing/fonts.css';
import { PLAN_HEIGHT, PLAN_WIDTH } from '../../../pictures/office/plan/plan.ts';
import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import { FloorScene } from './floor-scene.ts';
import { fetchPictures } from './pictures.ts';
import { RestingGame } from './resting-game.ts';
import { Screen } from './screen.ts';
import { SoundBox } from './sounds/sound-box.ts';
import { fontsOfEveryDay, whenFontsCome } from './writing/fonts.ts';
import { KeptRuler } from './writing/kept-ruler.ts';
import type { SpokenWords } from './writing/sign-words.ts';

export interface OfficeWants extends SpokenWords {
  /** Sized by the page; the office is 264 wide to 328 high, and stands in its middle. */
  readonly host: HTMLElement;
  readonly isMotionReduced: boolean;
  readonly isTransparent: boolean;
  /** Whose figure. */
  readonly tapped: (performer: string) => void;
}

export interface Office {
  /** At once, nobody walks: the first picture, after a gap, another time of the episode. */
  show(picture: LivePicture): void;
  /** Walks, bubbles, effects. */
  step(picture: LivePicture, moments: readonly LiveMoment[]): void;
  sound(isOn: boolean): void;
  reduceMotion(isReduced: boolean): void;
  /** Nobody walks, nothing flies or comes: what is seen is the last picture. */
  isAtRest(): boolean;
  close(): void;
}

export function openOffice(wants: OfficeWants): Office {
  const ruler = document.createElement('canvas').getContext('2d');
  if (ruler === null) throw new Error('this browser has no canvas');
  return new MovingOffice(wants, new KeptRuler(ruler));
}

class MovingOffice implements Office {
  readonly #wants: OfficeWants;
  readonly #sounds = new SoundBox();
  #game: RestingGame | null = null;
  #floor: FloorScene | null = null;
  #screen: Screen | null = null;
  #newest: LivePicture | null = null;
  #isMotionReduced: boolean;
  #isClosed = false;
  #forgetFonts: () => void = () => undefined;

  constructor(wants: OfficeWants, ruler: KeptRuler) {
    this.#wants = wants;
    this.#isMotionReduced = wants.isMotionReduced;
    wants.host.dataset['office'] = 'coming';
    this.#open(ruler).catch((error: unknown) => {
      // The page lives on in words; the host's style says that there is no picture.
      wants.host.dataset['office'] = 'none';
      console.error('the office cannot be shown', error);
    });
  }

  show(picture: LivePicture): void {
    this.#newest = picture;
    this.#floor?.show(picture);
    this.#game?.due();
  }

  step(picture: LivePicture, moments: readonly LiveMoment[]): void {
    this.#newest = picture;
    // Nobody sees a tab that sleeps: it wakes to how things are.
    if (document.hidden) this.#floor?.show(picture);
    else this.#floor?.step(picture, moments);
    this.#game?.due();
  }

  sound(isOn: boolean): void {
    this.#sounds.turn(isOn ? 'on' : 'off');
  }

  reduceMotion(isReduced: boolean): void {
    this.#isMotionReduced = isReduced;
    this.#floor?.move(isReduced ? 'still' : 'lively');
    this.#game?.due();
  }

  isAtRest(): boolean {
    return this.#floor?.isAtRest() === true;
  }

  close(): void {
    this.#isClosed = true;
    this.#forgetFonts();
    this.#screen?.close();
    this.#sounds.turn('off');
    this.#game?.destroy(true);
  }

  async #open(ruler: KeptRuler): Promise<void> {
    const [pictures] = await Promise.all([fetchPictures(), fontsOfEveryDay()]);
    if (this.#isClosed) return;
    const { host, isTransparent } = this.#wants;
    const cellPx = Screen.cellPxIn(host);
    const scene = new FloorScene({
      ...{ pictures, spoken: this.#wants, sounds: this.#sounds, ruler, cellPx },
      ready: (floor) => this.#begin(floor),
    });
    const config: Phaser.Types.Core.GameConfig = {
      ...{ type: Phaser.AUTO, parent: host, scene, banner: false },
      ...{ width: PLAN_WIDTH * cellPx, height: PLAN_HEIGHT * cellPx, transparent: isTransparent },
      // Not `pixelArt`: that rounds to cells, where letters lie on pixels, and stretches them without WebGL.
      ...{ antialias: false, roundPixels: false, audio: { noAudio: true } },
      // Phaser builds a program for each number of textures, when it is first met, and the frame waits for it.
      maxTextures: 1,
      backgroundColor: '#17102b',
      scale: { mode: Phaser.Scale.NONE },
      // Taps come by the canvas's own clicks, so that a finger that swipes the page is left alone.
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    };
    this.#game = new RestingGame(config, () => this.isAtRest());
  }

  #begin(floor: FloorScene): void {
    const { game } = floor;
    this.#floor = floor;
    this.#screen = new Screen(game.canvas, {
      host: this.#wants.host,
      zoomed: (cellPx) => {
        game.scale.resize(PLAN_WIDTH * cellPx, PLAN_HEIGHT * cellPx);
        floor.zoomed(cellPx);
        this.#game?.due();
      },
      tapped: (spot) => {
        const performer = floor.at(spot);
        if (performer !== undefined) this.#wants.tapped(performer);
      },
      isLive: (spot) => floor.at(spot) !== undefined,
    });
    this.#forgetFonts = whenFontsCome(() => {
      floor.repaint();
      this.#game?.due();
    });
    floor.move(this.#isMotionReduced ? 'still' : 'lively');
    if (this.#newest !== null) floor.show(this.#newest);
    this.#wants.host.dataset['office'] = 'shown';
  }
}
