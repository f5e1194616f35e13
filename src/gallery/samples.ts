// Every picture of the gallery: what is drawn, by name, with sample, extreme and empty data.

import type { Order } from '../pictures/order.ts';
import { WIRE } from '../pictures/portrait.ts';
import type { BoardRow, BoardView } from '../views/board.ts';
import { boardAltText } from '../views/board-alt.ts';
import { hallAltText } from '../views/hall-card.ts';
import { type MarketView, marketAltText } from '../views/market-card.ts';
import { oddsAltText } from '../views/odds-card.ts';
import type { OfficeView } from '../views/office.ts';
import { officeAltText } from '../views/office-alt.ts';
import { portfolioAltText } from '../views/portfolio-card.ts';
import { type RecapView, recapAltText } from '../views/recap-card.ts';
import { type SceneView, sceneAltText } from '../views/scene-card.ts';
import {
  alone,
  CROWD,
  crowdedHouse,
  crowdedRoom,
  HOUSE,
  type Model,
  OFFICIALS,
  ordinaryDay,
} from './people.ts';

export interface Sample {
  /** The file's name without its ending; also its title on the page. */
  readonly name: string;
  readonly order: Order;
  readonly altText: string;
}

const START_CENTS = 1_000_000;
const EXTREME_CENTS = [999_999_999, -123_456_789, 0, 1] as const;

/** A curve that wanders the same way every time. */
function curve(from: number, count: number, seed: number): readonly number[] {
  const values = [from];
  for (let step = 1; step < count; step++) {
    const bend = (((seed + step) * 2_654_435_761) >>> 8) % 1_000;
    values.push(Math.max(1, Math.round((values.at(-1) ?? from) * (1 + (bend - 480) / 9_000))));
  }
  return values;
}

const PRICES: BoardView['prices'] = [
  { asset: 'Tech', priceCents: 10_234, sinceBellBp: 234 },
  { asset: 'Crypto', priceCents: 8_123, sinceBellBp: -1_877 },
  { asset: 'Bonds', priceCents: 10_000, sinceBellBp: 0 },
];

const EXTREME_PRICES: BoardView['prices'] = [
  { asset: 'Tech', priceCents: 123_456_789, sinceBellBp: 1_234_567 },
  { asset: 'Crypto', priceCents: 100, sinceBellBp: -9_990 },
  { asset: 'Bonds', priceCents: 99_999, sinceBellBp: 1 },
];

function row({ id, name, title, colour }: Model, index: number, extreme: 'sample' | 'extreme'): BoardRow {
  const history = curve(START_CENTS, 8, index * 31);
  const last = history.at(-1) ?? START_CENTS;
  const equityCents = extreme === 'extreme' ? (EXTREME_CENTS[index % 4] ?? 0) : last;
  const bankrupt = extreme === 'extreme' ? equityCents <= 0 : index === 2;
  return {
    ...{ id, name, title, colour, history, equityCents, bankrupt },
    ...{ rank: index + 1, climbed: [0, 1, -1, 2][index % 4] ?? 0, winner: false, chips: index * 12_345 },
    profitCents: equityCents - START_CENTS,
    profitBp: Math.round(((equityCents - START_CENTS) * 10_000) / START_CENTS),
    position: bankrupt ? 'bankrupt' : index % 2 === 0 ? 'long Crypto $12,400' : 'in cash',
    equityHistory: history,
  };
}

const board = (rows: readonly BoardRow[], prices = PRICES): BoardView => ({
  ...{ phase: 'open', season: 1, episode: 3, round: 7, rounds: 24, rows, prices },
});

const NEWS =
  'Dog-themed coin adopted by actual dog; analysts cite a strong nose for liquidity and weak risk controls';

export const office = (people: OfficeView['people'], more: Partial<OfficeView> = {}): OfficeView => ({
  ...{ phase: 'open', episode: 3, round: 7, rounds: 24, prices: PRICES, people },
  headline: { text: NEWS, source: 'deck' },
  ...more,
});

