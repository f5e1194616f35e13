// The hidden weather of the market: a seeded Markov chain of regimes, each with drift and volatility.

import type { Asset } from './asset.ts';
import type { Chance } from './chance.ts';

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
  'Tech boom': { Tech: weather(140, 150), Crypto: weather(40, 260), Bonds: weather(-12, 25) },
  'Crypto frenzy': { Tech: weather(20, 120), Crypto: weather(300, 480), Bonds: weather(-10, 25) },
  Stagnant: { Tech: weather(0, 70), Crypto: weather(-10, 180), Bonds: weather(6, 15) },
  Recovery: { Tech: weather(90, 130), Crypto: weather(90, 260), Bonds: weather(4, 25) },
  'Rate shock': { Tech: weather(-110, 150), Crypto: weather(-60, 260), Bonds: weather(-70, 60) },
  'Flight to safety': { Tech: weather(-60, 110), Crypto: weather(-140, 260), Bonds: weather(60, 35) },
  Crash: { Tech: weather(-260, 240), Crypto: weather(-420, 520), Bonds: weather(40, 50) },
};

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
