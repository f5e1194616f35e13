// The office alone on a page, for tests: they hand it its words, pictures and steps through the window.

import { type Office, openOffice } from '../../../../../src/live/page/office/office.ts';

export interface Stage {
  readonly open: (words: Readonly<Record<string, string>>, manner: 'lively' | 'still') => Office;
  /** Who was tapped. */
  readonly tapped: string[];
}

const tapped: string[] = [];

const stage: Stage = {
  tapped,
  open: (words, manner) => {
    const host = document.querySelector('#office');
    if (!(host instanceof HTMLElement)) throw new Error('the stage has no place for the office');
    return openOffice({
      ...{ host, isMotionReduced: manner === 'still', isTransparent: false },
      say: (key) => words[key] ?? '',
      locale: () => 'en-US',
      tapped: (performer) => tapped.push(performer),
    });
  },
};

Object.assign(window, { stage });
