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

interface Wanted {
  /** Others for each. */
  readonly attempt: number;
  /** The speech denies the deed, and the thought owns up to both. */
  readonly lies: boolean;
}

/** Pure. */
export function linesFor(
  brief: Brief,
  deed: Deed,
  { attempt, lies }: Wanted,
): Pick<Decision, 'thought' | 'speech'> {
  const facts = factsOf(brief);
  const { trade, side, conviction, location } = deed;
  const plan = { motive: motiveFor(facts, deed), trade, side, conviction };
  const act = brief.plot.acts.find(({ says }) => says === deed.act);
  return linesOf(
    { facts, plan, act, twoFaced: lies, moving: location !== brief.room },
    {
      lexicon: actorOf(brief.self).lexicon,
      goal: location,
      draws: (purpose) => chance(String(brief.seed), 'ghostwriter', purpose, attempt),
    },
  );
}
