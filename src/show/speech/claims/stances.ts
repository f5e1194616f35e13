// What a line in English says of its speaker's own position: long, short or out, in which asset, and with how much.

import type { Asset } from '../../market/asset.ts';
import type { DeedClaim, SizeClaim, StanceClaim } from './claim.ts';
import { isStated } from './clause.ts';

const ASSET = '(?<asset>tech|crypto|bonds)\\b';
const PRICE = '(?: (?:at|from|below|under|near|above) \\$?\\d[\\d.,]*\\d)?';
const SIZE = '(?:an? (?:quarter|third|half)|half|a third|two thirds|all|everything|most)';
/** Between a verb and what it is done to. */
const SOME = `(?:(?:more|some|them|my|all|all my|plenty of|every (?:last )?\\w+ of|${SIZE}(?: of my limit)?(?: of| in| into)?|so much|much more|a little|the) ){0,3}`;
/** How one is or does it. */
const SOHOW =
  '(?:(?:so|now|still|very|quite|also|only|already|all|just|personally|secretly|quietly|privately|merely|simply|today|here|back|again|shall|will) )*';
/** Where a clause begins. */
const START =
  '(?:(?:^|[.!?…;:,] )(?:and |so |then |now |going |go |privately |secretly |underneath )?|\\b(?:and|so|then|now|going|go|went) )';
/** A side that is not the measure or the temper of something: "short of breath", "a long day". */
const SIDE_END = `(?=[.,;:!?…]|$| (?:here|now|again|at \\d|from \\d|near \\d|below \\d|under \\d|on it|of it))`;

interface Form {
  readonly pattern: RegExp;
  readonly by: StanceClaim['by'];
  readonly tense: StanceClaim['tense'];
  /** What it is where no group has the verb. */
  readonly side: StanceClaim['side'];
}

/** Patterns with a group `way` for the side or the verb, and one `asset`. */
const forms = (
  by: StanceClaim['by'],
  tense: StanceClaim['tense'],
  sources: readonly string[],
  side: StanceClaim['side'] = null,
): readonly Form[] => sources.map((source) => ({ pattern: new RegExp(source, 'gi'), by, tense, side }));

const SIDE = '(?<way>long|short)';
const OF = '(?:of |in |on )?(?:the )?';
const I_AM = `\\bI(?:['’]m| am| go| went|['’]ve gone| have gone| shall go|['’]ll go) ${SOHOW}(?:going )?`;
const I_AM_DOING = `\\bI(?:['’]m| am) ${SOHOW}`;
/** So that "sold" alone stands for the position, and not for a sofa. */
const IT = '(?=[.,;:!?]|$| (?:it|mine|some|every|at \\d|all|more|so much)\\b)';

/** What is told of an earlier trade goes on with how it turned out. */
const DONE_NOW =
  '(?! (?:sell|trad|hold|posit|was|were|paid|went|made|cost|lost|had|and it)|,? (?:wrong|right)\\b)';

const FORMS: readonly Form[] = [
  ...forms('own', 'stands', [
    `${I_AM}${SIDE} ${OF}${ASSET}`,
    `${I_AM}${SIDE}${SIDE_END}`,
    `${I_AM}(?:in|all in on|into) ${ASSET}`,
    `${I_AM}(?<way>out) of ${ASSET}`,
  ]),
  ...forms('own', 'now', [
    `${I_AM_DOING}(?<way>buying|adding|selling|shorting|dumping) ${SOME}${ASSET}`,
    `${I_AM_DOING}(?<way>buying|selling|shorting)(?=[.,;:!?]|$| (?:it|at \\d|more|a quarter|half|all))`,
    `\\bI ${SOHOW}(?<way>buy|sell|short|dump|add) ${SOME}${ASSET}`,
    `\\bI ${SOHOW}(?<way>buy|sell)(?=[.,;:!?]|$| more[.,;:!?])`,
  ]),
  ...forms('own', 'done', [
    `\\bI(?:['’]ve| have)? ${SOHOW}(?<way>bought|sold|shorted|dumped|added) ${SOME}(?:it, )?${ASSET}`,
    `\\bI(?:['’]ve| have)? ${SOHOW}(?<way>bought|sold)${IT}`,
  ]),
  ...forms('own', 'stood', [`\\b(?:my|still) ${SIDE} (?:in |on |of )?${ASSET}`]),
  ...forms('bare', 'now', [
    `${START}${SIDE} ${OF}${ASSET}${DONE_NOW}`,
    `${START}${SIDE}(?=[.!]|$| at \\d|, (?:a quarter of my limit|half my limit|all of it|half in|all in))`,
    `${START}(?<way>buy|sell|short|dump|buying|selling|shorting) ${SOME}${ASSET}${DONE_NOW}`,
  ]),
  ...forms('bare', 'done', [`${START}(?<way>bought|sold|shorted) ${SOME}${ASSET}`]),
];

