// The beginning of a round: the move within its bounds, what it does to the desk, the fees, and the scenes that must
// follow: bankruptcies, margin calls, liquidations, halts. None may be missing when the first mind is asked.

import type {
  CarryCharged,
  DeskMarked,
  Liquidated,
  MarginCalled,
  MarginRestored,
} from '../../../../src/show/events/bank.ts';
import type { PricesMoved, TradingHalted } from '../../../../src/show/events/market.ts';
import type { WentBankrupt } from '../../../../src/show/events/trading.ts';
import type { Asset } from '../../../../src/show/market/asset.ts';
import {
  BORROW_FEE,
  ceilDiv,
  DEPTH,
  floorDiv,
  GAP,
  HALTS,
  IMPACT_MAX,
  INTEREST,
  MARGIN_PERCENT,
  MOVE_MAX,
  max,
  min,
  PRICE_MIN,
  worth,
} from '../books/figures.ts';
import { agreePostings } from '../books/ledger.ts';
import { cashOf, equityOf, exposureOf, stressed } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Day } from '../sheets/day.ts';
import type { Tape } from '../sheets/tape.ts';

const ASSETS: readonly Asset[] = ['Tech', 'Crypto', 'Bonds'];
const isOver = ({ halt }: Day): boolean => halt?.level === 20;

export function auditMove(model: Model, event: PricesMoved): void {
  const { tape } = model;
  const pencil: Pencil = model.pencil;
  const day = model.today();
  if (tape === null || tape.moved)
    pencil.disagree('move', 'a move', 'that a round moves once, at its beginning');
  pencil.facts('headline that was not printed', null, tape.news ?? null);
  // Where prices move no more, it waits for the next day.
  const unprinted = isOver(day) ? null : day.striking;
  pencil.facts('headline of the members that was not printed', null, unprinted);
  pencil.word('the next newspaper is set', day.press?.round === day.round + 1, true);
  for (const asset of ASSETS) {
    const before = model.price(asset);
    pencil.figure(`previous ${asset}`, event.previous[asset], before);
    auditBounds(model, asset, event);
    auditGap(model, asset, event);
    const pressed = ((day.flow.get(asset) ?? 0n) * 100n) / DEPTH[asset];
    const impact = isOver(day) ? 0n : max(-IMPACT_MAX, min(IMPACT_MAX, pressed));
    pencil.figure(`impact on ${asset}`, event.impactBp[asset], impact);
  }
  for (const asset of ASSETS) model.prices.set(asset, BigInt(event.prices[asset]));
  day.flow.clear();
  tape.moved = true;
  if (!isOver(day)) oweCarry(model, tape);
}

function auditBounds(model: Model, asset: Asset, { prices }: PricesMoved): void {
  const pencil: Pencil = model.pencil;
  const before = model.price(asset);
  const said = prices[asset];
  pencil.insist(Number.isSafeInteger(said) && said >= Number(PRICE_MIN), `price of ${asset}`, said);
  if (isOver(model.today())) pencil.figure(`${asset} after the day's trading ended`, said, before);
  const moved = BigInt(said) - before;
  // Half a cent either way is rounding.
  const most = before * MOVE_MAX[asset] + 5_000n;
  const size = (moved < 0n ? -moved : moved) * 10_000n;
  pencil.insist(size <= most, `move of ${asset} beyond its bound`, { from: Number(before), to: said });
}

/** A jump is as far as jumps go, and none where prices stand still. */
function auditGap(model: Model, asset: Asset, { gapBp = {} }: PricesMoved): void {
  const gap = gapBp[asset];
  if (gap === undefined) return;
  const [least, most] = GAP[asset];
  const isOne = !isOver(model.today()) && Math.abs(gap) >= least && Math.abs(gap) <= most;
  model.pencil.insist(isOne, `gap of ${asset}`, gap);
}

function oweCarry(model: Model, tape: Tape): void {
  for (const { id } of model.traders) {
    const held = model.positions.get(id);
    const lent = max(0n, -cashOf(model, id));
    const borrowed = held?.side === 'short' ? exposureOf(model, held) : 0n;
    const interest = ceilDiv(lent * INTEREST, 10_000n);
    const fee = ceilDiv(borrowed * BORROW_FEE, 10_000n);
    if (interest + fee > 0n) tape.carry.set(id, { interest, fee });
  }
}

export function auditCarry(model: Model, event: CarryCharged): void {
  const { tape } = model;
  const pencil: Pencil = model.pencil;
  const owed = tape?.carry.get(event.performer);
  if (owed === undefined) pencil.disagree('fees', event.performer, 'that nothing is owed');
  pencil.figure('margin interest', event.interestCents, owed.interest);
  pencil.figure('borrow fee', event.borrowFeeCents, owed.fee);
  const all = owed.interest + owed.fee;
  agreePostings(pencil, event.postings, [
    [`cash:${event.performer}`, -all],
    ['bank', all],
  ]);
  tape?.carry.delete(event.performer);
}

