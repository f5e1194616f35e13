// Where a planted fault may be put in: around the ports of the director, the store below them and the way to Discord.
// Nothing of the product is changed.

import type { Clock, Floors, Stage } from '../../../../src/director/ports.ts';
import type { GuildJournal } from '../../../../src/journal/guild-journal.ts';
import type { Store } from '../../../../src/journal/stores/store.ts';
import type { ShowEvent } from '../../../../src/show/events/event.ts';
import type { Show } from '../../../../src/show/state/show.ts';
import type { Rest } from '../world/faulty-rest.ts';

export type Journalled = GuildJournal<ShowEvent, Show>;

export interface Seams {
  readonly rest?: (rest: Rest) => Rest;
  readonly store?: (store: Store) => Store;
  /** Changes the methods of one guild's journal. */
  readonly journal?: (journal: Journalled) => void;
  readonly stage?: (stage: Stage) => Stage;
  readonly clock?: (clock: Clock) => Clock;
  readonly floors?: (floors: Pick<Floors, 'submit'>) => Pick<Floors, 'submit'>;
}
