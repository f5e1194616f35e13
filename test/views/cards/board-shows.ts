// Shows for tests of the board, made by hand: books, curves and bets without a market.

import type { Performer } from '../../../src/show/cast/cast.ts';
import { guildId, performerId, viewerId } from '../../../src/show/ids.ts';
import { Ledger, type MoneyAccount } from '../../../src/show/ledger.ts';
import { PlacedWagers } from '../../../src/show/parlour/placed-wagers.ts';
import type { Episode } from '../../../src/show/state/episode.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { emptyShow } from '../../../src/show/state/show.ts';
import { cashOf } from '../../../src/show/trading/books.ts';

export interface Sketch {
  readonly name: string;
  readonly cashCents: number;
  /** At the opening and after each round. */
  readonly history?: readonly number[];
  readonly bankrupt?: boolean;
  readonly chips?: number;
}

const COLOURS = ['#4cc9f0', '#b58cff', '#b8f135', '#ff6fa8', '#101030', '#990000'];

const idOf = (index: number) => performerId(`trader${index}`);

function performer({ name }: Sketch, index: number): Performer {
  return {
    id: idOf(index),
    name,
    role: 'trader',
    title: 'Quant',
    persona: 'Trades.',
    voice: 'quant',
    home: 'News Room',
    leverage: 2,
    colour: COLOURS[index % COLOURS.length] ?? '#ffffff',
    mind: 'default',
  };
}

const byId = <Value>(values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(values.map((value, index) => [idOf(index), value]));

/** A show between episodes, with the traders' cash. */
export function showOf(sketches: readonly Sketch[]): Show {
  return {
    ...emptyShow(guildId('1')),
    cast: sketches.map(performer),
    money: Ledger.of<MoneyAccount>(
      Object.fromEntries(sketches.map(({ cashCents }, index) => [cashOf(idOf(index)), cashCents])),
    ),
  };
}

/** An episode after `round` rounds of 24. */
export function episodeOf(sketches: readonly Sketch[], round: number): Episode {
  return {
    number: 3,
    seed: '0'.repeat(64),
    commitment: '0'.repeat(64),
    firstSeq: 1,
    openedAtMs: 0,
    locksAtMs: 0,
    closesAtMs: 0,
    closesBy: 'rounds',
    round,
    roundUnderway: false,
    roundStartedAtMs: 0,
    nextRoundAtMs: 0,
    regime: 'Stagnant',
    confirmed: [],
    waiting: [],
    asked: [],
    questions: [],
    backings: {},
    askedCount: 0,
    ...{ turns: [], confessed: [], verdicts: [] },
    reasons: [],
    published: [],
    forecast: null,
    press: null,
    flowCents: {},
    halt: null,
    assetHalt: null,
    called: [],
    finedInRound: {},
    twoFaced: {},
    chair: null,
    striking: null,
    priceHistory: [{ Tech: 10_000, Crypto: 20_000, Bonds: 10_000 }],
    equityHistory: byId(sketches.map(({ history, cashCents }) => history ?? [cashCents])),
    bankrupt: sketches.flatMap(({ bankrupt }, index) => (bankrupt === true ? [idOf(index)] : [])),
    firstBankrupt: null,
    fallen: [],
    lentCents: {},
    pools: [poolOf(sketches)],
  };
}

const poolOf = (sketches: readonly Sketch[]): Episode['pools'][number] => ({
  id: 'e3-winner',
  kind: 'winner',
  voidedBecause: null,
  outcomes: sketches.map((_, index) => idOf(index)),
  // By two members each where there are chips for two: the odds of fewer than three are shown to nobody.
  wagers: PlacedWagers.of(
    sketches.flatMap(({ chips = 0 }, index) =>
      [Math.floor(chips / 2), Math.ceil(chips / 2)].flatMap((half, number) =>
        half === 0 ? [] : [{ viewer: viewerId(`${index}${number}`), outcome: idOf(index), chips: half }],
      ),
    ),
  ),
  seedChips: 0,
  locked: false,
});
