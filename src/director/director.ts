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
import { Gate } from '../waiting/gate.ts';
import { Floor, type FloorOptions } from './floor.ts';
import { FloorHeldUp } from './held-up/floor-held-up.ts';
import type { Floors, Performance } from './ports.ts';
import { RestingFloors } from './resting/resting-floors.ts';

export interface DirectorOptions extends Omit<FloorOptions, 'journal'> {
  readonly journal: Journal<ShowEvent, Show>;
  /** Whether a guild is this process's: with shards, the others' floors are left alone. */
  readonly owns: (guild: GuildId) => boolean;
}

/** So many are opened before the others: whoever has few waits for all of them. */
const OPENED_FIRST = 64;
const OPENED_AT_ONCE = 8;
/** A floor that stands still is let go when nobody has come for so long. */
const KEPT_MS = 5 * 60_000;
const TIDY_EVERY_MS = 60_000;

export class Director implements Floors {
  readonly #options: DirectorOptions;
  readonly #floors = new Map<GuildId, Promise<Floor>>();
  readonly #opened = new Map<GuildId, Floor>();
  /** Known from the journal, and not looked at yet. */
  readonly #unopened = new Set<GuildId>();
  readonly #resting: RestingFloors;
  /** Those that are being let go. */
  readonly #leaving = new Map<GuildId, Promise<void>>();
  readonly #usedAtMs = new Map<GuildId, number>();
  readonly #patience: Patience;
  readonly #gate = new Gate(OPENED_AT_ONCE);
  #cancelTidying = (): void => undefined;

  constructor(options: DirectorOptions) {
    this.#options = options;
    this.#patience = new Patience(options.clock);
    this.#resting = new RestingFloors({ ...options, onDue: (guild) => void this.#openInTime(guild) });
  }

  /** Opens the floors of ours that need somebody to look after them: the first of them at once, the others behind it. */
  async start(): Promise<void> {
    const guilds = await this.#whileAway(() => this.#awake());
    for (const guild of guilds) this.#unopened.add(guild);
    await Promise.all(guilds.slice(0, OPENED_FIRST).map((guild) => this.#openInTime(guild)));
    for (const guild of guilds.slice(OPENED_FIRST)) void this.#openInTime(guild);
    this.#tidyLater();
  }

  /** The floors of ours that do not rest, in the order of their ids; those that do are kept as resting. */
  async #awake(): Promise<readonly GuildId[]> {
    const { journal, owns } = this.#options;
    const awake: GuildId[] = [];
    for await (const ends of journal.ends()) {
      awake.push(...(await this.#resting.recall(ends.filter(({ guild }) => owns(guild)))));
    }
    return awake.sort();
  }

  show(guild: GuildId): Show | undefined {
    const show = this.#opened.get(guild)?.show;
    return show === undefined || show.cast.length === 0 ? undefined : show;
  }

  async wake(guild: GuildId): Promise<void> {
    await this.#known(guild);
  }

  async submit(guild: GuildId, intent: Intent): Promise<Outcome<ShowEvent>> {
    if (intent.type !== 'createShow' && !this.#isKnown(guild)) return reject({ reason: 'noShow' });
    const floor = await this.#reached(guild);
    return floor.submit(intent);
  }

  async history(guild: GuildId, fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    const floor = await this.#known(guild);
    return floor === undefined ? [] : floor.history(fromSeq, toSeq);
  }

  async *steps(guild: GuildId, fromSeq: number, toSeq: number): AsyncGenerator<Performance> {
    const floor = await this.#known(guild);
    if (floor !== undefined) yield* floor.steps(fromSeq, toSeq);
  }

  async whatIf(guild: GuildId, fromSeq: number, toSeq: number): Promise<WhatIf | undefined> {
    const floor = await this.#known(guild);
    return floor?.whatIf({ firstSeq: fromSeq, lastSeq: toSeq });
  }

  async erase(guild: GuildId, intent: IntentOf<'eraseViewer'>): Promise<Outcome<ShowEvent>> {
    const floor = await this.#known(guild);
    return floor === undefined ? reject({ reason: 'noShow' }) : floor.erase(intent);
  }

  async ratings(guild: GuildId): Promise<readonly RatedMind[]> {
    const floor = await this.#known(guild);
    return floor === undefined ? [] : floor.ratings();
  }

  vitals(guild: GuildId): Vitals | undefined {
    return this.#opened.get(guild)?.vitals;
  }

  owesBell(guild: GuildId): boolean {
    return this.#opened.get(guild)?.owesBell === true;
  }

  async recordsOf(guild: GuildId, viewer: ViewerId): Promise<readonly ShowRecord[]> {
    const floor = await this.#known(guild);
    return floor === undefined ? [] : floor.recordsOf(viewer);
  }

  /** Everything of a guild is deleted for good, and its floor with it. */
  async forget(guild: GuildId): Promise<void> {
    await this.#leaving.get(guild);
    const floor = await this.#floors.get(guild);
    this.#resting.leave(guild);
    this.#unopened.delete(guild);
    this.#floors.delete(guild);
    this.#opened.delete(guild);
    await floor?.close();
    await this.#options.journal.erase(guild);
    this.#options.onChanged?.(guild);
  }

  guilds(): readonly GuildId[] {
    return [...this.#opened.keys()];
  }

  /** Floors that stand still and are not held in memory. */
  get restingCount(): number {
    return this.#resting.size;
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
    this.#cancelTidying();
    this.#resting.stop();
    const floors = (await Promise.allSettled(this.#floors.values())).flatMap((opened) =>
      opened.status === 'fulfilled' ? [opened.value] : [],
    );
    await Promise.all([...floors.map((floor) => floor.close()), ...this.#leaving.values()]);
  }

  #isKnown(guild: GuildId): boolean {
    return this.#floors.has(guild) || this.#resting.has(guild) || this.#unopened.has(guild);
  }

  /** The floor of a guild that has a show. Rejects with FloorHeldUp while its records cannot be read. */
  #known(guild: GuildId): Promise<Floor | undefined> {
    const open = this.#floors.get(guild);
    if (open === undefined) return this.#isKnown(guild) ? this.#reached(guild) : Promise.resolve(undefined);
    this.#usedAtMs.set(guild, this.#options.clock.nowMs());
    return open;
  }

  #reached(guild: GuildId): Promise<Floor> {
    this.#usedAtMs.set(guild, this.#options.clock.nowMs());
    return this.#floor(guild).catch(toldAway(guild));
  }

  #whileAway<T>(work: () => Promise<T>): Promise<T> {
    return this.#patience.until(work, (err) =>
      this.#options.log.warn({ err }, 'the journal cannot be read: the start waits for it'),
    );
  }

  /** In its turn, for as long as it takes. Never rejects. */
  async #openInTime(guild: GuildId): Promise<void> {
    try {
      await this.#gate.run('ordinary', () => this.#whileAway(() => this.#floor(guild)));
    } catch (err) {
      this.#options.log.error({ err, guild }, 'a floor could not be opened');
    }
  }

  #tidyLater(): void {
    const { clock, log } = this.#options;
    this.#cancelTidying = clock.at(clock.nowMs() + TIDY_EVERY_MS, () => {
      void this.#tidy()
        .catch((err: unknown) => log.warn({ err }, 'floors that stand still are not let go for now'))
        .finally(() => this.#tidyLater());
    });
  }

