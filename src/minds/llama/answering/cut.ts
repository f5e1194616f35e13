// Makes a spoken line out of what a model wrote: no broken bytes, within its length, ending at a sentence or,
// where the model was interrupted, at a word.

import { cutWhole } from '../../../letters/cut.ts';

/** A JSON string ends or breaks at these: quote, backslash, line ends and all other control characters. */
const CLOSERS = /["\\\p{Cc}\u2028\u2029]/u;

/** Where free text ends, or -1. */
export function closingIndex(text: string): number {
  return text.search(CLOSERS);
}

/** Whether anything in it before the text's end can be seen. */
export function isVisible(text: string): boolean {
  const end = closingIndex(text);
  return /[^\s\uFFFD]/u.test(end < 0 ? text : text.slice(0, end));
}

/** How much of an interrupted text to keep, in UTF-16 units: to its last sentence, else to its last word. */
export function keptLength(text: string, maxChars: number): number {
  const room = text.slice(0, maxChars);
  const letters = /[\uD800-\uDBFF]$/.test(room) ? room.slice(0, -1) : room;
  // Where one character is longer than the room, a part of it is better than no answer.
  const whole = cutWhole(text, maxChars) || letters;
  const sentence = lastMatchEnd(whole, /[.!?…]+["'’”)]*(?=\s|$)|[。！？]+[」』）”]*/gu);
  if (sentence >= whole.length / 2) return sentence;
  const isWordEnd = text.length > whole.length && /^\s/.test(text.slice(whole.length));
  const word = isWordEnd ? whole.length : lastMatchEnd(whole, /\S(?=\s)/gu);
  return word > 0 ? word : whole.length;
}

/** Broken bytes out, blanks made single, and no comma or dash left hanging where the line was cut. */
export function clean(text: string): string {
  return text
    .replace(/\uFFFD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function withoutLooseEnd(text: string): string {
  return text.replace(/[\s,;:、，–—-]+$/u, '');
}

function lastMatchEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
