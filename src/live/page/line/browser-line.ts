// The line as a browser has it: its sockets, timers and clock, and chance.

import { later } from './later.ts';
import { Line, type LineParts } from './line.ts';
import { openSocket, type Place } from './socket.ts';

export const browserLine = (place: Place, parts: Pick<LineParts, 'token' | 'onFrame' | 'onStatus'>): Line =>
  new Line({
    ...parts,
    open: (entered, events) => openSocket(place, entered, events),
    later,
    nowMs: () => Date.now(),
    isSeen: () => !document.hidden,
    chance: () => Math.random(),
    onTrouble: (what, cause) => console.warn(what, cause),
  });
