// How counts and figures are said, and what they leave open: "four grand" is any sum that rounds to it.

export const WORDS =
  'no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty'.split(
    '|',
  );
export const COUNT = `(\\d{1,3}|${WORDS.join('|')})`;
export const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

export const countOf = (word: string): number => {
  const index = WORDS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index;
};

/** Not a figure but about one: how much further off it may be, of its own size. */
export const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|some|over|under|above|below|more than|less than|close to|just|approximately|or so|ish)\s*[+-]?\$?$/i;
const ABOUT_SHARE = 0.1;
/** Of what rounding may leave open at most, of a figure's size. */
export const ROUND_SHARE = 0.1;

/** What a figure leaves open: half of its last digit's worth, where its zeros are not counted as digits. */
export function openIn(digits: string, before: string): number {
  const plain = digits.replace(/,/g, '');
  const value = Number(plain);
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const zeros = decimals > 0 ? -decimals : (/0+$/.exec(plain)?.[0].length ?? 0);
  const half = 10 ** zeros / 2;
  const rounded = zeros > 0 ? Math.max(0.5, Math.min(half, value * ROUND_SHARE)) : half;
  return ABOUT.test(before) ? Math.max(rounded, value * ABOUT_SHARE) : rounded;
}
