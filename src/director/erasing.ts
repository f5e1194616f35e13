// Sees a member's erasure through: it is noted before it begins, so that one which a crash cuts short is finished at the
// next start. The note has the id for no longer than the records have.

import type { GuildJournal } from '../journal/guild-journal.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { type ViewerId, viewerId } from '../show/ids.ts';
import type { Outcome } from '../show/rejection.ts';
import type { Show } from '../show/state/show.ts';
import { Erasure } from './erasure.ts';
import type { Stage } from './ports.ts';

const NOTE = 'erasing';

export class Erasing {
  readonly #journal: GuildJournal<ShowEvent, Show>;
  readonly #underWay = new Map<ViewerId, Promise<Outcome<ShowEvent>>>();

  readonly #stage: Pick<Stage, 'reword'>;

  constructor(journal: GuildJournal<ShowEvent, Show>, stage: Pick<Stage, 'reword'>) {
    this.#journal = journal;
    this.#stage = stage;
  }

  /** Pressed again while it is under way, it is done once. */
  once(viewer: ViewerId, erase: () => Promise<Outcome<ShowEvent>>): Promise<Outcome<ShowEvent>> {
    const underWay = this.#underWay.get(viewer);
    if (underWay !== undefined) return underWay;
    const erasing = erase().finally(() => this.#underWay.delete(viewer));
    this.#underWay.set(viewer, erasing);
    return erasing;
  }

  /** Whether the member's id is in anything that is stored. */
  isKnown(erasure: Erasure): Promise<boolean> {
    return this.#journal.isFound(erasure.names);
  }

  begin(viewer: ViewerId): Promise<void> {
    return this.#journal.notes.set(NOTE, { viewer });
  }

  /** Everything that is stored, and how to say a state of before. Does nothing anew where it was done. */
  async through(erasure: Erasure): Promise<void> {
    await this.#journal.rewrite(erasure.reword);
    await this.recall(erasure);
    await this.#journal.notes.delete(NOTE);
  }

  /** The stage keeps what it read or wrote before, and would write it again. */
  recall(erasure: Erasure): Promise<void> {
    return this.#stage.reword(this.#journal.guild, erasure.reword);
  }

  /** What a crash left undone. */
  async finish(): Promise<void> {
    const note = await this.#journal.notes.get(NOTE);
    if (typeof note !== 'object' || note === null || !('viewer' in note)) return;
    if (typeof note.viewer === 'string') await this.through(new Erasure(viewerId(note.viewer)));
  }
}
