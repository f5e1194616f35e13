// The regulator within its powers, the relations within their bounds, and the two-faced by what they did.

import type {
  AssetHalted,
  RelationsMoved,
  SpokeTwoFaced,
  Supervised,
  TraderFined,
  TraderWarned,
} from '../../../../src/show/events/oversight.ts';
import type { Supervision } from '../../../../src/show/oversight/supervision.ts';
import { floorDiv, max } from '../books/figures.ts';
import { agreePostings } from '../books/ledger.ts';
import { equityOf } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Day } from '../sheets/day.ts';
import { answered } from './turns.ts';

const RELATION_MAX = 20;
const MOVES: Readonly<Record<string, number>> = {
  answered: 1,
  agreed: 2,
  copied: 1,
  betAgainst: -3,
  fined: -4,
  warned: -2,
  flagged: -2,
  paid: 1,
  welshed: -6,
  keptPact: 4,
  brokePact: -6,
  leftPact: -4,
  goodTip: 3,
  burned: -4,
  soldOut: -6,
  lent: 3,
  repaid: 2,
  defaulted: -7,
  madeDare: 1,
  refusedDare: -1,
  quitDare: -1,
  told: -5,
  soldSecret: -8,
  keptSecret: 2,
  jabbed: -1,
  madeUp: 9,
  spurned: -3,
};

/** What the regulator's wish must bring about; null: nothing, for it only watches or is over its powers. */
function sanctionOf(day: Day, { action, whom, asset }: Supervision, isLast: boolean): string | null {
  if (action === 'warn') return 'traderWarned';
  if (action === 'fine') {
    const last = day.fined.get(whom);
    const rested = last === undefined || day.round - last >= 3;
    return rested && !day.bankrupt.has(whom) ? 'traderFined' : null;
  }
  if (action !== 'halt') return null;
  if (isLast) return null;
  const { assetHalt, round } = day;
  if (assetHalt === null) return 'assetHalted';
  if (assetHalt.round > round) return null;
  return assetHalt.asset !== asset || round + 1 - assetHalt.round >= 2 ? 'assetHalted' : null;
}

export function auditSupervision(model: Model, event: Supervised): void {
  model.pencil.word('question', answered(model, event).kind, 'supervise');
  const day = model.today();
  const sanction = sanctionOf(day, event.supervision, day.round >= model.rules().roundsPerEpisode);
  model.sanction =
    sanction === null ? null : { type: sanction, by: event.performer, wish: event.supervision };
}

/** The sanction that is due now, taken. */
function takeSanction(model: Model, event: TraderWarned | TraderFined | AssetHalted): Supervision {
  const { sanction } = model;
  const pencil: Pencil = model.pencil;
  if (sanction?.type !== event.type) pencil.disagree('sanction', event.type, sanction?.type ?? null);
  pencil.word('by', event.by, sanction.by);
  model.sanction = null;
  return sanction.wish;
}

export function auditWarning(model: Model, event: TraderWarned): void {
  model.pencil.word('whom', event.performer, takeSanction(model, event).whom);
}

export function auditFine(model: Model, event: TraderFined): void {
  const pencil: Pencil = model.pencil;
  const { whom, finePercent } = takeSanction(model, event);
  pencil.word('whom', event.performer, whom);
  pencil.insist(finePercent === 1 || finePercent === 2, 'percent', finePercent);
  const fine = floorDiv(max(0n, equityOf(model, whom)) * BigInt(finePercent), 100n);
  pencil.figure('fine', event.fineCents, fine);
  agreePostings(pencil, event.postings, [
    [`cash:${whom}`, -fine],
    ['bank', fine],
  ]);
  const day = model.today();
  day.fined.set(whom, day.round);
}

export function auditAssetHalt(model: Model, event: AssetHalted): void {
  const day = model.today();
  model.pencil.word('asset', event.asset, takeSanction(model, event).asset);
  model.pencil.figure('round', event.forRound, BigInt(day.round + 1));
  day.assetHalt = { asset: event.asset, round: event.forRound };
}

export function auditRelations(model: Model, { moves }: RelationsMoved): void {
  const pencil: Pencil = model.pencil;
  for (const { pair, score, reason, by, round } of moves) {
    const before = model.relations.get(pair) ?? 0;
    const after = Math.max(-RELATION_MAX, Math.min(RELATION_MAX, before + (MOVES[reason] ?? Number.NaN)));
    pencil.facts(`relation of ${pair}`, score, after);
    pencil.insist(pair.split('|').includes(by), 'by', by);
    pencil.figure('round', round, BigInt(model.today().round));
    model.relations.set(pair, after);
  }
}

export function auditTwoFaced(model: Model, event: SpokeTwoFaced): void {
  const { said } = model;
  const pencil: Pencil = model.pencil;
  const day = model.today();
  pencil.word('performer', event.performer, said?.trader ?? null);
  pencil.word('two-faced in one breath twice', said?.twoFaced, false);
  if (said != null) said.twoFaced = true;
  pencil.word('asset', event.asset, said?.decision.trade ?? null);
  pencil.figure('degree', event.degree, BigInt(said?.decision.conviction ?? 0));
  pencil.insist(!day.bankrupt.has(event.performer), 'two-faced although out', event.performer);
  day.twoFaced.set(event.performer, (day.twoFaced.get(event.performer) ?? 0) + event.degree);
}
