// Equity, exposure, and the bank under stress: every open exposure goes wrong at once, by the published numbers.

import type { Asset } from '../../../../src/show/market/asset.ts';
import type { Model } from '../model.ts';
import type { DeskHeld, Held } from '../sheets/holdings.ts';
import { ceilDiv, max, STRESS, STRESS_ROUNDING, worth } from './figures.ts';

/** One trader's books as they would be, or another desk. */
export interface Supposed {
  readonly trader?: { readonly id: string; readonly held: Held | undefined; readonly cash: bigint };
  readonly desk?: DeskHeld | null;
}

export const cashOf = (model: Model, id: string): bigint => model.money.balance(`cash:${id}`);
export const capital = (model: Model): bigint => model.money.balance('bank');

export const exposureOf = (model: Model, held: Pick<Held, 'asset' | 'units'> | undefined): bigint =>
  held === undefined ? 0n : worth(held.units, model.price(held.asset));

function equityWith(model: Model, cash: bigint, held: Held | undefined): bigint {
  if (held === undefined) return cash;
  const gain = exposureOf(model, held) - held.cost;
  return cash + held.cost + (held.side === 'long' ? gain : -gain);
}

export const equityOf = (model: Model, id: string): bigint =>
  equityWith(model, cashOf(model, id), model.positions.get(id));

const loss = (model: Model, held: { asset: Asset; units: bigint }): bigint =>
  ceilDiv(exposureOf(model, held) * STRESS[held.asset], 100n) + STRESS_ROUNDING;

/** What the bank has left after the stress. */
export function stressed(model: Model, supposed: Supposed = {}): bigint {
  const desk = supposed.desk === undefined ? model.desk : supposed.desk;
  let left = capital(model) - (desk === null ? 0n : loss(model, desk));
  for (const { id } of model.traders) {
    const other = supposed.trader?.id === id ? supposed.trader : undefined;
    const held = other === undefined ? model.positions.get(id) : other.held;
    const cash = other === undefined ? cashOf(model, id) : other.cash;
    left -= max(0n, (held === undefined ? 0n : loss(model, held)) - equityWith(model, cash, held));
  }
  return left;
}
