// What a sale or a purchase does to a position and to the cash, reckoned anew.

import type { Asset } from '../../../../src/show/market/asset.ts';
import type { Side } from '../../../../src/show/trading/decision.ts';
import type { Held } from '../sheets/holdings.ts';
import { floorDiv, worth } from './figures.ts';

export interface Trade {
  readonly kind: 'open' | 'add' | 'reduce' | 'close';
  readonly asset: Asset;
  readonly side: Side;
  readonly units: bigint;
  readonly cost: bigint;
  readonly realised: bigint;
  readonly left: Held | undefined;
  /** What it adds to the cash. */
  readonly cash: bigint;
}

export function sale(held: Held, units: bigint, price: bigint): Trade {
  const { asset, side } = held;
  const all = units >= held.units;
  const sold = all ? held.units : units;
  const cost = all ? held.cost : floorDiv(held.cost * sold, held.units);
  const value = worth(sold, price);
  const realised = side === 'long' ? value - cost : cost - value;
  const left = all ? undefined : { ...held, units: held.units - sold, cost: held.cost - cost };
  const kind = all ? 'close' : 'reduce';
  return { kind, asset, side, units: sold, cost, realised, left, cash: cost + realised };
}

export function purchase(
  held: Held | undefined,
  bet: { asset: Asset; side: Side; units: bigint; round: number },
  price: bigint,
): Trade {
  const { asset, side, units, round } = bet;
  const cost = worth(units, price);
  const left =
    held === undefined
      ? { asset, side, units, cost, sinceRound: round }
      : { ...held, units: held.units + units, cost: held.cost + cost };
  const kind = held === undefined ? 'open' : 'add';
  return { kind, asset, side, units, cost, realised: 0n, left, cash: -cost };
}