export function auditMark(model: Model, event: DeskMarked): void {
  const { desk } = model;
  const pencil: Pencil = model.pencil;
  if (desk === null) pencil.disagree('desk', event.position, 'that the desk holds nothing');
  const price = model.price(desk.asset);
  const gain = worth(desk.units, price) - worth(desk.units, desk.mark);
  const earned = desk.side === 'long' ? gain : -gain;
  pencil.figure('earned by the desk', event.earnedCents, earned);
  const { asset, side, units } = desk;
  pencil.facts('desk', event.position, { asset, side, units, markCents: price });
  agreePostings(pencil, event.postings, [
    ['market', -earned],
    ['bank', earned],
  ]);
  model.desk = { ...desk, mark: price };
}

/** The desk is marked and the fees are in: now it is plain who is broke, and who is under the margin. */
export function openScenes(model: Model, tape: Tape): void {
  const { desk } = model;
  const pencil: Pencil = model.pencil;
  const [unpaid] = tape.carry;
  pencil.facts('fees that were not charged', null, unpaid ?? null);
  if (desk !== null) pencil.figure('mark of the desk', Number(desk.mark), model.price(desk.asset));
  const day = model.today();
  const scenes: NonNullable<Tape['scenes']> = new Map();
  for (const { id } of isOver(day) ? [] : model.traders) {
    const equity = equityOf(model, id);
    const isUnder = equity * 100n < exposureOf(model, model.positions.get(id)) * MARGIN_PERCENT;
    if (!day.bankrupt.has(id) && equity <= 0n) scenes.set(id, 'bankrupt');
    else if (isUnder) scenes.set(id, day.called.has(id) ? 'liquidated' : 'called');
    else if (day.called.has(id)) scenes.set(id, 'restored');
  }
  tape.scenes = scenes;
}

export function auditBankruptcy(model: Model, event: WentBankrupt): void {
  const { performer, shortfallCents, postings } = event;
  takeScene(model, performer, 'bankrupt');
  const pencil: Pencil = model.pencil;
  pencil.insist(!model.positions.has(performer), 'position of the bankrupt', performer);
  const shortfall = -equityOf(model, performer);
  pencil.figure('shortfall', shortfallCents, shortfall);
  agreePostings(pencil, postings, [
    ['bank', -shortfall],
    [`cash:${performer}`, shortfall],
  ]);
  const day = model.today();
  day.bankrupt.add(performer);
  day.called.delete(performer);
}

export function auditMargin(model: Model, event: MarginCalled | MarginRestored | Liquidated): void {
  const pencil: Pencil = model.pencil;
  const { called } = model.today();
  const { performer } = event;
  const scene = { marginCalled: 'called', marginRestored: 'restored', liquidated: 'liquidated' } as const;
  takeScene(model, performer, scene[event.type]);
  if (event.type === 'marginCalled') called.add(performer);
  else called.delete(performer);
  if (event.type === 'marginRestored') return;
  pencil.figure('equity', event.equityCents, equityOf(model, performer));
  pencil.figure('exposure', event.exposureCents, exposureOf(model, model.positions.get(performer)));
  if (event.type === 'liquidated' && model.tape !== null) model.tape.sold = performer;
}

function takeScene(model: Model, performer: string, scene: string): void {
  const due = model.tape?.scenes?.get(performer);
  model.pencil.word(`what happens to ${performer}`, scene, due ?? null);
  model.tape?.scenes?.delete(performer);
}

function levelDue(model: Model): { index: bigint; level: number | undefined } {
  const day = model.today();
  let sum = 0n;
  for (const asset of ASSETS) {
    const from = day.opening[asset];
    sum += floorDiv(2n * (model.price(asset) - from) * 10_000n + from, 2n * from);
  }
  const index = sum / 3n;
  const level = HALTS.findLast((percent) => -index >= BigInt(percent) * 100n);
  return { index, level: level !== undefined && level > (day.halt?.level ?? 0) ? level : undefined };
}

export function auditHalt(model: Model, event: TradingHalted): void {
  const { index, level } = levelDue(model);
  model.pencil.figure('index', event.indexBp, index);
  model.pencil.figure('level', event.level, BigInt(level ?? 0));
  const day = model.today();
  day.halt = { level: event.level, round: day.round };
}

/** The minds are asked: nothing that the move brings about may be missing, and the bank stands its stress. */
export function endTape(model: Model, tape: Tape): void {
  const pencil: Pencil = model.pencil;
  model.tape = null;
  pencil.insist(tape.moved, 'a round without a move', null);
  const [missing] = tape.scenes ?? [];
  pencil.facts('scene that did not come', null, missing ?? null);
  pencil.facts('sale that did not come', null, tape.sold);
  pencil.facts('cut that did not come', null, tape.standing);
  pencil.facts('halt that did not come', null, levelDue(model).level ?? null);
  const left = stressed(model);
  pencil.insist(left >= 0n, 'the bank under stress after the move', Number(left));
}
