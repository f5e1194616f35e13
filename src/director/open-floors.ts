// Which floors of a process are open: those that play, and those that somebody has come to; whoever stands still is let go.
// A floor is opened once, however many ask for it, and what is known of one that is let go is in the journal first.

import { isAway } from '../journal/faults/journal-unavailable.ts';
import type { Journal } from '../journal/journal.ts';
import { Patience } from '../journal/patience.ts';
import type { ShowEvent } from '../show/events/event.ts';
import type { GuildId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import { Gate } from '../waiting/gate.ts';
import { Floor, type FloorOptions } from './floor.ts';
import { FloorHeldUp } from './held-up/floor-held-up.ts';
import { RestingFloors } from './resting/resting-floors.ts';

export interface OpenFloorsOptions extends Omit<FloorOptions, 'journal'> {
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

export class OpenFloors {
  readonly #options: OpenFloorsOptions;
  readonly #floors = new Map<GuildId, Promise<Floor>>();
  readonly #opened = new Map<GuildId, Floor>();
  /** Known from the journal, and not looked at yet. */
  readonly #unopened = new Set<GuildId>();
  /** Whether the journal was asked already which shows there are. */
  #isSurveyed = false;
  readonly #resting: RestingFloors;
  /** Those that are being let go. */
  readonly #leaving = new Map<GuildId, Promise<void>>();
  readonly #usedAtMs = new Map<GuildId, number>();
  readonly #patience: Patience;
  readonly #gate = new Gate(OPENED_AT_ONCE);
  #cancelTidying = (): void => undefined;

  constructor(options: OpenFloorsOptions) {
    this.#options = options;
    this.#patience = new Patience(options.clock);
    this.#resting = new RestingFloors({ ...options, onDue: (guild) => void this.#openInTime(guild) });
  }

  /**
   * Opens the floors of ours that need somebody to look after them: the first of them at once, the others behind it. Whoever
   * comes before it is known which shows there are has their own opened.
   */
  async start(): Promise<void> {
    const guilds = await this.#whileAway(() => this.#awake());
    for (const guild of guilds) if (!this.#floors.has(guild)) this.#unopened.add(guild);
    this.#isSurveyed = true;
    await Promise.all(guilds.slice(0, OPENED_FIRST).map((guild) => this.#openInTime(guild)));
    for (const guild of guilds.slice(OPENED_FIRST)) void this.#openInTime(guild);
    this.#tidyLater();
  }

  /** The floor as it is now, where it is open. */
  get(guild: GuildId): Floor | undefined {
    return this.#opened.get(guild);
  }

  all(): readonly Floor[] {
    return [...this.#opened.values()];
  }

  /** How many are open. */
  get size(): number {
    return this.#opened.size;
  }

  /** Those that stand still and are not held in memory. */
  get restingCount(): number {
    return this.#resting.size;
  }

  /** The floor of a guild that has a show, opened where it is not. Rejects with FloorHeldUp while its records cannot be read. */
  async known(guild: GuildId): Promise<Floor | undefined> {
    const isThere = this.#isKnown(guild) || (await this.#isWritten(guild));
    return isThere ? this.reached(guild) : undefined;
  }

  /** The same also where the show is still to be made. */
  reached(guild: GuildId): Promise<Floor> {
    this.#usedAtMs.set(guild, this.#options.clock.nowMs());
    return this.#floor(guild).catch(toldAway(guild));
  }

  /** Closes it, and holds nothing of it any more. */
  async forget(guild: GuildId): Promise<void> {
    await this.#leaving.get(guild);
    const floor = await this.#floors.get(guild);
    this.#resting.leave(guild);
    this.#unopened.delete(guild);
    this.#floors.delete(guild);
    this.#opened.delete(guild);
    this.#usedAtMs.delete(guild);
    await floor?.close();
  }

  async close(): Promise<void> {
    this.#patience.stop();
    this.#cancelTidying();
    this.#resting.stop();
    const floors = (await Promise.allSettled(this.#floors.values())).flatMap((opened) =>
      opened.status === 'fulfilled' ? [opened.value] : [],
    );
    await Promise.all([...floors.map((floor) => floor.close()), ...this.#leaving.values()]);
  }

  /** The floors of ours that do not rest, in the order of their ids; those that do are kept as resting. */
  async #awake(): Promise<readonly GuildId[]> {
    const { journal, owns } = this.#options;
    const awake: GuildId[] = [];
    for await (const ends of journal.ends()) {
      awake.push(...(await this.#resting.recall(ends.filter(({ guild }) => owns(guild)))));
    }
    // Who came early looks after theirs, once it is open.
    for (const [guild, opening] of this.#floors)
      opening.then(
        () => this.#resting.leave(guild),
        () => undefined,
      );
    return awake.sort();
  }

  #isKnown(guild: GuildId): boolean {
    return this.#floors.has(guild) || this.#resting.has(guild) || this.#unopened.has(guild);
  }

  /** Whether there is a show that nobody has heard of yet. Rejects with FloorHeldUp while that cannot be read. */
  async #isWritten(guild: GuildId): Promise<boolean> {
    const { journal, owns } = this.#options;
    if (this.#isSurveyed || !owns(guild)) return false;
    const head = await journal
      .guild(guild)
      .head()
      // What is damaged is there, and whoever opens it says so.
      .catch((error: unknown) => (isAway(error) ? toldAway(guild)(error) : undefined));
    return head?.seq !== 0;
  }

  #whileAway<T>(work: () => Promise<T>): Promise<T> {
    return this.#patience.until(work, (err) =>
      this.#options.log.warn({ err }, 'the journal cannot be read: the start waits for it'),
    );
  }

  /** In its turn, for as long as it takes. Never rejects. */
  async #openInTime(guild: GuildId): Promise<void> {
    try {
      // A guild that was forgotten while it waited has no floor any more.
      const open = async () => (this.#isKnown(guild) ? this.#floor(guild) : undefined);
      await this.#gate.run('ordinary', () => this.#whileAway(open));
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
    this.#unopened.delete(guild);
    const floor = new Floor({ ...this.#options, journal: this.#options.journal.guild(guild) });
    this.#opened.set(guild, floor);
    try {
      await floor.open();
    } catch (error) {
      // The store is away: whoever asks next opens it anew, or its hour does.
      this.#floors.delete(guild);
      this.#opened.delete(guild);
      if (!this.#resting.has(guild)) this.#unopened.add(guild);
      await floor.close();
      throw error;
    }
    this.#resting.leave(guild);
    return floor;
  }
}

const toldAway =
  (guild: GuildId) =>
  (error: unknown): never => {
    throw isAway(error) ? new FloorHeldUp(guild, 'nothingTaken') : error;
  };
