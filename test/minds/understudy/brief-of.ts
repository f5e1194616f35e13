// A quiet round as one performer of the real cast sees it; a test says what is different.

import type { Brief, News } from '../../../src/minds/briefs/brief.ts';
import type { Holding, Quote } from '../../../src/minds/briefs/question-brief.ts';
import { guildId, performerId, questionId } from '../../../src/show/ids.ts';
import type { Asset } from '../../../src/show/market/asset.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { CAST } from './ensemble.ts';

export function briefOf(id: string, different: Partial<Brief> = {}): Brief {
  const self = CAST.find((performer) => performer.id === id);
  if (self === undefined) throw new Error(`nobody is called ${id}`);
  return {
    show: guildId('1'),
    question: questionId(`e1r8-${id}`),
    episode: 1,
    round: 8,
    rounds: 24,
    seed: 1,
    self,
    castNames: CAST.map(({ name }) => name),
    quotes: quotes({}),
    news: [],
    equityCents: 1_000_000,
    dayProfitCents: 0,
    rank: 2,
    board: CAST.map(({ name }, index) => ({ name, equityCents: 1_000_000 - index })),
    holding: null,
    bankrupt: false,
    room: 'Coffee Shop',
    present: [],
    heard: [],
    talk: {
      subject: 'milk',
      called: 'the milk',
      tells: 'the milk, which somebody keeps drinking',
      words: ['milk'],
      turn: 0,
    },
    trades: [],
    bond: null,
    plot: { acts: [], open: [], owed: [], bound: [], threads: [], debts: [] },
    tip: null,
    marginCallPercent: null,
    halted: null,
    afterHours: false,
    ownLines: [],
    spoken: [],
    language: 'en',
    ...different,
  };
}

/** Moves in basis points, of the round and of the day; what is not named stands still. */
export function quotes(moves: Partial<Record<Asset, readonly [number, number]>>): readonly Quote[] {
  return ASSETS.map((asset) => {
    const [roundBp, dayBp] = moves[asset] ?? [0, 0];
    return { asset, priceCents: 10_000 + dayBp, roundBp, dayBp };
  });
}

export const news = (text: string, reading: Partial<News['reading']>, roundsAgo = 0): News => ({
  text,
  reading: { Tech: 0, Crypto: 0, Bonds: 0, ...reading },
  source: 'deck',
  roundsAgo,
});

export const holding = (asset: Asset, side: Holding['side'], profitCents: number): Holding => ({
  asset,
  side,
  exposureCents: 1_500_000,
  profitCents,
  roundsHeld: 5,
});

export const said = (id: string, name: string, speech: string): Brief['heard'][number] => ({
  id: performerId(id),
  name,
  speech,
});
