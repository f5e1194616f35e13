// What a sound is played with: a tone that dies away, and a breath of noise through a filter. Where it is heard is handed
// in: the loudspeaker, or a recording.

export interface Stage {
  readonly context: BaseAudioContext;
  readonly out: AudioNode;
  readonly noise: AudioBuffer;
}

export interface Tone {
  readonly type: OscillatorType;
  readonly hertz: number;
  /** Slides there by its end. */
  readonly toHertz?: number;
  readonly loud: number;
  readonly fromS: number;
  readonly lastsS: number;
}

const VOLUME = 0.5;
const QUIET = 0.0001;
const ATTACK_S = 0.004;

/** Many sounds at once are held down together, so that none is torn. */
export function stageOn(context: BaseAudioContext): Stage {
  const out = context.createGain();
  out.gain.value = VOLUME;
  out.connect(context.createDynamicsCompressor()).connect(context.destination);
  return { context, out, noise: noiseOf(context) };
}

export function playTone({ context, out }: Stage, tone: Tone): void {
  const { type, hertz, toHertz, loud, fromS, lastsS } = tone;
  const oscillator = context.createOscillator();
  oscillator.type = type;
  oscillator.frequency.setValueAtTime(hertz, fromS);
  if (toHertz !== undefined) oscillator.frequency.exponentialRampToValueAtTime(toHertz, fromS + lastsS);
  const gain = context.createGain();
  gain.gain.setValueAtTime(QUIET, fromS);
  gain.gain.exponentialRampToValueAtTime(loud, fromS + ATTACK_S);
  gain.gain.exponentialRampToValueAtTime(QUIET, fromS + lastsS);
  oscillator.connect(gain).connect(out);
  oscillator.start(fromS);
  oscillator.stop(fromS + lastsS);
}

export interface Breath {
  readonly hertz: number;
  /** How narrow the filter is. */
  readonly sharp: number;
  readonly loud: number;
  readonly fromS: number;
  readonly lastsS: number;
  /** Share of the time in which it swells. */
  readonly swell?: number;
}

export function playBreath({ context, out, noise }: Stage, breath: Breath): void {
  const { hertz, sharp, loud, fromS, lastsS, swell = 0.02 } = breath;
  const source = context.createBufferSource();
  source.buffer = noise;
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.value = hertz;
  filter.Q.value = sharp;
  const gain = context.createGain();
  gain.gain.setValueAtTime(QUIET, fromS);
  gain.gain.exponentialRampToValueAtTime(loud, fromS + lastsS * swell);
  gain.gain.exponentialRampToValueAtTime(QUIET, fromS + lastsS);
  source.connect(filter).connect(gain).connect(out);
  source.start(fromS, (hertz % 100) / 100);
  source.stop(fromS + lastsS);
}

/** Two seconds of hiss, the same every time: played in pieces. */
function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, 2 * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 22_222;
  for (let index = 0; index < samples.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[index] = state / 2 ** 31 - 1;
  }
  return buffer;
}
