// The numbers of the market in a line: what an index stands at, and how far it has moved.

import type { Language } from '../../../languages/language.ts';
import { ASSETS, type Asset } from '../../market/asset.ts';
import { TONGUES } from '../tongues.ts';
import type { MoveClaim, PriceClaim } from './claim.ts';
import { ABOUT, openIn } from './counts.ts';
import { assetNamed } from './stances.ts';

/** What only might come, or did: a target, a stop, a wish. */
const NOT_NOW =
  /\b(?:target|stop|stops|limit order|aim|forecast\w*|expect\w*|predict\w*|reach\w*|hit|hits|touch\w*|if|until|unless|would|could|should|might|may|will|shall|want\w*|bet|bets|wager\w*|dare\w*|over|level|by round|once|was|were|yesterday|from now)\b|\bto \$?$/i;

const isForNow = (text: string, at: number): boolean => !NOT_NOW.test(lastClause(text, at));

function lastClause(text: string, at: number): string {
  const lead = text.slice(0, at);
  const start = Math.max(...['. ', '! ', '? ', '; ', ': '].map((mark) => lead.lastIndexOf(mark)));
  return lead.slice(start + 1);
}

const ASSETS_NAMED = /\b(?:tech|crypto|bonds)\b/gi;

/** The asset that stands last before a figure in its sentence; where none does, the only one of the sentence. */
function assetOf(sentence: string, at: number): Asset | null {
  const named = [...sentence.matchAll(ASSETS_NAMED)];
  const last = named.filter(({ index }) => index < at).at(-1);
  if (last !== undefined) return assetNamed(last[0]);
  return new Set(named.map(([word]) => word.toLowerCase())).size === 1 ? assetNamed(named[0]?.[0]) : null;
}

/** The asset whose price it must be: nothing but a few words between, such as "Crypto is cheap at 25.23". */
function assetPriced(sentence: string, at: number): Asset | null {
  const last = [...sentence.matchAll(ASSETS_NAMED)].filter(({ index }) => index < at).at(-1);
  const between = last === undefined ? '' : sentence.slice(last.index + last[0].length, at);
  return last !== undefined && /^(?: (?!and |while )[\w'’]+){0,3} $/.test(between)
    ? assetNamed(last[0])
    : null;
}

const PRICE = /(?<![\d.,:$+\-€£])(\d{1,5}\.\d{2})(?![\d%]|\s?%|:\d|\.\d|\s?percent)/g;
const BARE_PRICE =
  /\b(tech|crypto|bonds) (?:is |stands |sits |trades |closed |still )*at \$?(\d{1,5}(?:\.\d)?)(?![\d%.,:]\d|%|\d| ?percent|:| rounds?| minutes?)/gi;

export function pricesIn(sentence: string): readonly PriceClaim[] {
  const exact = [...sentence.matchAll(PRICE)]
    .filter(({ index }) => isForNow(sentence, index))
    .map(({ index, 1: digits = '' }): PriceClaim => {
      const about = ABOUT.test(sentence.slice(0, index));
      const cents = Math.round(Number(digits) * 100);
      return {
        kind: 'price',
        words: digits,
        asset: assetPriced(sentence, index),
        cents,
        withinCents: about ? Math.round(cents * 0.02) : 0,
      };
    });
  const rounded = [...sentence.matchAll(BARE_PRICE)].map(
    ({ 0: words, 1: asset, 2: digits = '' }): PriceClaim => ({
      kind: 'price',
      words,
      asset: assetNamed(asset),
      cents: Math.round(Number(digits) * 100),
      // Cut or rounded: both are said.
      withinCents: digits.includes('.') ? 10 : 100,
    }),
  );
  return [...exact, ...rounded];
}

const UPWARD =
  'up|rose|risen|rises|rising|gained|gains|gaining|climbed|climbs|climbing|jumped|jumps|added|adds|rallied|soared|higher by|plus';
const DOWNWARD =
  'down|fell|fallen|falls|falling|lost|loses|losing|dropped|drops|dropping|shed|sheds|slid|slides|sank|sinks|slipped|gave back|gives back|gave up|lower by|off|minus';
const MOVE = new RegExp(
  `\\b(?:(${UPWARD})|(${DOWNWARD})) (?:by )?((?:about |around |roughly |nearly |almost |some |over |just )?)(\\d[\\d,]*(?:\\.\\d+)?) ?(?:%|percent)`,
  'gi',
);
const FLAT = /\b(tech|crypto|bonds) (?:is |are )?flat\b(?! (?:out|tyre|white|on|pack))/gi;
export const MAY_BE_FLAT = /\bflat\b/i;
const OF_DAY = /^ (?:on the day|since the (?:bell|open\w*))\b/i;
const OF_ROUND = /^ (?:this round|since last round)\b/i;

const OWN = /\bI(?:['’]m| am) (?:now |still |only )?$/i;

function spanAt(sentence: string, end: number): MoveClaim['span'] {
  const behind = sentence.slice(end);
  if (OF_ROUND.test(behind)) return 'round';
  return OF_DAY.test(behind) ? 'day' : null;
}

export function movesIn(sentence: string): readonly MoveClaim[] {
  const moves = [...sentence.matchAll(MOVE)].flatMap((match): readonly MoveClaim[] => {
    const { 0: words, 1: up, 3: about = '', 4: digits = '' } = match;
    const asset = assetOf(sentence, match.index);
    // Hats, jars and coffee go up and down too.
    if (asset === null && !OWN.test(sentence.slice(0, match.index))) return [];
    const bp = Number(digits.replace(/,/g, '')) * 100;
    return [
      {
        kind: 'move',
        words,
        asset,
        bp: up === undefined ? -bp : bp,
        withinBp: openIn(digits, about) * 100,
        span: spanAt(sentence, match.index + words.length),
      },
    ];
  });
  const still = [...sentence.matchAll(FLAT)].map(
    ({ 0: words, 1: asset }): MoveClaim => ({
      kind: 'move',
      words,
      asset: assetNamed(asset),
      bp: 0,
      withinBp: 10,
      span: null,
    }),
  );
  return [...moves, ...still];
}

type Foreign = Exclude<Language, 'en'>;

/** A price right behind the name of its asset, with a point or a comma. */
function pricesOf(language: Foreign): readonly (readonly [Asset, RegExp])[] {
  return ASSETS.map((asset) => {
    const names = [asset, ...TONGUES[language].assets[asset]].map((name) => name.toLowerCase()).join('|');
    const behind = '[\\p{L}\\p{M}]*(?:[ ぁ-ん]+\\p{L}{0,5}){0,2} ?';
    const price = '(\\d{1,5}[.,]\\d{2})(?![\\d%.,]\\d|\\d|\\s?%|:\\d|\\s?[$€])';
    return [asset, new RegExp(`(?:${names})${behind}${price}`, 'giu')];
  });
}

const FOREIGN_PRICES: Readonly<Record<Foreign, ReturnType<typeof pricesOf>>> = {
  es: pricesOf('es'),
  de: pricesOf('de'),
  fr: pricesOf('fr'),
  pt: pricesOf('pt'),
  ja: pricesOf('ja'),
};

export const foreignPricesIn = (sentence: string, language: Foreign): readonly PriceClaim[] =>
  FOREIGN_PRICES[language].flatMap(([asset, pattern]) =>
    [...sentence.matchAll(pattern)].map(
      ({ 1: digits = '' }): PriceClaim => ({
        kind: 'price',
        words: digits,
        asset,
        cents: Math.round(Number(digits.replace(',', '.')) * 100),
        withinCents: 0,
      }),
    ),
  );
