// A line as the voices' phrases see it: words in lower case, figures, marks, and the places of facts.

/** In this order: a fact's place; a genitive's `'s`; a word with its hyphens and apostrophes; a figure; any mark by itself. */
const SYMBOL =
  /⟦\w+⟧|['’]s(?!\p{L})|\p{L}[\p{L}\p{N}]*(?:(?:-|['’](?!s(?!\p{L})))\p{L}[\p{L}\p{N}]*)*|\$?\d[\d.,:]*\d%?|\$?\d%?|[^\s\p{L}\p{N}]/gu;

/** A sentence's end. */
export const END = '.';
const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** A line has single ones where a form has double ones. */
const QUOTE = "'";
const QUOTES = /^["'“”‘’]$/;

/** Verbs that the grammar puts in the plural after Bonds, and an article that fits, are the same word here. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['have', 'has'],
  ['were', 'was'],
  ['do', 'does'],
  ['double', 'doubles'],
  ['look', 'looks'],
  ['make', 'makes'],
  ['owe', 'owes'],
  ['pay', 'pays'],
  ['prove', 'proves'],
  ['pop', 'pops'],
  ['an', 'a'],
]);

export const symbolsIn = (text: string): readonly string[] =>
  (text.match(SYMBOL) ?? []).map((symbol) => {
    const low = symbol.toLowerCase();
    if (ENDERS.has(low)) return END;
    return QUOTES.test(low) ? QUOTE : (SAME.get(low) ?? low);
  });

/** The place of a fact. */
export const factMark = (kind: string): string => `⟦${kind}⟧`;
export const factKind = (symbol: string): string | undefined =>
  symbol.startsWith('⟦') ? symbol.slice(1, -1) : undefined;

/** Whether a word that begins so may become this symbol. */
export const begins = (symbol: string, opens: string): boolean =>
  symbol.startsWith(opens) || [...SAME].some(([other, same]) => same === symbol && other.startsWith(opens));
