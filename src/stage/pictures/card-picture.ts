// The cards that go with a command's words: what is on them, and the same in words for those who do not see them.
// Undefined where there is nothing to show or the card could not be drawn; the text stands by itself.

import type { Logger } from 'pino';
import type { Words } from '../../languages/words.ts';
import type { Order } from '../../pictures/studio/order.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { MarketId } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { hallAltText, hallView } from '../../views/cards/hall-card.ts';
import { marketAltText, marketView } from '../../views/cards/market-card.ts';
import { oddsAltText, oddsView } from '../../views/cards/odds-card.ts';
import { plotView } from '../../views/cards/plot/plot-card.ts';
import { plotAltText } from '../../views/cards/plot/plot-words.ts';
import { portfolioAltText, portfolioView } from '../../views/cards/portfolio-card.ts';
import { type ProfileView, profileAltText } from '../../views/cards/profile-card.ts';
import { recapAltText, recapView } from '../../views/cards/recap-card.ts';
import { relationsAltText, relationsView } from '../../views/cards/relations-card.ts';
import { shareAltText, shareView } from '../../views/cards/share-card.ts';
import type { SaidTurn } from '../../views/paper/said-turn.ts';
import type { Pictures } from './board-picture.ts';
import { gatedLine } from './gated-line.ts';
import type { Picture } from './picture.ts';

/** Which card a command asks for. */
export type CardWish =
  | { readonly card: 'market' }
  | { readonly card: 'hall' }
  | { readonly card: 'relations' }
  /** The board with pins and string. */
  | { readonly card: 'plot' }
  | { readonly card: 'odds'; readonly market: MarketId }
  | { readonly card: 'portfolio'; readonly trader: PerformerId }
  /** A card before it is hung on the wall, or what somebody has behind them. */
  | { readonly card: 'profile'; readonly view: ProfileView }
  | { readonly card: 'share'; readonly turn: SaidTurn }
  | { readonly card: 'recap'; readonly records: readonly ShowRecord[] };

interface Draft {
  readonly order: Order;
  readonly altText: string;
}

type Drafter<Wish extends CardWish> = (words: Words, show: Show, wish: Wish) => Draft | undefined;

export interface CardOptions {
  readonly pictures: Pictures;
  readonly log: Logger;
}

export async function cardPicture(
  words: Words,
  { pictures, log }: CardOptions,
  { show, wish }: { readonly show: Show; readonly wish: CardWish },
): Promise<Picture | undefined> {
  try {
    // The table holds each card's own drafter.
    const drafter = DRAFTS[wish.card] as Drafter<CardWish>;
    const draft = drafter(words, show, wish);
    if (draft === undefined) return undefined;
    const bytes = await pictures.draw(draft.order);
    return { name: `${wish.card}.png`, bytes, altText: draft.altText };
  } catch (err) {
    log.error(
      { err, guild: show.guild, card: wish.card },
      'a card could not be drawn; the words go without it',
    );
    return undefined;
  }
}

const DRAFTS: { readonly [Card in CardWish['card']]: Drafter<Extract<CardWish, { card: Card }>> } = {
  market: (words, show) => {
    const told = marketView(show);
    const pins = told.pins.map((pin) => ({ ...pin, text: gatedLine(words, pin.text, pin.about) }));
    const view = { ...told, pins };
    return { order: { kind: 'market', language: words.language, view }, altText: marketAltText(words, view) };
  },
  odds: (words, show, { market }) => {
    const view = oddsView(show, market);
    return (
      view && { order: { kind: 'odds', language: words.language, view }, altText: oddsAltText(words, view) }
    );
  },
  hall: (words, show) => {
    const view = hallView(show);
    return { order: { kind: 'hall', language: words.language, view }, altText: hallAltText(words, view) };
  },
  relations: (words, show) => {
    const view = relationsView(show);
    const { language } = words;
    return { order: { kind: 'relations', language, view }, altText: relationsAltText(words, view) };
  },
  plot: (words, show) => {
    const view = plotView(show);
    return { order: { kind: 'plot', language: words.language, view }, altText: plotAltText(words, view) };
  },
  portfolio: (words, show, { trader }) => {
    const told = portfolioView(show, trader);
    const { language } = words;
    const view = told && { ...told, title: gatedLine(words, told.title) };
    return view && { order: { kind: 'portfolio', language, view }, altText: portfolioAltText(words, view) };
  },
  profile: (words, _show, { view }) => profileDraft(words, view),
  share: (words, show, { turn }) => {
    const gated = { ...turn, speech: gatedLine(words, turn.speech), thought: gatedLine(words, turn.thought) };
    const view = shareView(show, gated);
    return { order: { kind: 'share', language: words.language, view }, altText: shareAltText(words, view) };
  },
  recap: (words, show, { records }) => {
    const told = recapView(words, show, records);
    if (told === undefined) return undefined;
    const moments = told.moments.map((moment) => ({ ...moment, text: gatedLine(words, moment.text) }));
    const view = { ...told, moments };
    return { order: { kind: 'recap', language: words.language, view }, altText: recapAltText(words, view) };
  },
};

/** Every text on it is a member's or a mind's. */
export function profileDraft(words: Words, told: ProfileView): Draft {
  const view = {
    ...told,
    ...{ name: gatedLine(words, told.name), title: gatedLine(words, told.title) },
    text: told.text && { ...told.text, words: gatedLine(words, told.text.words) },
  };
  return { order: { kind: 'profile', language: words.language, view }, altText: profileAltText(words, view) };
}
