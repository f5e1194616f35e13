// From a decision to an order: what is left of the old position, and what is entered anew.
// A trader bets on one thing at a time: another asset or side closes the old position first.

import type { Performer } from '../cast/cast.ts';
import type { OrderFilled } from '../events/trading.ts';
import type { PerformerId } from '../ids.ts';
import type { Asset } from '../market/asset.ts';
import type { Books } from './books.ts';
import { enter, equityCents, reduce } from './books.ts';
import type { Conviction, Decision, Side } from './decision.ts';
import { notionalCents, unitsFor } from './position.ts';

const CONVICTION_PERCENT: Readonly<Record<Conviction, number>> = { 1: 25, 2: 50, 3: 100 };
/** An order smaller than this share of equity is not worth the fuss. */
const ORDER_MIN_PERCENT = 2;

export interface Wish {
  readonly decision: Pick<Decision, 'trade' | 'side' | 'conviction'>;
  readonly round: number;
  /** Half for an order that the officer flagged. */
  readonly share?: 'whole' | 'half';
}

export interface Order {
  /** Units sold (or covered) of what is held. */
  readonly leaveUnits: number;
  readonly enter: { readonly asset: Asset; readonly side: Side; readonly units: number } | null;
  readonly round: number;
}

/** The exposure in cents that a decision asks for. */
export function targetCents(books: Books, performer: Performer, conviction: Conviction): number {
  const equity = Math.max(0, equityCents(books, performer.id));
  return Math.floor(
    (equity * CONVICTION_PERCENT[conviction] * Math.round(performer.leverage * 100)) / 10_000,
  );
}

/** What takes a trader from what it holds to what it decided; undefined where there is nothing to do. */
export function orderFor(books: Books, performer: Performer, wish: Wish): Order | undefined {
  const { decision, round } = wish;
  const { trade: asset, side } = decision;
  if (asset === 'Hold') return undefined;
  const half = (units: number): number => (wish.share === 'half' ? Math.floor(units / 2) : units);
  const held = books.positions[performer.id];
  const units = unitsFor(targetCents(books, performer, decision.conviction), books.prices[asset]);
  if (held === undefined || held.asset !== asset || held.side !== side) {
    const leaveUnits = held?.units ?? 0;
    const entered = half(units) > 0 ? { asset, side, units: half(units) } : null;
    return leaveUnits === 0 && entered === null ? undefined : { leaveUnits, enter: entered, round };
  }
  const change = half(Math.abs(units - held.units));
  const worthCents = notionalCents(change, books.prices[asset]);
  if (change === 0 || worthCents * 100 < equityCents(books, performer.id) * ORDER_MIN_PERCENT)
    return undefined;
  return units > held.units
    ? { leaveUnits: 0, enter: { asset, side, units: change }, round }
    : { leaveUnits: change, enter: null, round };
}

export function fillsOf(books: Books, id: PerformerId, order: Order): readonly OrderFilled[] {
  const left = order.leaveUnits > 0 ? reduce(books, id, order.leaveUnits) : [];
  if (order.enter === null) return left;
  const { [id]: _left, ...others } = books.positions;
  const positions = order.leaveUnits > 0 ? others : books.positions;
  return [...left, ...enter({ ...books, positions }, id, { ...order.enter, round: order.round })];
}
