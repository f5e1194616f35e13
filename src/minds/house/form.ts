// A brief in the house model's own short hand, instead of instructions in English: it was trained on this form and
// knows the rules. Names and numbers stand exactly as one says them, so that they can be copied letter by letter.
// Any change here makes every house model trained before useless: count HOUSE_FORM up and train anew.

import { isInvented } from '../../show/cast/invented.ts';
import { ASSETS } from '../../show/market/asset.ts';
import type { Reading } from '../../show/market/headlines.ts';
import type { Holding, QuestionBrief, Quote } from '../briefs/question-brief.ts';
import { asLine } from '../briefs/quotation.ts';
import { money, move, price } from '../understudy/grammar/figures.ts';
import { personaWords } from '../understudy/guest/persona-words.ts';

/** Stands in a house model's file; the loader refuses a file that names another. */
export const HOUSE_FORM = 'house-3';

/** `+$420`, `-three grand`. */
export const signedMoney = (cents: number): string => `${cents < 0 ? '-' : '+'}${money(cents)}`;

/** `Tech at 104.32 up 3.2% day down 0.40%`: price, this round, this day. */
export const quoteLine = ({ asset, priceCents, roundBp, dayBp }: Quote): string =>
  `${asset} at ${price(priceCents)} ${move(roundBp)} day ${move(dayBp)}`;

/** `Tech+ Bonds-`, or `none`. */
export function readingWords(reading: Reading): string {
  const words = ASSETS.flatMap((asset) =>
    reading[asset] === 0 ? [] : [`${asset}${reading[asset] > 0 ? '+' : '-'}`],
  );
  return words.length === 0 ? 'none' : words.join(' ');
}

/** `long Crypto +$320`, or `flat`. */
export const holdingWords = (holding: Holding | null): string =>
  holding === null ? 'flat' : `${holding.side} ${holding.asset} ${signedMoney(holding.profitCents)}`;

/**
 * Text of other people's on one line; nothing in it can end the line. Double quotes become single ones, as the
 * model writes them: in its answer a double quote ends the text.
 */
export const formLine = (text: string): string =>
  text
    .replace(/["“”]/g, "'")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();

/** ` on toaster`: what a text is about, set apart so that it need not be found in it; nothing where it is unknown. */
export const about = (topic: string | undefined): string =>
  topic === undefined ? '' : ` on ${formLine(topic)}`;

/** Who speaks for those whom members invent: one voice for all. */
export const GUEST = 'guest';

/** The voice that answers. */
export const roleOf = (self: QuestionBrief['self']): string => (isInvented(self) ? GUEST : self.voice);

type Speaking = Pick<QuestionBrief, 'self' | 'seed'>;

const GUEST_WORDS = personaWords<Speaking>((speaking) => speaking);

/** `alice Alice`; of somebody invented what they are, how they address others and what this turn is about in their eyes. */
export function personaLine(speaking: Speaking): string {
  const { self } = speaking;
  if (!isInvented(self)) return `${self.voice} ${asLine(self.name)}\n`;
  const { calling, address, love, love2 } = GUEST_WORDS;
  const own = [calling(speaking), address(speaking), love(speaking), love2(speaking)];
  const words = own.filter((word) => word !== undefined).map(formLine);
  return `${GUEST} ${self.voice} ${asLine([self.name, ...words].join('; '))}\n`;
}
