// What a trader's decision should come to: the order that the auditor works out for itself, and whether the law
// forbids it. The fills that follow are held against it.

import type { Performer } from '../../../../src/show/cast/cast.ts';
import type { Asset } from '../../../../src/show/market/asset.ts';
import type { Decision } from '../../../../src/show/trading/decision.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Day } from '../sheets/day.ts';
import type { Bet, Deed } from '../sheets/deed.ts';
import type { Held } from '../sheets/holdings.ts';
import { bought, CONVICTION, floorDiv, max, ORDER_MIN_PERCENT, worth } from './figures.ts';
import type { Supposed } from './stress.ts';
import { cashOf, equityOf, stressed } from './stress.ts';
import { purchase, sale } from './trade.ts';

export const tradingStands = ({ halt, round }: Day): boolean =>
  halt !== null && (halt.level === 20 || halt.round === round);

/** Why no order in these assets may execute now; the first asset that is named is blamed. */
export function refusalOf(day: Day, assets: readonly Asset[]): Deed['refusal'] {
  const [first] = assets;
  if (first === undefined) return null;
  if (tradingStands(day)) return { asset: first, why: 'marketHalted' };
  const { assetHalt, round } = day;
  const halted = assets.find((asset) => assetHalt?.round === round && assetHalt.asset === asset);
  return halted === undefined ? null : { asset: halted, why: 'assetHalted' };
}

type Order = Pick<Deed, 'leave' | 'enter'>;

/** More or less of the same; null where it is not worth the fuss. */
function changeOf(
  model: Model,
  held: Held,
  change: { units: bigint; grows: boolean; equity: bigint },
): Order | null {
  const { units, grows, equity } = change;
  if (units === 0n || worth(units, model.price(held.asset)) * 100n < equity * ORDER_MIN_PERCENT) return null;
  const { asset, side } = held;
  return grows ? { leave: 0n, enter: { asset, side, units } } : { leave: units, enter: null };
}

/** Out of everything that is held, and into something else. */
function turnOf(held: Held | undefined, into: Bet): Order | null {
  const leave = held?.units ?? 0n;
  const enter = into.units > 0n ? into : null;
  return leave === 0n && enter === null ? null : { leave, enter };
}

/** The order behind a decision; null where there is nothing to do. */
export function deedOf(
  model: Model,
  trader: Performer,
  decision: Decision,
  flagged: 'flagged' | 'whole',
): Deed | null {
  const { trade: asset, side, conviction } = decision;
  const day = model.today();
  if (asset === 'Hold' || day.bankrupt.has(trader.id)) return null;
  const equity = equityOf(model, trader.id);
  const percent = CONVICTION[conviction] ?? model.pencil.disagree('conviction', conviction, '1, 2 or 3');
  const target = floorDiv(max(0n, equity) * percent * BigInt(Math.round(trader.leverage * 100)), 10_000n);
  const wanted = bought(target, model.price(asset));
  const half = (units: bigint): bigint => (flagged === 'flagged' ? units / 2n : units);
  const held = model.positions.get(trader.id);
  const order =
    held?.asset === asset && held.side === side
      ? changeOf(model, held, {
          units: half(wanted > held.units ? wanted - held.units : held.units - wanted),
          grows: wanted > held.units,
          equity,
        })
      : turnOf(held, { asset, side, units: half(wanted) });
  if (order === null) return null;
  const { leave, enter } = order;
  const assets = [enter?.asset, leave > 0n ? held?.asset : undefined].filter((name) => name !== undefined);
  return { performer: trader.id, leave, enter, refusal: refusalOf(day, assets), allowedCents: null };
}

/** The books after what is left of a deed, with `units` entered. */
export function afterDeed(model: Model, deed: Deed, units: bigint): Supposed {
  const { performer: id, leave, enter } = deed;
  let held: Held | undefined = model.positions.get(id);
  let cash = cashOf(model, id);
  if (leave > 0n && held !== undefined) {
    const sold = sale(held, leave, model.price(held.asset));
    [held, cash] = [sold.left, cash + sold.cash];
  }
  if (enter !== null && units > 0n) {
    const { round } = model.today();
    const into = purchase(held, { ...enter, units, round }, model.price(enter.asset));
    [held, cash] = [into.left, cash + into.cash];
  }
  return { trader: { id, held, cash } };
}

/** What the breaker let through must be the most that passes: it passes, and one thousandth of a share more fails. */
export function insistLargest(
  model: Model,
  units: bigint,
  { wanted, at }: { wanted: bigint; at: (units: bigint) => Supposed },
): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(units < wanted, 'a cut that cuts nothing', Number(units));
  pencil.insist(stressed(model, at(units + 1n)) < 0n, 'a larger size passes than was allowed', Number(units));
  if (units > 0n) {
    pencil.insist(stressed(model, at(units)) >= 0n, 'the bank under stress after a cut', Number(units));
  }
}

/** The deed is over: all of it must have been done. */
export function finishDeed(model: Model): void {
  const { deed } = model;
  const pencil: Pencil = model.pencil;
  if (deed === null) return;
  model.deed = null;
  pencil.facts('refusal that did not come', null, deed.refusal);
  pencil.figure('units still to be sold', 0, deed.leave);
  if (deed.enter === null) return;
  pencil.figure('allowed of an order that did not come', deed.allowedCents ?? -1, 0n);
  insistLargest(model, 0n, { wanted: deed.enter.units, at: (units) => afterDeed(model, deed, units) });
}
