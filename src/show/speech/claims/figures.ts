// The numbers of a line: prices, moves, money, rank, round and rounds left, each with what its rounding leaves open.
// Figures are read in any language; what a figure is of, in English.

import type { Asset } from '../../market/asset.ts';
import type {
  FigureClaim,
  LeftClaim,
  MoneyClaim,
  MoveClaim,
  PriceClaim,
  RankClaim,
  RoundClaim,
} from './claim.ts';
import { isStated } from './clause.ts';
import { assetNamed } from './stances.ts';

const WORDS =
  'no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  );
const COUNT = `(\\d{1,3}|${WORDS.join('|')})`;
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const countOf = (word: string): number => {
  const index = WORDS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index;
};

/** Not a figure but about one: how much further off it may be, of its own size. */
const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|some|over|under|above|below|more than|less than|close to|just|approximately|or so|ish)\s*[+-]?\$?$/i;
const ABOUT_SHARE = 0.1;
/** Of what rounding may leave open at most, of a figure's size. */
const ROUND_SHARE = 0.1;

/** What a figure leaves open: half of its last digit's worth, where its zeros are not counted as digits. */
function openIn(digits: string, before: string): number {
  const plain = digits.replace(/,/g, '');
  const value = Number(plain);
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? -decimals : (/0+$/.exec(plain)?.[0].length ?? 0);
  const half = 10 ** zeros / 2;
  const rounded = zeros > 0 ? Math.max(0.5, Math.min(half, value * ROUND_SHARE)) : half;
  return ABOUT.test(before) ? Math.max(rounded, value * ABOUT_SHARE) : rounded;
}

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

