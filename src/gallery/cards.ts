// The cards of the gallery: market, portfolio, odds, recap, hall of fame, the plot and scenes.

import type { Words } from '../languages/words.ts';
import { hallAltText } from '../views/cards/hall-card.ts';
import { type OddsView, oddsAltText } from '../views/cards/odds-card.ts';
import { portfolioAltText } from '../views/cards/portfolio-card.ts';
import { type RecapView, recapAltText } from '../views/cards/recap-card.ts';
import { EXTREME_CENTS, NEWS, row, rowsOf, START_CENTS } from './figures.ts';
import { markets } from './markets.ts';
import { CROWD, HOUSE, type Model } from './people.ts';
import { plots } from './plots.ts';
import { profiles } from './profiles.ts';
import { relationCards } from './relations.ts';
import type { Sample } from './sample.ts';
import { scenes } from './scenes.ts';
import { shares } from './shares.ts';

/** None where nobody is there to have one with. */
function threadOf([one, other]: readonly Model[]): RecapView['thread'] {
  if (one === undefined || other === undefined) return null;
  const text = `${one.name} refuses to pay ${other.name} the lost bet over “the brass stapler”`;
  return { round: 12, kind: 'bet', pair: [one, other], text };
}

const recap = (models: readonly Model[], extreme: 'sample' | 'extreme'): RecapView => ({
  episode: 3,
  rows: rowsOf(models, extreme).map(
    ({ id, name, colour, equityCents, profitCents, bankrupt, equityHistory, rank }) => ({
      ...{ id, name, colour, equityCents, profitCents, bankrupt, rank },
      winner: rank === 1,
      history: equityHistory,
    }),
  ),
  thread: threadOf(models),
  moments: [
    ...models.slice(0, 2).map((each, index) => ({
      ...{ round: 4 + index * 9, kind: 'swing' as const, performer: each.id, colour: each.colour },
      text: `${each.name} made $4,210 (+42.1%) with long Crypto`,
    })),
    {
      ...{ round: 20, kind: 'audience' as const, performer: null, colour: '#8f7bff' },
      text: `The audience made the news: “${NEWS}”, Crypto -18.8%`,
    },
  ],
});

function portfolios(words: Words): readonly Sample[] {
  const views = [
    { name: 'portfolio-day', model: HOUSE[0], extreme: 'sample' as const },
    { name: 'portfolio-extreme', model: CROWD[0], extreme: 'extreme' as const },
    { name: 'portfolio-broke', model: CROWD[2], extreme: 'extreme' as const },
  ];
  return views.flatMap(({ name, model, extreme }, index) => {
    if (model === undefined) return [];
    const { equityCents, equityHistory } = row(model, index, extreme);
    const bankrupt = index === 2;
    const view = {
      ...model,
      ...{
        mood: 'calm' as const,
        rank: index + 1,
        equityCents,
        history: equityHistory,
        bankrupt,
      },
      ...{ todayCents: equityCents - START_CENTS, cashCents: [250_000, -987_654_321, 0][index] ?? 0 },
      holding: bankrupt
        ? null
        : {
            ...{ asset: 'Crypto' as const, side: index === 0 ? ('long' as const) : ('short' as const) },
            ...{
              worthCents: 1_240_000,
              costCents: 1_100_000,
              profitCents: index === 0 ? 140_000 : -99_999_999,
            },
          },
    };
    return [
      {
        name,
        order: { kind: 'portfolio', language: words.language, view } as const,
        altText: portfolioAltText(words, view),
      },
    ];
  });
}

