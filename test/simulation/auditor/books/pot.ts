// The betting pool in the auditor's hands: who staked what, and what each is paid by largest remainder.

import type {
  PoolLocked,
  PoolOpened,
  PoolSettled,
  WagerPlaced,
  WagerWithdrawn,
} from '../../../../src/show/events/parlour.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import { insistBeforeTheRound, isLockDue } from '../rules/thread-markets.ts';
import type { Pot, Stake } from '../sheets/pot.ts';
import { floorDiv } from './figures.ts';
import { agreePostings } from './ledger.ts';

export const total = ({ seed, stakes }: Pot): bigint => stakes.reduce((sum, { chips }) => sum + chips, seed);

export function auditPoolOpened(model: Model, event: PoolOpened): void {
  const pencil: Pencil = model.pencil;
  const { pool: id, kind = 'winner', outcomes } = event;
  if (event.on !== undefined) {
    openOnThread(model, event, event.on);
    return;
  }
  pencil.insist(!model.pots.has(id) && model.day?.round === 0, 'a pool out of its time', id);
  pencil.word('pool', id, `e${model.today().number}-${kind}`);
  if (kind === 'winner') model.firstBroke = null;
  const seed = kind === 'winner' ? model.chips.balance('tray') : 0n;
  pencil.figure('seed of the pool', event.seedChips, seed);
  auditOutcomes(model, kind, outcomes);
  agreePostings(pencil, event.chipPostings, [
    ['tray', -seed],
    [`pool:${id}`, seed],
  ]);
  model.pots.set(id, { id, kind, seed, outcomes, stakes: [], locked: false, on: null });
}

/** As the move in its thread has it, and with nothing of the tray's. */
function openOnThread(model: Model, event: PoolOpened, on: NonNullable<PoolOpened['on']>): void {
  const pencil: Pencil = model.pencil;
  const { marketDue: due } = model;
  const { pool: id, kind = 'winner', outcomes } = event;
  pencil.word('a market on a thread', id, due?.type === 'poolOpened' ? due.pool : null);
  pencil.facts('kind', `e${model.today().number}-${kind}-${on.thread}`, id);
  pencil.facts('outcomes', outcomes, due?.outcomes);
  pencil.facts('the round that decides it', on.decidedInRound, due?.decidedIn);
  pencil.figure('seed of the pool', event.seedChips, 0n);
  agreePostings(pencil, event.chipPostings, []);
  const standing = { thread: on.thread, decidedIn: on.decidedInRound };
  model.pots.set(id, { id, kind, seed: 0n, outcomes, stakes: [], locked: false, on: standing });
  model.marketDue = null;
}

function auditOutcomes(model: Model, kind: Pot['kind'], outcomes: readonly string[]): void {
  const pencil: Pencil = model.pencil;
  const all = model.traders.map(({ id }) => id as string);
  const solvent = all.filter((id) => !model.today().bankrupt.has(id));
  if (kind === 'headToHead') {
    const areRivals = outcomes.length === 2 && outcomes[0] !== outcomes[1];
    pencil.insist(areRivals && outcomes.every((id) => solvent.includes(id)), 'rivals', outcomes);
    return;
  }
  const offered = new Map([
    ['winner', all],
    ['firstBankrupt', [...solvent, 'nobody']],
    ['hypocrite', solvent],
  ]);
  pencil.facts('outcomes', outcomes, offered.get(kind));
}

/** Bets are placed and taken back before the lock, by the time of the wish, and never in a pause. */
function bettingPot(model: Model, event: { pool: string; interaction: string }): Pot {
  const pot = model.pots.get(event.pool);
  const pencil: Pencil = model.pencil;
  const { locksAtMs } = model.today();
  if (pot === undefined || pot.locked) pencil.disagree('bet', event.pool, 'that betting is closed');
  if (pot.on === null) pencil.insist(model.atMs < locksAtMs, 'a bet after the lock', { locksAtMs });
  else insistBeforeTheRound(model, pot);
  pencil.insist(model.pausedSinceMs === null, 'a bet in a pause', event.pool);
  pencil.insist(!model.interactions.has(event.interaction), 'one interaction twice', event.interaction);
  pencil.word('pool', event.pool, pot.id);
  model.interactions.add(event.interaction);
  return pot;
}

