// The hidden weather of the market: a seeded Markov chain of regimes, each with drift and volatility.

import type { Chance } from '../chance.ts';
import type { Asset } from './asset.ts';

export const REGIMES = [
  'Tech boom',
  'Crypto frenzy',
  'Stagnant',
  'Recovery',
  'Rate shock',
  'Flight to safety',
  'Crash',
] as const;
export type Regime = (typeof REGIMES)[number];

/** The regime that the chain has drawn ahead. */
export interface Forecast {
  readonly regime: Regime;
  /** The round in which it is confirmed. */
  readonly round: number;
}

/** What a rumour in the news promises, and whether it will hold. */
export interface Rumour {
  readonly regime: Regime;
  readonly comesTrue: boolean;
}

interface Weather {
  /** Mean move a round, in basis points. */
  readonly driftBp: number;
  /** Standard deviation of a round's move, in basis points. */
  readonly volatilityBp: number;
}

const weather = (driftBp: number, volatilityBp: number): Weather => ({ driftBp, volatilityBp });

export const WEATHER: Readonly<Record<Regime, Readonly<Record<Asset, Weather>>>> = {
  'Tech boom': { Tech: weather(50, 170), Crypto: weather(20, 300), Bonds: weather(-5, 30) },
  'Crypto frenzy': { Tech: weather(5, 140), Crypto: weather(110, 520), Bonds: weather(-4, 30) },
  Stagnant: { Tech: weather(0, 90), Crypto: weather(-5, 220), Bonds: weather(6, 20) },
  Recovery: { Tech: weather(35, 150), Crypto: weather(35, 300), Bonds: weather(2, 30) },
  'Rate shock': { Tech: weather(-40, 170), Crypto: weather(-25, 300), Bonds: weather(-35, 60) },
  'Flight to safety': { Tech: weather(-25, 130), Crypto: weather(-55, 300), Bonds: weather(30, 40) },
  Crash: { Tech: weather(-120, 260), Crypto: weather(-200, 560), Bonds: weather(25, 55) },
};

interface Gap {
  /** Chance in 1000 that a round opens with a gap. */
  readonly permille: number;
  readonly leastBp: number;
  readonly mostBp: number;
}

/** Where the price jumps and nobody could sell in between: what bankrupts the bold. */
export const GAPS: Readonly<Record<Asset, Gap>> = {
  Tech: { permille: 8, leastBp: 600, mostBp: 1_500 },
  Crypto: { permille: 46, leastBp: 2_000, mostBp: 4_800 },
  Bonds: { permille: 4, leastBp: 200, mostBp: 500 },
};
/** Chance in 100 that a gap goes the way that the weather blows. */
export const GAP_WITH_WEATHER_PERCENT = 70;

/** Chance in 100 that a regime holds for another round. */
const STAYS_PERCENT: Readonly<Record<Regime, number>> = {
  'Tech boom': 84,
  'Crypto frenzy': 80,
  Stagnant: 74,
  Recovery: 82,
  'Rate shock': 78,
  'Flight to safety': 78,
  Crash: 66,
};

/** Where a regime goes when it ends; a name that stands twice is twice as likely. */
export const FOLLOWS: Readonly<Record<Regime, readonly Regime[]>> = {
  'Tech boom': ['Crypto frenzy', 'Stagnant', 'Rate shock', 'Crash'],
  'Crypto frenzy': ['Crash', 'Crash', 'Stagnant', 'Tech boom'],
  Stagnant: ['Tech boom', 'Crypto frenzy', 'Rate shock', 'Flight to safety'],
  Recovery: ['Tech boom', 'Crypto frenzy', 'Stagnant'],
  'Rate shock': ['Flight to safety', 'Recovery', 'Crash', 'Stagnant'],
  'Flight to safety': ['Recovery', 'Stagnant', 'Crash'],
  Crash: ['Recovery', 'Recovery', 'Flight to safety', 'Crypto frenzy'],
};

export const firstRegime = (draw: Chance): Regime =>
  draw.pick(REGIMES.filter((regime) => regime !== 'Crash'));

export const nextRegime = (regime: Regime, draw: Chance): Regime =>
  draw.percent(STAYS_PERCENT[regime]) ? regime : draw.pick(FOLLOWS[regime]);
