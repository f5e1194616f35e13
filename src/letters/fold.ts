// One folding for all that compares texts: the filter, names, reserved names. What looks the same, folds the same,
// however it was written: full-width, accented, with letters of another alphabet, or with something unseen between.

import { latinFor } from './look-alikes.ts';

/** Voicing is no ornament: without these marks ビ would be ヒ. */
const ORNAMENTS = /(?![\u3099\u309a])\p{M}/gu;
const UNSEEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?![\t\n\r\u0085])\p{Cc}/gu;
const PLAIN = /^[ -~\n]*$/;

/** Without ornaments, in lower case, and with Latin letters for what passes for them. For eyes, not for reading. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Emoji letters first, and what is upside down: their compatible forms are others.
  const bare = text.normalize('NFKD').replace(UNSEEN, '').replace(ORNAMENTS, '').normalize('NFC');
  let latin = '';
  for (const character of bare) latin += latinFor(character);
  return latin;
}

/** Of two names with the same key a reader would not know who is who. */
export const nameKey = (name: string): string =>
  folded(name.replace(/[I|]/g, 'l'))
    .replace(/1/g, 'l')
    .replace(/0/g, 'o')
    .replace(/[^\p{L}\p{N}]/gu, '');
