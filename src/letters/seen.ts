// What of a text can be seen. Characters that hide, turn the direction of writing, end a line or pile up over their
// neighbours are taken out or made blanks; what is left reads the same, on one line.

/** Where a lone blank that does not break belongs: in « quotes », before a mark, a percent, a dollar, within a number. */
const SHOWN = String.raw`(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}\p{P}\p{S}]`;
const HELD =
  String.raw`(?<=«)[\u00a0\u202f](?=${SHOWN})|` +
  String.raw`(?<=${SHOWN})[\u00a0\u202f](?=[:;!?»%$…])|(?<=\d)[\u00a0\u202f](?=\d)`;
/** U+0085 and the separators end a line for some readers, and U+2800 is a blank that no white space knows. */
const BLANKS = new RegExp(String.raw`(?:(?!${HELD})[\s\u0085\p{Z}\u2800])+`, 'gu');

/** Signs of Arabic and its kin that Unicode counts as formats, and that are seen all the same. */
const SEEN_FORMATS = '\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2';

/** Controls, formats, lone halves of characters, code points that are none, and all that is drawn as nothing. */
const UNSEEN = new RegExp(
  `(?![${SEEN_FORMATS}])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}]`,
  'gu',
);

/** One emoji of several code points: with a joiner, a colour, a keycap, or a flag's tags. */
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})?(?:[\u{e0020}-\u{e007e}]+\u{e007f})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*/gu;

/** A mark over and over again, or more marks than any spelling stacks on a letter. */
const SAME_MARKS = /(\p{M})\1+/gu;
const STACKED_MARKS =
  /((?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]){2}|\p{M}{4})\p{M}+/gu;
/** What no line of a model may hold, since nobody writes it by hand: it hides, forges a line, or turns the direction. */
export const FORBIDDEN_IN_LINES = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/** So that many marks are not searched again and again where there are few. */
const MARK = /\p{M}/u;

/** Nothing in it can hide or end a line; joiners are kept only inside emoji. */
function visible(text: string): string {
  const shown = text.replace(BLANKS, ' ');
  let seen = '';
  let from = 0;
  for (const { 0: emoji, index } of shown.matchAll(EMOJI)) {
    seen += shown.slice(from, index).replace(UNSEEN, '') + emoji;
    from = index + emoji.length;
  }
  seen += shown.slice(from).replace(UNSEEN, '');
  if (!MARK.test(seen)) return seen;
  return seen.normalize('NFC').replace(SAME_MARKS, '$1').replace(STACKED_MARKS, '$1');
}

/** One line: what cannot be seen is gone, and line ends and runs of blanks are one blank. */
export const oneLine = (text: string): string => visible(text).replace(/ {2,}/g, ' ').trim();

/** Whether a reader sees a letter or a figure in it, so that it can be a name. */
export const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(visible(text));
