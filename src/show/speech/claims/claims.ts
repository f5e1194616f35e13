// The one reader of what lines claim: the guard of the minds holds it against choice and tape, the two-faced score
// against the trade.

import type { Language } from '../../../languages/language.ts';
import { languageHeard } from '../tongue.ts';
import type {
  BookClaim,
  DeedClaim,
  FigureClaim,
  RulingClaim,
  SizeClaim,
  StanceClaim,
  VerdictClaim,
} from './claim.ts';
import { withoutQuotes } from './clause.ts';
import { figuresIn } from './figures.ts';
import { foreignStancesIn } from './foreign-stances.ts';
import { foreignPricesIn } from './market-figures.ts';
import { readerFor } from './oversight.ts';
import { adviceIn, deedsIn } from './stances.ts';

/** What a sentence says of its speaker's own position. `language`: what is spoken in its server. */
export function deedsClaimed(sentence: string, language: Language): readonly DeedClaim[] {
  const heard = languageHeard(sentence, language);
  return heard === 'en' ? deedsIn(withoutQuotes(sentence)) : foreignStancesIn(sentence, heard);
}

/** The numbers of a sentence, each with what it is a number of. */
export function figuresClaimed(sentence: string, language: Language): readonly FigureClaim[] {
  const said = withoutQuotes(sentence);
  const heard = languageHeard(sentence, language);
  return heard === 'en' ? figuresIn(said) : foreignPricesIn(said, heard);
}

/** Where an overseer speaks, and who plays, so that names are known. */
export interface Overseen {
  readonly language: Language;
  readonly castNames: readonly string[];
}

/** What the officer says that it does with an order. */
export const verdictsClaimed = (sentence: string, of: Overseen): readonly VerdictClaim[] =>
  inEnglish(sentence, of)?.verdicts(withoutQuotes(sentence)) ?? [];

/** What the regulator says that it does, or has done. */
export const rulingsClaimed = (sentence: string, of: Overseen): readonly RulingClaim[] =>
  inEnglish(sentence, of)?.rulings(withoutQuotes(sentence)) ?? [];

/** Who is said to be in what. */
export const booksClaimed = (sentence: string, of: Overseen): readonly BookClaim[] =>
  inEnglish(sentence, of)?.books(withoutQuotes(sentence)) ?? [];

/** How much of what one may somebody else is said to do. */
export const sizesOfOthersClaimed = (sentence: string, of: Overseen): readonly SizeClaim[] =>
  inEnglish(sentence, of)?.sizes(withoutQuotes(sentence)) ?? [];

const inEnglish = (sentence: string, { language, castNames }: Overseen) =>
  languageHeard(sentence, language) === 'en' ? readerFor(castNames) : undefined;

/** Which way a sentence points its listeners: by its speaker's own position, or by what it would have them do. */
export function pointers(sentence: string, language: Language): readonly StanceClaim[] {
  const own = deedsClaimed(sentence, language).filter((claim) => claim.kind === 'stance');
  return languageHeard(sentence, language) === 'en' ? [...own, ...adviceIn(withoutQuotes(sentence))] : own;
}
