// The markets of the gallery: an ordinary day, its second round, a full day on which everything happened, a closed one.

import type { Words } from '../languages/words.ts';
import type { Asset } from '../show/market/asset.ts';
import type { Regime } from '../show/market/regimes.ts';
import { type HaltMark, type MarketView, marketAltText, type Pin } from '../views/cards/market-card.ts';
import { curve, EXTREME_PRICES, NEWS, PRICES } from './figures.ts';
import type { Sample } from './sample.ts';

const OPENING_CENTS = 10_000;
const ALL: readonly Asset[] = ['Tech', 'Crypto', 'Bonds'];

/** From the opening to the price, wandering on the way. */
function history(priceCents: number, rounds: number, seed: number): readonly number[] {
  const wander = curve(OPENING_CENTS, rounds + 1, seed);
  const astray = (wander.at(-1) ?? OPENING_CENTS) - priceCents;
  return wander.map((value, round) => Math.round(value - (astray * round) / rounds));
}

interface Day {
  readonly round: number;
  readonly prices?: typeof PRICES;
  readonly pins?: readonly Pin[];
  readonly turns?: readonly (readonly [number, Regime])[];
  readonly halts?: readonly HaltMark[];
}

const market = ({ round, prices = PRICES, pins = [], turns = [], halts = [] }: Day): MarketView => ({
  ...{ episode: 3, round, rounds: 24, open: round > 0, pins, halts },
  charts: prices.map(({ priceCents, sinceBellBp }, index) => ({
    ...{ asset: ALL[index] ?? 'Tech', priceCents, dayBp: sinceBellBp },
    history: round === 0 ? [] : history(priceCents, round, index * 7 + 3),
  })),
  bands: turns.map(([from, regime], index) => ({
    ...{ regime, from, to: (turns[index + 1]?.[0] ?? round + 1) - 1 },
  })),
});

const pin = (number: number, round: number, more: Partial<Pin> = {}): Pin => ({
  ...{ number, round, text: NEWS, source: 'deck', assets: ALL },
  ...more,
});

const DAY: Day = {
  round: 14,
  pins: [
    pin(1, 3, { assets: ['Tech', 'Crypto'] }),
    pin(2, 8, { source: 'audience', assets: ['Crypto'], text: 'Alex found sleeping in the server room' }),
    pin(3, 12, { assets: ['Bonds', 'Crypto'], source: 'rumour' }),
  ],
  turns: [
    [5, 'Crypto frenzy'],
    [9, 'Crash'],
  ],
  halts: [{ round: 10, what: { level: 7 } }],
};

const FULL: Day = {
  ...{ round: 24, prices: EXTREME_PRICES },
  pins: [
    pin(1, 22, { text: `${NEWS} ${'W'.repeat(60)}` }),
    pin(2, 23, { source: 'audience' }),
    pin(3, 23, { source: 'rumour' }),
    pin(4, 24),
  ],
  turns: [
    [2, 'Tech boom'],
    [4, 'Crypto frenzy'],
    [5, 'Crash'],
    [9, 'Recovery'],
    [13, 'Stagnant'],
    [17, 'Rate shock'],
    [20, 'Flight to safety'],
    [24, 'Crash'],
  ],
  halts: [
    { round: 5, what: { level: 7 } },
    { round: 6, what: { level: 13 } },
    { round: 11, what: { asset: 'Bonds' } },
    { round: 21, what: { level: 20 } },
  ],
};

export function markets(words: Words): readonly Sample[] {
  const views = {
    'market-day': market(DAY),
    'market-second-round': market({ round: 2, pins: [pin(1, 1), pin(2, 2, { source: 'audience' })] }),
    'market-full': market(FULL),
    'market-closed': market({ round: 0 }),
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{
      name,
      order: { kind: 'market', language: words.language, view },
      altText: marketAltText(words, view),
    },
  }));
}
