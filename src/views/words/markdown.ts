// Text of models and members, made harmless for Discord's markdown: nothing in it can format, mention,
// link or break out of its line. The stage's filter uses the same functions.

import type { Words } from '../../languages/words.ts';
import { oneLine } from '../../letters/seen.ts';
import { MESSAGE_LENGTH_MAX } from './discord-limits.ts';

/** Keeps two characters apart without being seen. */
const ZERO_WIDTH_SPACE = '\u200b';

/** The dot of an address without a scheme: of an invitation and a gift Discord makes a card, others a telephone opens. */
const BARE_DOMAIN = /(?<=[\p{L}\d-])\.(?=[a-z]{2})/giu;

/**
 * `text` as Discord markdown that shows exactly its characters, on one line.
 * A heading, a quote or a list can only begin a line, so those marks are escaped at the start alone.
 */
export function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\*_~`|[\]]/g, '\\$&')
    .replace(/^[-+#>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\S)/g, '\\:')
    .replace(BARE_DOMAIN, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[@<]/g, `$&${ZERO_WIDTH_SPACE}`);
}

/** The words of a performer or a member, escaped, in the quotation marks of the reader's language. */
export const quotedIn = (words: Words, text: string): string =>
  words.say('counts.quoted', { text: plain(text.replace(/["“”«»„「」]/g, "'")) });

/** Kept free below a view, for what an answer adds to it. */
const NOTE_LENGTH = 150;

/** Lines as one post: what does not fit is dropped from the end. */
export function fitted(
  lines: readonly string[],
  lengthMax: number = MESSAGE_LENGTH_MAX - NOTE_LENGTH,
): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > lengthMax) break;
    kept.push(line);
    length += line.length + 1;
  }
  return kept.join('\n');
}
