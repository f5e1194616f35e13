// Which way a speech or a headline leans on an asset, read off its words: a praise next to the asset's name leans up,
// a warning down. Crude on purpose: the room hears words, not intentions.

import type { Language } from '../../languages/language.ts';
import type { Asset } from '../market/asset.ts';
import { ASSETS } from '../market/asset.ts';
import { type Ear, earOf, readerOf } from './tongue.ts';

/** -1, 0 or 1 for a clause: more praise than warning, turned around by a negation. */
function leaningOf(clause: string, ear: Ear): number {
  const leaning = Math.sign(ear.up(clause) - ear.down(clause));
  return ear.isDenied(clause) ? -leaning : leaning;
}

/**
 * How a speech leans on an asset: by the clauses that name it, or, where no asset is named at all, by all of them.
 * `language`: what is spoken in its server.
 */
export const leaningOn = (speech: string, asset: Asset, language: Language): Leaning =>
  leaningIn(earOf(speech, language), speech, asset);

/** The same of a member's own headline. */
export const leaningOfHeadline = (headline: string, asset: Asset, language: Language): Leaning =>
  leaningIn(readerOf(headline, language), headline, asset);

/** The assets that a headline names, in any of their names where it was written. */
export function assetsNamed(headline: string, language: Language): readonly Asset[] {
  const reader = readerOf(headline, language);
  return ASSETS.filter((asset) => reader.names(headline, asset));
}

type Leaning = -1 | 0 | 1;

function leaningIn(ear: Ear, text: string, asset: Asset): Leaning {
  const clauses = text.split(ear.clauses);
  const namesAny = ASSETS.some((name) => ear.names(text, name));
  const about = namesAny ? clauses.filter((clause) => ear.names(clause, asset)) : clauses;
  return Math.sign(about.reduce((sum, clause) => sum + leaningOf(clause, ear), 0)) as Leaning;
}