const market = (rounds: number, pins: number, prices = PRICES): MarketView => ({
  ...{ episode: 3, round: rounds, rounds: 24, open: rounds > 0 },
  charts: prices.map(({ asset, priceCents, sinceBellBp }, index) => ({
    ...{ asset, priceCents, dayBp: sinceBellBp },
    history: rounds === 0 ? [] : curve(priceCents, rounds + 1, index * 7 + 3),
  })),
  pins: Array.from({ length: pins }, (_, index) => ({
    ...{
      number: index + 1,
      round: 2 + index * 4,
      text: index % 2 === 0 ? NEWS : `${NEWS} ${'W'.repeat(60)}`,
    },
    source: index === 1 ? 'audience' : 'deck',
    assets: index === 0 ? ['Tech', 'Crypto'] : index === 1 ? ['Crypto'] : ['Bonds', 'Crypto'],
  })),
});

const recap = (models: readonly Model[], extreme: 'sample' | 'extreme'): RecapView => ({
  episode: 3,
  rows: models.map((each, index) => {
    const { equityCents, profitCents, bankrupt, equityHistory } = row(each, index, extreme);
    const { id, name, colour } = each;
    return {
      id,
      name,
      colour,
      equityCents,
      profitCents,
      bankrupt,
      winner: index === 0,
      history: equityHistory,
    };
  }),
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

function offices(): readonly Sample[] {
  const views = {
    'office-day': office(ordinaryDay()),
    'office-one': office(alone(), { headline: null }),
    'office-crowded-room': office(crowdedRoom(), { prices: EXTREME_PRICES }),
    'office-crowded-house': office(crowdedHouse(), {
      headline: { text: 'W'.repeat(160), source: 'audience' },
    }),
    'office-empty': office([], { phase: 'before', headline: null, episode: 0, round: 0 }),
    'office-closed': office(
      ordinaryDay().map((each) => ({ ...each, line: null, spoke: -1 })),
      { phase: 'closed', round: 24 },
    ),
  };
  return Object.entries(views).flatMap(([name, view]): readonly Sample[] => [
    { name, order: { kind: 'office', view }, altText: officeAltText(view) },
    { name: `${name}-moving`, order: { kind: 'movingOffice', view }, altText: officeAltText(view) },
  ]);
}

function boards(): readonly Sample[] {
  const views = {
    'leaderboard-day': board(HOUSE.map((each, index) => row(each, index, 'sample'))),
    'leaderboard-one': board(HOUSE.slice(0, 1).map((each, index) => row(each, index, 'sample'))),
    'leaderboard-twelve': board(
      CROWD.map((each, index) => row(each, index, 'extreme')),
      EXTREME_PRICES,
    ),
    'leaderboard-empty': { ...board([]), phase: 'before' as const },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'leaderboard', view }, altText: boardAltText(view) },
  }));
}

function markets(): readonly Sample[] {
  const views = {
    'market-day': market(14, 3),
    'market-full': market(24, 4, EXTREME_PRICES),
    'market-closed': market(0, 0),
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'market', view }, altText: marketAltText(view) },
  }));
}

function portfolios(): readonly Sample[] {
  const views = [
    { name: 'portfolio-day', model: HOUSE[0], extreme: 'sample' as const },
    { name: 'portfolio-extreme', model: CROWD[0], extreme: 'extreme' as const },
    { name: 'portfolio-broke', model: CROWD[2], extreme: 'extreme' as const },
  ];
  return views.flatMap(({ name, model, extreme }, index) => {
    if (model === undefined) return [];
    const { equityCents, equityHistory } = row(model, index, extreme);
    const view = {
      ...model,
      ...{
        mood: 'calm' as const,
        rank: index + 1,
        equityCents,
        history: equityHistory,
        bankrupt: index === 2,
      },
      ...{ todayCents: equityCents - START_CENTS, cashCents: index === 1 ? -987_654_321 : 250_000 },
      holding:
        index === 2
          ? null
          : {
              ...{ asset: 'Crypto', side: index === 0 ? ('long' as const) : ('short' as const) },
              ...{
                worthCents: 1_240_000,
                costCents: 1_100_000,
                profitCents: index === 0 ? 140_000 : -99_999_999,
              },
            },
    };
    return [{ name, order: { kind: 'portfolio', view } as const, altText: portfolioAltText(view) }];
  });
}

