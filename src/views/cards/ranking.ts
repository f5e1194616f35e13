// The one order in which traders are listed and painted: the day's profit, which is what the closing bell goes by;
// equal profits share a place. Between equals the richer stands first, and then whoever comes first in the cast.

import { traders } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';

export interface Fortune {
  /** Since the opening bell. */
  readonly profitCents: number;
  readonly equityCents: number;
}

export type Ranked<Each extends Fortune> = Each & {
  /** 1 has the best day. */
  readonly rank: number;
};

/** Best day first. */
export function ranked<Each extends Fortune>(fortunes: readonly Each[]): readonly Ranked<Each>[] {
  return fortunes
    .toSorted((one, other) => other.profitCents - one.profitCents || other.equityCents - one.equityCents)
    .map((each) => ({ ...each, rank: placeOf(each.profitCents, fortunes) }));
}

/** Which place a day's profit has among all. */
export const placeOf = (profitCents: number, all: readonly Pick<Fortune, 'profitCents'>[]): number =>
  1 + all.filter((other) => other.profitCents > profitCents).length;

export interface Standing extends Fortune {
  readonly id: PerformerId;
}

/**
 * The traders of the show as they stand now. Between episodes that is how the last one ended; before the first, equal.
 * At the closing bell the show has let go of its episode: hand in the one that was open until then.
 */
export const rankingOf = (show: Show, episode: Episode | null = show.episode): readonly Ranked<Standing>[] =>
  ranked(
    traders(show.cast).map(({ id }) => {
      const equity = equityCents(show, id);
      const closed = show.episode === null ? show.lastResult?.profitCents[id] : undefined;
      const profitCents = closed ?? (episode === null ? 0 : dayProfitCents(episode, id, equity));
      return { id, equityCents: equity, profitCents };
    }),
  );
