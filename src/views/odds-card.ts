// The pool on who wins as a picture shows it: who is backed by how much, and what a win would pay now.
// Pure; `oddsAltText` says it in words. No viewer's own stake is in it.

import { findPerformer } from '../show/cast.ts';
import type { PerformerId } from '../show/ids.ts';
import { poolOf } from '../show/pools.ts';
import type { Show } from '../show/show.ts';
import { NOBODY, poolTotal, stakedOn } from '../show/wagers.ts';
import { ALT_TEXT_LENGTH_MAX, shortened } from './board-alt.ts';
import { chipCount } from './money.ts';
import { oddsOf } from './pool-odds.ts';

export interface OutcomeView {
  readonly id: PerformerId;
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
  readonly episode: number;
  readonly poolChips: number;
  readonly locked: boolean;
  /** Most backed first. */
  readonly outcomes: readonly OutcomeView[];
}

/** Undefined where no pool is open. */
export function oddsView(show: Show): OddsView | undefined {
  const { episode } = show;
  const pool = poolOf(episode, 'winner');
  if (episode === null || pool === undefined) return undefined;
  const poolChips = poolTotal(pool);
  const runners = pool.outcomes.flatMap((id) => (id === NOBODY ? [] : [id]));
  const outcomes = runners.map((id): OutcomeView => {
    const performer = findPerformer(show.cast, id);
    const chips = stakedOn(pool, id);
    return {
      ...{ id, chips, name: performer?.name ?? id, colour: performer?.colour ?? '#8f7bff' },
      shareBp: poolChips === 0 ? 0 : Math.round((chips * 10_000) / poolChips),
      odds: oddsOf(pool, id) ?? null,
      bankrupt: episode.bankrupt.includes(id),
    };
  });
  return {
    ...{ episode: episode.number, poolChips, locked: pool.locked },
    outcomes: outcomes.toSorted((one, other) => other.chips - one.chips),
  };
}

export function oddsAltText({ episode, poolChips, locked, outcomes }: OddsView): string {
  const lines = outcomes.map(({ name, odds, chips, bankrupt }) => {
    const backed = odds === null ? 'nobody yet' : `${odds} now, ${chipCount(chips)}`;
    return `${shortened(name, 32)}: ${backed}${bankrupt ? ', bankrupt' : ''}.`;
  });
  const bets = locked ? 'bets are locked' : 'odds move with every bet';
  return shortened(
    [`Who wins episode ${episode}: pool ${chipCount(poolChips)}, ${bets}.`, ...lines].join(' '),
    ALT_TEXT_LENGTH_MAX,
  );
}
