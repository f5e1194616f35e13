// The language that a guild's floor is written in, for whatever everybody there reads.

import { type Words, wordsOf } from '../../languages/words.ts';
import type { Settings } from '../../show/state/settings.ts';

export const floorWords = ({ settings }: { readonly settings: Pick<Settings, 'language'> }): Words =>
  wordsOf(settings.language);
