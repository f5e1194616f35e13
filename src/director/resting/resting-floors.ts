// Floors that stand still and are not held in memory: a note in the journal says so, durable before a floor is let go, so
// that the next start need not open it either. Each has an hour at which it is opened, or waits for somebody to come.

import type { Journal } from '../../journal/journal.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { Timers } from '../../waiting/pause.ts';

const NOTE = 'resting';

export interface RestingFloorsOptions {
  readonly journal: Pick<Journal<ShowEvent, Show>, 'guild' | 'notes'>;
  readonly clock: Timers;
  /** The hour of a floor has come. */
  readonly onDue: (guild: GuildId) => void;
}

export interface Rest {
  /** The last event of the show. */
  readonly seq: number;
  /** Null: until somebody comes. */
  readonly untilMs: number | null;
}

const NOTHING = (): void => undefined;

export class RestingFloors {
  readonly #options: RestingFloorsOptions;
  /** What calls off the hour of each. */
  readonly #floors = new Map<GuildId, () => void>();

  constructor(options: RestingFloorsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#floors.size;
  }

  has(guild: GuildId): boolean {
    return this.#floors.has(guild);
  }

  /** Durable when it resolves. */
  async note(guild: GuildId, { seq, untilMs }: Rest): Promise<void> {
    await this.#options.journal.guild(guild).notes.set(NOTE, { seq, untilMs });
  }

  keep(guild: GuildId, { untilMs }: Rest): void {
    const { clock, onDue } = this.#options;
    this.#floors.get(guild)?.();
    this.#floors.set(guild, untilMs === null ? NOTHING : clock.at(untilMs, () => onDue(guild)));
  }

  /** Which of the floors, whose records end at `seq`, had not been let go when the process ended; the others are kept. */
  async recall(
    ends: readonly { readonly guild: GuildId; readonly seq: number }[],
  ): Promise<readonly GuildId[]> {
    const guilds = ends.map(({ guild }) => guild);
    const notes = await this.#options.journal.notes(NOTE, guilds);
    return ends.flatMap(({ guild, seq }) => {
      const rest = restIn(notes.get(guild));
      // Records that were restored, or written by a process of before, are looked at.
      if (rest?.seq !== seq) return [guild];
      this.keep(guild, rest);
      return [];
    });
  }

  /** Somebody looks after it again. Its note is good for nothing once a record is written. */
  leave(guild: GuildId): void {
    this.#floors.get(guild)?.();
    this.#floors.delete(guild);
  }

  stop(): void {
    for (const cancel of this.#floors.values()) cancel();
    this.#floors.clear();
  }
}

function restIn(note: unknown): Rest | undefined {
  if (typeof note !== 'object' || note === null || !('seq' in note) || !('untilMs' in note)) return undefined;
  const { seq, untilMs } = note;
  const isRest = typeof seq === 'number' && (untilMs === null || typeof untilMs === 'number');
  return isRest ? { seq, untilMs } : undefined;
}