  async #tidy(): Promise<void> {
    for (const [guild, floor] of this.#opened) {
      const nowMs = this.#options.clock.nowMs();
      const isOld = nowMs - (this.#usedAtMs.get(guild) ?? Number.NEGATIVE_INFINITY) >= KEPT_MS;
      const untilMs = isOld ? floor.restsUntilMs(nowMs) : undefined;
      if (untilMs !== undefined) await this.#letGo(floor, untilMs);
    }
  }

  /** What is known of it is in the journal, before nothing of it is held any more. */
  async #letGo(floor: Floor, untilMs: number | null): Promise<void> {
    const { journal, clock } = this.#options;
    const { guild } = floor;
    const usedAtMs = this.#usedAtMs.get(guild);
    await floor.idle();
    const rest = { seq: floor.show.seq, untilMs };
    await floor.putAway();
    await this.#resting.note(guild, rest);
    const isWanted = this.#usedAtMs.get(guild) !== usedAtMs || floor.show.seq !== rest.seq;
    if (isWanted || floor.restsUntilMs(clock.nowMs()) === undefined) return;
    this.#floors.delete(guild);
    this.#opened.delete(guild);
    this.#usedAtMs.delete(guild);
    this.#resting.keep(guild, rest);
    const leaving = floor.close().finally(() => {
      // Or the journal would hold on to it.
      journal.guild(guild).whenTakenOver(() => undefined);
      this.#leaving.delete(guild);
    });
    this.#leaving.set(guild, leaving);
    await leaving;
    if (!this.#floors.has(guild)) this.#options.stage.rests?.(guild);
  }

  #floor(guild: GuildId): Promise<Floor> {
    const known = this.#floors.get(guild);
    if (known !== undefined) return known;
    const opening = this.#open(guild);
    this.#floors.set(guild, opening);
    return opening;
  }

  async #open(guild: GuildId): Promise<Floor> {
    await this.#leaving.get(guild);
    this.#resting.leave(guild);
    this.#unopened.delete(guild);
    const floor = new Floor({ ...this.#options, journal: this.#options.journal.guild(guild) });
    this.#opened.set(guild, floor);
    try {
      await floor.open();
    } catch (error) {
      // The store is away: whoever asks next opens it anew.
      this.#floors.delete(guild);
      this.#opened.delete(guild);
      this.#unopened.add(guild);
      await floor.close();
      throw error;
    }
    return floor;
  }
}

const toldAway =
  (guild: GuildId) =>
  (error: unknown): never => {
    throw isAway(error) ? new FloorHeldUp(guild, 'nothingTaken') : error;
  };
