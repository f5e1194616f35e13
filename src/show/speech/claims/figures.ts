// The numbers of a line in English: prices, moves, money, rank, round and rounds left, each with what its rounding leaves
// open.

import type { FigureClaim, LeftClaim, MoneyClaim, RankClaim, RoundClaim } from './claim.ts';
import { isStated } from './clause.ts';
import { ABOUT, COUNT, countOf, openIn, RANKS, ROUND_SHARE, WORDS } from './counts.ts';
import { MAY_BE_FLAT, movesIn, pricesIn } from './market-figures.ts';

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
