// Whom members have invented. A voice was written for one persona, which names it; a trader with another persona only
// has its temper, and speaks for themselves.

import type { Performer } from './cast.ts';

export const isInvented = ({
  role,
  persona,
  voice,
}: Pick<Performer, 'role' | 'persona' | 'voice'>): boolean =>
  role === 'trader' &&
  !persona
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(voice.toLowerCase());
