// A trader's books: equity, and what each fill posts.
// equity = cash + position at cost + unrealised profit; negative cash is what the bank lends.

import { traders } from '../cast/cast.ts';
import type { OrderFilled } from '../events/trading.ts';
import type { PerformerId } from '../ids.ts';
import type { MoneyAccount, MoneyPostings } from '../ledger.ts';
import { balanceOf } from '../ledger.ts';
import type { Asset } from '../market/asset.ts';
import { flowOf } from '../market/impact.ts';
import type { Show } from '../state/show.ts';
import type { Side } from './decision.ts';
import type { Position } from './position.ts';
import { exposureCents, notionalCents, profitCents } from './position.ts';

export type Books = Pick<Show, 'money' | 'positions' | 'prices' | 'rooms'>;

export const cashOf = (id: PerformerId): MoneyAccount => `cash:${id}`;
const stakeOf = (id: PerformerId): MoneyAccount => `stake:${id}`;

export function equityCents(books: Omit<Books, 'rooms'>, id: PerformerId): number {
  const position = books.positions[id];
  const held = position === undefined ? 0 : position.costCents + profitCents(position, books.prices);
  return balanceOf(books.money, cashOf(id)) + held;
}

/** The traders by equity, richest first; equals in the cast's order. */
export function standings(
  show: Omit<Books, 'rooms'> & Pick<Show, 'cast'>,
): readonly { id: PerformerId; equityCents: number }[] {
  return traders(show.cast)
    .map(({ id }) => ({ id, equityCents: equityCents(show, id) }))
    .sort((one, other) => other.equityCents - one.equityCents);
}

export const equities = (
  show: Omit<Books, 'rooms'> & Pick<Show, 'cast'>,
): Readonly<Record<PerformerId, number>> =>
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
  const { asset, side, units } = fill;
  const priceCents = books.prices[asset];
  const value = {
    side,
    does: buys ? 'enter' : 'leave',
    valueCents: notionalCents(units, priceCents),
  } as const;
  return {
    type: 'orderFilled',
    performer,
    kind,
    asset,
    side,
    units,
    priceCents,
    costCents,
    realisedCents,
    flowCents: flowOf(value, books.rooms[performer]),
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

export function enter(
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