/** What a speech would have others do, in whatever words: a speech points with them, and claims nothing. */
const ADVICE: readonly Form[] = [
  ...forms(
    'advice',
    'now',
    [
      `\\b(?:nobody|no one|never|not|don['’]t|cannot|would sooner)(?: \\w+){0,3} (?:touch|own|buy|keep|with|want) (?:any |your )?${ASSET}`,
      `\\b(?:get|got|getting|am|be|is|stay|run|had to part|gone|go) (?:out of|off|away from|rid of)(?: my| your)? ${ASSET}`,
      `(?:^|[.!?] )(?:out of|no) ${ASSET}`,
      `\\b(?:done with|leave|nothing to do with|avoid|no more) ${ASSET}`,
      `\\b(?:terrible|bad|awful|nasty) (?:\\w+ ){0,2}(?:about|to own) ${ASSET}`,
      `\\b(?:mould in|wept at|my notes on|I have no|see me with) ${ASSET}|\\bwould not touch it\\b|\\btake ${ASSET.replace('asset', 'second')} out of my sight`,
      '\\bI (?:gave|let) (?:it|mine) (?:up|away|go)\\b|\\bI got out\\b|\\b(?:clear|obvious) sell\\b',
      `\\bif you own ${ASSET}`,
    ],
    'out',
  ),
  ...forms(
    'advice',
    'now',
    [
      `\\b(?:owns?|own plenty of|get into|come round to|warm about|loved anything like|all in on|adding|doubled my|put your \\w+ into|stop buying) ${ASSET}`,
      `\\b${ASSET} (?:can only rise|will double|doubles|is cheap|is about to fly|is lovely|is a present)`,
      '\\bbiggest long of\\b|\\bI own plenty\\b|\\bI am a buyer\\b|\\band bought some\\b|\\bI bought at\\b|\\bget yours\\b|\\bbuy (?:it|mine)\\b',
      `\\b(?:much more|more) ${ASSET} than\\b|\\b${ASSET.replace('asset', 'second')} to the (?:moon|sky|ceiling|attic|top)\\b`,
    ],
    'long',
  ),
];

const SIDES: Readonly<Record<string, StanceClaim['side']>> = {
  ...{
    long: 'long',
    buy: 'long',
    buying: 'long',
    bought: 'long',
    add: 'long',
    adding: 'long',
    added: 'long',
  },
  ...{ short: 'short', shorting: 'short', shorted: 'short' },
  ...{ sell: 'out', selling: 'out', sold: 'out', dump: 'out', dumping: 'out', dumped: 'out', out: 'out' },
};

export const assetNamed = (word: string | undefined): Asset | null => {
  const lower = word?.toLowerCase();
  if (lower === 'tech') return 'Tech';
  if (lower === 'crypto') return 'Crypto';
  return lower === 'bonds' ? 'Bonds' : null;
};

