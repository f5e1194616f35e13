// Sees a member's erasure through: it is noted before it begins, so that one which a crash cuts short is finished at the
// next start. The note has the id for no longer than the records have.

import type { GuildJournal } from '../journal/guild-journal.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { type ViewerId, viewerId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import { Erasure } from './erasure.ts';

const NOTE = 'erasing';

export class Erasing {
  readonly #journal: GuildJournal<ShowEvent, Show>;

  constructor(journal: GuildJournal<ShowEvent, Show>) {
    this.#journal = journal;
  }

  begin(viewer: ViewerId): Promise<void> {
    return this.#journal.notes.set(NOTE, { viewer });
  }

  /** Everything that is stored, and how to say a state of before. Does nothing anew where it was done. */
  async through(erasure: Erasure): Promise<void> {
    await this.#journal.rewrite(erasure.reword);
    await this.#journal.notes.delete(NOTE);
  }

  /** What a crash left undone. */
  async finish(): Promise<void> {
    const note = await this.#journal.notes.get(NOTE);
    if (typeof note !== 'object' || note === null || !('viewer' in note)) return;
    if (typeof note.viewer === 'string') await this.through(new Erasure(viewerId(note.viewer)));
  }
}
