// What an understudy does in its threads: it answers what is owed, keeps or breaks what it agreed to, and begins
// something now and then. Who is scheming about what is drawn once for each thread.

import { type Chance, chance } from '../../show/chance.ts';
import type { ActBrief, Bound } from '../briefs/acts-brief.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Facts } from './facts.ts';
import { personaLimitFault } from './limits.ts';
import { hold, isHolding, type Plan, trade } from './plan.ts';
import { weighed } from './weighed.ts';

/** How somebody is with others, each in percent. */
export interface Temper {
  /** How often an agreement is broken. */
  readonly faithless: number;
  /** How often an offer is taken. */
  readonly trusting: number;
  /** How often a turn is given to somebody else's business. */
  readonly sociable: number;
}

/** What waits for an answer on the spot. */
export const isOffer = (does: ActBrief['does']): boolean =>
  /\.(offer|give|ask|hint|hand|raise|shorten|strings|sweeten)$/.test(does);

/** How often somebody owns up, pays, collects or judges when nothing trades. */
const AFTER_HOURS_PERCENT = 85;

export interface Scheme {
  readonly act: ActBrief | undefined;
  readonly plan: Plan;
}

export function schemeFor(
  facts: Facts,
  { plan, temper, draw }: { plan: Plan; temper: Temper; draw: Chance },
): Scheme {
  const { brief } = facts;
  const act = chosen(brief, temper, draw);
  return { act, plan: brief.bankrupt ? plan : boundPlan(facts, { plan, temper, act }) };
}

function chosen(brief: Brief, temper: Temper, draw: Chance): ActBrief | undefined {
  const { acts } = brief.plot;
  // The audience has waited for it.
  const asked = acts.find(({ does }) => does === 'ask.answer');
  if (asked !== undefined) return asked;
  const owed = acts.filter(({ answers }) => answers === true);
  if (owed.length > 0) return picked(brief, owed, temper, draw);
  // Nothing else is left to do.
  if (brief.afterHours && acts.length > 0 && draw.percent(AFTER_HOURS_PERCENT))
    return picked(brief, acts, temper, draw);
  if (acts.length === 0 || !draw.percent(temper.sociable)) return undefined;
  return picked(brief, acts, temper, draw);
}

function picked(brief: Brief, acts: readonly ActBrief[], temper: Temper, draw: Chance): ActBrief | undefined {
  const weights = acts.map((act, index) => [String(index), weightOf(brief, act, temper)] as const);
  if (weights.every(([, weight]) => weight <= 0)) return undefined;
  return acts[Number(weighed(weights, draw))];
}

/** What weighs by itself, as far as it is not the usual twenty. */
const WEIGHTS: Readonly<Record<string, number>> = {
  refuse: 18,
  scorn: 40,
  defy: 35,
  buy: 45,
  raise: 22,
  sweeten: 16,
  shorten: 14,
  strings: 26,
  pay: 70,
  repay: 40,
  stall: 26,
  collect: 40,
  dun: 14,
  keep: 6,
  hand: 6,
  shake: 40,
  spurn: 45,
  jab: 10,
  vow: 8,
  wait: 8,
  watch: 10,
  boast: 10,
  needle: 14,
  confess: 45,
  verdict: 60,
};
const TAKES: ReadonlySet<string> = new Set(['take', 'grant']);
const BREACHES: ReadonlySet<string> = new Set(['break', 'bail', 'welsh', 'default', 'tell', 'quit']);

function weightOf(brief: Brief, act: ActBrief, temper: Temper): number {
  const verb = act.does.slice(act.does.indexOf('.') + 1);
  if (TAKES.has(verb) && isAgainstNature(brief, act)) return 1;
  if (TAKES.has(verb)) return Math.max(4, temper.trusting + act.score * 3);
  if (BREACHES.has(verb)) return isFaithless(brief, act.matter, temper) ? 40 : verb === 'tell' ? 3 : 0;
  return WEIGHTS[verb] ?? 20;
}

/** A pact or a dare to trade what one never would. */
const isAgainstNature = (brief: Brief, { terms }: ActBrief): boolean =>
  'side' in terms && personaLimitFault({ trade: terms.asset, side: terms.side }, brief) !== undefined;

/** Drawn once for each thread, by what it hangs on. */
const isFaithless = ({ show, self }: Brief, matter: string, { faithless }: Temper): boolean =>
  chance(show, 'faith', self.id, matter).percent(faithless);

/** Whoever keeps faith trades as it agreed to; whoever breaks it trades the other way. */
function boundPlan(
  facts: Facts,
  { plan, temper, act }: { plan: Plan; temper: Temper; act: ActBrief | undefined },
): Plan {
  if (act?.does === 'pact.break' && 'side' in act.terms && 'asset' in act.terms) {
    return trade(plan.motive, act.terms.asset, act.terms.side === 'long' ? 'short' : 'long', 2);
  }
  if (act?.does === 'pact.take' && 'side' in act.terms)
    return keeping(facts, plan, { ...act.terms, kind: 'pact' });
  if (act?.does === 'dare.take' && 'side' in act.terms)
    return keeping(facts, plan, { ...act.terms, kind: 'dare' });
  const bound = facts.brief.plot.bound[0];
  if (bound === undefined || act?.does === 'pact.bail' || act?.does === 'dare.quit') return plan;
  const schemes = isFaithless(facts.brief, bound.matter, temper) && bound.age >= 2;
  return schemes ? plan : keeping(facts, plan, bound);
}

function keeping(
  facts: Facts,
  plan: Plan,
  { asset, side, kind }: Pick<Bound, 'asset' | 'side' | 'kind'>,
): Plan {
  if (!isHolding(facts, asset, side)) return trade(plan.motive, asset, side, kind === 'dare' ? 3 : 2);
  if (kind === 'dare') return trade(plan.motive, asset, side, 3);
  const agrees = plan.trade === asset && plan.side === side;
  return agrees ? plan : hold(plan.motive, facts);
}
