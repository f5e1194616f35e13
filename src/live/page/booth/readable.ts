// What of a book is to be read beside a picture: now all of it, beside a past moment what anybody could have read then.

import type { LiveThought } from '../../../views/live/live-book.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import type { BookFrame } from '../../wire.ts';

/** What of a book is to be read beside a picture; no portfolio and plots beside a past one, for the book's are of now. */
export interface Readable {
  readonly thoughts: readonly LiveThought[];
  readonly now: Pick<BookFrame, 'portfolio' | 'plots'> | null;
}

interface Beside {
  readonly picture: Pick<LivePicture, 'episode' | 'round' | 'isUnderway'>;
  readonly isPast: boolean;
  /** As in the scene. */
  readonly episodeNow: number | null;
}

/** `fresh`: what lies on top does not lie below as well. */
export function readable(
  { thoughts, portfolio, plots }: BookFrame,
  { picture, isPast, episodeNow }: Beside,
  fresh: Pick<LiveThought, 'round'> | null,
): Readable {
  if (!isPast)
    return { thoughts: thoughts.filter(({ round }) => round !== fresh?.round), now: { portfolio, plots } };
  // A book has the thoughts of the episode that is open.
  if (picture.episode !== episodeNow) return { thoughts: [], now: null };
  const lastRound = picture.isUnderway ? picture.round - 1 : picture.round;
  return { thoughts: thoughts.filter(({ round }) => round <= lastRound), now: null };
}
