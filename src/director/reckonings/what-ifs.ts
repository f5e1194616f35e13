// The what-ifs of one guild's episodes, each worked out once, off the queue, when somebody asks for it.
// The show at the opening is remembered as it passes; after a restart it is folded again from the journal.

import type { GuildJournal } from '../../journal/guild-journal.ts';
import { fold } from '../../show/apply.ts';
import type { ShowEvent, ShowRecord } from '../../show/events/event.ts';
import type { Deck } from '../../show/market/headlines.ts';
import { emptyShow, type Show } from '../../show/state/show.ts';
import type { WhatIf } from '../../views/paper/paper.ts';
import { forStage } from '../floor-records.ts';
import { counterfactual, nextTurn } from './counterfactual.ts';

/** Where an episode lies in the journal. */
export interface Span {
  readonly firstSeq: number;
  readonly lastSeq: number;
}

export interface WhatIfsOptions {
  readonly journal: GuildJournal<ShowEvent, Show>;
  readonly deck: Deck;
}

const KEPT = 8;

export class WhatIfs {
  readonly #options: WhatIfsOptions;
  readonly #known = new Map<number, Promise<WhatIf | undefined>>();
  #opening: Show | undefined;

  constructor(options: WhatIfsOptions) {
    this.#options = options;
  }

  /** Every step passes here; the show before an opening bell is kept. */
  pass(before: Show, events: readonly ShowEvent[]): void {
    if (events.some(({ type }) => type === 'episodeOpened')) this.#opening = before;
  }

  /** The show just before the newest opening bell; undefined where that rang before the start. */
  get opening(): Show | undefined {
    return this.#opening;
  }

  /** Undefined where the span holds no whole episode. Rejects where the journal cannot be read. */
  of(span: Span): Promise<WhatIf | undefined> {
    const known = this.#known.get(span.lastSeq);
    if (known !== undefined) return known;
    const working = this.#workOut(span);
    this.#known.set(span.lastSeq, working);
    // What failed may be asked for again.
    working.catch(() => this.#known.delete(span.lastSeq));
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
    return working;
  }

  async #workOut({ firstSeq, lastSeq }: Span): Promise<WhatIf | undefined> {
    const { journal, deck } = this.#options;
    const records: ShowRecord[] = [];
    for await (const record of journal.records(firstSeq, lastSeq)) records.push(forStage(record));
    const first = records[0];
    if (first === undefined) return undefined;
    const remembered = this.#opening;
    const opening =
      remembered?.seq === first.firstSeq - 1 ? remembered : await this.#showBefore(first.firstSeq);
    return counterfactual({ opening, records }, deck);
  }

  async #showBefore(seq: number): Promise<Show> {
    const { journal } = this.#options;
    let show = emptyShow(journal.guild);
    if (seq === 1) return show;
    for await (const record of journal.records(1, seq - 1)) {
      show = fold(show, record);
      await nextTurn();
    }
    return show;
  }
}
