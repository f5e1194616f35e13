// A line without its false sentences, where what is left stands alone.

import { sentencesWhole } from '../../../show/speech/spoken.ts';

const WORDS_MIN = 4;
/** What leans on a sentence before it. */
const LEANS =
  /^(?:and|but|so|or|because|which|that|this|it|they|he|she|then|also|instead|otherwise|hence|thus|therefore|still|yet|too)\b/i;

/** Undefined where nothing is left that stands alone. */
export function withoutFalse(line: string, isFalse: (sentence: string) => boolean): string | undefined {
  const sentences = sentencesWhole(line);
  const kept = sentences.filter((sentence, index) => {
    const before = sentences[index - 1];
    const leans = before !== undefined && isFalse(before) && LEANS.test(sentence);
    return !isFalse(sentence) && !leans;
  });
  const text = kept.join(' ').trim();
  const isLong = text.split(/\s+/).length >= WORDS_MIN;
  return isLong && !LEANS.test(text) && isWhole(text) ? text : undefined;
}

/** A quotation that begins in one sentence and ends in another is cut in two. */
const isWhole = (text: string): boolean => (text.match(/["“”]/g)?.length ?? 0) % 2 === 0;
