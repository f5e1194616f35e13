// A text of a member's, a mind's or the house's own, as a picture shows it: in the reader's language, on one line, and
// bleeped where the filter refuses it.

import type { Printed, Words } from '../../languages/words.ts';
import { oneLine } from '../../letters/seen.ts';
import { isRefused } from '../filter/filter.ts';

/** Words in a picture pass the same gate as words in a post; there is no markdown to escape. */
export const gatedLine = (words: Words, text: string, about?: Printed['about']): string =>
  isRefused(text) ? words.say('signs.bleeped') : oneLine(words.ofHeadline({ text, about }));
