// What the live floor's views are handed by whoever shows them: the show's words, the filter that every line passes, and
// the custom ids of the buttons that members may press. The views know neither the filter's lists nor how an id is written.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { About } from '../../show/market/happening.ts';
import type { MarketId, OutcomeId } from '../../show/parlour/wagers.ts';
import type { Choice } from '../../show/votes/motion.ts';

/** What a member may press on the live floor. */
export type LivePress =
  | { readonly kind: 'vote'; readonly vote: string; readonly option: number }
  | { readonly kind: 'own'; readonly vote: string }
  | { readonly kind: 'motion'; readonly motion: string; readonly choice: Choice }
  | { readonly kind: 'stake'; readonly market: MarketId; readonly outcome: OutcomeId }
  | { readonly kind: 'follow' | 'betOn' | 'thoughts' | 'portfolio'; readonly performer: PerformerId };

export interface LiveSaying {
  /** In the show's language: everybody sees the same picture. */
  readonly words: Words;
  /** A text of a mind's, a member's or a deck's as all may read it, on one line; empty where nothing of it is left. */
  readonly clean: (text: string, about?: About) => string;
  /** The custom id of that button. */
  readonly pressId: (press: LivePress) => string;
}
