// A line as the voices' phrases see it: words, figures, marks, and the places of facts.

/** In this order: a fact's place; a genitive's `'s`; a word with its hyphens and apostrophes; a figure; any mark by itself. */
const SYMBOL =
  /⟦\w+⟧|['’]s(?!\p{L})|\p{L}[\p{L}\p{N}]*(?:(?:-|['’](?!s(?!\p{L})))\p{L}[\p{L}\p{N}]*)*|\$?\d[\d.,:]*\d%?|\$?\d%?|[^\s\p{L}\p{N}]/gu;

/** A sentence's end. */
export const END = '.';
const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** A line has single ones where a form has double ones. */
const QUOTE = "'";
const QUOTES = /^["'“”‘’]$/;

export const symbolsIn = (text: string): readonly string[] =>
  (text.match(SYMBOL) ?? []).map((symbol) => {
    if (ENDERS.has(symbol)) return END;
    return QUOTES.test(symbol) ? QUOTE : symbol;
  });

/** As it would stand inside of a sentence. */
export const lowered = (symbol: string): string => symbol.charAt(0).toLowerCase() + symbol.slice(1);

/** What the grammar makes of a form's words: verbs in the plural after Bonds, an article that fits. */
const MADE_OF: ReadonlyMap<string, string> = new Map([
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

/** Whether a word is this symbol, or what the grammar makes of it. */
export const isSame = (symbol: string, word: string): boolean =>
  symbol === word || MADE_OF.get(word) === symbol;

/** Whether a word that begins so may become this symbol. */
export const begins = (symbol: string, opens: string): boolean =>
  symbol.startsWith(opens) || [...MADE_OF].some(([made, of]) => of === symbol && made.startsWith(opens));

/** The place of a fact. */
export const factMark = (kind: string): string => `⟦${kind}⟧`;
export const factKind = (symbol: string): string | undefined =>
  symbol.startsWith('⟦') ? symbol.slice(1, -1) : undefined;
