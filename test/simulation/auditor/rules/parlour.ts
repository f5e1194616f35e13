// What else moves chips, in the auditor's hands: markets called off, resets, and the pot that buys a thought.

import type {
  EconomyReset,
  LeakFed,
  PoolVoided,
  ThoughtLeaked,
} from '../../../../src/show/events/parlour.ts';
import type { ViewerErased } from '../../../../src/show/events/viewers.ts';
import type { Headline } from '../../../../src/show/market/headlines.ts';
import { agreePostings } from '../books/ledger.ts';
import { total } from '../books/pot.ts';
import { equityOf } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import { forgetBets, insistUnlocked } from './members.ts';

const LEAK_POT = 500n;
const FIRST_GRANT = 1_000n;

/** Everybody is paid back, whatever the hour; the market is gone. */
export function auditVoid(model: Model, event: PoolVoided): void {
  const pencil: Pencil = model.pencil;
  const pot = model.pots.get(event.pool);
  if (pot === undefined) pencil.disagree('pool', event.pool, 'that none is open');
  pencil.insist(event.why.trim() !== '' && event.why.length <= 120, 'a reason', event.why);
  pencil.facts(
    'payouts',
    event.payouts,
    pot.stakes.map(({ viewer, outcome, chips }) => ({
      viewer,
      outcome,
      stakeChips: chips,
      paidChips: chips,
    })),
  );
  pencil.figure('house tray', event.trayChips, pot.seed);
  agreePostings(pencil, event.chipPostings, [
    [`pool:${pot.id}`, -total(pot)],
    ['tray', pot.seed],
    ...pot.stakes.map(({ viewer, chips }) => [`wallet:${viewer}`, chips] as const),
  ]);
  model.pots.delete(pot.id);
}

export function auditReset(model: Model, event: EconomyReset): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(!model.interactions.has(event.interaction), 'one interaction twice', event.interaction);
  model.interactions.add(event.interaction);
  const wallets = [...model.viewers].filter(([, { day }]) => day !== '').map(([viewer]) => viewer);
  pencil.figure('wallets', event.wallets, BigInt(wallets.length));
  const staked = [...model.pots.values()].filter(({ stakes }) => stakes.length > 0);
  pencil.facts(
    'pools that were refunded',
    event.refundedPools.toSorted(),
    staked.map(({ id }) => id).toSorted(),
  );
  const due: (readonly [string, bigint])[] = [
    ...[...model.pots.values()].map((pot) => [`pool:${pot.id}`, -total(pot)] as const),
    ...wallets.map(
      (viewer) => [`wallet:${viewer}`, FIRST_GRANT - model.chips.balance(`wallet:${viewer}`)] as const,
    ),
    ...['tray', 'leak'].map((box) => [box, -model.chips.balance(box)] as const),
  ];
  const issued = due.reduce((sum, [, chips]) => sum + chips, 0n);
  agreePostings(pencil, event.chipPostings, [...due, ['mint', -issued]]);
  for (const pot of model.pots.values()) Object.assign(pot, { stakes: [], seed: 0n });
  forgetBets(model);
}

/** Its author's name is gone; the headline is not. */
function nameless(headline: Headline | null, viewer: string): Headline | null {
  if (headline === null || headline.signedBy !== viewer) return headline;
  const { id, text, effects } = headline;
  return { id, text, effects };
}

/** All that a member has goes back to the mint, and nothing else of them is left. */
export function auditErased(model: Model, event: ViewerErased): void {
  const pencil: Pencil = model.pencil;
  const { viewer, interaction } = event;
  pencil.insist(!model.interactions.has(interaction), 'one interaction twice', interaction);
  model.interactions.add(interaction);
  const held = model.chips.balance(`wallet:${viewer}`);
  const due: (readonly [string, bigint])[] = [[`wallet:${viewer}`, -held]];
  for (const pot of model.pots.values()) {
    const staked = pot.stakes.reduce((sum, stake) => sum + (stake.viewer === viewer ? stake.chips : 0n), 0n);
    due.push([`pool:${pot.id}`, -staked]);
    pot.stakes = pot.stakes.filter((stake) => stake.viewer !== viewer);
  }
  const all = due.reduce((sum, [, chips]) => sum - chips, 0n);
  agreePostings(pencil, event.chipPostings, [...due, ['mint', all]]);
  for (const about of [model.viewers, model.members, model.bailedOut]) about.delete(viewer);
  for (const { id, wish } of [...model.castWishes.values()])
    if (wish.viewer === viewer) model.castWishes.delete(id);
  if (model.chaos !== null) {
    model.chaos.ballots.delete(viewer);
    model.chaos.options = model.chaos.options.map((option) =>
      option.by === viewer ? { headline: option.headline, by: null } : option,
    );
  }
  for (const [id, { by }] of model.held) if (by === viewer) model.held.delete(id);
  model.verdicts.delete(viewer);
  if (model.day !== null) model.day.striking = nameless(model.day.striking, viewer);
  model.heldHeadline = nameless(model.heldHeadline, viewer);
  model.motion?.ballots.delete(viewer);
  if (model.day?.chair?.viewer === viewer) model.day.chair = null;
  for (const [id, { by, backers }] of model.day?.questions ?? []) {
    if (by === viewer) model.day?.questions.delete(id);
    backers.delete(viewer);
  }
}

export function auditLeakFed(model: Model, event: LeakFed): void {
  const pencil: Pencil = model.pencil;
  const wallet = `wallet:${event.viewer}`;
  const held = model.chips.balance('leak');
  pencil.insist(model.day !== null && model.pausedSinceMs === null, 'a leak out of its time', held);
  pencil.insist(!model.interactions.has(event.interaction), 'one interaction twice', event.interaction);
  model.interactions.add(event.interaction);
  pencil.insist(Number.isSafeInteger(event.chips) && event.chips > 0, 'chips', event.chips);
  const chips = BigInt(event.chips);
  pencil.insist(chips <= model.chips.balance(wallet), 'chips beyond the wallet', event.chips);
  insistUnlocked(model, event.viewer);
  pencil.insist(held + chips <= LEAK_POT, 'chips beyond the pot', event.chips);
  pencil.figure('the pot', event.potChips, held + chips);
  agreePostings(pencil, event.chipPostings, [
    [wallet, -chips],
    ['leak', chips],
  ]);
  model.leakDue = held + chips === LEAK_POT;
}

/** The last thought of the richest who had one in a round that is over. */
export function auditLeak(model: Model, event: ThoughtLeaked): void {
  const pencil: Pencil = model.pencil;
  pencil.insist(model.leakDue, 'a leak of a pot that is not full', event.performer);
  model.leakDue = false;
  const { round, underway, thoughts } = model.today();
  const over = underway ? round - 1 : round;
  const told = model.traders
    .map(({ id }) => ({
      id: id as string,
      equity: equityOf(model, id),
      last: thoughts.findLast((one) => one.performer === id && one.round <= over),
    }))
    .filter(({ last }) => last !== undefined);
  const richest = told.find(({ equity }) => told.every((other) => other.equity <= equity));
  pencil.word('whose thought', event.performer, richest?.id ?? null);
  pencil.word('thought', event.thought, richest?.last?.thought ?? null);
  pencil.figure('round', event.round, BigInt(richest?.last?.round ?? 0));
  agreePostings(pencil, event.chipPostings, [
    ['leak', -LEAK_POT],
    ['tray', LEAK_POT],
  ]);
  model.leaked = `${model.cast.find(({ id }) => id === event.performer)?.name} thinks: ${event.thought}`;
}
