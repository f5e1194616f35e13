// Which way a speech leans on an asset, read off its words: a praise next to the asset's name leans up,
// a warning down. Crude on purpose: the room hears words, not intentions.

import type { Language } from '../../languages/language.ts';
import type { Asset } from '../market/asset.ts';
import { ASSETS } from '../market/asset.ts';
import { type Ear, earOf } from './tongue.ts';

/** -1, 0 or 1 for a clause: more praise than warning, turned around by a negation. */
function leaningOf(clause: string, ear: Ear): number {
  const leaning = Math.sign(ear.up(clause) - ear.down(clause));
  return ear.isDenied(clause) ? -leaning : leaning;
}

/**
 * How a speech leans on an asset: by the clauses that name it, or, where no asset is named at all, by all of them.
 * `language`: what is spoken in its server.
 */
export function leaningOn(speech: string, asset: Asset, language: Language): -1 | 0 | 1 {
  const ear = earOf(speech, language);
  const clauses = speech.split(ear.clauses);
  const namesAny = ASSETS.some((name) => ear.names(speech, name));
  const about = namesAny ? clauses.filter((clause) => ear.names(clause, asset)) : clauses;
  return Math.sign(about.reduce((sum, clause) => sum + leaningOf(clause, ear), 0)) as -1 | 0 | 1;
}