function pools(words: Words): readonly Sample[] {
  const outcomes = (
    models: readonly (Pick<Model, 'name' | 'colour'> & { readonly id: Model['id'] | null })[],
    chips: (index: number) => number,
    bankruptAt = Number.NaN,
  ) => {
    const total = models.reduce((sum, _, index) => sum + chips(index), 0);
    return models.map(({ id, name, colour }, index) => ({
      ...{ id, name, colour, verdict: null, chips: chips(index), bankrupt: index === bankruptAt },
      shareBp: total === 0 ? 0 : Math.round((chips(index) * 10_000) / total),
      paysHundredths: chips(index) === 0 ? null : Math.floor((total * 100) / chips(index)),
    }));
  };
  const nobody = { id: null, name: '', colour: '#8f7bff' };
  const views = {
    'odds-day': {
      ...{ on: null, kind: 'winner' as const, episode: 3 },
      poolChips: 1_850,
      ...{ locked: false, odds: 'shown' as const },
      outcomes: outcomes(HOUSE, (index) => [900, 500, 350, 100][index] ?? 0, 3),
    },
    'odds-bust': {
      ...{ on: null, kind: 'firstBankrupt' as const, episode: 3 },
      poolChips: 640,
      ...{ locked: false, odds: 'shown' as const },
      outcomes: outcomes([nobody, ...HOUSE.slice(0, 3)], (index) => [400, 240][index] ?? 0),
    },
    'odds-twelve': {
      ...{ on: null, kind: 'winner' as const, episode: 123 },
      poolChips: 12_345_678,
      ...{ locked: true, odds: 'shown' as const },
      outcomes: outcomes(CROWD, (index) => (index === 11 ? 0 : 10 ** (7 - (index % 7))), 3),
    },
    'odds-sealed': {
      ...{ on: null, kind: 'winner' as const, episode: 3 },
      ...{ poolChips: 150, locked: true, odds: 'sealed' as const },
      outcomes: outcomes(HOUSE, () => 0, 3),
    },
    'odds-empty': {
      ...{ on: null, kind: 'hypocrite' as const, episode: 1 },
      ...{ poolChips: 0, locked: false, odds: 'sealed' as const },
      outcomes: outcomes(HOUSE, () => 0, 3),
    },
    'odds-pact': pactOdds(),
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'odds', language: words.language, view }, altText: oddsAltText(words, view) },
  }));
}

/** A market on a thread, of those with the longest names. */
function pactOdds(): OddsView {
  const [one, other] = CROWD.slice(0, 2).map(({ id, name, colour }) => ({ id, name, colour }));
  if (one === undefined || other === undefined) throw new Error('nobody to make a pact');
  const outcome = { id: null, name: '', bankrupt: false };
  return {
    ...{ kind: 'pact', episode: 3, poolChips: 300, locked: false, odds: 'shown' },
    on: {
      ...{ market: 'pact', kind: 'pact', one, other },
      terms: { asset: 'Crypto', side: 'long', untilRound: 12 },
    },
    outcomes: [
      {
        ...{ ...outcome, verdict: 'pact-holds', colour: '#009e73' },
        ...{ chips: 200, shareBp: 6_667, paysHundredths: 150 },
      },
      {
        ...{ ...outcome, verdict: 'pact-breaks', colour: '#d55e00' },
        ...{ chips: 100, shareBp: 3_333, paysHundredths: 300 },
      },
    ],
  };
}

function recaps(words: Words): readonly Sample[] {
  const views = {
    'recap-day': recap(HOUSE, 'sample'),
    'recap-twelve': recap(CROWD, 'extreme'),
    'recap-quiet': { ...recap(HOUSE.slice(0, 1), 'sample'), moments: [] },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'recap', language: words.language, view }, altText: recapAltText(words, view) },
  }));
}

function halls(words: Words): readonly Sample[] {
  const champions = [...HOUSE, ...CROWD.slice(0, 2)].map(({ id, name, colour }, index) => ({
    ...{ season: 6 - index, id, name, colour, equityCents: EXTREME_CENTS[0] - index * 7_654_321 },
  }));
  const views = {
    'hall-of-fame': { champions, more: 3 },
    'hall-of-fame-first': { champions: champions.slice(0, 1), more: 0 },
    'hall-of-fame-empty': { champions: [], more: 0 },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'hall', language: words.language, view }, altText: hallAltText(words, view) },
  }));
}

export const cards = (words: Words): readonly Sample[] => [
  ...[markets, portfolios, pools, recaps, halls, profiles, shares, scenes, relationCards, plots].flatMap(
    (hung) => hung(words),
  ),
];
