// One trader's books as a picture shows them: worth, cash, what is held, the curve of the day.
// Pure; `portfolioAltText` says it in words.

import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import type { Show } from '../../show/state/show.ts';
import { cashOf, equityCents, standings } from '../../show/trading/books.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import { exposureCents, profitCents } from '../../show/trading/position.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { dollars, signedDollars } from '../words/money.ts';
import { shortened } from './board-alt.ts';
import { type OfficeMood, officeView } from './office.ts';

export interface HoldingView {
  readonly asset: string;
  readonly side: 'long' | 'short';
  readonly worthCents: number;
  readonly costCents: number;
  readonly profitCents: number;
}

export interface PortfolioView {
  readonly id: PerformerId;
  readonly name: string;
  readonly title: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly mood: OfficeMood;
  readonly rank: number;
  readonly equityCents: number;
  /** Since the opening bell; null between episodes. */
  readonly todayCents: number | null;
  /** Below zero: owed to the bank. */
  readonly cashCents: number;
  readonly holding: HoldingView | null;
  readonly bankrupt: boolean;
  /** Equity in cents from the opening bell to now. */
  readonly history: readonly number[];
}

/** Undefined where nobody of that id trades. */
export function portfolioView(show: Show, trader: PerformerId): PortfolioView | undefined {
  const performer = findPerformer(show.cast, trader);
  if (performer === undefined) return undefined;
  const { episode } = show;
  const position = show.positions[trader];
  const equity = equityCents(show, trader);
  const history = episode?.equityHistory[trader] ?? [];
  const countedFromCents = countsFromCents(episode, trader);
  return {
    ...{ id: trader, name: performer.name, title: performer.title, colour: performer.colour },
    mood: officeView(show).people.find(({ id }) => id === trader)?.mood ?? 'calm',
    rank: standings(show).findIndex(({ id }) => id === trader) + 1,
    equityCents: equity,
    todayCents: countedFromCents === undefined ? null : equity - countedFromCents,
    cashCents: balanceOf(show.money, cashOf(trader)),
    holding:
      position === undefined
        ? null
        : {
            ...{ asset: position.asset, side: position.side, costCents: position.costCents },
            worthCents: exposureCents(position, show.prices),
            profitCents: profitCents(position, show.prices),
          },
    bankrupt: episode?.bankrupt.includes(trader) === true,
    history: history.at(-1) === equity ? history : [...history, equity],
  };
}

export function portfolioAltText(view: PortfolioView): string {
  const { name, title, rank, todayCents, cashCents, holding, bankrupt } = view;
  const today = todayCents === null ? '' : `, ${signedDollars(todayCents)} today`;
  const cash = cashCents < 0 ? `Owes the bank ${dollars(-cashCents)}` : `Cash ${dollars(cashCents)}`;
  const held =
    holding === null
      ? 'Holds nothing'
      : `${holding.side} ${holding.asset} worth ${dollars(holding.worthCents)}, cost ${dollars(holding.costCents)}, profit ${signedDollars(holding.profitCents)}`;
  return shortened(
    [
      `Portfolio of ${shortened(name, 64)} (${shortened(title, 64)}), place ${rank}.`,
      `Equity ${dollars(view.equityCents)}${today}. ${cash}. ${held}.`,
      ...(bankrupt ? ['Bankrupt.'] : []),
    ].join(' '),
    ALT_TEXT_LENGTH_MAX,
  );
}
