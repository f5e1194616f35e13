// The bells and the pool's turning points, as the floor announces them.

import type { EpisodeClosed, EpisodeOpened, PoolSettled } from '../show/event.ts';
import type { Show } from '../show/show.ts';
import { poolTotal, stakedOn } from '../show/wagers.ts';
import { commitmentLine, revealLines } from './fairness.ts';
import { chipCount, signedDollars } from './money.ts';
import { nameOf, namesOf } from './names.ts';
import { oddsOf } from './pool-odds.ts';
import { clockTime } from './times.ts';

/** `after`: the show just after the bell. */
export function bellOpened(after: Show, event: EpisodeOpened): readonly string[] {
  const back =
    event.returning.length === 0
      ? []
      : [`🏦 Back on a loan of the bank: ${namesOf(after, event.returning)}.`];
  return [
    `## 🔔 Opening bell · episode ${event.episode}`,
    `**${after.settings.roundsPerEpisode} rounds**. Most profit by the closing bell wins.`,
    `🎟️ \`/bet\` until ${clockTime(event.locksAtMs)}`,
    ...back,
    commitmentLine(event.commitment),
  ];
}

/** `before`: the show just before the step, which still has its episode. */
export function bellClosed(before: Show, event: EpisodeClosed): readonly string[] {
  const [first] = event.winners;
  const profit = first === undefined ? '' : signedDollars(event.profitCents[first] ?? 0);
  const tie = event.winners.length > 1;
  const winner = tie
    ? `🏆 Dead heat: **${namesOf(before, event.winners)}**, ${profit} each`
    : `🏆 **${namesOf(before, event.winners)}** wins the day: **${profit}**`;
  const commitment = before.episode?.commitment ?? '';
  return [
    `## 🔔 Closing bell · episode ${event.episode}`,
    winner,
    ...revealLines({ seed: event.seed, commitment }),
  ];
}

export function poolLocked(before: Show): readonly string[] {
  const pool = before.episode?.pool;
  if (pool === undefined) return [];
  if (pool.wagers.length === 0) return ['🔒 Bets are locked. Nobody dared.'];
  const favourite = [...pool.outcomes].sort((one, other) => stakedOn(pool, other) - stakedOn(pool, one))[0];
  const said =
    favourite === undefined
      ? ''
      : ` Favourite: **${nameOf(before, favourite)}** ${oddsOf(pool, favourite) ?? ''}`;
  return [`🔒 Bets are locked: **${chipCount(poolTotal(pool))}** in the pool.${said}`];
}

export function poolSettled(before: Show, { payouts, refunded, outcomes }: PoolSettled): readonly string[] {
  if (payouts.length === 0) return [];
  if (refunded) return ['🎟️ Nobody backed the winner: every stake is paid back.'];
  const won = payouts.filter(({ paidChips }) => paidChips > 0);
  const paidChips = won.reduce((sum, payout) => sum + payout.paidChips, 0);
  const bettors = `${won.length} of ${payouts.length} bets`;
  return [`🎟️ **${namesOf(before, outcomes)}** paid: ${bettors} won, **${chipCount(paidChips)}** in all.`];
}
