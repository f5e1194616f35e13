// The ratings of one server's minds, as of the last closing bell: read from their note, and on from there from the
// journal. What the note does not hold, or no more, is reckoned from the journal anew.

import { CorruptNote } from '../../journal/faults/corrupt-note.ts';
import type { GuildJournal } from '../../journal/guild-journal.ts';
import { NO_RATINGS, type Ratings } from '../../ratings/ratings.ts';
import { noteOf, RATINGS_NOTE, ratingsIn, reckoned } from '../../ratings/reckoning.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { Show } from '../../show/state/show.ts';
import type { RatedMind } from '../../views/answers/minds.ts';
import { Turnstile } from '../../waiting/turnstile.ts';

export class RatingsKeeper {
  readonly #journal: GuildJournal<ShowEvent, Show>;
  readonly #queue = new Turnstile();
  #known: Ratings | undefined;

  constructor(journal: GuildJournal<ShowEvent, Show>) {
    this.#journal = journal;
  }

  /** Rejects where the journal cannot be read. */
  of({ lastResult }: Pick<Show, 'lastResult'>): Promise<readonly RatedMind[]> {
    return this.#queue.run(async () => {
      const ratings = await this.#upTo(lastResult?.lastSeq ?? 0);
      return ratings.minds;
    });
  }

  async #upTo(seq: number): Promise<Ratings> {
    const known = this.#known ?? (await this.#noted());
    // A journal that was taken back knows nothing of what came after.
    const from = known.seq > seq ? NO_RATINGS : known;
    if (from.seq < seq) {
      this.#known = await reckoned(from, this.#journal.records(from.seq + 1, seq));
      await this.#journal.notes.set(RATINGS_NOTE, noteOf(this.#known));
    } else this.#known = from;
    return this.#known;
  }

  async #noted(): Promise<Ratings> {
    try {
      return ratingsIn(await this.#journal.notes.get(RATINGS_NOTE));
    } catch (error) {
      if (error instanceof CorruptNote) return NO_RATINGS;
      throw error;
    }
  }
}
