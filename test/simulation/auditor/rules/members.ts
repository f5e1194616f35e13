// Members by themselves: whom they follow, the limits that they set and must keep, and the season's best tipster.

import type { TipsterNamed, WagerPlaced } from '../../../../src/show/events/parlour.ts';
import type { Followed, LimitsSet, Unfollowed } from '../../../../src/show/events/viewers.ts';
import { auditWager } from '../books/pot.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';

const DAY_MS = 86_400_000;
const LOCK_DAYS_MAX = 365;
const CAP_MAX = 1_000_000;

export function auditFollowed(model: Model, { type, viewer, performer }: Followed | Unfollowed): void {
  const pencil: Pencil = model.pencil;
  const { follows } = model.member(viewer);
  const isKnown = model.cast.some(({ id }) => id === performer);
  pencil.insist(isKnown, 'followed', performer);
  pencil.word('whether it was followed before', follows.has(performer), type === 'unfollowed');
  if (type === 'followed') follows.add(performer);
  else follows.delete(performer);
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

export function auditLimits(model: Model, event: LimitsSet): void {
  const pencil: Pencil = model.pencil;
  const { capChips, lockDays } = event;
  const member = model.member(event.viewer);
  pencil.insist(capChips !== null || lockDays !== null, 'limits', 'none');
  pencil.insist(capChips === null || isWithin(capChips, 0, CAP_MAX), 'cap', capChips);
  pencil.insist(lockDays === null || isWithin(lockDays, 1, LOCK_DAYS_MAX), 'days of a lock', lockDays);
  if (capChips !== null) member.capChips = capChips === 0 ? null : BigInt(capChips);
  const before = member.lockedUntilMs;
  if (lockDays !== null) member.lockedUntilMs = model.atMs + lockDays * DAY_MS;
  pencil.insist((member.lockedUntilMs ?? 0) >= (before ?? 0), 'a lock made shorter', lockDays);
  pencil.facts('cap from now on', event.stakeCapChips, member.capChips);
  pencil.facts('lock from now on', event.lockedUntilMs, member.lockedUntilMs);
}

/** Nobody spends chips while locked out. */
export function insistUnlocked(model: Model, viewer: string): void {
  const { lockedUntilMs } = model.member(viewer);
  const isFree = lockedUntilMs === null || model.atMs >= lockedUntilMs;
  model.pencil.insist(isFree, 'chips of one who is locked out', lockedUntilMs);
}

/** A bet within the limits of one's own: the cap is on all markets together. */
export function auditBet(model: Model, event: WagerPlaced): void {
  auditWager(model, event);
  const { viewer } = event;
  insistUnlocked(model, viewer);
  const { capChips } = model.member(viewer);
  const stakes = [...model.pots.values()].flatMap((pot) => pot.stakes);
  const staked = stakes.reduce((sum, stake) => sum + (stake.viewer === viewer ? stake.chips : 0n), 0n);
  model.pencil.insist(capChips === null || staked <= capChips, 'a stake over the cap', Number(staked));
}

/** The best profit above nothing; among equals fewer bail-outs, then the id. Null: nobody. */
export function bestTipster(model: Model): { readonly viewer: string; readonly profit: bigint } | null {
  const [best] = [...model.members]
    .map(([viewer, member]) => ({ viewer, ...member }))
    .filter(({ settled, profit }) => settled > 0 && profit > 0n)
    .sort(
      (one, other) =>
        Number(other.profit - one.profit) ||
        one.bailOuts - other.bailOuts ||
        (one.viewer < other.viewer ? -1 : 1),
    );
  return best ?? null;
}

export function auditTipster(model: Model, event: TipsterNamed): void {
  const pencil: Pencil = model.pencil;
  pencil.figure('season of the tipster', event.season, BigInt(model.season));
  pencil.word('tipster', event.viewer, model.tipsterDue?.viewer ?? null);
  pencil.figure("tipster's profit", event.profitChips, model.tipsterDue?.profit ?? 0n);
  model.tipsterDue = null;
}

/** A season's bets begin from nothing, and so they do after a reset. */
export function forgetBets(model: Model): void {
  for (const member of model.members.values()) Object.assign(member, { profit: 0n, settled: 0, bailOuts: 0 });
}
