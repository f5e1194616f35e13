// The markets by name: what each asks, when it comes true, and its outcomes as a reader says them.

import type { Performer } from '../../show/cast/cast.ts';
import type { OutcomeId, Pool, PoolKind } from '../../show/parlour/wagers.ts';
import { NOBODY } from '../../show/parlour/wagers.ts';
import { nameOf, namesOf } from '../words/names.ts';

interface Staged {
  readonly cast: readonly Performer[];
}

/** As on a button, without the episode. */
export const MARKET_LABELS: Readonly<Record<PoolKind, string>> = {
  winner: 'Who wins',
  firstBankrupt: 'First to go bankrupt',
  headToHead: 'Head-to-head',
  hypocrite: 'Biggest hypocrite',
};

const MARKET_NAMES: Readonly<Record<PoolKind, string>> = {
  winner: 'Who wins',
  firstBankrupt: 'Who goes bankrupt first in',
  headToHead: 'Head-to-head of',
  hypocrite: 'Biggest hypocrite of',
};

/** Such as "Who wins episode 2". */
export const marketName = (kind: PoolKind, episode: number): string =>
  `${MARKET_NAMES[kind]} episode ${episode}`;

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

const CLAIMS: Readonly<Record<PoolKind, string>> = {
  winner: '',
  firstBankrupt: ' bankrupt first',
  headToHead: ' in the head-to-head',
  hypocrite: ' as hypocrite',
};

/** "Alex", or "Alex bankrupt first", for a bet mentioned in passing. */
export const claimOf = (staged: Staged, { kind }: Pick<Pool, 'kind'>, outcome: OutcomeId): string =>
  `${outcomeName(staged, outcome)}${CLAIMS[kind]}`;
