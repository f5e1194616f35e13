// The one way to shorten a text that is shown: at a word, at a sentence, or between whole characters as a reader
// counts them, so that no family, flag or letter with its marks is ever cut in two.

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** No character of any script or emoji is longer, in UTF-16 units; what is, is no character. */
const GRAPHEME_LENGTH_MAX = 64;

/** As much of the beginning as `lengthMax` UTF-16 units hold, in whole characters. */
export function cutWhole(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  // Only the neighbourhood of the cut is looked at: it begins where a character surely does.
  const from = sureStart(text, lengthMax);
  let end = from;
  for (const { segment, index } of segmenter.segment(text.slice(from, lengthMax + GRAPHEME_LENGTH_MAX))) {
    if (from + index + segment.length > lengthMax) break;
    end = from + index + segment.length;
  }
  return text.slice(0, end);
}

/** Between the last two signs of ASCII before the cut, which never belong together; else the beginning. */
function sureStart(text: string, lengthMax: number): number {
  for (let at = lengthMax - 1; at > 0; at -= 1) {
    if (isPlain(text.charCodeAt(at)) && isPlain(text.charCodeAt(at - 1))) return at;
  }
  return 0;
}

const isPlain = (unit: number): boolean => unit >= 0x20 && unit < 0x7f;

/**
 * At most `lengthMax` UTF-16 units (at least 1), cut after a whole word and ended with an ellipsis where something
 * was cut.
 */
export function cutAtWord(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const whole = cutWhole(text, lengthMax - 1);
  const lastSpace = whole.lastIndexOf(' ');
  const endsAtWord = text.charAt(whole.length) === ' ';
  // A very long word is cut in the middle rather than leaving next to nothing.
  const kept = endsAtWord || lastSpace < lengthMax / 2 ? whole : whole.slice(0, lastSpace);
  return `${kept.replace(/[\s\\,;:、，–-]+$/u, '')}…`;
}

/** Scripts without spaces have none behind their full stop either. */
const SENTENCE_END = /[.!?…]['’"”]?(?=\s)|[。！？][」』）”]?/gu;

/** The whole sentences at the beginning that fit, so that a quote ends where its speaker did; else cut at a word. */
export function cutAtSentence(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const ends = [...text.slice(0, lengthMax).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  const length = last === undefined ? 0 : last.index + last[0].length;
  return length < lengthMax / 3 ? cutAtWord(text, lengthMax) : text.slice(0, length);
}
