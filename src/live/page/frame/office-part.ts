// The office and what is around it: it is opened once, told what the page shows, silent until asked for sound, still for
// whoever wants less motion. Where it cannot be drawn, the page lives on in words.

import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import { required } from '../element.ts';
import { type Office, openOffice } from '../office/office.ts';
import type { PageWords } from '../words/page-words.ts';

export interface OfficePartWants {
  readonly motion: MediaQueryList;
  readonly isTransparent: boolean;
  readonly tapped: (performer: string) => void;
  readonly words: () => PageWords | null;
}

export class OfficePart {
  readonly #host = required('#office', HTMLElement);
  readonly #sound = required('#sound', HTMLButtonElement);
  readonly #wants: OfficePartWants;
  readonly #office: Office | null;
  #isSounding = false;
  /** What was shown while nobody looked is shown at once when somebody does. */
  #unseen: LivePicture | null = null;

  constructor(wants: OfficePartWants) {
    this.#wants = wants;
    this.#office = this.#open();
    this.#host.dataset['drawn'] = String(this.#office !== null);
    this.#sound.hidden = this.#office === null;
    this.#sound.addEventListener('click', () => this.#toggleSound());
    wants.motion.addEventListener('change', ({ matches }) => this.#office?.reduceMotion(matches));
    document.addEventListener('visibilitychange', () => this.#looked());
  }

  /** At once: nobody walks. */
  show(picture: LivePicture): void {
    if (document.hidden) this.#unseen = picture;
    else this.#office?.show(picture);
  }

  step(picture: LivePicture, moments: readonly LiveMoment[]): void {
    if (document.hidden) this.#unseen = picture;
    else this.#office?.step(picture, moments);
  }

  #open(): Office | null {
    const { motion, isTransparent, tapped, words } = this.#wants;
    try {
      return openOffice({
        ...{ host: this.#host, isMotionReduced: motion.matches, isTransparent, tapped },
        say: (key) => words()?.raw(key) ?? '',
        locale: () => words()?.locale ?? 'en-US',
      });
    } catch (cause) {
      console.warn('the office cannot be drawn here:', cause);
      return null;
    }
  }

  #looked(): void {
    if (document.hidden || this.#unseen === null) return;
    this.#office?.show(this.#unseen);
    this.#unseen = null;
  }

  #toggleSound(): void {
    this.#isSounding = !this.#isSounding;
    this.#sound.setAttribute('aria-pressed', String(this.#isSounding));
    this.#office?.sound(this.#isSounding);
  }
}
