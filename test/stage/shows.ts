// Floors in memory over the real rules, for a stage that has no director.
import type { Floors, Performance } from '../../src/director/ports.ts';
import { fold } from '../../src/show/apply.ts';
import type { ShowEvent, ShowRecord } from '../../src/show/events/event.ts';
import type { GuildId, ViewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Outcome } from '../../src/show/rejection.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';
import type { Vitals } from '../../src/views/doctor/vitals.ts';
import type { WhatIf } from '../../src/views/paper/paper.ts';
import { ALICE, DECK, SARAH } from '../playhouse.ts';

/** Shows in memory: a step is folded at once and can be performed. */
export class Shows implements Floors {
  readonly #shows = new Map<GuildId, Show>();
  readonly records: ShowRecord[] = [];
  /** The newest step. */
  latest: Performance | undefined;

  show(guild: GuildId): Show | undefined {
    return this.#shows.get(guild);
  }

  guilds(): readonly GuildId[] {
    return [...this.#shows.keys()];
  }

  async submit(guild: GuildId, intent: Intent): Promise<Outcome<ShowEvent>> {
    const before = this.#shows.get(guild) ?? emptyShow(guild);
    const outcome = step(before, intent, DECK);
    if (!outcome.ok) return outcome;
    const record = { firstSeq: before.seq + 1, atMs: intent.atMs, events: outcome.events };
    const after = fold(before, record);
    this.#shows.set(guild, after);
    this.records.push(record);
    this.latest = { record, before, after };
    return outcome;
  }

  async history(_guild: GuildId, fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    return this.records.filter(
      ({ firstSeq, events }) => firstSeq + events.length > fromSeq && firstSeq <= toSeq,
    );
  }

  async *steps(guild: GuildId, fromSeq: number, toSeq: number): AsyncGenerator<Performance> {
    let before = emptyShow(guild);
    for (const record of this.records) {
      const after = fold(before, record);
      if (after.seq >= fromSeq && record.firstSeq <= toSeq) yield { record, before, after };
      before = after;
    }
  }

  async erase(guild: GuildId, intent: Intent): Promise<Outcome<ShowEvent>> {
    return this.submit(guild, intent);
  }

  vitalsNow: Vitals = {
    ...{ stopped: null, heldUpSinceMs: null, untold: 0, untoldSinceMs: null },
    ...{ writtenAtMs: null, pace: { thrift: 'none', stretch: 1 }, thoughts: [] },
  };

  async wake(): Promise<void> {}

  /** The opening bell is not on the floor yet. */
  bellIsOwed = false;

  owesBell(): boolean {
    return this.bellIsOwed;
  }

  async ratings(): Promise<readonly []> {
    return [];
  }

  vitals(): Vitals {
    return this.vitalsNow;
  }

  async recordsOf(_guild: GuildId, viewer: ViewerId): Promise<readonly ShowRecord[]> {
    return this.records.filter(({ events }) => JSON.stringify(events).includes(viewer));
  }

  async forget(guild: GuildId): Promise<void> {
    this.#shows.delete(guild);
  }

  async whatIf(): Promise<WhatIf> {
    return { winners: [ALICE], profitCents: { [ALICE]: 12_300, [SARAH]: 2_300 }, headlines: 0 };
  }
}
