// The understudy: a rule-based performer that stands in for any mind, at once and always.
// The same brief gives the same decision; no sentence of `brief.spoken` is said again.

import type { Chance } from '../../show/chance.ts';
import { chance } from '../../show/chance.ts';
import { AFTER_HOURS_ROOM } from '../../show/rounds/after-hours.ts';
import type { Decision } from '../../show/trading/decision.ts';
import { insistWaitedFor } from '../answer/too-late.ts';
import type { ActBrief } from '../briefs/acts-brief.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Mind } from '../mind.ts';
import { actorOf } from './actors.ts';
import { factsOf } from './facts.ts';
import { walk } from './feet.ts';
import { linesOf } from './lines.ts';
import { motiveFor } from './motives.ts';
import { reviewAsUnderstudy } from './overseers/officer.ts';
import { superviseAsUnderstudy } from './overseers/regulator.ts';
import type { Plan } from './plan.ts';
import { hold } from './plan.ts';
import { isOffer, schemeFor } from './plotting.ts';
import { restless } from './restless.ts';
import type { Scene } from './scene.ts';

export interface Performance {
  readonly decision: Decision;
  readonly plan: Plan;
  /** What is done beside trading. */
  readonly act: ActBrief | undefined;
  /** The speech denies the trade, and the thought knows it. */
  readonly twoFaced: boolean;
}

/** Chance in 100 that a talk keeps somebody in the room. */
const STAYS_PERCENT = 85;

export const actAsUnderstudy = (brief: Brief): Decision => perform(brief).decision;

/** The decision with what lies behind it. Pure; well under a millisecond. */
export function perform(brief: Brief): Performance {
  const actor = actorOf(brief.self);
  const draws = (purpose: string): Chance => chance(String(brief.seed), 'understudy', purpose);
  const facts = factsOf(brief);
  const { voice } = brief.self;
  const wish = actor.policy(facts, draws('policy'));
  const own = brief.bankrupt
    ? hold('broke', facts)
    : brief.afterHours
      ? hold(wish.motive, facts)
      : restless(wish, facts, { voice, draw: draws('restless') });
  const scheme = schemeFor(facts, { plan: own, temper: actor.temper, draw: draws('plot') });
  const { act } = scheme;
  const plan = isSameDeed(own, scheme.plan)
    ? scheme.plan
    : { ...scheme.plan, motive: motiveFor(facts, scheme.plan) };
  // Whoever talks with somebody stays for the answer.
  const waits = act?.isHere === true && draws('stay').percent(isOffer(act.does) ? 100 : STAYS_PERCENT);
  const goal = waits
    ? brief.room
    : brief.afterHours
      ? AFTER_HOURS_ROOM
      : walk(facts, actor.feet, draws('feet'));
  // Who does something to another says that, and nothing else; while nothing trades there is nothing to hide.
  const mayLie = act === undefined && plan.trade !== 'Hold' && brief.halted !== 'market';
  const twoFaced = mayLie && draws('honesty').percent(actor.twoFacedPercent);
  const scene: Scene = { facts, plan, act, twoFaced, moving: goal !== brief.room };
  const { thought, speech } = linesOf(scene, { lexicon: actor.lexicon, goal, draws });
  const { trade, side, conviction } = plan;
  const done = act === undefined ? {} : { act: act.says };
  return {
    plan,
    act,
    twoFaced,
    decision: { thought, trade, side, conviction, ...done, speech, location: goal },
  };
}

const isSameDeed = (one: Plan, other: Plan): boolean => one.trade === other.trade && one.side === other.side;

export function understudy(): Mind {
  return {
    name: 'understudy',
    instant: true,
    decide: async (brief, { signal }) => {
      insistWaitedFor(signal);
      return actAsUnderstudy(brief);
    },
    review: async (brief, { signal }) => {
      insistWaitedFor(signal);
      return reviewAsUnderstudy(brief);
    },
    supervise: async (brief, { signal }) => {
      insistWaitedFor(signal);
      return superviseAsUnderstudy(brief);
    },
    close: async () => {},
  };
}
