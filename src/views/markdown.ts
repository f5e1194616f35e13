// Text of models and members, made harmless for Discord's markdown: nothing in it can format, mention,
// link or break out of its line. The stage's filter uses the same functions.

/** Keeps two characters apart without being seen. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Control characters, and those that turn the direction of writing or hide letters. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line: control characters and runs of white space become one space. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();

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
    .replace(/(discord(?:app)?\.)(?=gg|com|me)/giu, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/[@<]/g, `$&${ZERO_WIDTH_SPACE}`);
}

/**
 * At most `lengthMax` characters (UTF-16 units, as Discord counts; at least 1), cut after a whole word and
 * ended with an ellipsis where something was cut. Never splits a character in two.
 */
export function cutAtWord(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const room = text.slice(0, lengthMax - 1);
  const whole = /[\uD800-\uDBFF]$/.test(room) ? room.slice(0, -1) : room;
  const lastSpace = whole.lastIndexOf(' ');
  const endsAtWord = text.charAt(whole.length) === ' ';
  // A very long word is cut in the middle rather than leaving next to nothing.
  const kept = endsAtWord || lastSpace < lengthMax / 2 ? whole : whole.slice(0, lastSpace);
  return `${kept.replace(/[\s\\,;:–-]+$/u, '')}…`;
}

/** The whole sentences at the beginning that fit, so that a quote ends where its speaker did; else cut at a word. */
export function cutAtSentence(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const ends = [...text.slice(0, lengthMax).matchAll(/[.!?…]['’"”]?(?=\s)/gu)];
  const last = ends.at(-1);
  const length = last === undefined ? 0 : last.index + last[0].length;
  return length < lengthMax / 3 ? cutAtWord(text, lengthMax) : text.slice(0, length);
}

/** Quotation marks around the words of a performer or a member, escaped. */
export const quoted = (text: string): string => `“${plain(text.replace(/["“”]/g, "'"))}”`;

/** Discord's limit of one message, in characters. */
export const MESSAGE_LENGTH_MAX = 2_000;
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
