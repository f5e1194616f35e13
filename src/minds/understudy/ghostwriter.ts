// What an understudy thinks and says to a deed that is not its own: another mind has chosen, and only its words are
// wanted. It plans nothing, and finds the motive by which it would have done the same.

import { chance } from '../../show/chance.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Brief } from '../briefs/brief.ts';
import { actorOf } from './actors.ts';
import { factsOf } from './facts.ts';
import { linesOf } from './lines.ts';
import { motiveFor } from './motives.ts';

type Deed = Pick<Decision, 'trade' | 'side' | 'conviction' | 'act' | 'location'>;

/** Others for each `attempt`. Pure. */
export function linesFor(brief: Brief, deed: Deed, attempt: number): Pick<Decision, 'thought' | 'speech'> {
  const facts = factsOf(brief);
  const { trade, side, conviction, location } = deed;
  const plan = { motive: motiveFor(facts, deed), trade, side, conviction };
  const act = brief.plot.acts.find(({ says }) => says === deed.act);
  return linesOf(
    { facts, plan, act, twoFaced: false, moving: location !== brief.room },
    {
      lexicon: actorOf(brief.self).lexicon,
      goal: location,
      draws: (purpose) => chance(String(brief.seed), 'ghostwriter', purpose, attempt),
    },
  );
}
