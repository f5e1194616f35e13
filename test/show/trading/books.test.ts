import { describe, expect, it } from 'vitest';
import type { Performer } from '../../../src/show/cast/cast.ts';
import type { OrderFilled } from '../../../src/show/events/trading.ts';
import { Ledger, type MoneyAccount } from '../../../src/show/ledger.ts';
import type { Books } from '../../../src/show/trading/books.ts';
import { equityCents, reduce } from '../../../src/show/trading/books.ts';
import type { Wish } from '../../../src/show/trading/orders.ts';
import { fillsOf, orderFor } from '../../../src/show/trading/orders.ts';
import type { Position } from '../../../src/show/trading/position.ts';
import { exposureCents, notionalCents, profitCents, unitsFor } from '../../../src/show/trading/position.ts';
import { ALEX, CAST, Playhouse } from '../../playhouse.ts';

const alex = CAST[2];
if (alex === undefined) throw new Error('no Alex');
const card = alex;

const rich = (overrides: Partial<Books> = {}): Books => ({
  money: Ledger.of<MoneyAccount>({ [`cash:${ALEX}`]: 1_000_000, mint: -1_000_000 }),
  positions: {},
  rooms: {},
  prices: { Tech: 10_000, Crypto: 10_000, Bonds: 10_000 },
  ...overrides,
});

/** All of a decision's fills, before anybody objects. */
function ordersFor(books: Books, performer: Performer, wish: Wish): readonly OrderFilled[] {
  const order = orderFor(books, performer, wish);
  return order === undefined ? [] : fillsOf(books, performer.id, order);
}

function trade(books: Books, decision: Wish['decision']): Books {
  let state = books;
  for (const fill of ordersFor(books, card, { decision, round: 3 })) {
    const { [ALEX]: _old, ...others } = state.positions;
    const positions = fill.position === null ? others : { ...others, [ALEX]: fill.position };
    state = { ...state, money: state.money.posted(fill.postings), positions };
  }
  return state;
}

const want = (
  trade: 'Tech' | 'Crypto' | 'Bonds' | 'Hold',
  side: 'long' | 'short',
  conviction: 1 | 2 | 3,
) => ({
  thought: 't',
  speech: 's',
  location: 'Coffee Shop' as const,
  trade,
  side,
  conviction,
});

describe('conviction is a target of 25, 50 or 100% of equity, times the leverage limit', () => {
  it.each([
    [1, 750_000],
    [2, 1_500_000],
    [3, 3_000_000],
  ] as const)('conviction %i of a trader with leverage 3 is %i cents', (conviction, cents) => {
    const books = trade(rich(), want('Crypto', 'long', conviction));
    expect(books.positions[ALEX]?.costCents).toBe(cents);
    expect(equityCents(books, ALEX)).toBe(1_000_000);
  });

  it('lends what cash does not cover: cash goes negative, equity does not change', () => {
    const books = trade(rich(), want('Crypto', 'long', 3));
    expect(books.money.toJSON()[`cash:${ALEX}`]).toBe(-2_000_000);
  });
});

describe('a trader bets on one thing at a time', () => {
  it('sells the old position before it opens another asset', () => {
    const held = trade(rich(), want('Crypto', 'long', 1));
    const fills = ordersFor(held, card, { decision: want('Tech', 'long', 1), round: 4 });
    expect(fills.map(({ kind, asset }) => `${kind} ${asset}`)).toEqual(['close Crypto', 'open Tech']);
  });

  it('turns from long to short by closing first', () => {
    const held = trade(rich(), want('Crypto', 'long', 1));
    const fills = ordersFor(held, card, { decision: want('Crypto', 'short', 1), round: 4 });
    expect(fills.map(({ kind, side }) => `${kind} ${side}`)).toEqual(['close long', 'open short']);
  });

  it('adds to a position and takes from it, at cost in proportion', () => {
    const held = trade(rich(), want('Crypto', 'long', 2));
    const more = trade(held, want('Crypto', 'long', 3));
    expect(more.positions[ALEX]).toMatchObject({ units: 300_000, costCents: 3_000_000, sinceRound: 3 });
    const less = trade(more, want('Crypto', 'long', 1));
    expect(less.positions[ALEX]).toMatchObject({ units: 75_000, costCents: 750_000 });
  });

  it('lets small changes be', () => {
    const held = trade(rich(), want('Crypto', 'long', 2));
    expect(ordersFor(held, card, { decision: want('Crypto', 'long', 2), round: 4 })).toEqual([]);
  });

  it('keeps what is held on Hold', () => {
    const held = trade(rich(), want('Crypto', 'long', 2));
    expect(ordersFor(held, card, { decision: want('Hold', 'short', 3), round: 4 })).toEqual([]);
  });
});

