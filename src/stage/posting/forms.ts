// A post in its own form and in plainer ones: where Discord refuses the picture or the buttons, the words go alone.

import type { Words } from '../../languages/words.ts';
import type { Content } from './payload.ts';

/** The fullest first; each later one asks for less. */
export function formsOf(content: Content): readonly Content[] {
  const { picture, buttons, ...bare } = content;
  const hasButtons = buttons?.some((row) => row.length > 0);
  return [
    content,
    ...(picture === undefined ? [] : [{ ...bare, ...(buttons === undefined ? {} : { buttons }) }]),
    ...(hasButtons ? [bare] : []),
  ];
}

/**
 * What is left to try where the words themselves are refused and must be read all the same: no mark-up, no sign that
 * is not on every keyboard. Seeds, numbers and most names are all there.
 */
export function bareOf(words: Words, { text }: Content): Content {
  const bare = text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e\n]/g, '')
    .replace(/[*_~|<>#`]/g, '');
  return { text: bare.trim() === '' ? words.say('floor.wordsRefused') : bare };
}
