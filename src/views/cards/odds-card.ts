// A pool as a picture shows it: which outcome is backed by how much, and what it would pay now.
// Pure; `oddsAltText` says it in words. No viewer's own stake is in it.

import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import { NOBODY, type PoolKind, poolTotal, stakedOn } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { marketName } from '../betting/markets.ts';
import { oddsOf } from '../betting/pool-odds.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { floorWords } from '../words/floor-words.ts';
import { chipCount } from '../words/money.ts';
import { shortened } from './board-alt.ts';

export interface OutcomeView {
  /** Null: none of them. */
  readonly id: PerformerId | null;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly chips: number;
  /** Of the pool, in basis points. */
  readonly shareBp: number;
  /** Such as `×2.4`; null where nobody backs it. */
  readonly odds: string | null;
  readonly bankrupt: boolean;
}

export interface OddsView {
  /** What is asked, short enough for a sign. */
  readonly title: string;
  readonly episode: number;
  /** The same in full. */
  readonly market: string;
  readonly poolChips: number;
  readonly locked: boolean;
  /** Most backed first. */
  readonly outcomes: readonly OutcomeView[];
}

const TITLES: Readonly<Record<PoolKind, string>> = {
  winner: 'WHO WINS',
  firstBankrupt: 'FIRST BUST',
  headToHead: 'DUEL',
  hypocrite: 'HYPOCRITE',
};
const NOBODY_COLOUR = '#8f7bff';

/** Undefined where the market is not open, or was called off. */
export function oddsView(show: Show, kind: PoolKind = 'winner'): OddsView | undefined {
  const { episode } = show;
  const pool = poolOf(episode, kind);
  if (episode === null || pool === undefined || pool.voidedBecause !== null) return undefined;
  const poolChips = poolTotal(pool);
  const outcomes = pool.outcomes.map((outcome): OutcomeView => {
    const id = outcome === NOBODY ? null : outcome;
    const performer = id === null ? undefined : findPerformer(show.cast, id);
    const chips = stakedOn(pool, outcome);
    return {
      ...{ id, chips, colour: performer?.colour ?? NOBODY_COLOUR },
      name: id === null ? 'Nobody' : (performer?.name ?? id),
      shareBp: poolChips === 0 ? 0 : Math.round((chips * 10_000) / poolChips),
      odds: oddsOf(floorWords(show), pool, outcome) ?? null,
      bankrupt: id !== null && episode.bankrupt.includes(id),
    };
  });
  return {
    title: `${TITLES[kind]}?`,
    episode: episode.number,
    market: marketName(floorWords(show), kind, episode.number),
    ...{ poolChips, locked: pool.locked },
    outcomes: outcomes.toSorted((one, other) => other.chips - one.chips),
  };
}

export function oddsAltText({ market, poolChips, locked, outcomes }: OddsView): string {
  const lines = outcomes.map(({ name, odds, chips, bankrupt }) => {
    const backed = odds === null ? 'nobody yet' : `${odds} now, ${chipCount(chips)}`;
    return `${shortened(name, 32)}: ${backed}${bankrupt ? ', bankrupt' : ''}.`;
  });
  const bets = locked ? 'bets are locked' : 'odds move with every bet';
  return shortened(
    [`${market}: pool ${chipCount(poolChips)}, ${bets}.`, ...lines].join(' '),
    ALT_TEXT_LENGTH_MAX,
  );
}
