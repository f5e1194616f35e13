// What a floor reads of its journal: the show as it stands, and the steps that led there.

import type { GuildJournal } from '../journal/guild-journal.ts';
import type { Fold } from '../journal/records/fold.ts';
import { apply, fold } from '../show/apply.ts';
import type { ShowEvent, ShowRecord, StepRecord } from '../show/events/event.ts';
import { readShow } from '../show/state/kept-show.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import type { Performance } from './ports.ts';
import { nextTurn } from './reckonings/counterfactual.ts';

/** Numbers of events, both included. */
export interface SeqSpan {
  readonly fromSeq: number;
  readonly toSeq: number;
}

/** Of events, in which the newest round is looked for at first, and how much wider then. */
const [SPAN, WIDER] = [500, 4];

export class FloorRecords {
  readonly #journal: GuildJournal<ShowEvent, Show>;
  readonly #fold: Fold<ShowEvent, Show>;

  constructor(journal: GuildJournal<ShowEvent, Show>) {
    this.#journal = journal;
    this.#fold = {
      start: () => emptyShow(journal.guild),
      read: readShow,
      apply: (show, event, { atMs }) => apply(show, event, atMs),
    };
  }

  /** The show after the event `toSeq`; without one, after the last. */
  replay(toSeq?: number): Promise<{ readonly state: Show; readonly seq: number; readonly fromSeq: number }> {
    return this.#journal.replay(this.#fold, toSeq);
  }

  /** The steps that came after a show. */
  async *stepsAfter(show: Show): AsyncGenerator<Performance> {
    let before = show;
    for await (const record of this.#journal.records(show.seq + 1)) {
      const after = fold(before, record);
      yield { record: forStage(record), before, after };
      before = after;
    }
  }

  /**
   * The steps that hold events `fromSeq` to `toSeq`, each with the show around it. Everybody else has a turn between any
   * two, however far the walk there is. `known`: a show that may stand before them.
   */
  async *steps({ fromSeq, toSeq }: SeqSpan, known?: Show): AsyncGenerator<Performance> {
    const nearest =
      known !== undefined && known.seq < fromSeq
        ? { state: known, seq: known.seq }
        : await this.#journal.nearest(this.#fold, fromSeq - 1);
    let before = nearest.state;
    for await (const record of this.#journal.records(nearest.seq + 1, toSeq)) {
      const after = fold(before, record);
      if (after.seq >= fromSeq) yield { record: forStage(record), before, after };
      before = after;
      await nextTurn();
    }
  }

  /** From event `fromSeq` to `toSeq`, both included. */
  async between(fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    const records: ShowRecord[] = [];
    for await (const record of this.#journal.records(fromSeq, toSeq)) records.push(forStage(record));
    return records;
  }

  /**
   * Of events up to `toSeq`, the last one before a round: that which was under way, or over last, so many steps before the
   * newest one. 0 where there is none.
   */
  async lastBeforeRound(toSeq: number, steps: number): Promise<number> {
    for (let span = SPAN; ; span *= WIDER) {
      const fromSeq = Math.max(1, toSeq - span + 1);
      const records = await this.between(fromSeq, toSeq);
      const newest = records.findLastIndex(beginsRound);
      const round = records.slice(0, Math.max(0, newest - steps + 1)).findLast(beginsRound);
      if (round !== undefined) return round.firstSeq - 1;
      if (fromSeq === 1) return 0;
    }
  }
}

const beginsRound = ({ events }: ShowRecord): boolean => events.some(({ type }) => type === 'roundStarted');

/** A record without its cause, which may hold what nobody may see yet. */
export const forStage = ({ firstSeq, atMs, events }: StepRecord): ShowRecord => ({ firstSeq, atMs, events });
