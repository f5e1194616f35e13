// Stands in for the office until its painter comes: it shows nothing.

import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';

export interface OfficeWants {
  readonly host: HTMLElement;
  readonly isMotionReduced: boolean;
  readonly isTransparent: boolean;
  readonly tapped: (performer: string) => void;
  readonly say: (key: string) => string;
  readonly locale: () => string;
}

export interface Office {
  show(picture: LivePicture): void;
  step(picture: LivePicture, moments: readonly LiveMoment[]): void;
  sound(isOn: boolean): void;
  reduceMotion(isReduced: boolean): void;
  close(): void;
}

export function openOffice({ host }: OfficeWants): Office {
  host.dataset['office'] = 'none';
  return {
    show: () => undefined,
    step: () => undefined,
    sound: () => undefined,
    reduceMotion: () => undefined,
    close: () => undefined,
  };
}
