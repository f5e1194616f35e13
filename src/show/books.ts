// A trader's books: equity, orders towards a target, and what each order posts.
// equity = cash + position at cost + unrealised profit; negative cash is what the bank lends.

import type { Asset } from './asset.ts';
import type { Performer } from './cast.ts';
import { traders } from './cast.ts';
import type { Conviction, Decision, Side } from './decision.ts';
import type { OrderFilled } from './event.ts';
import type { PerformerId } from './ids.ts';
import type { MoneyAccount, MoneyPostings } from './ledger.ts';
import { balanceOf } from './ledger.ts';
import type { Position } from './position.ts';
import { exposureCents, notionalCents, profitCents, unitsFor } from './position.ts';
import type { Show } from './show.ts';

export const STARTING_CASH_CENTS = 1_000_000;
export const BANK_CAPITAL_CENTS = 5_000_000;
/** What a trader that went bankrupt starts the next episode with. */
export const COMEBACK_LOAN_CENTS = 250_000;

const CONVICTION_PERCENT: Readonly<Record<Conviction, number>> = { 1: 25, 2: 50, 3: 100 };
/** An order smaller than this share of equity is not worth the fuss. */
const ORDER_MIN_PERCENT = 2;

type Books = Pick<Show, 'money' | 'positions' | 'prices'>;

export const cashOf = (id: PerformerId): MoneyAccount => `cash:${id}`;
export const stakeOf = (id: PerformerId): MoneyAccount => `stake:${id}`;

export function equityCents(books: Books, id: PerformerId): number {
  const position = books.positions[id];
  const held = position === undefined ? 0 : position.costCents + profitCents(position, books.prices);
  return balanceOf(books.money, cashOf(id)) + held;
}

/** The traders by equity, richest first; equals in the cast's order. */
export function standings(
  show: Books & Pick<Show, 'cast'>,
): readonly { id: PerformerId; equityCents: number }[] {
  return traders(show.cast)
    .map(({ id }) => ({ id, equityCents: equityCents(show, id) }))
    .sort((one, other) => other.equityCents - one.equityCents);
}

export const equities = (show: Books & Pick<Show, 'cast'>): Readonly<Record<PerformerId, number>> =>
  Object.fromEntries(traders(show.cast).map(({ id }) => [id, equityCents(show, id)]));

interface Fill {
  readonly position: Position | undefined;
  readonly kind: OrderFilled['kind'];
  readonly asset: Asset;
  readonly side: Side;
  readonly units: number;
  readonly costCents: number;
  readonly realisedCents: number;
}

function filled(books: Books, performer: PerformerId, fill: Fill): OrderFilled {
  const { kind, costCents, realisedCents } = fill;
  const buys = kind === 'open' || kind === 'add';
  const postings: MoneyPostings = [
    { account: cashOf(performer), amount: buys ? -costCents : costCents + realisedCents },
    { account: stakeOf(performer), amount: buys ? costCents : -costCents },
    { account: 'market' as const, amount: -realisedCents },
  ].filter(({ amount }) => amount !== 0);
  return {
    type: 'orderFilled',
    performer,
    kind,
    asset: fill.asset,
    side: fill.side,
    units: fill.units,
    priceCents: books.prices[fill.asset],
    costCents,
    realisedCents,
    position: fill.position ?? null,
    postings,
  };
}

/** Sells (or covers) `units` of the position, all of it by default. */
export function reduce(books: Books, performer: PerformerId, units?: number): readonly OrderFilled[] {
  const position = books.positions[performer];
  if (position === undefined) return [];
  const { asset, side } = position;
  const sold = Math.min(units ?? position.units, position.units);
  const rest = position.units - sold;
  const costCents =
    rest === 0 ? position.costCents : Math.floor((position.costCents * sold) / position.units);
  const proceedsCents =
    rest === 0 ? exposureCents(position, books.prices) : notionalCents(sold, books.prices[asset]);
  const realisedCents = side === 'long' ? proceedsCents - costCents : costCents - proceedsCents;
  const left =
    rest === 0 ? undefined : { ...position, units: rest, costCents: position.costCents - costCents };
  const kind = rest === 0 ? 'close' : 'reduce';
  return [
    filled(books, performer, { position: left, kind, asset, side, units: sold, costCents, realisedCents }),
  ];
}

function add(
  books: Books,
  performer: PerformerId,
  order: { asset: Asset; side: Side; units: number; round: number },
): readonly OrderFilled[] {
  const { asset, side, units, round } = order;
  if (units <= 0) return [];
  const held = books.positions[performer];
  const costCents = notionalCents(units, books.prices[asset]);
  const position: Position =
    held === undefined
      ? { asset, side, units, costCents, sinceRound: round }
      : { ...held, units: held.units + units, costCents: held.costCents + costCents };
  const kind = held === undefined ? 'open' : 'add';
  return [filled(books, performer, { position, kind, asset, side, units, costCents, realisedCents: 0 })];
}

/** The exposure in cents that a decision asks for. */
export function targetCents(books: Books, performer: Performer, conviction: Conviction): number {
  const equity = Math.max(0, equityCents(books, performer.id));
  return Math.floor(
    (equity * CONVICTION_PERCENT[conviction] * Math.round(performer.leverage * 100)) / 10_000,
  );
}

/**
 * The fills that take a trader from what it holds to what it decided.
 * A trader bets on one thing at a time: another asset or side closes the old position first.
 */
export function ordersFor(
  books: Books,
  performer: Performer,
  { decision, round }: { decision: Decision; round: number },
): readonly OrderFilled[] {
  const { trade: asset, side } = decision;
  if (asset === 'Hold') return [];
  const { id } = performer;
  const held = books.positions[id];
  const units = unitsFor(targetCents(books, performer, decision.conviction), books.prices[asset]);
  if (held === undefined) return add(books, id, { asset, side, units, round });
  if (held.asset !== asset || held.side !== side) {
    const { [id]: _closed, ...positions } = books.positions;
    return [...reduce(books, id), ...add({ ...books, positions }, id, { asset, side, units, round })];
  }
  const change = units - held.units;
  const worthCents = notionalCents(Math.abs(change), books.prices[asset]);
  if (worthCents * 100 < equityCents(books, id) * ORDER_MIN_PERCENT) return [];
  return change > 0 ? add(books, id, { asset, side, units: change, round }) : reduce(books, id, -change);
}
