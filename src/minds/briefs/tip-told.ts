// A tip told in a mind's own words: one way of telling for each kind that there is.

import type { Tip } from '../../show/cast/room-perks.ts';

export type TipWords = { readonly [Kind in Tip['kind']]: (tip: Extract<Tip, { kind: Kind }>) => string };

export function tipTold(words: TipWords, tip: Tip): string {
  const tell = words[tip.kind] as (tip: Tip) => string;
  return tell(tip);
}
