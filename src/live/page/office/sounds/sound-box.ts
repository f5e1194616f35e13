// The floor's sounds, made by the browser out of tones and noise: no file is fetched, and nothing sounds until somebody
// has asked for it.

import { ringBell } from './bell.ts';
import { cheer } from './crowd.ts';
import { buzz, chatter, fall, pop } from './signals.ts';
import { type Stage, stageOn } from './stage.ts';
import { till } from './till.ts';

export const SOUNDS = {
  ...{ bell: ringBell, crowd: cheer, till, pop, fall, buzzer: buzz, wire: chatter },
} as const satisfies Readonly<Record<string, (stage: Stage, nowS: number) => void>>;

export type Sound = keyof typeof SOUNDS;

/** The same sound again so soon would only be louder. */
const APART_S = 0.09;

export class SoundBox {
  #context: AudioContext | null = null;
  #stage: Stage | null = null;
  readonly #lastS = new Map<Sound, number>();

  /** On: by a press of somebody's, or browsers refuse. */
  turn(how: 'on' | 'off'): void {
    if (how === 'on') this.#open();
    else this.#close();
  }

  play(sound: Sound): void {
    const [context, stage] = [this.#context, this.#stage];
    if (stage === null || context?.state !== 'running') return;
    const nowS = context.currentTime;
    if (nowS - (this.#lastS.get(sound) ?? Number.NEGATIVE_INFINITY) < APART_S) return;
    this.#lastS.set(sound, nowS);
    SOUNDS[sound](stage, nowS);
  }

  #open(): void {
    if (this.#context !== null) return;
    this.#context = new AudioContext();
    this.#stage = stageOn(this.#context);
    void this.#context.resume();
  }

  /** For good: what was merely held would go on sounding where it stopped, whenever sound is asked for again. */
  #close(): void {
    void this.#context?.close();
    this.#context = null;
    this.#stage = null;
    this.#lastS.clear();
  }
}
