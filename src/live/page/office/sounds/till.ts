// A till: the drawer, and the ring.

import { playBreath, playTone, type Stage } from './stage.ts';

export function till(stage: Stage, nowS: number): void {
  playBreath(stage, { hertz: 2600, sharp: 1.5, loud: 0.22, fromS: nowS, lastsS: 0.06 });
  playBreath(stage, { hertz: 900, sharp: 1, loud: 0.16, fromS: nowS + 0.07, lastsS: 0.09 });
  for (const [hertz, loud] of [
    [2093, 0.09],
    [3136, 0.06],
    [4186, 0.03],
  ] as const) {
    playTone(stage, { type: 'sine', hertz, loud, fromS: nowS + 0.09, lastsS: 0.7 });
  }
}
