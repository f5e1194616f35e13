// Short signals: a bubble that pops, the wire that chatters, an alarm, a fall.

import { playBreath, playTone, type Stage } from './stage.ts';

export function pop(stage: Stage, nowS: number): void {
  playTone(stage, { type: 'triangle', hertz: 420, toHertz: 860, loud: 0.08, fromS: nowS, lastsS: 0.09 });
}

/** As a teleprinter writes. */
export function chatter(stage: Stage, nowS: number): void {
  for (let stroke = 0; stroke < 9; stroke++) {
    const fromS = nowS + stroke * 0.055;
    playBreath(stage, { hertz: 3200, sharp: 3, loud: stroke % 4 === 3 ? 0.08 : 0.2, fromS, lastsS: 0.03 });
  }
}

export function buzz(stage: Stage, nowS: number): void {
  for (const fromS of [nowS, nowS + 0.28]) {
    playTone(stage, { type: 'square', hertz: 196, toHertz: 165, loud: 0.22, fromS, lastsS: 0.22 });
  }
}

/** Down, and a thud. */
export function fall(stage: Stage, nowS: number): void {
  playTone(stage, { type: 'triangle', hertz: 740, toHertz: 92, loud: 0.28, fromS: nowS, lastsS: 0.75 });
  playBreath(stage, { hertz: 130, sharp: 1, loud: 1.2, fromS: nowS + 0.72, lastsS: 0.25 });
}
