// The bell of the trading floor: struck metal, whose overtones stand in no whole proportion, three times.

import { playTone, type Stage } from './stage.ts';

/** Overtone, loudness, seconds. */
const PARTIALS = [
  [0.56, 0.12, 2.6],
  [1, 0.22, 2.1],
  [1.19, 0.12, 1.7],
  [2, 0.14, 1.2],
  [2.74, 0.08, 0.8],
  [4.07, 0.05, 0.5],
] as const;
const STRUCK_HERTZ = 660;
const STROKES_S = [0, 0.34, 0.68];

export function ringBell(stage: Stage, nowS: number): void {
  for (const strokeS of STROKES_S) {
    for (const [overtone, loud, lastsS] of PARTIALS) {
      const tone = { type: 'sine', hertz: STRUCK_HERTZ * overtone, loud, lastsS } as const;
      playTone(stage, { ...tone, fromS: nowS + strokeS });
    }
  }
}
