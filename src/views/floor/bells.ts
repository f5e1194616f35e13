// The bells and the pool's turning points, as the floor announces them.

import type { Words } from '../../languages/words.ts';
import type { EpisodeClosed, EpisodeOpened } from '../../show/events/episode.ts';
import type {
  EconomyReset,
  PoolLocked,
  PoolSettled,
  PoolVoided,
  TipsterNamed,
} from '../../show/events/parlour.ts';
import { CHIPS_FIRST_GRANT } from '../../show/parlour/grants.ts';
import { lockRound } from '../../show/parlour/lock.ts';
import { marketIn, threadIn } from '../../show/parlour/pool-id.ts';
import { bettingIn, favouriteOf, wholeDay } from '../../show/parlour/pools.ts';
import { poolTotal, showsOdds } from '../../show/parlour/wagers.ts';
import { nextOpensAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { marketLabel, marketName, outcomeName, outcomeNames } from '../betting/markets.ts';
import { oddsOf } from '../betting/pool-odds.ts';
import { signedChips } from '../betting/tipsters.ts';
import { plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { nameOf } from '../words/names.ts';
import { hourAhead } from '../words/times.ts';
import { commitmentLine, revealLines } from './fairness.ts';

/** `after`: the show just after the bell. */
export function bellOpened(words: Words, after: Show, event: EpisodeOpened): readonly string[] {
  const names = words.listed(event.returning.map((id) => nameOf(after, id)));
  return [
    words.say('floor.opened', { episode: event.episode }),
    words.say('floor.openedRounds', { rounds: after.settings.roundsPerEpisode }),
    ...betsLines(words, after, event),
    ...(event.returning.length === 0 ? [] : [words.say('floor.openedReturning', { names })]),
    commitmentLine(words, event.commitment),
  ];
}

/** Nothing where there is no market to bet in. */
function betsLines(words: Words, after: Show, { locksAtMs }: EpisodeOpened): readonly string[] {
  if (after.episode !== null && bettingIn(after.episode, after.atMs) === 'off') return [];
  return [
    words.say('floor.openedBets', {
      locks: hourAhead(locksAtMs, after.atMs),
      round: lockRound(after.settings),
    }),
  ];
}

/** `before`: the show just before the step, which still has its episode. */
export function bellClosed(words: Words, before: Show, event: EpisodeClosed): readonly string[] {
  const { carried, seed } = event;
  const headline = plain(carried?.text ?? '');
  return [
    words.say('floor.closed', { episode: event.episode }),
    winnerLine(words, before, event),
    ...(event.unseen === true ? [words.say('floor.closedUnseen')] : []),
    ...(carried === undefined ? [] : [words.say('floor.closedCarried', { headline })]),
    ...revealLines(words, { seed, commitment: before.episode?.commitment ?? '' }),
  ];
}

/** When the next one opens, where anybody can say. `show`: the show after the closing bell. */
export function nextBell(words: Words, show: Show): readonly string[] {
  const opensAtMs = nextOpensAtMs(show, show.atMs);
  if (opensAtMs === null || opensAtMs <= show.atMs) return [];
  return [words.say('floor.closedNext', { opens: hourAhead(opensAtMs, show.atMs) })];
}

function winnerLine(words: Words, before: Show, { winners, profitCents }: EpisodeClosed): string {
  const [first] = winners;
  const profit = first === undefined ? '' : words.signedDollars(profitCents[first] ?? 0);
  const names = words.listed(winners.map((id) => nameOf(before, id)));
  return winners.length > 1
    ? words.say('floor.closedDeadHeat', { names, profit })
    : words.say('floor.closedWinner', { name: names, profit });
}

/** The markets of the episode are locked together: said once, with the favourite to win. */
export function poolLocked(words: Words, before: Show, { pool: id }: PoolLocked): readonly string[] {
  const pools = before.episode === null ? [] : wholeDay(before.episode).filter(({ locked }) => !locked);
  if (pools[0]?.id !== id) return [];
  if (pools.every(({ wagers }) => wagers.size === 0)) return [words.say('floor.lockedBare')];
  const chips = words.chips(pools.reduce((sum, pool) => sum + poolTotal(pool), 0));
  const staked = pools.filter(({ wagers }) => wagers.size > 0).length;
  const winner = pools.find(({ kind }) => kind === 'winner');
  const favourite = winner === undefined ? undefined : favouriteOf(winner);
  if (favourite === undefined || winner === undefined)
    return [words.say('floor.locked', { chips, pools: staked })];
  if (!showsOdds(winner)) return [words.say('floor.lockedSealed', { chips, pools: staked })];
  const odds = oddsOf(words, winner, favourite) ?? '';
  const name = outcomeName(words, before, favourite);
  return [words.say('floor.lockedFavourite', { chips, pools: staked, favourite: name, odds })];
}

/** Of a thread's market as of any other; `show`: where the thread is remembered. */
export function poolSettled(words: Words, show: Show, event: PoolSettled): readonly string[] {
  const { payouts, refunded, outcomes, pool } = event;
  if (payouts.length === 0) return [];
  const market = marketLabel(words, show, marketIn(pool) ?? 'winner');
  if (outcomes.length === 0 && threadIn(pool) !== undefined)
    return [words.say('floor.threadMarketOff', { market })];
  if (refunded) return [words.say('floor.refunded', { market })];
  const won = payouts.filter(({ paidChips }) => paidChips > 0);
  const chips = words.chips(won.reduce((sum, payout) => sum + payout.paidChips, 0));
  const outcome = outcomeNames(words, show, outcomes);
  return [words.say('floor.settled', { market, outcome, won: won.length, bets: payouts.length, chips })];
}

/** An admin's deeds are for all to read. */
export function houseLine(words: Words, before: Show, event: PoolVoided | EconomyReset): string {
  const by = mentionOf(words, event.by);
  if (event.type === 'economyReset') {
    const chips = words.chips(CHIPS_FIRST_GRANT);
    return words.say('floor.economyReset', { by, wallets: event.wallets, chips });
  }
  const id = marketIn(event.pool) ?? 'winner';
  const market = marketName(words, before, { market: id, episode: before.episode?.number ?? 0 });
  return words.say('floor.voided', { by, market, why: plain(event.why) });
}

export const tipsterLine = (words: Words, { viewer, season, profitChips }: TipsterNamed): string =>
  words.say('floor.bestTipster', {
    viewer: mentionOf(words, viewer),
    season,
    profit: signedChips(words, profitChips),
  });
