// The stage on Discord: logs in, listens, and performs what the director sends.
// One bot for all guilds of its shards; a guild that is out of reach loses nothing.

import type { Interaction } from 'discord.js';
import { Events } from 'discord.js';
import type { Floors, Performance, Stage, Telling } from '../director/ports.ts';
import type { GuildId } from '../show/ids.ts';
import type { StandStill } from '../views/floor/standstill.ts';
import { within } from '../waiting/within.ts';
import type { Admitted, NotAdmitted } from './activity/reception.ts';
import { absence } from './channels/presence.ts';
import { type Census, censusOf } from './client/census.ts';
import { logIn } from './client/log-in.ts';
import { assemble, type Company } from './company.ts';
import { PostInDoubt } from './edge/post-in-doubt.ts';
import type { LiveHouse } from './live/live-house.ts';
import type { StageOptions } from './stage-options.ts';

const CLOSE_WITHIN_MS = 3_000;

export const openStage = (options: StageOptions): BotStage => new BotStage(options);

export class BotStage implements Stage {
  readonly #options: StageOptions;
  readonly #company: Company;
  readonly #leaving = new AbortController();
  readonly #taking = new Set<Promise<void>>();
  readonly #ready: Promise<void>;
  #raise: () => void = () => undefined;
  #cancel: (why: unknown) => void = () => undefined;
  #floors: Floors | undefined;
  #isUp = false;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#company = assemble(options, () => this.#floors);
    this.#ready = new Promise((resolve, reject) => {
      this.#raise = resolve;
      this.#cancel = reject;
    });
    // Whoever performs hears of it; where nobody does, it is no fault.
    this.#ready.catch(() => undefined);
  }

  /** Viewers' wishes go to these floors from now on. */
  connect(floors: Floors): void {
    this.#floors = floors;
  }

  /**
   * Logs in, registers the commands if they changed, and looks after every guild; shows are performed as soon as their own
   * guild was looked after. Throws BadToken.
   */
  async start(): Promise<void> {
    const { doctor, doorway } = this.#company;
    try {
      await Promise.all([this.#logIn(), this.#tellCommands()]);
      this.#isUp = true;
      this.#raise();
    } catch (error) {
      this.#cancel(error);
      throw error;
    }
    await doorway.lookAround();
    doctor.begin();
  }

  async #logIn(): Promise<void> {
    const { token, clock, log } = this.#options;
    const { client, doorway } = this.#company;
    client.on(Events.InteractionCreate, (interaction) => this.#take(interaction));
    doorway.listen();
    await logIn(client, { token, clock, log, signal: this.#leaving.signal });
  }

  /** As soon as one shard is in: with many, Discord lets the last in a long time later. */
  async #tellCommands(): Promise<void> {
    const { shards } = this.#options;
    const { client, registration } = this.#company;
    await new Promise<void>((resolve) => client.once(Events.ShardReady, () => resolve()));
    const tells = shards === undefined || shards.ids.includes(0);
    await (tells ? registration.run() : registration.follow());
  }

  /** Waits for the stage to be ready, and for the guild to be looked after. */
  async perform(performance: Performance, signal: AbortSignal): Promise<Telling> {
    await this.#untilReady(signal);
    await this.#company.doorway.looked(performance.after.guild);
    signal.throwIfAborted();
    return this.#company.playbill.perform(performance, signal);
  }

  reachable(guild: GuildId): boolean {
    return this.#isUp && absence(this.#company.client, guild) === undefined;
  }

  /** What it does for those who watch a floor live. */
  get live(): LiveHouse {
    return this.#company.live;
  }

  /** Whether it came up and has not closed. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** The application's id, once Discord has told it. */
  get applicationId(): string | undefined {
    return this.#company.client.application?.id;
  }

  /** Who comes to the guild's live floor through the Activity, with a code of Discord's. Never rejects. */
  admit(guild: GuildId, code: string): Promise<Admitted | NotAdmitted> {
    return this.#company.reception?.admit(guild, code) ?? Promise.resolve('discordAway');
  }

  /** How it is connected, and what the client holds. */
  census(): Census {
    return censusOf(this.#company.client);
  }

  async #untilReady(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      this.#ready.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  /** Says on the floor that the show stands still, and why. Never rejects. */
  async stopped(guild: GuildId, why: StandStill): Promise<void> {
    const { errands, playbill } = this.#company;
    const run = () => playbill.standStill(guild, why);
    if (await this.#isReady()) await errands.go({ guild, what: 'why the show stands still', run });
  }

  /** Says on the floor that the show waits for its records, or goes on, and gives whether it was said. Never rejects. */
  async heldUp(guild: GuildId, word: 'heldUp' | 'goesOn'): Promise<boolean> {
    if (!(await this.#isReady())) return false;
    try {
      await this.#company.playbill.holdUp(guild, word);
      return true;
    } catch (err) {
      this.#options.log.warn({ err, guild, word }, 'the floor could not be told that its show is held up');
      // A word whose answer was lost may well stand there.
      return err instanceof PostInDoubt;
    }
  }

  /** What the stage remembers of the guild, said otherwise. */
  async reword(guild: GuildId, reword: (text: string) => string): Promise<void> {
    const { memos } = this.#company.memory;
    this.#company.living.forget(guild);
    await Promise.all([...memos].map((memo) => memo.reword(guild, reword)));
  }

  /** Nobody looks after the guild's show any more: what the stage remembers of it is in its notes, and held no more. */
  rests(guild: GuildId): void {
    this.#company.letGo(guild);
  }

  /** The morning paper: the last episode once more, in short, once. Never rejects. */
  async paper(guild: GuildId): Promise<void> {
    const { errands, newsroom } = this.#company;
    const run = () => newsroom.morning(guild);
    if (await this.#isReady()) await errands.go({ guild, what: 'the morning paper', run });
  }

  /** A stage that did not come up, or has closed, has said so itself. */
  #isReady(): Promise<boolean> {
    return this.#ready.then(
      () => true,
      () => false,
    );
  }

  /** Resolves when no answer and no feed is under way. */
  async idle(): Promise<void> {
    while (this.#taking.size > 0) await Promise.all(this.#taking);
    const { bellEvents, feeds, office, roundPosts } = this.#company;
    await Promise.all([feeds.idle(), office.idle(), bellEvents.idle()]);
    await roundPosts.idle();
  }

  /**
   * Finishes what is under way, posts what was held, and leaves Discord. Whatever Discord makes wait for longer than a
   * moment, for its limits or because it is away, is told at the next start.
   */
  async close(): Promise<void> {
    const { bellEvents, client, departures, doctor, errands, feeds, notes, notices } = this.#company;
    const { office, registration, rooms, roundPosts, votes } = this.#company;
    this.#isUp = false;
    this.#cancel(new Error('the stage is closed'));
    departures.stop();
    doctor.stop();
    notices.stop();
    errands.stop();
    notes.stop();
    this.#leaving.abort(new Error('the stage is closed'));
    registration.stop();
    const taken = Promise.all(this.#taking);
    const pictured = Promise.all([office.idle(), bellEvents.idle()]);
    const told = Promise.all([rooms.close(), roundPosts.close(), votes.stop(), feeds.close()]);
    const work = Promise.all([taken, told, pictured]);
    await within(this.#options.clock, CLOSE_WITHIN_MS, work);
    // Leaving is no disconnection worth a line in the log.
    client.removeAllListeners(Events.ShardDisconnect);
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  }

  #take(interaction: Interaction): void {
    const taking = this.#company.interactions
      .take(interaction)
      .then(() => this.#company.notices.after(interaction))
      .finally(() => this.#taking.delete(taking));
    this.#taking.add(taking);
  }
}
