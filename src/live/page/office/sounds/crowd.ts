// A crowd that cheers: breath in the pitch of voices, swelling, and hands that clap here and there.

import { playBreath, type Stage } from './stage.ts';

const VOICES = [420, 640, 910, 1300, 1900];
const CLAPS = 34;

export function cheer(stage: Stage, nowS: number): void {
  VOICES.forEach((hertz, index) => {
    const fromS = nowS + 0.06 * index;
    playBreath(stage, { hertz, sharp: 2.2, loud: 0.4, fromS, lastsS: 2.3, swell: 0.25 });
  });
  for (let clap = 0; clap < CLAPS; clap++) {
    const fromS = nowS + 0.25 + clap * 0.052 + ((clap * 7) % 5) * 0.011;
    playBreath(stage, { hertz: 1500 + ((clap * 271) % 900), sharp: 1.2, loud: 0.3, fromS, lastsS: 0.06 });
  }
}
