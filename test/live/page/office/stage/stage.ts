// The office alone on a page, for tests: they hand it its words, pictures and steps through the window.

import { type Office, openOffice } from '../../../../../src/live/page/office/office.ts';
import { SOUNDS } from '../../../../../src/live/page/office/sounds/sound-box.ts';
import { stageOn } from '../../../../../src/live/page/office/sounds/stage.ts';

export interface Stage {
  readonly open: (words: Readonly<Record<string, string>>, manner: 'lively' | 'still') => Office;
  /** Who was tapped. */
  readonly tapped: string[];
  /** Everything that can sound. */
  readonly sounds: readonly string[];
  /** How loud a sound is, from 0 to 1, in each hundredth of its recording's seconds. */
  readonly record: (sound: string, seconds: number) => Promise<readonly number[]>;
}

const RATE = 48_000;
const PIECE = RATE / 100;
/** What holds loud sounds down takes a while to begin itself. */
const BEFORE_S = 0.5;

async function record(sound: string, seconds: number): Promise<readonly number[]> {
  const context = new OfflineAudioContext(1, RATE * (BEFORE_S + seconds), RATE);
  const stage = stageOn(context);
  for (const [name, play] of Object.entries(SOUNDS)) if (name === sound) play(stage, BEFORE_S);
  const samples = (await context.startRendering()).getChannelData(0).subarray(RATE * BEFORE_S);
  return Array.from({ length: samples.length / PIECE }, (_, piece) =>
    samples
      .subarray(piece * PIECE, (piece + 1) * PIECE)
      .reduce((most, each) => Math.max(most, Math.abs(each)), 0),
  );
}

const tapped: string[] = [];

const stage: Stage = {
  tapped,
  sounds: Object.keys(SOUNDS),
  record,
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
