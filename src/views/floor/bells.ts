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
import { favouriteOf, kindOf } from '../../show/parlour/pools.ts';
import { poolTotal } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { marketLabel, marketName, outcomeName, outcomeNames } from '../betting/markets.ts';
import { oddsOf } from '../betting/pool-odds.ts';
import { signedChips } from '../betting/tipsters.ts';
import { floorWords } from '../words/floor-words.ts';
import { plain } from '../words/markdown.ts';
import { chipCount, signedDollars } from '../words/money.ts';
import { namesOf } from '../words/names.ts';
import { clockTime } from '../words/times.ts';
import { commitmentLine, revealLines } from './fairness.ts';

/** `after`: the show just after the bell. */
export function bellOpened(after: Show, event: EpisodeOpened): readonly string[] {
  const back =
    event.returning.length === 0
      ? []
      : [`🏦 Back on a loan of the bank: ${namesOf(after, event.returning)}.`];
  return [
    `## 🔔 Opening bell · episode ${event.episode}`,
    `**${after.settings.roundsPerEpisode} rounds**. Most profit by the closing bell wins.`,
    `🎟️ \`/bet\` until ${clockTime(event.locksAtMs)}, or until round ${lockRound(after.settings)} if that comes first`,
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
    ...(event.unseen === true ? ['😴 Nobody was there to see it: it does not count for the season.'] : []),
    ...(event.carried === undefined
      ? []
      : [
          `📣 No round is left for **${plain(event.carried.text)}**: it strikes in the first of the next episode.`,
        ]),
    ...revealLines(floorWords(before), { seed: event.seed, commitment }),
  ];
}

/** All markets are locked together: said once, with the favourite to win. */
export function poolLocked(before: Show, { pool: id }: PoolLocked): readonly string[] {
  const pools = before.episode?.pools.filter(({ locked }) => !locked) ?? [];
  if (pools[0]?.id !== id) return [];
  if (pools.every(({ wagers }) => wagers.length === 0)) return ['🔒 Bets are locked. Nobody dared.'];
  const total = pools.reduce((sum, pool) => sum + poolTotal(pool), 0);
  const winner = pools.find(({ kind }) => kind === 'winner');
  const favourite = winner === undefined ? undefined : favouriteOf(winner);
  const said =
    favourite === undefined || winner === undefined
      ? ''
      : ` Favourite: **${outcomeName(floorWords(before), before, favourite)}** ${oddsOf(floorWords(before), winner, favourite) ?? ''}`;
  const where = pools.length === 1 ? 'the pool' : `${pools.length} pools`;
  return [`🔒 Bets are locked: **${chipCount(total)}** in ${where}.${said}`];
}

export function poolSettled(before: Show, event: PoolSettled): readonly string[] {
  const { payouts, refunded, outcomes, pool } = event;
  if (payouts.length === 0) return [];
  const label = marketLabel(floorWords(before), kindOf(pool) ?? 'winner');
  if (refunded) return [`🎟️ ${label}: nobody was right, every stake is paid back.`];
  const won = payouts.filter(({ paidChips }) => paidChips > 0);
  const paidChips = won.reduce((sum, payout) => sum + payout.paidChips, 0);
  const bettors = `${won.length} of ${payouts.length} bets`;
  return [
    `🎟️ ${label}: **${outcomeNames(floorWords(before), before, outcomes)}** paid. ${bettors} won, **${chipCount(paidChips)}** in all.`,
  ];
}

/** An admin's deeds are for all to read. */
export function houseLine(before: Show, event: PoolVoided | EconomyReset): string {
  if (event.type === 'economyReset') {
    return `🏛️ <@${event.by}> started the chips anew: open bets are off, and all **${event.wallets}** wallets hold **${chipCount(CHIPS_FIRST_GRANT)}**.`;
  }
  const market = marketName(floorWords(before), kindOf(event.pool) ?? 'winner', before.episode?.number ?? 0);
  return `🏛️ <@${event.by}> called off *${market}*: ${plain(event.why)}. Every stake is paid back.`;
}

export const tipsterLine = (words: Words, { viewer, season, profitChips }: TipsterNamed): string =>
  `🎩 Best tipster of season ${season}: <@${viewer}>, **${signedChips(words, profitChips)}**`;
