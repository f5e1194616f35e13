// Which way a speech leans on an asset, read off its words: a praise next to the asset's name leans up,
// a warning down. Crude on purpose: the room hears words, not intentions.

import type { Asset } from '../market/asset.ts';
import { ASSETS } from '../market/asset.ts';

const UP =
  /\b(buy|buys|buying|bought|long|bull|bullish|moon|mooning|rally|rallies|rise|rises|rising|up|higher|love|loves|safe|solid|cheap|strong|win|wins|winning|rocket|boom|gains?|trust|hold on to|recover\w*|upside)\b/gi;
const DOWN =
  /\b(sell|sells|selling|sold|short|shorting|bear|bearish|crash|crashes|crashing|dump|dumps|fall|falls|falling|down|lower|hate|hates|doomed|burn|burns|burning|bubble|overpriced|expensive|weak|lose|loses|losing|dead|dies|panic|run|worthless|downside|collapse\w*)\b/gi;
const NOT = /\b(not|never|no|nobody|don't|won't|isn't|can't|cannot)\b/i;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** -1, 0 or 1 for a sentence: more praise than warning, turned around by a negation. */
function leaningOf(sentence: string): number {
  const leaning = Math.sign(count(sentence, UP) - count(sentence, DOWN));
  return NOT.test(sentence) ? -leaning : leaning;
}

/** How a speech leans on an asset: by the clauses that name it, or, where no asset is named at all, by all of them. */
export function leaningOn(speech: string, asset: Asset): -1 | 0 | 1 {
  const clauses = speech.split(/[.!?;:,…]+/);
  const names = (clause: string, name: Asset): boolean => clause.toLowerCase().includes(name.toLowerCase());
  const namesAny = ASSETS.some((name) => names(speech, name));
  const about = namesAny ? clauses.filter((clause) => names(clause, asset)) : clauses;
  return Math.sign(about.reduce((sum, clause) => sum + leaningOf(clause), 0)) as -1 | 0 | 1;
}
