// The markets by name: what each asks, when it comes true, and its outcomes as a reader says them.

import type { Performer } from '../../show/cast/cast.ts';
import type { OutcomeId, Pool, PoolKind } from '../../show/parlour/wagers.ts';
import { NOBODY } from '../../show/parlour/wagers.ts';
import { nameOf, namesOf } from '../words/names.ts';

type Staged = { readonly cast: readonly Performer[] };

/** As on a button, without the episode. */
export const MARKET_LABELS: Readonly<Record<PoolKind, string>> = {
  winner: 'Who wins',
  firstBankrupt: 'First to go bankrupt',
  headToHead: 'Head-to-head',
  hypocrite: 'Biggest hypocrite',
};

/** Such as "Who wins episode 2". */
export function marketName(kind: PoolKind, episode: number): string {
  switch (kind) {
    case 'winner':
      return `Who wins episode ${episode}`;
    case 'firstBankrupt':
      return `Who goes bankrupt first in episode ${episode}`;
    case 'headToHead':
      return `Head-to-head of episode ${episode}`;
    case 'hypocrite':
      return `Biggest hypocrite of episode ${episode}`;
  }
}

/** What decides it, in one sentence. */
export const MARKET_RULES: Readonly<Record<PoolKind, string>> = {
  winner: 'Most profit since the opening bell wins.',
  firstBankrupt: 'The first trader to go bankrupt by the closing bell, or nobody.',
  headToHead: 'More profit since the opening bell wins, of these two rivals alone.',
  hypocrite: 'Whoever said one thing and traded the other the most.',
};

/** Escaped; "Nobody" for none of them. */
export const outcomeName = (staged: Staged, outcome: OutcomeId): string =>
  outcome === NOBODY ? 'Nobody' : nameOf(staged, outcome);

/** "Alex", "Alex and Sarah"; "Nobody" for none. */
export const outcomeNames = (staged: Staged, outcomes: readonly OutcomeId[]): string => {
  const known = outcomes.flatMap((outcome) => (outcome === NOBODY ? [] : [outcome]));
  return known.length === 0 ? 'Nobody' : namesOf(staged, known);
};

/** "Alex to win", for a bet mentioned in passing. */
export function claimOf(staged: Staged, { kind }: Pick<Pool, 'kind'>, outcome: OutcomeId): string {
  const name = outcomeName(staged, outcome);
  switch (kind) {
    case 'winner':
      return name;
    case 'firstBankrupt':
      return `${name} bankrupt first`;
    case 'headToHead':
      return `${name} in the head-to-head`;
    case 'hypocrite':
      return `${name} as hypocrite`;
  }
}
