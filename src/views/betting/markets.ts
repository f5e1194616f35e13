// The markets by name: what each asks, when it comes true, and its outcomes as a reader says them.

import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { OutcomeId, Pool, PoolKind } from '../../show/parlour/wagers.ts';
import { NOBODY } from '../../show/parlour/wagers.ts';
import { nameOf } from '../words/names.ts';

interface Staged {
  readonly cast: readonly Performer[];
}

/** As on a button, without the episode: "Who wins". */
export const marketLabel = (words: Words, kind: PoolKind): string => words.say(`names.${kind}`);

/** Such as "Who wins episode 2". */
export const marketName = (words: Words, kind: PoolKind, episode: number): string =>
  words.say(`markets.${kind}`, { episode });

/** What decides it, in one sentence. */
export const marketRule = (words: Words, kind: PoolKind): string => words.say(`markets.${kind}Rule`);

/** What happens to a tie, and to a pool in which nobody was right. */
export const settlementRules = (words: Words): string => words.say('markets.howItPays');

/** Escaped; "Nobody" for none of them. */
export const outcomeName = (words: Words, staged: Staged, outcome: OutcomeId): string =>
  outcome === NOBODY ? words.say('names.nobody') : nameOf(staged, outcome);

/** "Alex", "Alex and Sarah"; "Nobody" for none. */
export const outcomeNames = (words: Words, staged: Staged, outcomes: readonly OutcomeId[]): string => {
  const known = outcomes.flatMap((outcome) => (outcome === NOBODY ? [] : [nameOf(staged, outcome)]));
  return known.length === 0 ? words.say('names.nobody') : words.listed(known);
};

/** "Alex", or "Alex bankrupt first", for a bet mentioned in passing. */
export const claimOf = (
  words: Words,
  staged: Staged,
  { pool, outcome }: { readonly pool: Pick<Pool, 'kind'>; readonly outcome: OutcomeId },
): string => words.say(`markets.${pool.kind}Claim`, { outcome: outcomeName(words, staged, outcome) });
