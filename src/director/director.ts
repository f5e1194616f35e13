// The floors of all guilds in one process: opened from the journal, found by guild, closed together.

import type { ShowEvent, ShowRecord } from '../show/events/event.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Intent, IntentOf } from '../show/intents/intent.ts';
import type { Outcome } from '../show/rejection.ts';
import { reject } from '../show/rejection.ts';
import type { Show } from '../show/state/show.ts';
import type { RatedMind } from '../views/answers/minds.ts';
import type { Vitals } from '../views/doctor/vitals.ts';
import type { WhatIf } from '../views/paper/paper.ts';
import { OpenFloors, type OpenFloorsOptions } from './open-floors.ts';
import type { Floors, Performance } from './ports.ts';

export class Director implements Floors {
  readonly #options: OpenFloorsOptions;
  readonly #floors: OpenFloors;

  constructor(options: OpenFloorsOptions) {
    this.#options = options;
    this.#floors = new OpenFloors(options);
  }

  /**
   * Opens the floors of ours that need somebody to look after them: the first of them at once, the others behind it. Whoever
   * comes before it is known which shows there are has their own opened.
   */
  start(): Promise<void> {
    return this.#floors.start();
  }

  show(guild: GuildId): Show | undefined {
    const show = this.#floors.get(guild)?.show;
    return show === undefined || show.cast.length === 0 ? undefined : show;
  }

  async wake(guild: GuildId): Promise<void> {
    await this.#floors.known(guild);
  }

  async submit(guild: GuildId, intent: Intent): Promise<Outcome<ShowEvent>> {
    const floor = await (intent.type === 'createShow'
      ? this.#floors.reached(guild)
      : this.#floors.known(guild));
    return floor === undefined ? reject({ reason: 'noShow' }) : floor.submit(intent);
  }

  async history(guild: GuildId, fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    const floor = await this.#floors.known(guild);
    return floor === undefined ? [] : floor.history(fromSeq, toSeq);
  }

  async *steps(guild: GuildId, fromSeq: number, toSeq: number): AsyncGenerator<Performance> {
    const floor = await this.#floors.known(guild);
    if (floor !== undefined) yield* floor.steps(fromSeq, toSeq);
  }

  async whatIf(guild: GuildId, fromSeq: number, toSeq: number): Promise<WhatIf | undefined> {
    const floor = await this.#floors.known(guild);
    return floor?.whatIf({ firstSeq: fromSeq, lastSeq: toSeq });
  }

  async erase(guild: GuildId, intent: IntentOf<'eraseViewer'>): Promise<Outcome<ShowEvent>> {
    const floor = await this.#floors.known(guild);
    return floor === undefined ? reject({ reason: 'noShow' }) : floor.erase(intent);
  }

  async ratings(guild: GuildId): Promise<readonly RatedMind[]> {
    const floor = await this.#floors.known(guild);
    return floor === undefined ? [] : floor.ratings();
  }

  vitals(guild: GuildId): Vitals | undefined {
    return this.#floors.get(guild)?.vitals;
  }

  owesBell(guild: GuildId): boolean {
    return this.#floors.get(guild)?.owesBell === true;
  }

  async recordsOf(guild: GuildId, viewer: ViewerId): Promise<readonly ShowRecord[]> {
    const floor = await this.#floors.known(guild);
    return floor === undefined ? [] : floor.recordsOf(viewer);
  }

  /** Everything of a guild is deleted for good, and its floor with it. */
  async forget(guild: GuildId): Promise<void> {
    await this.#floors.forget(guild);
    await this.#options.journal.erase(guild);
    this.#options.onChanged?.(guild);
  }

  guilds(): readonly GuildId[] {
    return this.#floors.all().map(({ guild }) => guild);
  }

  /** Floors that stand still and are not held in memory. */
  get restingCount(): number {
    return this.#floors.restingCount;
  }

  /** How many floors are open. */
  get size(): number {
    return this.#floors.size;
  }

  /** Floors that stand still, with the reason. */
  get stopped(): readonly Error[] {
    return this.#floors.all().flatMap(({ stopped }) => (stopped === null ? [] : [stopped]));
  }

  /** Resolves when everything journalled so far has been shown. */
  async idle(): Promise<void> {
    await Promise.all(this.#floors.all().map((floor) => floor.idle()));
  }

  /** Resolves when every intent so far has been judged, shown or not. */
  async settled(): Promise<void> {
    await Promise.all(this.#floors.all().map((floor) => floor.settled()));
  }

  async close(): Promise<void> {
    this.#options.pacing.stop();
    await this.#floors.close();
  }
}
