// The circuit breaker: no order executes after which the bank could fall below zero under stress. It is cut to the
// largest size that passes, or refused, and says so. What stands already is cut when a move has made it too much.

import { applied } from '../apply.ts';
import type { Performer } from '../cast/cast.ts';
import { traders } from '../cast/cast.ts';
import type { OrderRefused, Overruled } from '../events/bank.ts';
import type { ShowEvent } from '../events/event.ts';
import type { OrderFilled } from '../events/trading.ts';
import type { PerformerId } from '../ids.ts';
import type { Asset } from '../market/asset.ts';
import { haltedAsset, tradingIsHalted } from '../market/halts.ts';
import type { Script } from '../script.ts';
import type { Show } from '../state/show.ts';
import { reduce } from '../trading/books.ts';
import type { Side } from '../trading/decision.ts';
import type { Order, Wish } from '../trading/orders.ts';
import { fillsOf, orderFor } from '../trading/orders.ts';
import { notionalCents } from '../trading/position.ts';
import type { DeskPosition } from './desk.ts';
import { capitalCents, passesStress, shortfallCents, stressedCents } from './stress.ts';

type Executed = OrderFilled | Overruled | OrderRefused;

/** The show as it would be with these events in it. */
const after = (show: Show, events: readonly ShowEvent[]): Show => applied(show, { events, atMs: show.atMs });

/** The most units up to `most` for which `passes` holds; smaller sizes pass where a larger one does. */
function largestPassing(most: number, passes: (units: number) => boolean): number {
  if (passes(most)) return most;
  let [fits, tooMuch] = [0, most];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (passes(middle)) fits = middle;
    else tooMuch = middle;
  }
  return fits;
}

interface Cut extends Pick<Overruled, 'who' | 'occasion'> {
  /** As asked for. */
  readonly bet: { readonly asset: Asset; readonly side: Side; readonly units: number };
  readonly allowed: number;
  /** The show, had all of it been allowed. */
  readonly wanted: Show;
}

function objection(show: Show, { who, occasion, bet, allowed, wanted }: Cut): Overruled {
  const { asset, side, units } = bet;
  return {
    type: 'overruled',
    who,
    occasion,
    bet: { asset, side },
    askedCents: notionalCents(units, show.prices[asset]),
    allowedCents: notionalCents(allowed, show.prices[asset]),
    capitalCents: capitalCents(show),
    stressedCents: stressedCents(wanted),
  };
}

/** The first gate: why the law forbids this order; undefined where it does not. */
export function refusalOf(
  show: Show,
  who: PerformerId | 'desk',
  assets: readonly Asset[],
): OrderRefused | undefined {
  const { episode } = show;
  const [first] = assets;
  if (episode === null || first === undefined) return undefined;
  if (tradingIsHalted(episode)) return { type: 'orderRefused', who, asset: first, why: 'marketHalted' };
  const halted = assets.find((asset) => asset === haltedAsset(episode));
  return halted === undefined ? undefined : { type: 'orderRefused', who, asset: halted, why: 'assetHalted' };
}

export function refusalOfOrder(show: Show, id: PerformerId, order: Order): OrderRefused | undefined {
  const held = order.leaveUnits > 0 ? show.positions[id]?.asset : undefined;
  return refusalOf(
    show,
    id,
    [order.enter?.asset, held].filter((asset) => asset !== undefined),
  );
}

/** A trader's order as it may execute: whole, cut, or refused with the reason. */
export function executed(show: Show, performer: Performer, wish: Wish): readonly Executed[] {
  const { id } = performer;
  const order = orderFor(show, performer, wish);
  if (order === undefined) return [];
  const refusal = refusalOfOrder(show, id, order);
  if (refusal !== undefined) return [refusal];
  const { enter } = order;
  if (enter === null) return fillsOf(show, id, order);
  const sized = (units: number): Order => ({ ...order, enter: units === 0 ? null : { ...enter, units } });
  const fills = (units: number): readonly OrderFilled[] => fillsOf(show, id, sized(units));
  const units = largestPassing(enter.units, (size) => passesStress(after(show, fills(size))));
  if (units === enter.units) return fills(units);
  const wanted = after(show, fills(enter.units));
  return [
    objection(show, { who: id, occasion: 'order', bet: enter, allowed: units, wanted }),
    ...fills(units),
  ];
}

/** The desk's new position as it may stand, and the objection to it, if there is one. */
export function deskAllowed(
  show: Show,
  wanted: DeskPosition,
  occasion: 'order' | 'standing',
): { readonly position: DeskPosition | null; readonly overruled: readonly Overruled[] } {
  const sized = (units: number): Show => ({ ...show, desk: units === 0 ? null : { ...wanted, units } });
  const units = largestPassing(wanted.units, (size) => passesStress(sized(size)));
  const position = units === 0 ? null : { ...wanted, units };
  if (units === wanted.units) return { position, overruled: [] };
  const cut = { who: 'desk', occasion, bet: wanted, allowed: units, wanted: sized(wanted.units) } as const;
  return { position, overruled: [objection(show, cut)] };
}

/** After a move: what the bank cannot stand any more is cut, its own book first, then whoever weighs most. */
export function cutStanding(script: Script): void {
  const { desk } = script.show;
  if (desk !== null && !passesStress(script.show)) {
    const { position, overruled } = deskAllowed(script.show, desk, 'standing');
    script.emit(...overruled, { type: 'deskTraded', before: desk, position });
  }
  const heaviest = traders(script.show.cast)
    .map(({ id }) => ({ id, weight: shortfallCents(script.show, id) }))
    .toSorted((one, other) => other.weight - one.weight);
  for (const { id } of heaviest) {
    if (passesStress(script.show)) return;
    cutTrader(script, id);
  }
}

function cutTrader(script: Script, id: PerformerId): void {
  const { show } = script;
  const held = show.positions[id];
  if (held === undefined) return;
  const keeping = (units: number): readonly OrderFilled[] => reduce(show, id, held.units - units);
  const units = largestPassing(held.units - 1, (size) => passesStress(after(show, keeping(size))));
  const cut = { who: id, occasion: 'standing', bet: held, allowed: units, wanted: show } as const;
  script.emit(objection(show, cut), ...keeping(units));
}
