// Where a round's votes send the desk, how far the circuit breaker lets it go, and what the breaker says about it.

import type { DeskTraded, Overruled } from '../../../../src/show/events/bank.ts';
import { afterDeed, insistLargest, refusalOf } from '../books/deed.ts';
import { bought, COMEBACK_LOAN, DESK_PERCENT, worth } from '../books/figures.ts';
import { capital, exposureOf, stressed } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Bet, Deed } from '../sheets/deed.ts';
import type { DeskHeld } from '../sheets/holdings.ts';
import { beginClosing } from './closing.ts';

/** The desk's order for an outcome that had `agreeing` of `all` votes. */
export function orderOf(model: Model, outcome: string, votes: { agreeing: bigint; all: bigint }): Bet | null {
  if (outcome === 'Hold') return null;
  const [asset, side] = outcome.split(' ') as [Bet['asset'], Bet['side']];
  const share = votes.agreeing > 0n ? votes : { agreeing: 1n, all: 3n };
  const target = (capital(model) * DESK_PERCENT * share.agreeing) / (100n * share.all);
  return { asset, side, units: bought(target, model.price(asset)) };
}

export function refusalOfDesk(model: Model, order: Bet | null): Deed['refusal'] {
  if (order === null) return null;
  const { desk } = model;
  const leaves = desk === null || desk.asset === order.asset ? [] : [desk.asset];
  return refusalOf(model.today(), [order.asset, ...leaves]);
}

const facts = (desk: DeskHeld | null) =>
  desk === null ? null : { asset: desk.asset, side: desk.side, units: desk.units, markCents: desk.mark };

export function auditDeskTrade(model: Model, event: DeskTraded): void {
  const { tape, mandate } = model;
  const pencil: Pencil = model.pencil;
  pencil.facts('desk before', event.before, facts(model.desk));
  const { position } = event;
  if (position !== null) {
    pencil.insist(Number.isSafeInteger(position.units) && position.units > 0, 'units', position.units);
    pencil.figure('mark', position.markCents, model.price(position.asset));
  }
  const next: DeskHeld | null =
    position === null
      ? null
      : {
          asset: position.asset,
          side: position.side,
          units: BigInt(position.units),
          mark: BigInt(position.markCents),
        };
  if (tape?.standing?.who === 'desk') auditStanding(model, next);
  else if (mandate?.order != null && !mandate.traded) mandate.traded = true;
  else {
    pencil.facts('desk at the bell', position, null);
    beginClosing(model);
  }
  model.desk = next;
  if (tape === null) {
    const left = stressed(model);
    pencil.insist(left >= 0n, "the bank under stress after the desk's order", Number(left));
  }
}

function auditStanding(model: Model, next: DeskHeld | null): void {
  const { tape, desk } = model;
  const pencil: Pencil = model.pencil;
  if (tape?.standing == null || desk === null) return;
  const kept = next?.units ?? 0n;
  if (next !== null) pencil.facts('what is kept', facts(next), { ...facts(desk), units: kept });
  pencil.figure('cents allowed', tape.standing.allowedCents, worth(kept, model.price(desk.asset)));
  insistLargest(model, kept, {
    wanted: desk.units,
    at: (units) => ({ desk: units === 0n ? null : { ...desk, units } }),
  });
  tape.standing = null;
}

/** The round closes: the desk stands where the votes sent it, as far as the breaker let it. */
export function finishMandate(model: Model): void {
  const { mandate, desk } = model;
  const pencil: Pencil = model.pencil;
  if (mandate === null) return;
  model.mandate = null;
  pencil.facts('override that did not come', null, mandate.override);
  pencil.facts('refusal that did not come', null, mandate.refusal);
  const { order } = mandate;
  if (order === null) return;
  const got = desk?.asset === order.asset && desk.side === order.side ? desk.units : 0n;
  if (got === 0n) pencil.facts('desk', facts(desk), null);
  if (mandate.allowedCents === null) {
    pencil.figure('units of the desk', Number(got), order.units);
    return;
  }
  const price = model.price(order.asset);
  pencil.figure('cents allowed', mandate.allowedCents, worth(got, price));
  const at = (units: bigint) => ({ desk: units === 0n ? null : { ...order, units, mark: price } });
  insistLargest(model, got, { wanted: order.units, at });
}

/** The breaker's objection: what was asked, what the bank has, and what the stress would have left it with. */
export function auditOverruled(model: Model, event: Overruled): void {
  const pencil: Pencil = model.pencil;
  pencil.figure('capital', event.capitalCents, capital(model));
  pencil.insist(
    event.allowedCents >= 0 && event.allowedCents <= event.askedCents,
    'allowed',
    event.allowedCents,
  );
  pencil.insist(event.stressedCents < 0, 'an objection although the stress is passed', event.stressedCents);
  if (event.occasion === 'loan') auditLoanCut(model, event);
  else if (event.occasion === 'standing') auditStandingCut(model, event);
  else auditOrderCut(model, event);
}

function auditOrderCut(model: Model, event: Overruled): void {
  const { deed, mandate } = model;
  const pencil: Pencil = model.pencil;
  const isDesk = event.who === 'desk';
  const due = isDesk ? mandate : deed?.performer === event.who ? deed : null;
  const wanted = due === null ? null : 'enter' in due ? due.enter : due.order;
  if (due === null || wanted === null) pencil.disagree('objection', event.who, 'that no order was due');
  pencil.facts('an objection before', due.allowedCents, null);
  const { asset, side, units } = wanted;
  const price = model.price(asset);
  pencil.facts('bet', event.bet, { asset, side });
  pencil.figure('asked', event.askedCents, worth(units, price));
  const supposed = 'enter' in due ? afterDeed(model, due, units) : { desk: { ...wanted, mark: price } };
  pencil.figure('stressed', event.stressedCents, stressed(model, supposed));
  due.allowedCents = event.allowedCents;
}

function auditStandingCut(model: Model, event: Overruled): void {
  const { tape, desk } = model;
  const pencil: Pencil = model.pencil;
  const held = event.who === 'desk' ? desk : model.positions.get(event.who);
  if (tape?.scenes == null || held == null)
    pencil.disagree('objection', event.who, 'that nothing stands there now');
  pencil.facts('an objection before', tape.standing, null);
  pencil.insist(event.who === 'desk' || desk === null, "a trader cut before the bank's own book", event.who);
  pencil.facts('bet', event.bet, { asset: held.asset, side: held.side });
  pencil.figure('asked', event.askedCents, exposureOf(model, held));
  pencil.figure('stressed', event.stressedCents, stressed(model));
  tape.standing = { who: event.who, allowedCents: event.allowedCents };
}

function auditLoanCut(model: Model, event: Overruled): void {
  const { passed } = model;
  const pencil: Pencil = model.pencil;
  pencil.facts(
    'loan',
    { to: event.who, bet: event.bet },
    { to: passed?.kind === 'comeback' ? passed.performer : null, bet: null },
  );
  pencil.figure('asked', event.askedCents, COMEBACK_LOAN);
  pencil.figure('stressed', event.stressedCents, stressed(model) - COMEBACK_LOAN);
  if (event.allowedCents === 0) model.passed = null;
}
