// Every fill against the auditor's own arithmetic: what was due, what it cost, what it made, what it posts, and that
// no order leaves the stressed bank below zero.

import type { OrderRefused } from '../../../../src/show/events/bank.ts';
import type { OrderFilled } from '../../../../src/show/events/trading.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import { beginClosing } from '../rules/closing.ts';
import type { Deed } from '../sheets/deed.ts';
import type { Held } from '../sheets/holdings.ts';
import { afterDeed, finishDeed, insistLargest } from './deed.ts';
import { worth } from './figures.ts';
import { agreePostings } from './ledger.ts';
import { cashOf, stressed } from './stress.ts';
import type { Trade } from './trade.ts';
import { purchase, sale } from './trade.ts';

export function auditFill(model: Model, event: OrderFilled): void {
  const { tape } = model;
  const pencil: Pencil = model.pencil;
  const deed = deedOf(model, event);
  const held = model.positions.get(event.performer);
  if (deed !== null) {
    auditOrder(model, deed, event);
    return;
  }
  if (held === undefined) pencil.disagree('fill', event.kind, 'that nothing was due and nothing is held');
  if (tape?.standing?.who === event.performer) {
    auditCut(model, held, event);
    return;
  }
  const isForced = tape?.scenes?.get(event.performer) === 'bankrupt' || tape?.sold === event.performer;
  if (isForced && tape !== null) tape.sold = null;
  else beginClosing(model);
  agreeTrade(model, event, sale(held, held.units, model.price(held.asset)));
}

/** The deed that this fill belongs to; a sale after the last of it is the bell's. */
function deedOf(model: Model, event: OrderFilled): Deed | null {
  const { deed } = model;
  const isSale = event.kind === 'close' || event.kind === 'reduce';
  if (deed?.performer === event.performer && !(isSale && deed.leave === 0n)) return deed;
  finishDeed(model);
  return null;
}

function auditOrder(model: Model, deed: Deed, event: OrderFilled): void {
  const pencil: Pencil = model.pencil;
  const held = model.positions.get(event.performer);
  pencil.facts('fill of an order that the law forbids', null, deed.refusal);
  let trade: Trade;
  if (deed.leave > 0n && held !== undefined) {
    trade = sale(held, deed.leave, model.price(held.asset));
    deed.leave = 0n;
  } else {
    const { enter } = deed;
    if (enter === null) pencil.disagree('fill', event.kind, 'that no more was due');
    trade = entry(model, deed, { enter, held, said: event.units });
    deed.enter = null;
  }
  agreeTrade(model, event, trade);
  const cash = cashOf(model, event.performer) + trade.cash;
  const left = stressed(model, { trader: { id: event.performer, held: trade.left, cash } });
  pencil.insist(left >= 0n, 'the bank under stress after an order', Number(left));
}

/** What is entered: all that was wanted, or the most that the breaker lets through. */
function entry(
  model: Model,
  deed: Deed,
  order: { enter: NonNullable<Deed['enter']>; held: Held | undefined; said: number },
): Trade {
  const { enter, held, said } = order;
  const pencil: Pencil = model.pencil;
  const price = model.price(enter.asset);
  const { round } = model.today();
  if (deed.allowedCents === null) {
    pencil.figure('units', said, enter.units);
    return purchase(held, { ...enter, round }, price);
  }
  pencil.insist(Number.isSafeInteger(said) && said > 0, 'units', said);
  const units = BigInt(said);
  pencil.figure('cents allowed', deed.allowedCents, worth(units, price));
  insistLargest(model, units, { wanted: enter.units, at: (size) => afterDeed(model, deed, size) });
  return purchase(held, { ...enter, units, round }, price);
}

/** A standing exposure is cut: down to the largest size that passes. */
function auditCut(model: Model, held: Held, event: OrderFilled): void {
  const { tape } = model;
  const pencil: Pencil = model.pencil;
  if (tape?.standing == null) return;
  pencil.insist(Number.isSafeInteger(event.units) && event.units > 0, 'units', event.units);
  const price = model.price(held.asset);
  const kept = held.units - BigInt(event.units);
  const keeping = (units: bigint) => {
    const { left, cash } = sale(held, held.units - units, price);
    return { trader: { id: event.performer, held: left, cash: cashOf(model, event.performer) + cash } };
  };
  pencil.figure('cents allowed', tape.standing.allowedCents, worth(kept, price));
  if (kept + 1n < held.units) insistLargest(model, kept, { wanted: held.units, at: keeping });
  tape.standing = null;
  agreeTrade(model, event, sale(held, BigInt(event.units), price));
}

function agreeTrade(model: Model, event: OrderFilled, trade: Trade): void {
  const pencil: Pencil = model.pencil;
  const { performer } = event;
  const price = model.price(trade.asset);
  pencil.word('kind', event.kind, trade.kind);
  pencil.word('asset', event.asset, trade.asset);
  pencil.word('side', event.side, trade.side);
  pencil.figure('units', event.units, trade.units);
  pencil.figure('price', event.priceCents, price);
  pencil.figure('cost', event.costCents, trade.cost);
  pencil.figure('realised', event.realisedCents, trade.realised);
  pencil.facts('position', event.position, positionOf(trade.left));
  const stake = trade.kind === 'open' || trade.kind === 'add' ? trade.cost : -trade.cost;
  agreePostings(pencil, event.postings, [
    [`cash:${performer}`, trade.cash],
    [`stake:${performer}`, stake],
    ['market', -trade.realised],
  ]);
  auditFlow(model, event, trade);
  if (trade.left === undefined) model.positions.delete(performer);
  else model.positions.set(performer, trade.left);
}

const positionOf = (held: Held | undefined) =>
  held === undefined
    ? null
    : {
        asset: held.asset,
        side: held.side,
        units: held.units,
        costCents: held.cost,
        sinceRound: held.sinceRound,
      };

/** Buying presses the price up, selling down; from the Startup Offices by half. */
function auditFlow(model: Model, event: OrderFilled, trade: Trade): void {
  const { flow } = model.today();
  const value = worth(trade.units, model.price(trade.asset));
  const isQuiet = model.rooms.get(event.performer) === 'Startup Offices';
  const pressing = isQuiet ? value / 2n : value;
  const enters = trade.kind === 'open' || trade.kind === 'add';
  const signed = (trade.side === 'long') === enters ? pressing : -pressing;
  model.pencil.figure('flow', event.flowCents, signed);
  flow.set(trade.asset, (flow.get(trade.asset) ?? 0n) + signed);
}

export function auditRefusal(model: Model, event: OrderRefused): void {
  const { deed, mandate } = model;
  const pencil: Pencil = model.pencil;
  const refused = event.who === 'desk' ? mandate : deed;
  const due = event.who === 'desk' || deed?.performer === event.who ? refused?.refusal : undefined;
  pencil.facts('refusal', { asset: event.asset, why: event.why }, due ?? null);
  if (event.who === 'desk') model.mandate = null;
  else model.deed = null;
}
