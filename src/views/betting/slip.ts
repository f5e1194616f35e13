// The bet slip: market, outcome, stake, odds now and what it would pay (once three have bet, as everywhere), when it
// locks, what is left.
// And all of a member's slips in one.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { marketIn } from '../../show/parlour/pool-id.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import type { MarketId, OutcomeId, Pool } from '../../show/parlour/wagers.ts';
import { showsOdds, wagerOf, walletOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted } from '../words/markdown.ts';
import { marketName, outcomeName, settlementRules } from './markets.ts';
import { lockLine, sealedNote } from './odds.ts';
import { oddsOf, paysNow } from './pool-odds.ts';

export interface SlipOf {
  readonly viewer: ViewerId;
  readonly market: MarketId;
  readonly atMs: number;
  /** Where the stake stood until now; null: it has not moved. */
  readonly movedFrom?: OutcomeId | null;
}

/** The viewer's present slip in a market. */
export function slipText(
  words: Words,
  show: Show,
  { viewer, market, atMs, movedFrom = null }: SlipOf,
): string {
  const balance = words.chips(balanceOf(show.chips, walletOf(viewer)));
  const { episode } = show;
  const pool = poolOf(episode, market);
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  if (episode === null || pool === undefined || wager === undefined) {
    return [words.say('bets.none'), words.say('bets.balance', { chips: balance })].join('\n');
  }
  const { outcome, chips: stake } = wager;
  const moved =
    movedFrom === null ? [] : [words.say('bets.slipMoved', { outcome: outcomeName(words, show, movedFrom) })];
  return fitted([
    words.say('bets.slip'),
    words.say('bets.slipMarket', { market: marketName(words, show, { market, episode: episode.number }) }),
    words.say('bets.slipOutcome', { outcome: outcomeName(words, show, outcome) }),
    words.say('bets.slipStake', { chips: words.chips(stake) }),
    ...(showsOdds(pool)
      ? [
          words.say('bets.slipOdds', { odds: oddsOf(words, pool, outcome) ?? '' }),
          words.say('bets.slipPays', { chips: words.chips(paysNow(pool, outcome, stake)) }),
        ]
      : [sealedNote(words, pool)]),
    ...moved,
    lockLine(words, show, { atMs, pool }),
    words.say('bets.newBalance', { chips: balance }),
    settlementRules(words),
  ]);
}

/** Every open bet of the viewer, two lines each, and a third where the odds are not shown yet. */
export function betLines(words: Words, show: Show, viewer: ViewerId): readonly string[] {
  const { episode } = show;
  if (episode === null) return [];
  return episode.pools.flatMap((pool) => betLine(words, show, { pool, viewer, episode: episode.number }));
}

function betLine(
  words: Words,
  show: Show,
  { pool, viewer, episode }: { pool: Pool; viewer: ViewerId; episode: number },
): readonly string[] {
  const wager = wagerOf(pool, viewer);
  if (wager === undefined) return [];
  const bet = { chips: words.chips(wager.chips), outcome: outcomeName(words, show, wager.outcome) };
  const id = marketIn(pool.id) ?? 'winner';
  const market = words.say('bets.betMarket', { market: marketName(words, show, { market: id, episode }) });
  if (!showsOdds(pool)) return [words.say('bets.betSealed', bet), market, sealedNote(words, pool)];
  return [
    words.say('bets.bet', {
      ...bet,
      odds: oddsOf(words, pool, wager.outcome) ?? '',
      pays: words.chips(paysNow(pool, wager.outcome, wager.chips)),
    }),
    market,
  ];
}

export function betsText(
  words: Words,
  show: Show,
  { viewer, atMs }: { readonly viewer: ViewerId; readonly atMs: number },
): string {
  const lines = betLines(words, show, viewer);
  const balance = words.say('bets.balance', { chips: words.chips(balanceOf(show.chips, walletOf(viewer))) });
  if (lines.length === 0) return [words.say('bets.title'), words.say('bets.noneYet'), balance].join('\n');
  return fitted([
    words.say('bets.title'),
    ...lines,
    lockLine(words, show, { atMs }),
    balance,
    settlementRules(words),
  ]);
}
