// The auditor counts the desk's votes itself: plurality by conviction, the four tie rules in their order, the chair.

import type { ConsensusReached, ExecutiveOverride } from '../../../../src/show/events/bank.ts';
import { tradingStands } from '../books/deed.ts';
import { max } from '../books/figures.ts';
import { equityOf } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Day, Vote } from '../sheets/day.ts';
import { orderOf, refusalOfDesk } from './mandate.ts';

const OPTIONS = [
  'Hold',
  'Tech long',
  'Tech short',
  'Crypto long',
  'Crypto short',
  'Bonds long',
  'Bonds short',
];
const RISK = ['Hold', 'Bonds', 'Tech', 'Crypto'];
const assetOf = (option: string): string => option.split(' ')[0] ?? option;

interface Verdict {
  readonly outcome: string;
  readonly rule: string;
}

/** Who is bankrupt has no vote. */
export const votesOf = (day: Day): readonly Vote[] =>
  day.votes.filter(({ performer }) => !day.bankrupt.has(performer));

export const isDue = (model: Model, day: Day): boolean =>
  day.round < model.rules().roundsPerEpisode && !tradingStands(day) && votesOf(day).length > 0;

/** Narrows a tie by the four rules, until one option is left. */
function breakTie(model: Model, day: Day, tied: readonly string[]): Verdict {
  const halted = day.assetHalt?.round === day.round ? day.assetHalt.asset : null;
  let left = tied;
  const tradable = left.filter((option) => assetOf(option) !== halted);
  if (tradable.length > 0) left = tradable;
  if (left.length === 1) return { outcome: left[0] ?? '', rule: 'haltedAsset' };
  const risks = left.map((option) => RISK.indexOf(assetOf(option)));
  left = left.filter((option) => RISK.indexOf(assetOf(option)) === Math.min(...risks));
  if (left.length === 1) return { outcome: left[0] ?? '', rule: 'lowerRisk' };
  const record = (option: string): bigint =>
    votesOf(day)
      .filter((vote) => vote.option === option)
      .map(({ performer }) => equityOf(model, performer))
      .reduce(max);
  const best = left.map(record).reduce(max);
  left = left.filter((option) => record(option) === best);
  if (left.length === 1) return { outcome: left[0] ?? '', rule: 'trackRecord' };
  return { outcome: [...left].sort()[0] ?? '', rule: 'alphabet' };
}

/** What the chair says of this, where it may. */
function chairSays(day: Day, tied: readonly string[]): (Verdict & { left: number | null }) | null | 'agrees' {
  const { chair } = day;
  if (chair?.wants == null || chair.wants.round !== day.round) return null;
  const outcome = chair.wants.option;
  if (tied.includes(outcome)) return tied.length > 1 ? { outcome, rule: 'chair', left: null } : 'agrees';
  return chair.left > 0 ? { outcome, rule: 'chair', left: chair.left - 1 } : null;
}

export function auditConsensus(model: Model, event: ConsensusReached): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  pencil.insist(isDue(model, day) && !day.counted, 'a count of votes that was not due', day.round);
  const votes = votesOf(day);
  const weights = new Map<string, number>();
  for (const { option, weight } of votes) weights.set(option, (weights.get(option) ?? 0) + weight);
  const tally = OPTIONS.filter((option) => weights.has(option)).map((option) => ({
    option,
    weight: weights.get(option) ?? 0,
  }));
  const most = Math.max(...tally.map(({ weight }) => weight));
  const tied = tally.filter(({ weight }) => weight === most).map(({ option }) => option);
  const chair = chairSays(day, tied);
  const broken = chair === null && tied.length > 1 ? { ...breakTie(model, day, tied), left: null } : null;
  const verdict = chair === 'agrees' ? null : (chair ?? broken);
  const outcome = verdict?.outcome ?? tied[0] ?? '';
  pencil.facts('votes', event.votes, votes);
  pencil.facts('tally', event.tally, tally);
  pencil.word('outcome', event.outcome, outcome);
  const all = votes.reduce((sum, { weight }) => sum + weight, 0);
  const order = orderOf(model, outcome, { agreeing: BigInt(weights.get(outcome) ?? 0), all: BigInt(all) });
  day.counted = true;
  model.mandate = {
    override: verdict === null ? null : { rule: verdict.rule, tied, outcome, overridesLeft: verdict.left },
    order,
    refusal: refusalOfDesk(model, order),
    allowedCents: null,
    traded: false,
  };
}

export function auditOverride(model: Model, event: ExecutiveOverride): void {
  const { type: _, ...said } = event;
  model.pencil.facts('override', said, model.mandate?.override ?? null);
  const { chair } = model.today();
  if (event.overridesLeft !== null && chair !== null) chair.left = event.overridesLeft;
  if (model.mandate !== null) model.mandate.override = null;
}