describe('long and short are mirror images', () => {
  const position = (side: 'long' | 'short'): Position => ({
    asset: 'Tech',
    side,
    units: 50_000,
    costCents: 500_000,
    sinceRound: 1,
  });
  it.each([
    ['long', 12_000, 100_000],
    ['long', 8_000, -100_000],
    ['short', 12_000, -100_000],
    ['short', 8_000, 100_000],
  ] as const)('a %s at price %i makes %i', (side, price, profit) => {
    expect(profitCents(position(side), { Tech: price, Crypto: 1, Bonds: 1 })).toBe(profit);
  });

  it.each(['long', 'short'] as const)('selling a %s pays cost and profit out of the market', (side) => {
    const held = trade(rich(), want('Tech', side, 1));
    const moved = { ...held, prices: { ...held.prices, Tech: 11_000 } };
    const before = equityCents(moved, ALEX);
    const [fill] = reduce(moved, ALEX);
    if (fill === undefined) throw new Error('nothing was sold');
    const after = { ...moved, money: moved.money.posted(fill.postings), positions: {} };
    expect(fill.realisedCents).toBe(side === 'long' ? 75_000 : -75_000);
    expect(equityCents(after, ALEX)).toBe(before);
  });
});

describe('sizes in whole numbers', () => {
  it('buys the most units that the money buys', () => {
    expect(unitsFor(1_000_000, 10_001)).toBe(99_990);
    expect(notionalCents(99_990, 10_001)).toBeLessThanOrEqual(1_000_000);
  });
  it('knows exposure at the price of now', () => {
    const position: Position = { asset: 'Tech', side: 'short', units: 1_500, costCents: 1, sinceRound: 0 };
    expect(exposureCents(position, { Tech: 12_345, Crypto: 1, Bonds: 1 })).toBe(18_518);
  });
});

describe('bankruptcy', () => {
  /** A trader who is all in, and then a deck in which every headline takes 45% off Crypto. */
  function broke(): Playhouse {
    const house = new Playhouse().create({ roundsPerEpisode: 12, episodesPerSeason: 3 });
    house.headlineEffects = { Crypto: 1 };
    house.mind = ({ performer }) =>
      performer === ALEX ? { trade: 'Crypto', side: 'long', conviction: 3 } : {};
    house.ring().round();
    house.headlineEffects = { Crypto: -4_500 };
    while (house.show.episode !== null && house.show.episode.bankrupt.length === 0) house.round();
    return house;
  }

  /** What the traders paid the bank for what they borrowed, and the desk earned. */
  const charged = (house: Playhouse): number =>
    house.events().reduce((sum, event) => {
      if (event.type === 'deskMarked') return sum + event.earnedCents;
      return event.type === 'carryCharged' ? sum + event.interestCents + event.borrowFeeCents : sum;
    }, 0);

  it('sells the position, lets the bank take the loss, and leaves nothing', () => {
    const house = broke();
    const event = house.events().find(({ type }) => type === 'wentBankrupt');
    if (event?.type !== 'wentBankrupt') throw new Error('nobody went bankrupt');
    expect(event.performer).toBe(ALEX);
    expect(equityCents(house.show, ALEX)).toBe(0);
    expect(house.show.positions[ALEX]).toBeUndefined();
    expect(event.shortfallCents).toBeGreaterThan(0);
    expect(house.show.money.toJSON().bank).toBe(5_000_000 - event.shortfallCents + charged(house));
  });

  it('keeps the trader talking but not trading until the bell', () => {
    const house = broke();
    const sizeBefore = house.events().length;
    house.round();
    const since = house.events().slice(sizeBefore);
    expect(since.some((event) => event.type === 'turnTaken' && event.performer === ALEX)).toBe(true);
    expect(since.some((event) => event.type === 'orderFilled' && event.performer === ALEX)).toBe(false);
  });

  it('brings the trader back at the next opening bell on a loan of the bank', () => {
    const house = broke();
    while (house.show.episode !== null) house.round();
    house.ring();
    expect(equityCents(house.show, ALEX)).toBe(250_000);
    const bell = house.events().findLast(({ type }) => type === 'episodeOpened');
    expect(bell).toMatchObject({ returning: [ALEX] });
  });
});
