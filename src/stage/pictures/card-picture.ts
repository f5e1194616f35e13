// The cards that go with a command's words: what is on them, and the same in words for those who do not see them.
// Undefined where there is nothing to show or the card could not be drawn; the text stands by itself.

import type { Logger } from 'pino';
import type { Words } from '../../languages/words.ts';
import { oneLine } from '../../letters/seen.ts';
import type { Order } from '../../pictures/studio/order.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { PoolKind } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { hallAltText, hallView } from '../../views/cards/hall-card.ts';
import { marketAltText, marketView } from '../../views/cards/market-card.ts';
import { oddsAltText, oddsView } from '../../views/cards/odds-card.ts';
import { portfolioAltText, portfolioView } from '../../views/cards/portfolio-card.ts';
import { type ProfileView, profileAltText } from '../../views/cards/profile-card.ts';
import { recapAltText, recapView } from '../../views/cards/recap-card.ts';
import { relationsAltText, relationsView } from '../../views/cards/relations-card.ts';
import { isRefused } from '../filter/filter.ts';
import type { Pictures } from './board-picture.ts';
import type { Picture } from './picture.ts';

/** Which card a command asks for. */
export type CardWish =
  | { readonly card: 'market' }
  | { readonly card: 'hall' }
  | { readonly card: 'relations' }
  | { readonly card: 'odds'; readonly market: PoolKind }
  | { readonly card: 'portfolio'; readonly trader: PerformerId }
  /** A card before it is hung on the wall, or what somebody has behind them; in the words given. */
  | { readonly card: 'profile'; readonly view: ProfileView; readonly words: Words }
  | { readonly card: 'recap'; readonly records: readonly ShowRecord[] };

interface Draft {
  readonly order: Order;
  readonly altText: string;
}

type Drafter<Wish extends CardWish> = (show: Show, wish: Wish) => Draft | undefined;

export interface CardOptions {
  readonly pictures: Pictures;
  readonly log: Logger;
}

export async function cardPicture(
  { pictures, log }: CardOptions,
  show: Show,
  wish: CardWish,
): Promise<Picture | undefined> {
  try {
    // The table holds each card's own drafter.
    const drafter = DRAFTS[wish.card] as Drafter<CardWish>;
    const draft = drafter(show, wish);
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
  market: (show) => {
    const view = marketView(show);
    const pins = view.pins.map((pin) => ({ ...pin, text: gatedLine(pin.text) }));
    return {
      order: { kind: 'market', view: { ...view, pins } },
      altText: marketAltText({ ...view, pins }),
    };
  },
  odds: (show, { market }) => {
    const view = oddsView(show, market);
    return view && { order: { kind: 'odds', view }, altText: oddsAltText(view) };
  },
  hall: (show) => {
    const view = hallView(show);
    return { order: { kind: 'hall', view }, altText: hallAltText(view) };
  },
  relations: (show) => {
    const view = relationsView(show);
    return { order: { kind: 'relations', view }, altText: relationsAltText(view) };
  },
  portfolio: (show, { trader }) => {
    const view = portfolioView(show, trader);
    return view && { order: { kind: 'portfolio', view }, altText: portfolioAltText(view) };
  },
  profile: (_show, { view, words }) => profileDraft(words, view),
  recap: (show, { records }) => {
    const told = recapView(show, records);
    if (told === undefined) return undefined;
    const moments = told.moments.map((moment) => ({ ...moment, text: gatedLine(moment.text) }));
    const view = { ...told, moments };
    return { order: { kind: 'recap', view }, altText: recapAltText(view) };
  },
};

/** Every text on it is a member's or a mind's. */
export function profileDraft(words: Words, told: ProfileView): Draft {
  const view = {
    ...told,
    ...{ name: gatedLine(told.name), title: gatedLine(told.title) },
    text: { ...told.text, words: gatedLine(told.text.words) },
  };
  return { order: { kind: 'profile', view }, altText: profileAltText(words, view) };
}

/** Words in a picture pass the same gate as words in a post; there is no markdown to escape. */
export const gatedLine = (text: string): string => (isRefused(text) ? '(bleeped)' : oneLine(text));