function pools(): readonly Sample[] {
  const outcomes = (models: readonly Model[], chips: (index: number) => number) => {
    const total = models.reduce((sum, _, index) => sum + chips(index), 0);
    return models.map(({ id, name, colour }, index) => ({
      ...{ id, name, colour, chips: chips(index), bankrupt: index === 3 },
      shareBp: total === 0 ? 0 : Math.round((chips(index) * 10_000) / total),
      odds: chips(index) === 0 ? null : `×${String(Math.floor((total * 100) / chips(index)) / 100)}`,
    }));
  };
  const views = {
    'odds-day': {
      episode: 3,
      poolChips: 1_850,
      locked: false,
      outcomes: outcomes(HOUSE, (index) => [900, 500, 350, 100][index] ?? 0),
    },
    'odds-twelve': {
      episode: 123,
      poolChips: 12_345_678,
      locked: true,
      outcomes: outcomes(CROWD, (index) => (index === 11 ? 0 : 10 ** (7 - (index % 7)))),
    },
    'odds-empty': { episode: 1, poolChips: 0, locked: false, outcomes: outcomes(HOUSE, () => 0) },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'odds', view }, altText: oddsAltText(view) },
  }));
}

function recaps(): readonly Sample[] {
  const views = {
    'recap-day': recap(HOUSE, 'sample'),
    'recap-twelve': recap(CROWD, 'extreme'),
    'recap-quiet': { ...recap(HOUSE.slice(0, 1), 'sample'), moments: [] },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'recap', view }, altText: recapAltText(view) },
  }));
}

function halls(): readonly Sample[] {
  const champions = [...HOUSE, ...CROWD.slice(0, 2)].map(({ id, name, colour }, index) => ({
    ...{ season: 6 - index, id, name, colour, equityCents: EXTREME_CENTS[0] - index * 7_654_321 },
  }));
  const views = {
    'hall-of-fame': { champions, more: 3 },
    'hall-of-fame-first': { champions: champions.slice(0, 1), more: 0 },
    'hall-of-fame-empty': { champions: [], more: 0 },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'hall', view }, altText: hallAltText(view) },
  }));
}

function scenes(): readonly Sample[] {
  const views: Readonly<Record<string, SceneView>> = {
    'scene-bankrupt': {
      ...{ kind: 'bankrupt', title: 'BANKRUPT', text: 'Alex is out of money. The bank loses $1,204.' },
      faces: HOUSE.slice(0, 1),
    },
    'scene-opening-bell': {
      ...{
        kind: 'openingBell',
        title: 'OPENING BELL',
        text: 'Episode 3 begins.',
        faces: [...HOUSE, ...OFFICIALS],
      },
    },
    'scene-closing-bell': {
      ...{ kind: 'closingBell', title: 'CLOSING BELL', text: 'Alice wins episode 3 with +$1,840.' },
      faces: HOUSE.slice(1, 2),
    },
    'scene-chaos': { kind: 'chaos', title: 'CHAOS', text: `${NEWS} ${NEWS}`, faces: [] },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{ name, order: { kind: 'scene', view }, altText: sceneAltText(view) },
  }));
}

function portraits(): readonly Sample[] {
  const sitters = [...HOUSE, ...OFFICIALS, ...CROWD.slice(0, 4)].map(({ id, name, colour }) => ({
    id,
    name,
    colour,
  }));
  return [...sitters, { ...WIRE, name: 'The wire' }].map(({ id, name, colour }) => ({
    ...{
      name: `portrait-${id}`,
      order: { kind: 'portrait', view: { id, colour } },
      altText: `Portrait of ${name}`,
    },
  }));
}

export const samples = (): readonly Sample[] => [
  ...offices(),
  ...boards(),
  ...markets(),
  ...portfolios(),
  ...pools(),
  ...recaps(),
  ...halls(),
  ...scenes(),
  ...portraits(),
];
