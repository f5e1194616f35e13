// A post's line as plain text: without Discord's marks, escapes and mentions, for a page that has none of them.

/** The marks that stand at the beginning of a line: small print, headings. */
const LINE_MARKS = /^(?:-# |#{1,3} )/gm;
const FORMAT_MARKS = /(?<!\\)(?:\*\*|__|~~|[*`])/g;
const ESCAPES = /\\([\\*_~`|[\]#>+\-:.)])/g;
/** Mentions and times: who reads a page is told neither by a number. */
const TAGS = /<(?:[@#][!&]?\d+|t:\d+(?::\w)?|\/[^:>]+:\d+)>/g;
const ZERO_WIDTH_SPACES = /\u200b/g;
/** A picture before the words: the page draws its own, and a screen reader would read it out. */
const LEADING_PICTURE =
  /^(?:\p{Extended_Pictographic}[\uFE0E\uFE0F]?(?:\u200d\p{Extended_Pictographic}\uFE0F?)*\s*)+/u;

/** One line of Discord markdown made by us. */
export const unmarked = (line: string): string =>
  line
    .replace(LINE_MARKS, '')
    .replace(TAGS, '')
    .replace(FORMAT_MARKS, '')
    .replace(ESCAPES, '$1')
    .replace(ZERO_WIDTH_SPACES, '')
    .replace(LEADING_PICTURE, '')
    .trim();
