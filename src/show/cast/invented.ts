// Whom members have invented. A voice was written for one persona, which names it; whoever has another persona only has
// its temper, and speaks for themselves.

import type { Performer } from './cast.ts';

export const isInvented = ({ persona, voice }: Pick<Performer, 'persona' | 'voice'>): boolean =>
  !persona
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(voice.toLowerCase());
