// How a family of events is folded into the show: a function for each of its types, which the compiler holds complete.
// No rule decides anything there: the events carry the facts.

import type { Show } from '../state/show.ts';

export type Fold<Event> = (show: Show, event: Event, atMs: number) => Show;

export type Folds<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: Fold<Extract<Event, { readonly type: Type }>>;
};

/** For an event that is told, and leaves nothing behind but its postings. */
export const unchanged = (show: Show): Show => show;
