// The markets of the episode, open and locked, as everybody may see them: what each asks, its outcomes, and their odds once so many have
// bet that the odds do not tell how somebody did. Nobody's stake stands here.

import type { PerformerId } from '../../show/ids.ts';
import { openPool } from '../../show/intents/guards.ts';
import { marketIn } from '../../show/parlour/pool-id.ts';
import {
  type MarketId,
  type OutcomeId,
  type Pool,
  poolTotal,
  showsOdds,
  stakedOn,
  traderIn,
} from '../../show/parlour/wagers.ts';
import { isRejection } from '../../show/rejection.ts';
import type { Show } from '../../show/state/show.ts';
import { marketLabel, marketName, outcomeName } from '../betting/markets.ts';
import { oddsOf, rankedOutcomes } from '../betting/pool-odds.ts';
import type { LiveSaying } from './live-saying.ts';
import { unmarked } from './unmarked.ts';

/** What is to be known of a floor beside its show. */
export interface FloorState {
  /** The opening bell and its sealed seed are not on the floor yet: until they are, no bet is taken. */
  readonly owesBell: boolean;
  /** The show stands still until its host has put something right. */
  readonly isStopped: boolean;
}

export const PLAYS_ON: FloorState = { owesBell: false, isStopped: false };

export interface LiveOutcome {
  readonly id: OutcomeId;
  readonly name: string;
  /** Whom it names; null where it names nobody. */
  readonly performer: PerformerId | null;
  /** Null while the odds are sealed. */
  readonly chips: number | null;
  readonly odds: string | null;
  /** The custom id of the button that asks how many chips. */
  readonly press: string;
}

export interface LiveMarket {
  readonly id: MarketId;
  /** In two or three words. */
  readonly name: string;
  /** As a whole question. */
  readonly asks: string;
  /** Whether it takes bets: it is shown on when it is locked. */
  readonly isOpen: boolean;
  /** Of a market on a thread: the round whose beginning locks it; null of those of the whole episode. */
  readonly locksAtRound: number | null;
  /** Chips in all; null while the odds are sealed. */
  readonly chips: number | null;
  /** The most backed first. */
  readonly outcomes: readonly LiveOutcome[];
}

/** None before the bell and its sealed seed are on the floor; none takes bets while the show stands still. */
export const liveMarkets = (
  show: Show,
  saying: LiveSaying,
  { owesBell, isStopped }: FloorState,
): readonly LiveMarket[] =>
  (owesBell ? [] : (show.episode?.pools ?? [])).flatMap((pool) => {
    const market = marketIn(pool.id);
    const isOver = pool.settled !== undefined || pool.voidedBecause !== null;
    return market === undefined || isOver ? [] : [liveMarket({ show, saying, isStopped }, pool, market)];
  });

interface Scene {
  readonly show: Show;
  readonly saying: LiveSaying;
  readonly isStopped: boolean;
}

function liveMarket({ show, saying, isStopped }: Scene, pool: Pool, market: MarketId): LiveMarket {
  const { words, clean, pressId } = saying;
  const isSealed = !showsOdds(pool);
  const said = (text: string): string => clean(unmarked(text)) || words.say('signs.bleeped');
  return {
    id: market,
    name: said(marketLabel(words, show, market)),
    asks: said(marketName(words, show, { market, episode: show.episode?.number ?? 0 })),
    isOpen: !isStopped && !isRejection(openPool(show, market, show.atMs)),
    locksAtRound: pool.on?.decidedInRound ?? null,
    chips: isSealed ? null : poolTotal(pool),
    outcomes: rankedOutcomes(pool).map((outcome) => ({
      id: outcome,
      name: said(outcomeName(words, show, outcome)),
      performer: traderIn(outcome) ?? null,
      chips: isSealed ? null : stakedOn(pool, outcome),
      odds: isSealed ? null : (oddsOf(words, pool, outcome) ?? null),
      press: pressId({ kind: 'stake', market, outcome }),
    })),
  };
}
