// How the floor of a show is said to all who watch it live: in its language, through the gate that the pictures pass.

import type { Show } from '../../show/state/show.ts';
import type { LiveSaying } from '../../views/live/live-saying.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import { pressId } from '../controls/press.ts';
import { gatedLine } from '../pictures/gated-line.ts';

export function liveSayingOf(show: Show): LiveSaying {
  const words = floorWords(show);
  return { words, clean: (text, about) => gatedLine(words, text, about), pressId };
}
