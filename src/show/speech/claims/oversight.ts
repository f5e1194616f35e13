// What a line of the officer's or the regulator's says of what it does, and of who is in what: in English, with the names
// of who plays. They say of others what traders say of themselves, so that they have forms of their own.

import type { Verdict } from '../../oversight/review.ts';
import type { BookClaim, RulingClaim, SizeClaim, VerdictClaim } from './claim.ts';
import { isStatedOfOthers } from './clause.ts';
import { assetNamed } from './stances.ts';

const ASSET = '(?<asset>tech|crypto|bonds)\\b';
const PERCENT = '(?<percent>\\d{1,3}(?:\\.\\d+)?) ?(?:%|percent\\b)';
/** Where a sentence or what stands behind a colon begins. */
const START = '(?:^|[.!?…:] )';
const SOHOW = '(?:(?:hereby|now|also|only|simply|merely|just|therefore|duly|officially|must|do|have to) )*';
const IS = '(?:is|are|stands?|gets?|has been) (?:hereby |now |also |duly |officially )*';
const BY_ROUND = '(?:for (?:a|one|the next|this) round|next round)';

interface Reader {
  verdicts(sentence: string): readonly VerdictClaim[];
  rulings(sentence: string): readonly RulingClaim[];
  books(sentence: string): readonly BookClaim[];
  sizes(sentence: string): readonly SizeClaim[];
}

interface Form<Does> {
  readonly does: Does;
  readonly pattern: RegExp;
}

const formsOf = <Does>(does: Does, sources: readonly string[]): readonly Form<Does>[] =>
  sources.map((source) => ({ does, pattern: new RegExp(source, 'giu') }));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Any of the names as a whole; the longer goes before one that it begins with. */
function anyOf(names: readonly string[]): string {
  const longestFirst = [...names].sort((one, other) => other.length - one.length).map(escaped);
  // Where nobody is known nothing is a name.
  const any = names.length === 0 ? '(?!)' : longestFirst.join('|');
  return `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`;
}

/** A match that is said as a fact, with its named groups. */
interface Found<Does> {
  readonly does: Does;
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const foundIn = <Does>(sentence: string, forms: readonly Form<Does>[]): readonly Found<Does>[] =>
  forms.flatMap(({ does, pattern }) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: match, index, groups = {} }) => {
      const lead = /^[^\p{L}\p{N}]*/u.exec(match)?.[0].length ?? 0;
      return isStatedOfOthers(sentence, index + lead) ? [{ does, words: match.slice(lead), groups }] : [];
    }),
  );

const readers = new WeakMap<readonly string[], Reader>();

/** `names`: of everybody who plays. Made once for a brief: a line is read sentence by sentence, while it is drawn. */
export function readerFor(names: readonly string[]): Reader {
  const known = readers.get(names);
  if (known !== undefined) return known;
  const reader = readerOf(names);
  readers.set(names, reader);
  return reader;
}

function readerOf(names: readonly string[]): Reader {
  const name = anyOf(names);
  // "I warn grace" warns nobody called Grace.
  const named = (words: string | undefined): string | null => names.find((one) => one === words) ?? null;
  const verdicts = verdictForms(name);
  const rulings = rulingForms(name);
  const sizes = formsOf('size', [
    `\\b(?:a (?<quarter>quarter) of|(?<half>half)(?: of)?|all(?: of)?) (?:your|his|her|their|${name}['’]s?) limit\\b`,
  ]);
  const books = formsOf('book', [
    `(?:(?<whom>${name})(?:['’]s|,| (?:is|sits|goes|stays|stands|wants|holds|has|owns|keeps))?(?: (?:now|still|in|on|with|a|the))* )?\\b(?<side>long|short) (?:of |in |on )?${ASSET}`,
  ]);
  return {
    verdicts: (sentence) =>
      foundIn(sentence, verdicts).map(({ does, words, groups }) => ({
        ...{ kind: 'verdict', words, verdict: does, whom: named(groups['whom']) },
      })),
    rulings: (sentence) =>
      foundIn(sentence, rulings).map(({ does, words, groups: { whom, asset, percent } }) => ({
        ...{ kind: 'ruling', words, ...does, whom: named(whom), asset: assetNamed(asset) },
        percent: percent === undefined ? null : Number(percent),
      })),
    books: (sentence) =>
      foundIn(sentence, books).flatMap(({ words, groups }): readonly BookClaim[] => {
        const asset = assetNamed(groups['asset']);
        const side = groups['side']?.toLowerCase() === 'long' ? 'long' : 'short';
        return asset === null ? [] : [{ kind: 'book', words, whom: named(groups['whom']), side, asset }];
      }),
    sizes: (sentence) =>
      foundIn(sentence, sizes).map(({ words, groups: { quarter, half } }) => ({
        ...{ kind: 'size', words, percent: quarter !== undefined ? 25 : half !== undefined ? 50 : 100 },
      })),
  };
}

