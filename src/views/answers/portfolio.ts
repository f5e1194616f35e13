// One trader's books as `/portfolio` shows them: what it is worth, what it holds, what it did today.

import type { PerformerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { changeBp } from '../../show/market/market.ts';
import type { Episode, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { cashOf, equityCents, standings } from '../../show/trading/books.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import type { Position } from '../../show/trading/position.ts';
import { exposureCents, profitCents } from '../../show/trading/position.ts';
import { whenOf } from '../floor/floor-state.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted, plain } from '../words/markdown.ts';
import { dollars, percentOf, signedDollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';

const TRADES_SHOWN = 6;

/** `playedBy`: the mind that plays the trader, in words. */
export function portfolioText(show: Show, trader: PerformerId, playedBy: string): string {
  const equity = equityCents(show, trader);
  const openingCents = countsFromCents(show.episode, trader);
  const rank = standings(show).findIndex(({ id }) => id === trader) + 1;
  const broke = show.episode?.bankrupt.includes(trader) === true;
  const today = openingCents === undefined ? '' : ` · ${signedDollars(equity - openingCents)} today`;
  return fitted([
    `### 💼 ${nameOf(show, trader)} · ${whenOf(floorWords(show), show)}`,
    `Equity **${dollars(equity)}**${today} · place **${rank}**`,
    cashLine(balanceOf(show.money, cashOf(trader))),
    ...(broke ? ['💀 Bankrupt: out for this episode, back at the next bell on a loan.'] : []),
    ...positionLines(show, show.positions[trader]),
    ...tradeLines(show, trader),
    `-# 🎭 Played by ${plain(playedBy)}`,
  ]);
}

const cashLine = (cashCents: number): string =>
  cashCents < 0 ? `Owes the bank **${dollars(-cashCents)}**` : `Cash **${dollars(cashCents)}**`;

function positionLines(show: Show, position: Position | undefined): readonly string[] {
  if (position === undefined) return ['Holds nothing.'];
  const { asset, side, costCents, sinceRound } = position;
  const profit = profitCents(position, show.prices);
  return [
    `**${side === 'long' ? '🟢 Long' : '🔴 Short'} ${asset}** since round ${sinceRound}`,
    `Worth **${dollars(exposureCents(position, show.prices))}** · cost ${dollars(costCents)}`,
    `Profit **${signedDollars(profit)}**`,
  ];
}

/** Newest first. */
function tradeLines(show: Show, trader: PerformerId): readonly string[] {
  const { episode } = show;
  const trades = (episode?.turns ?? []).filter((turn) => turn.performer === trader && turn.trade !== 'Hold');
  if (episode === null || trades.length === 0) return [];
  const shown = trades.slice(-TRADES_SHOWN).toReversed();
  const more = trades.length - shown.length;
  return [
    '**Trades today**',
    ...shown.map((turn) => tradeLine(show, episode, turn)),
    ...(more === 0 ? [] : [`-# and ${more} earlier`]),
  ];
}

function tradeLine(show: Show, episode: Episode, { round, trade, side }: Turn): string {
  const then = trade === 'Hold' ? undefined : episode.priceHistory[round]?.[trade];
  const since = trade === 'Hold' || then === undefined ? 0 : changeBp(then, show.prices[trade]);
  return `- Round ${round}: ${side} ${trade} · ${trade} ${percentOf(since)} since`;
}