function pricesIn(sentence: string): readonly PriceClaim[] {
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
const MAY_BE_FLAT = /\bflat\b/i;
const OF_DAY = /^ (?:on the day|since the (?:bell|open\w*))\b/i;
const OF_ROUND = /^ (?:this round|since last round)\b/i;

const OWN = /\bI(?:['’]m| am) (?:now |still |only )?$/i;

function spanAt(sentence: string, end: number): MoveClaim['span'] {
  const behind = sentence.slice(end);
  if (OF_ROUND.test(behind)) return 'round';
  return OF_DAY.test(behind) ? 'day' : null;
}

function movesIn(sentence: string): readonly MoveClaim[] {
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

const MONEY = /(?<![\w$])([+-]?)\$(\d[\d,]*(?:\.\d+)?)( ?[kKmM]\b)?/g;
/** "A grand idea" is no money. */
const GRAND = new RegExp(
  `\\b(an?|${WORDS.slice(1).join('|')}|\\d+(?:\\.\\d+)?) grand\\b(?=[^\\p{L}]*$|[.,;:!?…)]| (?:and|or|but|on|in|to|at|from|for|since|up|down|behind|ahead|less|more|of|if|with|so|off|out|into|short|over|under|poorer|richer|lighter|wrong|today|a|an|the|one|which|that|is|was)\\b)`,
  'giu',
);
const MADE =
  /(?:\b(?:up|plus|made|make|makes|won|gained|earned|earns|profit of|ahead by)(?: (?:about|around|nearly|almost|over|just|some))? ?|\+)$/i;
const LOST =
  /(?:\b(?:down|minus|lost|lose|loses|dropped|loss of|costs me|cost me|behind by)(?: (?:about|around|nearly|almost|over|just|some))? ?|-)$/i;

function moneyClaim(sentence: string, words: string, { index, value, open, mark }: Sum): MoneyClaim {
  const before = sentence.slice(0, index) + mark;
  const sign = MADE.test(before) ? 1 : LOST.test(before) ? -1 : null;
  return {
    kind: 'money',
    words,
    cents: Math.round(value * 100),
    withinCents: Math.round(open * 100),
    sign,
  };
}

interface Sum {
  readonly index: number;
  readonly value: number;
  readonly open: number;
  readonly mark: string;
}

function moneyIn(sentence: string): readonly MoneyClaim[] {
  const dollars = [...sentence.matchAll(MONEY)].map((match): MoneyClaim => {
    const { index, 0: words, 1: mark = '', 2: digits = '', 3: unit } = match;
    const times = unit === undefined ? 1 : /m/i.test(unit) ? 1_000_000 : 1_000;
    const clean = digits.replace(/[,.]+$/, '');
    const value = Number(clean.replace(/,/g, '')) * times;
    const open = openIn(clean, sentence.slice(0, index)) * times;
    return moneyClaim(sentence, words.replace(/[,.]+$/, ''), { index, value, open, mark });
  });
  const grands = [...sentence.matchAll(GRAND)].map((match): MoneyClaim => {
    const { index, 0: words, 1: count = '' } = match;
    const value = (/^an?$/i.test(count) ? 1 : countOf(count)) * 1_000;
    const about = ABOUT.test(sentence.slice(0, index));
    return moneyClaim(sentence, words, {
      index,
      value,
      open: Math.max(about ? 500 : 0, Math.min(500, value * ROUND_SHARE)),
      mark: '',
    });
  });
  return [...dollars, ...grands];
}

const RANK = new RegExp(
  `\\b(?:I(?:['’]m| am)(?: (?:now|still|only))? |my rank is )(${RANKS.join('|')}|last|number ${COUNT})(?=[.,;:!?]|$| of (?:four|five|six|seven|\\d)| place| on the board| and)`,
  'gi',
);
const PLACE = new RegExp(`\\bin (${RANKS.join('|')}|last) place\\b`, 'gi');

function ranksIn(sentence: string): readonly RankClaim[] {
  return [...sentence.matchAll(RANK), ...sentence.matchAll(PLACE)].flatMap((match): readonly RankClaim[] => {
    const place = (match[1] ?? '').toLowerCase();
    if (!isStated(sentence, match.index)) return [];
    const at = RANKS.indexOf(place);
    const rank = place === 'last' ? 'last' : at < 0 ? countOf(match[2] ?? '0') : at + 1;
    return [{ kind: 'rank', words: match[0], rank }];
  });
}

const ROUND_OF = new RegExp(`\\bround ${COUNT} of ${COUNT}\\b`, 'gi');
const ROUND_NOW = new RegExp(
  `\\b(?:it is|it['’]s|this is|here is|now in|already|only|welcome to) round ${COUNT}\\b`,
  'gi',
);

function roundsIn(sentence: string): readonly RoundClaim[] {
  const whole = [...sentence.matchAll(ROUND_OF)].map(
    ({ 0: words, 1: round = '', 2: rounds = '' }): RoundClaim => ({
      kind: 'round',
      words,
      round: countOf(round),
      rounds: countOf(rounds),
    }),
  );
  if (whole.length > 0) return whole;
  return [...sentence.matchAll(ROUND_NOW)].map(
    ({ 0: words, 1: round = '' }): RoundClaim => ({
      kind: 'round',
      words,
      round: countOf(round),
      rounds: null,
    }),
  );
}

const LEFT = new RegExp(`\\b${COUNT} rounds? (?:left|to go|remain\\w*|to come)\\b`, 'gi');

const leftIn = (sentence: string): readonly LeftClaim[] =>
  [...sentence.matchAll(LEFT)].flatMap((match): readonly LeftClaim[] =>
    isStated(sentence, match.index)
      ? [{ kind: 'left', words: match[0], rounds: countOf(match[1] ?? '') }]
      : [],
  );

const HAS_DIGIT = /\d/;
const MAY_RANK = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|number)\b/i;

/** `sentence` without its quotations. */
export function figuresIn(sentence: string): readonly FigureClaim[] {
  const hasDigit = HAS_DIGIT.test(sentence);
  return [
    ...(hasDigit
      ? [...pricesIn(sentence), ...movesIn(sentence)]
      : MAY_BE_FLAT.test(sentence)
        ? movesIn(sentence)
        : []),
    ...(hasDigit || /\bgrand\b/i.test(sentence) ? moneyIn(sentence) : []),
    ...(MAY_RANK.test(sentence) ? ranksIn(sentence) : []),
    ...(/\brounds?\b/i.test(sentence) ? [...roundsIn(sentence), ...leftIn(sentence)] : []),
  ];
}
