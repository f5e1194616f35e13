// A line taken apart for the check of salad: words in lower case, marks, where sentences begin and end. Figures and
// quotations stand for whatever a form is filled with.

/** What a form is filled with, whatever that is. */
export const FILLED = '*';
/** Where a sentence begins or ends. */
export const EDGE = '^';

const TOKEN = /\*|[+-]?\$?\d(?:[\d.,:]*\d)?%?|[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*|[.!?…;:,]/gu;
const QUOTATION =
  /["“](?<double>[^"”]*)["”]|(?<![\p{L}\p{N}])['‘](?<single>[^'’"]*(?:['’](?=\p{L})[^'’"]*)*)['’](?!\p{L})/gu;

export function tokensOf(text: string): readonly string[] {
  const tokens = [EDGE];
  for (const token of wordsOf(text.replace(QUOTATION, ` ${FILLED} `))) {
    tokens.push(token);
    if (/[.!?…]/.test(token)) tokens.push(EDGE);
  }
  return tokens.at(-1) === EDGE ? tokens : [...tokens, EDGE];
}

/** Without edges, and with what is quoted. */
export const wordsOf = (text: string): readonly string[] =>
  (text.replaceAll('’', "'").match(TOKEN) ?? []).map((token) => {
    if (/\d/.test(token)) return FILLED;
    const word = token.toLowerCase();
    // Which of the two it is hangs on what fills the slot behind it.
    return word === 'an' ? 'a' : word;
  });

/** What stands between quotation marks. */
export const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(QUOTATION)].map(({ groups }) => groups?.['double'] ?? groups?.['single'] ?? '');

/** Neighbours, so many at a time, as keys. */
export const runsOf = (tokens: readonly string[], length: number): readonly string[] =>
  tokens.slice(length - 1).map((_, at) => tokens.slice(at, at + length).join(' '));
