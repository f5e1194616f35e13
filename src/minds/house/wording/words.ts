// A line taken apart into words.

/** Letters of any script; figures count as words. */
const WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?|\$?\d[\d.,]*%?/gu;

/** Without the genitive's `'s`, trailing marks of figures cut. */
export const wordsIn = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/['’]s$/, '').replace(/[.,]+$/, ''));