export function auditWager(model: Model, event: WagerPlaced): void {
  const pencil: Pencil = model.pencil;
  const { viewer, outcome, addedChips } = event;
  const pot = bettingPot(model, event);
  const before = pot.stakes.find((stake) => stake.viewer === viewer);
  pencil.insist(pot.outcomes.includes(outcome), 'outcome', outcome);
  pencil.insist(Number.isSafeInteger(addedChips) && addedChips > 0, 'chips', addedChips);
  const added = BigInt(addedChips);
  const wallet = model.chips.balance(`wallet:${viewer}`);
  pencil.insist(added <= wallet, 'a stake beyond the wallet', { added: addedChips, wallet: Number(wallet) });
  const chips = (before?.chips ?? 0n) + added;
  pencil.figure('stake', event.stakeChips, chips);
  const isMoved = before !== undefined && before.outcome !== outcome;
  pencil.word('moved from', event.movedFrom, isMoved ? before.outcome : null);
  agreePostings(pencil, event.chipPostings, [
    [`wallet:${viewer}`, -added],
    [`pool:${pot.id}`, added],
  ]);
  pot.stakes = [...pot.stakes.filter((stake) => stake !== before), { viewer, outcome, chips }];
}

export function auditWithdrawal(model: Model, event: WagerWithdrawn): void {
  const pencil: Pencil = model.pencil;
  const pot = bettingPot(model, event);
  const stake = pot.stakes.find(({ viewer }) => viewer === event.viewer);
  if (stake === undefined) pencil.disagree('bet', event.stakeChips, 'that there is none');
  pencil.figure('stake', event.stakeChips, stake.chips);
  pencil.word('outcome', event.outcome, stake.outcome);
  agreePostings(pencil, event.chipPostings, [
    [`pool:${pot.id}`, -stake.chips],
    [`wallet:${stake.viewer}`, stake.chips],
  ]);
  pot.stakes = pot.stakes.filter((other) => other !== stake);
}

/** `outcomes` have been held against the auditor's own board. */
export function settlePot(model: Model, pot: Pot, event: PoolSettled): void {
  const pencil: Pencil = model.pencil;
  const backed = event.outcomes.filter((outcome) => pot.stakes.some((stake) => stake.outcome === outcome));
  const share = backed.length === 0 ? 0n : total(pot) / BigInt(backed.length);
  const paid = new Map<Stake, bigint>(
    pot.stakes.map((stake) => [stake, backed.length === 0 ? stake.chips : 0n]),
  );
  for (const outcome of backed) {
    splitByStake(
      paid,
      pot.stakes.filter((stake) => stake.outcome === outcome),
      share,
    );
  }
  const tray = backed.length === 0 ? pot.seed : total(pot) - share * BigInt(backed.length);
  pencil.word('refunded', event.refunded, backed.length === 0);
  pencil.facts(
    'payouts',
    event.payouts,
    pot.stakes.map((stake) => ({
      viewer: stake.viewer,
      outcome: stake.outcome,
      stakeChips: stake.chips,
      paidChips: paid.get(stake) ?? 0n,
    })),
  );
  pencil.figure('house tray', event.trayChips, tray);
  agreePostings(pencil, event.chipPostings, [
    [`pool:${pot.id}`, -total(pot)],
    ['tray', tray],
    ...[...paid].map(([{ viewer }, chips]) => [`wallet:${viewer}`, chips] as const),
  ]);
}

/** Whole chips first, then one more to the largest remainders, the earliest bet first among equals. */
function splitByStake(paid: Map<Stake, bigint>, stakes: readonly Stake[], share: bigint): void {
  const staked = stakes.reduce((sum, { chips }) => sum + chips, 0n);
  let left = share;
  for (const stake of stakes) {
    const whole = floorDiv(share * stake.chips, staked);
    paid.set(stake, whole);
    left -= whole;
  }
  const remainder = (stake: Stake): bigint => (share * stake.chips) % staked;
  const byRemainder = stakes.toSorted((one, other) => Number(remainder(other) - remainder(one)));
  for (const stake of byRemainder.slice(0, Number(left))) paid.set(stake, (paid.get(stake) ?? 0n) + 1n);
}

export function auditLock(model: Model, event: PoolLocked): void {
  const pot = model.pots.get(event.pool);
  const pencil: Pencil = model.pencil;
  pencil.word('pool', event.pool, pot?.id ?? null);
  pencil.insist(pot?.locked === false, 'a pool locked twice', event.pool);
  const day = model.today();
  pot.locked = true;
  if (pot.on !== null) {
    pencil.insist(isLockDue(model, pot), 'a lock before its round', pot.id);
    return;
  }
  pencil.insist(model.atMs >= day.locksAtMs || isPastHalf(model), 'a lock before its time', model.atMs);
  day.locksAtMs = Math.min(day.locksAtMs, model.atMs);
}

/** Half of the day's rounds are over. */
function isPastHalf(model: Model): boolean {
  const { round, underway } = model.today();
  return (underway ? round - 1 : round) * 2 >= model.rules().roundsPerEpisode;
}

/** Once half of the rounds are over nobody bets any more, nor on a thread in the round that decides it. */
export function insistLocked(model: Model): void {
  for (const pot of model.pots.values()) {
    const isDue = pot.on === null ? isPastHalf(model) : isLockDue(model, pot);
    model.pencil.insist(pot.locked || !isDue, 'a pool still open past its time', pot.id);
  }
}