const MAY_HAVE_STANCE =
  /\b(?:long|short\w*|buy\w*|bought|sell\w*|sold|dump\w*|add(?:ed|ing)?|out of|all in|(?:am|['’]m) in(?:to)?)\b/i;

/** `sentence` without its quotations. */
export function stancesIn(sentence: string): readonly StanceClaim[] {
  if (!MAY_HAVE_STANCE.test(sentence)) return [];
  return FORMS.flatMap((form) =>
    [...sentence.matchAll(form.pattern)].flatMap((match) =>
      isStated(sentence, match.index + lead(match[0])) ? [stanceOf(form, match)] : [],
    ),
  );
}

/** Which way it would have others go. */
export const adviceIn = (sentence: string): readonly StanceClaim[] =>
  ADVICE.flatMap((form) => [...sentence.matchAll(form.pattern)].map((match) => stanceOf(form, match)));

const stanceOf = ({ by, tense, side }: Form, { 0: words, groups = {} }: RegExpMatchArray): StanceClaim => ({
  kind: 'stance',
  words: words.replace(/^\W+/, ''),
  by,
  tense,
  side: SIDES[groups['way']?.toLowerCase() ?? ''] ?? side,
  asset: assetNamed(groups['asset']),
});

/** A match may begin with the mark before it, which ends the clause before. */
const lead = (words: string): number => /^[^\p{L}]*/u.exec(words)?.[0].length ?? 0;

/** Sizes as they are said, and what must stand about them where the words may mean anything. */
const SIZES: readonly { readonly pattern: RegExp; readonly percent: number }[] = [
  { pattern: /\ba (?:quarter|fourth) of my (?:limit|leverage|line)\b|\ba quarter in\b/gi, percent: 25 },
  { pattern: /\b(?:a |one )third of my (?:limit|leverage|line)\b|\ba third in\b/gi, percent: 33 },
  { pattern: /\bhalf (?:of )?my (?:limit|leverage|line)\b|\bhalf in\b/gi, percent: 50 },
  { pattern: /\b(?:two thirds|most) of my (?:limit|leverage|line)\b/gi, percent: 67 },
  { pattern: /\b(?:three quarters) of my (?:limit|leverage|line)\b/gi, percent: 75 },
  {
    pattern:
      /\ball of my (?:limit|leverage|line)\b|\bmy (?:whole|full|entire) (?:limit|leverage|line)\b|\b(?:I(?:['’]m| am|['’]ll go| go) )all in\b(?= on (?:tech|crypto|bonds)\b)/gi,
    percent: 100,
  },
  {
    pattern:
      /(?:(?<=^|[.!?…;:,] |\b(?:buy|bought|own|short|long) ))all of it(?=[.,;:!?…]|$| (?:of|in|into) (?:tech|crypto|bonds)\b)|\btake all of it(?= and\b)|\b(?:put|moved) all of it(?= into (?:tech|crypto|bonds)\b)|(?<=\bposition in (?:tech|crypto|bonds) is )all of it(?=[.,;!]|$)/gi,
    percent: 100,
  },
];

const MAY_HAVE_SIZE = /\b(?:quarters?|fourth|thirds?|half|limit|leverage|line|all)\b/i;

export function sizesIn(sentence: string): readonly SizeClaim[] {
  if (!MAY_HAVE_SIZE.test(sentence)) return [];
  return SIZES.flatMap(({ pattern, percent }) =>
    [...sentence.matchAll(pattern)].flatMap((match): readonly SizeClaim[] =>
      isStated(sentence, match.index) ? [{ kind: 'size', words: match[0], percent }] : [],
    ),
  );
}

/** "Crypto at 25.23, half my limit", "half my limit of Crypto": which asset the deed is in. */
const SIZED = new RegExp(
  `\\b(tech|crypto|bonds)${PRICE}[,:]? (?:a quarter of my limit|half my limit|all of it)(?=[.,;:!?]|$)|(?:a quarter of my limit|half my limit) (?:of|in|into) (tech|crypto|bonds)\\b`,
  'gi',
);

export const deedsIn = (sentence: string): readonly DeedClaim[] => {
  const sizes = sizesIn(sentence);
  const sized =
    sizes.length === 0
      ? []
      : [...sentence.matchAll(SIZED)].flatMap((match): readonly StanceClaim[] =>
          isStated(sentence, match.index)
            ? [
                {
                  kind: 'stance',
                  words: match[0],
                  by: 'bare',
                  tense: 'now',
                  side: null,
                  asset: assetNamed(match[1] ?? match[2]),
                },
              ]
            : [],
        );
  return [...stancesIn(sentence), ...sized, ...sizes];
};
