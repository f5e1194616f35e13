// Whether the regime is felt: from what viewers saw of an episode (whose deck its headlines are of, and the prices) its
// longest regime is guessed, and compared with the truth.

import type { Step } from '../../src/offstage/offstage.ts';
import { ASSETS, type Prices } from '../../src/show/market/asset.ts';
import type { Deck } from '../../src/show/market/headlines.ts';
import { changeBp } from '../../src/show/market/market.ts';
import { REGIMES, type Regime, WEATHER } from '../../src/show/market/regimes.ts';

export interface Felt {
  readonly truth: Regime;
  readonly guess: Regime;
}

/** How much a headline of a regime's deck says for it, in units of log-likelihood. */
const HEADLINE_WEIGHT = 1.6;

/** Reads the steps of an episode. */
export class WeatherWatch {
  readonly #deckOf = new Map<string, Regime>();
  readonly #rounds = new Map<Regime, number>();
  readonly #scores = new Map<Regime, number>();

  constructor({ news }: Pick<Deck, 'news'>) {
    for (const regime of REGIMES) for (const { id } of news[regime]) this.#deckOf.set(id, regime);
  }

  see({ record, after }: Pick<Step, 'record' | 'after'>): void {
    for (const event of record.events) {
      if (event.type === 'headlinePublished') {
        const regime = this.#deckOf.get(event.headline.id);
        if (regime !== undefined) this.#add(this.#scores, regime, HEADLINE_WEIGHT);
      }
      if (event.type !== 'pricesMoved') continue;
      if (after.episode !== null) this.#add(this.#rounds, after.episode.regime, 1);
      for (const regime of REGIMES) this.#add(this.#scores, regime, likelihood(regime, event));
    }
  }

  felt(): Felt {
    return { truth: most(this.#rounds), guess: most(this.#scores) };
  }

  #add(sums: Map<Regime, number>, regime: Regime, amount: number): void {
    sums.set(regime, (sums.get(regime) ?? 0) + amount);
  }
}

const most = (sums: ReadonlyMap<Regime, number>): Regime =>
  REGIMES.reduce((best, regime) => ((sums.get(regime) ?? 0) > (sums.get(best) ?? 0) ? regime : best));

/** Of a round's moves in a regime's weather; a gap says nothing. */
function likelihood(
  regime: Regime,
  { previous, prices }: { readonly previous: Prices; readonly prices: Prices },
): number {
  return ASSETS.reduce((sum, asset) => {
    const { driftBp, volatilityBp } = WEATHER[regime][asset];
    const away = Math.min(
      3,
      Math.abs(changeBp(previous[asset], prices[asset]) - driftBp) / (volatilityBp * 1.5),
    );
    return sum - (away * away) / 2 - Math.log(volatilityBp);
  }, 0);
}
