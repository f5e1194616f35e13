// The one reader of what lines claim: the guard of the minds holds it against choice and tape, the two-faced score
// against the trade.

import type { Language } from '../../../languages/language.ts';
import { languageHeard } from '../tongue.ts';
import type { DeedClaim, FigureClaim, StanceClaim } from './claim.ts';
import { withoutQuotes } from './clause.ts';
import { figuresIn } from './figures.ts';
import { foreignStancesIn } from './foreign-stances.ts';
import { foreignPricesIn } from './market-figures.ts';
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

/** Which way a sentence points its listeners: by its speaker's own position, or by what it would have them do. */
export function pointers(sentence: string, language: Language): readonly StanceClaim[] {
  const own = deedsClaimed(sentence, language).filter((claim) => claim.kind === 'stance');
  return languageHeard(sentence, language) === 'en' ? [...own, ...adviceIn(withoutQuotes(sentence))] : own;
}
