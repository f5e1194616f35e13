// The floors of all guilds in one process: opened from the journal, found by guild, closed together.

import { isAway } from '../journal/faults/journal-unavailable.ts';
import type { Journal } from '../journal/journal.ts';
import { Patience } from '../journal/patience.ts';
import type { ShowEvent, ShowRecord } from '../show/events/event.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Intent, IntentOf } from '../show/intents/intent.ts';
import type { Outcome } from '../show/rejection.ts';
import { reject } from '../show/rejection.ts';
import type { Show } from '../show/state/show.ts';
import type { RatedMind } from '../views/answers/minds.ts';
import type { Vitals } from '../views/doctor/vitals.ts';
import type { WhatIf } from '../views/paper/paper.ts';
import { Floor, type FloorOptions } from './floor.ts';
import { FloorHeldUp } from './held-up/floor-held-up.ts';
import type { Floors } from './ports.ts';

export interface DirectorOptions extends Omit<FloorOptions, 'journal'> {
  readonly journal: Journal<ShowEvent, Show>;
  /** Whether a guild is this process's: with shards, the others' floors are left alone. */
  readonly owns: (guild: GuildId) => boolean;
}

export class Director implements Floors {
  readonly #options: DirectorOptions;
  readonly #floors = new Map<GuildId, Promise<Floor>>();
  readonly #opened = new Map<GuildId, Floor>();
  readonly #patience: Patience;

  constructor(options: DirectorOptions) {
    this.#options = options;
    this.#patience = new Patience(options.clock);
  }

  /** Opens every floor of ours that the journal knows. */
  async start(): Promise<void> {
    const { journal, owns, log } = this.#options;
    const whileAway = <T>(work: () => Promise<T>): Promise<T> =>
      this.#patience.until(work, (err) =>
        log.warn({ err }, 'the journal cannot be read: the start waits for it'),
      );
    const guilds = await whileAway(() => journal.guilds());
    await Promise.all(guilds.filter(owns).map((guild) => whileAway(() => this.#floor(guild))));
  }

  show(guild: GuildId): Show | undefined {
    const show = this.#opened.get(guild)?.show;
    return show === undefined || show.cast.length === 0 ? undefined : show;
  }

  async submit(guild: GuildId, intent: Intent): Promise<Outcome<ShowEvent>> {
    if (!this.#floors.has(guild) && intent.type !== 'createShow') return reject({ reason: 'noShow' });
    const floor = await this.#floor(guild).catch((error: unknown) => {
      throw isAway(error) ? new FloorHeldUp(guild, 'nothingTaken') : error;
    });
    return floor.submit(intent);
  }

  async history(guild: GuildId, fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    const floor = await this.#floors.get(guild);
    return floor === undefined ? [] : floor.history(fromSeq, toSeq);
  }

  async whatIf(guild: GuildId, fromSeq: number, toSeq: number): Promise<WhatIf | undefined> {
    const floor = await this.#floors.get(guild);
    return floor?.whatIf({ firstSeq: fromSeq, lastSeq: toSeq });
  }

  async erase(guild: GuildId, intent: IntentOf<'eraseViewer'>): Promise<Outcome<ShowEvent>> {
    const floor = await this.#floors.get(guild);
    return floor === undefined ? reject({ reason: 'noShow' }) : floor.erase(intent);
  }

  async ratings(guild: GuildId): Promise<readonly RatedMind[]> {
    const floor = await this.#floors.get(guild);
    return floor === undefined ? [] : floor.ratings();
  }

  vitals(guild: GuildId): Vitals | undefined {
    return this.#opened.get(guild)?.vitals;
  }

  async recordsOf(guild: GuildId, viewer: ViewerId): Promise<readonly ShowRecord[]> {
    const floor = await this.#floors.get(guild);
    return floor === undefined ? [] : floor.recordsOf(viewer);
  }

  /** Everything of a guild is deleted for good, and its floor with it. */
  async forget(guild: GuildId): Promise<void> {
    const floor = await this.#floors.get(guild);
    this.#floors.delete(guild);
    this.#opened.delete(guild);
    await floor?.close();
    await this.#options.journal.erase(guild);
  }

  guilds(): readonly GuildId[] {
    return [...this.#opened.keys()];
  }

  /** How many floors are open. */
  get size(): number {
    return this.#opened.size;
  }

  /** Floors that stand still, with the reason. */
  get stopped(): readonly Error[] {
    return [...this.#opened.values()].flatMap(({ stopped }) => (stopped === null ? [] : [stopped]));
  }

  /** Resolves when everything journalled so far has been shown. */
  async idle(): Promise<void> {
    await Promise.all([...this.#opened.values()].map((floor) => floor.idle()));
  }

  /** Resolves when every intent so far has been judged, shown or not. */
  async settled(): Promise<void> {
    await Promise.all([...this.#opened.values()].map((floor) => floor.settled()));
  }

  async close(): Promise<void> {
    this.#patience.stop();
    this.#options.pacing.stop();
    const floors = (await Promise.allSettled(this.#floors.values())).flatMap((opened) =>
      opened.status === 'fulfilled' ? [opened.value] : [],
    );
    await Promise.all(floors.map((floor) => floor.close()));
  }

  #floor(guild: GuildId): Promise<Floor> {
    const known = this.#floors.get(guild);
    if (known !== undefined) return known;
    const opening = this.#open(guild);
    this.#floors.set(guild, opening);
    return opening;
  }

  async #open(guild: GuildId): Promise<Floor> {
    const floor = new Floor({ ...this.#options, journal: this.#options.journal.guild(guild) });
    this.#opened.set(guild, floor);
    try {
      await floor.open();
    } catch (error) {
      // The store is away: whoever asks next opens it anew.
      this.#floors.delete(guild);
      this.#opened.delete(guild);
      await floor.close();
      throw error;
    }
    return floor;
  }
}
