// The news: decks of headlines by regime, and the chaos deck that is the audience's.
// The texts are data (assets/headlines), handed in; never the same one twice in an episode.

import type { Chance } from './chance.ts';
import type { Asset, Effects } from './asset.ts';
import { ASSETS } from './asset.ts';
import type { Regime } from './regimes.ts';

export interface Headline {
  readonly id: string;
  /** At most 120 characters. */
  readonly text: string;
  readonly effects: Effects;
}

export interface Deck {
  readonly news: Readonly<Record<Regime, readonly Headline[]>>;
  readonly chaos: readonly Headline[];
}

export const HEADLINE_LENGTH_MAX = 120;

/** How a newspaper reader would take a headline: up, down or nothing, for each asset. */
export type Reading = Readonly<Record<Asset, -1 | 0 | 1>>;

export function readingOf(effects: Effects): Reading {
  const sign = (asset: Asset): -1 | 0 | 1 => Math.sign(effects[asset] ?? 0) as -1 | 0 | 1;
  return { Tech: sign('Tech'), Crypto: sign('Crypto'), Bonds: sign('Bonds') };
}

/** A headline of the regime that is not in `used`; any other regime's when its own are spent. */
export function drawHeadline(
  deck: Deck,
  { regime, used, draw }: { regime: Regime; used: readonly string[]; draw: Chance },
): Headline | undefined {
  const fresh = (headlines: readonly Headline[]) => headlines.filter(({ id }) => !used.includes(id));
  const own = fresh(deck.news[regime]);
  if (own.length > 0) return draw.pick(own);
  const others = fresh(Object.values(deck.news).flat());
  return others.length > 0 ? draw.pick(others) : undefined;
}

/** What a member's own headline does: the asset it names, or one drawn; the market decides the mood. */
export function effectsOfOwn(text: string, draw: Chance): Effects {
  const named = ASSETS.filter((asset) => text.toLowerCase().includes(asset.toLowerCase().replace(/s$/, '')));
  const asset = named[0] ?? draw.pick(ASSETS);
  const sizeBp = (asset === 'Bonds' ? 100 : 300) + draw.below(asset === 'Bonds' ? 150 : 500);
  return { [asset]: draw.percent(50) ? sizeBp : -sizeBp };
}
