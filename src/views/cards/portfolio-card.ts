// One trader's books as a picture shows them: worth, cash, what is held, the curve of the day.
// Pure; `portfolioAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import type { Asset } from '../../show/market/asset.ts';
import type { Show } from '../../show/state/show.ts';
import { cashOf, equityCents } from '../../show/trading/books.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import { exposureCents, profitCents } from '../../show/trading/position.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { shortened } from './board-alt.ts';
import { type OfficeMood, officeView } from './office.ts';
import { rankingOf } from './ranking.ts';

export interface HoldingView {
  readonly asset: Asset;
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
    rank: rankingOf(show).find(({ id }) => id === trader)?.rank ?? 0,
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

export function portfolioAltText(words: Words, view: PortfolioView): string {
  const { name, title, rank: place, todayCents, cashCents, holding, bankrupt } = view;
  const equity = words.dollars(view.equityCents);
  const cash = words.dollars(Math.abs(cashCents));
  const sentences = [
    words.say('alts.portfolio', { name: shortened(name, 64), title: shortened(title, 64), place }),
    todayCents === null
      ? words.say('alts.equity', { equity })
      : words.say('alts.equityToday', { equity, change: words.signedDollars(todayCents) }),
    cashCents < 0 ? words.say('alts.owes', { cash }) : words.say('alts.cash', { cash }),
    holding === null ? words.say('alts.holdsNothing') : holdingIn(words, holding),
    ...(bankrupt ? [words.say('alts.isBankrupt')] : []),
  ];
  return shortened(sentences.join(' '), ALT_TEXT_LENGTH_MAX);
}

const holdingIn = (words: Words, { side, asset, worthCents, costCents, profitCents }: HoldingView): string =>
  words.say('alts.holds', {
    ...{ side, asset: words.say(`names.${asset}`), worth: words.dollars(worthCents) },
    ...{ cost: words.dollars(costCents), profit: words.signedDollars(profitCents) },
  });
