// Sees a member's erasure through: it is noted before it begins, so that one which a crash cuts short is finished at the
// next start. The note has the id for no longer than the records have.

import type { Logger } from 'pino';
import { isAway } from '../journal/faults/journal-unavailable.ts';
import type { GuildJournal } from '../journal/guild-journal.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { type ViewerId, viewerId } from '../show/ids.ts';
import type { IntentOf } from '../show/intents/intent.ts';
import { type Outcome, reject } from '../show/rejection.ts';
import type { Show } from '../show/state/show.ts';
import { Erasure } from './erasure.ts';
import { FloorHeldUp } from './held-up/floor-held-up.ts';
import type { HoldUp } from './held-up/hold-up.ts';
import type { Stage } from './ports.ts';
import type { Stagehand } from './stagehand.ts';

const NOTE = 'erasing';

export interface ErasingOptions {
  readonly journal: GuildJournal<ShowEvent, Show>;
  readonly stage: Pick<Stage, 'reword'>;
  readonly log: Logger;
}

/** The floor whose member is erased. */
export interface ErasedFrom {
  readonly show: () => Show;
  readonly become: (show: Show) => void;
  readonly step: () => Promise<Outcome<ShowEvent>>;
  readonly holdUp: Pick<HoldUp, 'wish' | 'write' | 'rewrite'>;
  readonly stagehand: Pick<Stagehand, 'waiting' | 'idle'>;
}

interface Later {
  readonly told: Promise<void>;
  readonly show: () => Show;
}

export class Erasing {
  readonly #journal: GuildJournal<ShowEvent, Show>;
  readonly #stage: Pick<Stage, 'reword'>;
  readonly #log: Logger;
  readonly #underWay = new Map<ViewerId, Promise<Outcome<ShowEvent>>>();

  constructor({ journal, stage, log }: ErasingOptions) {
    this.#journal = journal;
    this.#stage = stage;
    this.#log = log;
  }

  /** Pressed again while it is under way, it is done once. Who is nobody already stays nobody. */
  erase({ viewer }: IntentOf<'eraseViewer'>, floor: ErasedFrom): Promise<Outcome<ShowEvent>> {
    const underWay = this.#underWay.get(viewer);
    if (underWay !== undefined) return underWay;
    const erasing = this.#erase(viewer, floor).finally(() => this.#underWay.delete(viewer));
    this.#underWay.set(viewer, erasing);
    return erasing;
  }

  async #erase(viewer: ViewerId, floor: ErasedFrom): Promise<Outcome<ShowEvent>> {
    const { show, become, step, holdUp, stagehand } = floor;
    const isKnown = await this.#isKnown(new Erasure(viewer), show());
    if (!isKnown) return reject({ reason: 'alreadyDone' });
    return holdUp.wish(async () => {
      await holdUp.write(() => this.#begin(viewer));
      const outcome = await step();
      const erasure = new Erasure(viewer);
      await holdUp.rewrite(() => this.#through(erasure));
      become(erasure.of(show()));
      if (stagehand.waiting > 0) void this.#recallOnceTold(erasure, { told: stagehand.idle(), show });
      return outcome;
    });
  }

  /** Whether the member's id is in the show or in anything that is stored. Throws FloorHeldUp where that cannot be read. */
  async #isKnown(erasure: Erasure, show: Show): Promise<boolean> {
    if (erasure.isIn(show)) return true;
    try {
      return await this.#journal.isFound(erasure.names);
    } catch (error) {
      throw isAway(error) ? new FloorHeldUp(this.#journal.guild, 'nothingTaken') : error;
    }
  }

  #begin(viewer: ViewerId): Promise<void> {
    return this.#journal.notes.set(NOTE, { viewer });
  }

  /** Everything that is stored, and how to say a state of before. Does nothing anew where it was done. */
  async #through(erasure: Erasure): Promise<void> {
    await this.#journal.rewrite(erasure.reword);
    await this.#recall(erasure);
    await this.#journal.notes.delete(NOTE);
  }

  /** Steps of before that were not told in full yet may be noted with the member's id once more. */
  async #recallOnceTold(erasure: Erasure, { told, show }: Later): Promise<void> {
    await told;
    // Who came back by now is somebody again.
    if (erasure.isIn(show())) return;
    await this.#recall(erasure).catch((err: unknown) => {
      const { guild } = this.#journal;
      this.#log.error({ err, guild }, 'what the stage remembers of an erased member could not be reworded');
    });
  }

  /** The stage keeps what it read or wrote before, and would write it again. */
  #recall(erasure: Erasure): Promise<void> {
    return this.#stage.reword(this.#journal.guild, erasure.reword);
  }

  /** What a crash left undone. */
  async finish(): Promise<void> {
    const note = await this.#journal.notes.get(NOTE);
    if (typeof note !== 'object' || note === null || !('viewer' in note)) return;
    if (typeof note.viewer === 'string') await this.#through(new Erasure(viewerId(note.viewer)));
  }
}
