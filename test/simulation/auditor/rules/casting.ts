// Who joins, is recast or leaves between episodes, and the money that comes and goes with them.

import type { Performer } from '../../../../src/show/cast/cast.ts';
import type {
  CastWished,
  CastWishesDone,
  CastWishWithdrawn,
  PerformerAdded,
  PerformerEdited,
  PerformerRecalled,
  PerformerRetired,
} from '../../../../src/show/events/cast.ts';
import { STARTING_CASH } from '../books/figures.ts';
import { agreePostings } from '../books/ledger.ts';
import type { Model } from '../model.ts';

function recast(model: Model, cast: readonly Performer[]): void {
  model.cast = cast;
  model.traders = cast.filter(({ role }) => role === 'trader');
}

/** From 1 to 3, in tenths. */
function insistLeverage(model: Model, { leverage }: Performer): void {
  const isFit = leverage >= 1 && leverage <= 3 && Math.round(leverage * 10) / 10 === leverage;
  model.pencil.insist(isFit, 'leverage', leverage);
}

export function auditAdded(model: Model, { performer, postings }: PerformerAdded): void {
  const { id, role, home } = performer;
  insistLeverage(model, performer);
  model.pencil.insist(model.day === null, 'a newcomer in an episode', id);
  model.pencil.insist(!model.cast.some((other) => other.id === id), 'an id twice', id);
  const cash = role === 'trader' ? STARTING_CASH : 0n;
  agreePostings(model.pencil, postings, [
    ['mint', -cash],
    [`cash:${id}`, cash],
  ]);
  recast(model, [...model.cast, performer]);
  model.rooms.set(id, home);
  model.pencil.insist(model.traders.length <= 8, 'traders', model.traders.length);
}

export function auditEdited(model: Model, { performer }: PerformerEdited): void {
  const before = model.cast.find(({ id }) => id === performer.id);
  model.pencil.insist(model.day === null && before !== undefined, 'a card out of its time', performer.id);
  model.pencil.word('role', performer.role, before?.role ?? '');
  insistLeverage(model, performer);
  if (before?.home !== performer.home) model.rooms.set(performer.id, performer.home);
  recast(
    model,
    model.cast.map((other) => (other.id === performer.id ? performer : other)),
  );
}

export function auditRetired(model: Model, { performer, postings }: PerformerRetired): void {
  const card = model.cast.find(({ id }) => id === performer);
  model.pencil.insist(model.day === null, 'a farewell in an episode', performer);
  model.pencil.insist(card !== undefined, 'a farewell to nobody', performer);
  if (card !== undefined) model.gone.set(performer, card);
  model.pencil.insist(!model.positions.has(performer), 'a farewell with a position', performer);
  const cash = model.money.balance(`cash:${performer}`);
  agreePostings(model.pencil, postings, [
    [`cash:${performer}`, -cash],
    ['mint', cash],
  ]);
  recast(
    model,
    model.cast.filter(({ id }) => id !== performer),
  );
  model.pencil.insist(model.traders.length >= 2, 'traders', model.traders.length);
  model.rooms.delete(performer);
  for (const [id, thread] of [...model.threads]) {
    if (thread.by === performer || thread.with === performer) model.threads.delete(id);
  }
  for (const { follows } of model.members.values()) follows.delete(performer);
  for (const [pair, score] of [...model.relations]) {
    if (!pair.split('|').includes(performer)) continue;
    model.relations.delete(pair);
    model.leftBehind.set(pair, score);
  }
}

export function auditRecalled(model: Model, { performer, ...event }: PerformerRecalled): void {
  const card = model.gone.get(performer.id);
  model.pencil.insist(card !== undefined, 'a recall of nobody', performer.id);
  model.pencil.insist(card?.leverage === performer.leverage, 'leverage', performer.leverage);
  model.gone.delete(performer.id);
  auditAdded(model, { ...event, type: 'performerAdded', performer });
  const isHere = (id: string): boolean => model.cast.some((other) => other.id === id);
  for (const [pair, score] of [...model.leftBehind]) {
    if (!pair.split('|').every(isHere)) continue;
    model.leftBehind.delete(pair);
    model.relations.set(pair, score);
  }
}

export function auditWished(model: Model, { by, waiting }: CastWished): void {
  const { id, wish } = waiting;
  model.pencil.insist(model.day !== null, 'a wish for the cast that need not wait', id);
  model.pencil.insist(!model.castWishes.has(id), 'a wish for the cast twice', id);
  model.pencil.word('by', by, wish.viewer);
  for (const [known, other] of [...model.castWishes]) {
    if (wish.type === 'addPerformer' || other.wish.type !== wish.type) continue;
    if (other.wish.performer === wish.performer) model.castWishes.delete(known);
  }
  model.castWishes.set(id, waiting);
}

export function auditWithdrawn(model: Model, { wish }: CastWishWithdrawn): void {
  model.pencil.insist(model.castWishes.delete(wish), 'a wish taken back that nobody had', wish);
}

export function auditWishesDone(model: Model, { dropped }: CastWishesDone): void {
  model.pencil.insist(
    model.day === null && model.castWishes.size > 0,
    'wishes done out of time',
    dropped.length,
  );
  const names = [...model.castWishes.values()].map(({ name }) => name);
  model.pencil.insist(
    dropped.every((name) => names.includes(name)),
    'a wish dropped that nobody had',
    dropped.join(),
  );
  model.castWishes.clear();
}
