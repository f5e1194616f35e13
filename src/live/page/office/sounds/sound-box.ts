// The floor's sounds, made by the browser out of tones and noise: no file is fetched, and nothing sounds until somebody
// has asked for it.

import { ringBell } from './bell.ts';
import { cheer } from './crowd.ts';
import { buzz, chatter, fall, pop } from './signals.ts';
import type { Stage } from './stage.ts';
import { till } from './till.ts';

const SOUNDS = { bell: ringBell, crowd: cheer, till, pop, fall, buzzer: buzz, wire: chatter } as const;

export type Sound = keyof typeof SOUNDS;

/** The same sound again so soon would only be louder. */
const APART_S = 0.09;
const VOLUME = 0.5;

export class SoundBox {
  #stage: Stage | null = null;
  readonly #lastS = new Map<Sound, number>();

  /** On: by a press of somebody's, or browsers refuse. */
  turn(how: 'on' | 'off'): void {
    if (how === 'off') {
      void this.#stage?.context.suspend();
      return;
    }
    this.#stage ??= opened();
    void this.#stage.context.resume();
  }

  play(sound: Sound): void {
    const stage = this.#stage;
    if (stage === null || stage.context.state !== 'running') return;
    const nowS = stage.context.currentTime;
    if (nowS - (this.#lastS.get(sound) ?? Number.NEGATIVE_INFINITY) < APART_S) return;
    this.#lastS.set(sound, nowS);
    SOUNDS[sound](stage, nowS);
  }
}

function opened(): Stage {
  const context = new AudioContext();
  const out = context.createGain();
  out.gain.value = VOLUME;
  const soft = context.createDynamicsCompressor();
  out.connect(soft).connect(context.destination);
  return { context, out, noise: noiseOf(context) };
}

/** Two seconds of hiss, the same every time: played in pieces. */
function noiseOf(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, 2 * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 22_222;
  for (let index = 0; index < samples.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[index] = state / 2 ** 31 - 1;
  }
  return buffer;
}