/** A verdict is for whoever is named right behind or before it. */
function verdictForms(name: string): readonly Form<Verdict>[] {
  const whom = `(?:(?:,|:| for)? (?<whom>${name}))?`;
  const order = `(?:(?:it|this|that|you|your order|the order|this order)\\b|(?<whom>${name}))`;
  return [
    ...formsOf<Verdict>('approve', [
      `${START}(?:approved|granted|cleared)\\b${whom}(?=[,.:;!?…]|$| (?:for|in|with|until|as|though|and)\\b)`,
      `\\bI ${SOHOW}(?:approve|clear|wave through) ${order}(?! half)`,
      `(?:\\b(?:your|the|this) order|(?<whom>${name})) ${IS}(?:approved|cleared|granted)\\b`,
      '\\bthe order (?:passes|may pass|goes through)(?! by half)\\b',
    ]),
    ...formsOf<Verdict>('flag', [
      `${START}(?:flagged|halved|denied|rejected|refused|half(?: of it)?)\\b${whom}(?=[,.:;!?…]|$)`,
      `\\bI (?:have )?${SOHOW}(?:flag|halve|halved|flagged|reject|deny|refuse|block) ${order}`,
      `(?:\\b(?:your|the|this) order|(?<whom>${name})) ${IS}(?:flagged|halved|denied|rejected|refused)\\b`,
    ]),
  ];
}

type Does = Pick<RulingClaim, 'action' | 'tense'>;

function rulingForms(name: string): readonly Form<Does>[] {
  const whom = `(?<whom>${name})`;
  const you = `(?=you\\b|${name})(?:you\\b(?:, )?)?${whom}?`;
  const trading = `(?:trading in )?${ASSET}`;
  const form = (action: Does['action'], tense: Does['tense'], sources: readonly string[]) =>
    formsOf<Does>({ action, tense }, sources);
  return [
    ...form('fine', 'now', [
      `\\bI ${SOHOW}fine ${you}(?:,? (?:for )?${PERCENT})?`,
      `\\ba fine of ${PERCENT}(?:,? (?:for |to )?${whom})?`,
      `${whom},? (?:pays|you pay|you owe|owes) ${PERCENT}`,
      `${START}${PERCENT},? (?:from |for )?${whom}`,
    ]),
    ...form('fine', 'stands', [`${whom} ${IS}fined\\b(?: ${PERCENT})?`]),
    ...form('warn', 'now', [
      `\\bI ${SOHOW}warn ${you}`,
      `${whom},? (?:you are |be |is |stands )(?:hereby |now )?warned\\b`,
      `\\bbe warned,? ${whom}`,
      `\\b(?:this is|consider this) (?:a|your) (?:\\w+ )?warning,? ${whom}`,
      `${START}a warning(?:,| to| for) ${whom}`,
    ]),
    ...form('halt', 'now', [
      `\\bI ${SOHOW}(?:halt|suspend|close|shut) ${trading}`,
      `\\bnobody (?:trades|touches) ${ASSET} ${BY_ROUND}`,
      `${START}(?:halted|suspended|closed): ${ASSET}`,
    ]),
    ...form('halt', 'stands', [
      `\\b${trading} ${IS}(?:halted|suspended)\\b`,
      `\\b${trading} ${IS}(?:closed|shut|off) ${BY_ROUND}`,
      `\\bno ${ASSET} ${BY_ROUND}`,
    ]),
  ];
}
