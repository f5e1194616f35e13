// What an understudy thinks and says to a deed that is not its own: another mind has chosen, and only its words are
// wanted. It plans nothing, and finds the motive by which it would have done the same.

import { chance } from '../../show/chance.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Brief } from '../briefs/brief.ts';
import { actorOf } from './actors.ts';
import { factsOf } from './facts.ts';
import type { Offer } from './grammar/writer.ts';
import { linesOf, offersOf, type Player } from './lines.ts';
import { motiveFor } from './motives.ts';
import type { Scene } from './scene.ts';

export type Deed = Pick<Decision, 'trade' | 'side' | 'conviction' | 'act' | 'location'>;

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
  return linesOf(sceneOf(brief, deed, lies), playerOf(brief, deed, attempt));
}

/** What there is to think of the deed, or to say of it after a thought, for who has chosen it and chooses the words, too. */
export function offersFor(
  brief: Brief,
  deed: Deed,
  { lies, thought }: Pick<Wanted, 'lies'> & { readonly thought: string | null },
): readonly Offer[] {
  return offersOf(sceneOf(brief, deed, lies), playerOf(brief, deed, 0), { thought });
}

function sceneOf(brief: Brief, deed: Deed, lies: boolean): Scene {
  const facts = factsOf(brief);
  const { trade, side, conviction, location } = deed;
  const plan = { motive: motiveFor(facts, deed), trade, side, conviction };
  const act = brief.plot.acts.find(({ says }) => says === deed.act);
  return { facts, plan, act, twoFaced: lies, moving: location !== brief.room };
}

const playerOf = (brief: Brief, { location }: Deed, attempt: number): Player => ({
  lexicon: actorOf(brief.self).lexicon,
  goal: location,
  draws: (purpose) => chance(String(brief.seed), 'ghostwriter', purpose, attempt),
});
