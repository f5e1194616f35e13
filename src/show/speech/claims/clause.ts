// Where in a line a claim stands: what is quoted is nobody's claim, and what is only supposed, denied or reported claims
// nothing either.

/** Quotations, of the same length in blanks: an apostrophe within a word opens none. */
const QUOTED = /["“][^"”]*["”]|(?<![\p{L}\p{N}])['‘][^'’"]*(?:['’](?=\p{L})[^'’"]*)*['’](?!\p{L})/gu;

export const withoutQuotes = (text: string): string =>
  text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));

/** What parts one claim from another; a point or a comma within a figure does not. */
const CLAUSE_END = /[.!?…;:](?!\d)|\bbut\b|[–—]/gi;

const SUPPOSING =
  "if|unless|would|could|should|might|wish|wished|hope|not|never|nobody|none|no|cannot|nor|neither|almost|nearly|until|when|whenever|while|before|after|whether|than|like|why|who|whoever|whose|anyone|anybody|used to|had|dream\\w*|dreamt|imagine|suppose|pretend\\w*|promise\\w*|ought|try|tried|once|instead|without|to be|how|what|\\w+n['’]t";

/** Supposed, denied, wished, or meant of another time or of others. */
const SUPPOSED = new RegExp(
  `\\b(?:${SUPPOSING}|may|must|want|wants|wanted|being|everyone|everybody|somebody|someone|they|you|he|she|your|their|his|her)\\b`,
  'i',
);

/** The same of what is said of others, and at what else it may have been or be. */
const SUPPOSED_OF_OTHERS = new RegExp(
  `\\b(?:${SUPPOSING}|was|were|been|will|shall|or|next|another|again|more|yesterday|earlier|lately|last|any|every)\\b`,
  'i',
);

/** Reported: somebody says or believes it, be it oneself. */
const REPORTED =
  /\b(?:think|thinks|thought|believ\w*|say|says|said|saying|tell|tells|told|ask|asks|asked|call|calls|called|hear|hears|heard|shout\w*|yell\w*|scream\w*|deny|denies|denied|claim\w*|lie|lied|lying|publicly|public|loud|aloud|air|swear|swore|warn\w*|advis\w*|recommend\w*|write|wrote|reads)\b/i;

/** What stands before a claim in its clause. */
function before(text: string, at: number): string {
  let start = 0;
  for (const end of text.slice(0, at).matchAll(CLAUSE_END)) start = end.index + end[0].length;
  return text.slice(start, at);
}

/** Whether what stands at `at` is said as a fact of the speaker. */
export const isStated = (text: string, at: number): boolean => isFact(text, at, SUPPOSED);

/** Whether it is said as a fact of somebody else, or done by saying it. */
export const isStatedOfOthers = (text: string, at: number): boolean => isFact(text, at, SUPPOSED_OF_OTHERS);

function isFact(text: string, at: number, supposed: RegExp): boolean {
  const lead = before(text, at);
  if (lead === '') return true;
  return !supposed.test(lead) && !REPORTED.test(lead.slice(lead.lastIndexOf(',') + 1));
}
