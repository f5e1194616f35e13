// Whom members have invented. A voice was written for one persona, which opens with its name ("You are Mike, …");
// whoever has another persona only has its temper, and speaks for themselves.

import type { Performer } from './cast.ts';

export const isInvented = ({ persona, voice }: Pick<Performer, 'persona' | 'voice'>): boolean =>
  !['.', ','].some((mark) => persona.toLowerCase().startsWith(`you are ${voice.toLowerCase()}${mark}`));
