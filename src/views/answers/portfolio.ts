// One trader's books as `/portfolio` shows them: what it is worth, what it holds, what it did today.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { changeBp } from '../../show/market/market.ts';
import type { Episode, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { cashOf, equityCents } from '../../show/trading/books.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import type { Position } from '../../show/trading/position.ts';
import { exposureCents, profitCents } from '../../show/trading/position.ts';
import { rankingOf } from '../cards/ranking.ts';
import { whenOf } from '../floor/floor-state.ts';
import { fitted, plain } from '../words/markdown.ts';
import { type MindName, mindIn } from '../words/mind-name.ts';
import { nameOf } from '../words/names.ts';
import { tradeIn } from '../words/trades.ts';

const TRADES_SHOWN = 6;

/** `playedBy`: the mind that plays the trader. */
export function portfolioText(
  words: Words,
  show: Show,
  of: { trader: PerformerId; playedBy: MindName },
): string {
  const { trader, playedBy } = of;
  const isBroke = show.episode?.bankrupt.includes(trader) === true;
  return fitted([
    words.say('portfolio.title', { name: nameOf(show, trader), when: whenOf(words, show) }),
    equityLine(words, show, trader),
    cashLine(words, balanceOf(show.money, cashOf(trader))),
    ...(isBroke ? [words.say('portfolio.bankrupt')] : []),
    ...positionLines(words, show, show.positions[trader]),
    ...tradeLines(words, show, trader),
    words.say('portfolio.playedBy', { mind: plain(mindIn(words, playedBy)) }),
  ]);
}

function equityLine(words: Words, show: Show, trader: PerformerId): string {
  const cents = equityCents(show, trader);
  const openingCents = countsFromCents(show.episode, trader);
  const place = rankingOf(show).find(({ id }) => id === trader)?.rank ?? 0;
  const equity = words.dollars(cents);
  if (openingCents === undefined) return words.say('portfolio.equity', { equity, place });
  return words.say('portfolio.equityToday', {
    ...{ equity, place, change: words.signedDollars(cents - openingCents) },
  });
}

function cashLine(words: Words, cashCents: number): string {
  const cash = words.dollars(Math.abs(cashCents));
  return cashCents < 0 ? words.say('portfolio.owes', { cash }) : words.say('portfolio.cash', { cash });
}

function positionLines(words: Words, show: Show, position: Position | undefined): readonly string[] {
  if (position === undefined) return [words.say('portfolio.holdsNothing')];
  const { asset, side, costCents, sinceRound } = position;
  return [
    words.say('portfolio.holds', { side, asset: words.say(`names.${asset}`), round: sinceRound }),
    words.say('portfolio.worth', {
      ...{ worth: words.dollars(exposureCents(position, show.prices)), cost: words.dollars(costCents) },
    }),
    words.say('portfolio.profit', { profit: words.signedDollars(profitCents(position, show.prices)) }),
  ];
}

/** Newest first. */
function tradeLines(words: Words, show: Show, trader: PerformerId): readonly string[] {
  const { episode } = show;
  const trades = (episode?.turns ?? []).filter((turn) => turn.performer === trader && turn.trade !== 'Hold');
  if (episode === null || trades.length === 0) return [];
  const shown = trades.slice(-TRADES_SHOWN).toReversed();
  const count = trades.length - shown.length;
  return [
    words.say('portfolio.trades'),
    ...shown.flatMap((turn) => tradeLine(words, { show, episode, turn })),
    ...(count === 0 ? [] : [words.say('portfolio.earlier', { count })]),
  ];
}

function tradeLine(
  words: Words,
  { show, episode, turn }: { readonly show: Show; readonly episode: Episode; readonly turn: Turn },
): readonly string[] {
  const { round, trade: asset } = turn;
  if (asset === 'Hold') return [];
  const then = episode.priceHistory[round]?.[asset];
  const sinceBp = then === undefined ? 0 : changeBp(then, show.prices[asset]);
  return [
    words.say('portfolio.trade', {
      ...{ round, trade: tradeIn(words, turn), asset: words.say(`names.${asset}`) },
      change: words.percent(sinceBp),
    }),
  ];
}
