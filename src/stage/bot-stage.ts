// The stage on Discord: puts its parts together, logs in, listens, and performs what the director sends.
// One bot for all guilds of its shards; a guild that is out of reach loses nothing.

import type { Client, Interaction } from 'discord.js';
import { Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Floors, Performance, Stage, Telling } from '../director/ports.ts';
import type { Notes } from '../journal/notes.ts';
import type { Performer } from '../show/cast/cast.ts';
import { type GuildId, guildId } from '../show/ids.ts';
import type { Settings } from '../show/state/settings.ts';
import type { StandStill } from '../views/floor/standstill.ts';
import { languageOf } from '../views/paper/phrasebook.ts';
import { AdminNotices } from './channels/admin-notices.ts';
import { Doorway } from './channels/doorway.ts';
import { Homecoming } from './channels/homecoming.ts';
import { type LostShow, LostShows } from './channels/lost-show.ts';
import { Places } from './channels/places.ts';
import { absence } from './channels/presence.ts';
import { Webhooks } from './channels/webhooks.ts';
import { Welcome } from './channels/welcome.ts';
import type { BadToken } from './client/bad-token.ts';
import { makeClient, type Sharding, steadyMs } from './client/client.ts';
import type { GatewayRefused } from './client/gateway-refused.ts';
import { logIn } from './client/log-in.ts';
import { DiscordTime } from './edge/discord-time.ts';
import { PostInDoubt } from './edge/post-in-doubt.ts';
import { Feeds } from './floor/feeds.ts';
import { Playbill } from './floor/playbill.ts';
import { Votes } from './floor/votes.ts';
import type { Command } from './interactions/command.ts';
import { House } from './interactions/house.ts';
import { Interactions } from './interactions/interactions.ts';
import type { SetUpReport } from './interactions/production.ts';
import { Registration } from './interactions/registration.ts';
import { PatientNotes } from './notes/patient-notes.ts';
import { Archive } from './paper/archive.ts';
import { Newsroom } from './paper/newsroom.ts';
import type { Retell } from './paper/retold-beats.ts';
import type { Pictures } from './pictures/board-picture.ts';
import { OfficePosts } from './pictures/office-post.ts';
import { Budget } from './posting/budget.ts';
import { Errands } from './posting/errands.ts';
import { MessageLinks } from './posting/message-links.ts';
import { Outbox } from './posting/outbox.ts';
import { Posts } from './posting/posts.ts';
import { RoomLines } from './posting/room-lines.ts';
import { Voices } from './posting/voices.ts';
import { Ways } from './posting/ways.ts';

export interface StageOptions {
  readonly token: string;
  /** Base address of Discord's API without version, such as `https://discord.com/api`. */
  readonly apiUrl?: string | undefined;
  readonly shards?: Sharding | undefined;
  readonly commands: readonly Command[];
  /** With what `/setup` opens a new show. */
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  /** Tells the recap's beats in a mind's words; without it, phrases do. */
  readonly retell?: Retell | undefined;
  /** Who plays a card, in words. */
  readonly mindName: (card: Pick<Performer, 'id' | 'mind'>) => string;
  /** Names that a card may carry now. */
  readonly mindsAtHand: () => readonly string[];
  /** What happens where the bot arrives: it says hello, or it sets up at once. Default: greet. */
  readonly onArrival?: 'greet' | 'setUp';
  /** Told when Discord will have the bot no more, though it was tried again: only the host can mend that. */
  readonly onRefused?: (why: BadToken | GatewayRefused) => void;
  readonly pictures: Pictures;
  readonly notes: (guild: GuildId) => Pick<Notes, 'get' | 'set'>;
  /** Shows that are known to have been here and that the database does not hold, or not in full. */
  readonly lost?: ReadonlyMap<GuildId, LostShow>;
  readonly clock: Clock;
  readonly log: Logger;
}

export const openStage = (options: StageOptions): BotStage => new BotStage(options);

export class BotStage implements Stage {
  readonly #options: StageOptions;
  readonly #client: Client;
  readonly #doorway: Doorway;
  readonly #errands: Errands;
  readonly #notices: AdminNotices;
  readonly #rooms: RoomLines;
  readonly #votes: Votes;
  readonly #feeds: Feeds;
  readonly #office: OfficePosts;
  readonly #notes: PatientNotes;
  readonly #house: House;
  readonly #interactions: Interactions;
  readonly #playbill: Playbill;
  readonly #newsroom: Newsroom;
  readonly #registration: Registration;
  readonly #leaving = new AbortController();
  readonly #taking = new Set<Promise<void>>();
  readonly #ready: Promise<void>;
  #raise: () => void = () => undefined;
  #cancel: (why: unknown) => void = () => undefined;
  #floors: Floors | undefined;
  #isUp = false;

  constructor(options: StageOptions) {
    this.#options = options;
    const { clock, log, pictures } = options;
    const { apiUrl, shards, onRefused = () => undefined } = options;
    const time = new DiscordTime({ nowMs: () => clock.nowMs(), steadyMs });
    const client = makeClient({ apiUrl, shards, log, time, onRefused });
    const definitions = options.commands.map(({ definition }) => definition);
    this.#registration = new Registration({ client, definitions, clock, log });
    this.#notes = new PatientNotes(options);
    const memory = { notes: this.#notes.of, log };
    const floors = () => this.#floors;
    const show = (guild: GuildId) => this.#floors?.show(guild);
    const places = new Places(memory);
    const ways = new Ways((closed) => this.#notices.closed(closed));
    const webhooks = new Webhooks({ ...memory, client, pictures, clock });
    const outbox = new Outbox({ ...memory, client });
    const posts = new Posts({ client, places, webhooks, outbox, ways, clock, log });
    const voices = new Voices({ client, posts, webhooks, outbox, ways, clock, log });
    const rooms = new RoomLines({ posts, voices, outbox, budget: new Budget(), clock, log });
    const votes = new Votes({ ...memory, posts, clock });
    const feeds = new Feeds({ ...memory, client, clock, show });
    this.#client = client;
    this.#notices = new AdminNotices({ client, ways, clock, log });
    this.#errands = new Errands({ clock, log });
    this.#rooms = rooms;
    this.#votes = votes;
    this.#feeds = feeds;
    this.#office = new OfficePosts({ posts, pictures, log });
    const links = new MessageLinks(memory);
    const archive = new Archive(memory);
    const newsroom = new Newsroom({
      ...{ posts, links, archive, pictures, floors, log, retell: options.retell },
      languageOf: (guild) => languageOf(client.guilds.cache.get(guild)?.preferredLocale),
    });
    this.#newsroom = newsroom;
    this.#playbill = new Playbill({
      ...{ posts, rooms, votes, feeds, links, newsroom, pictures, floors, log },
      ...{ office: this.#office, mindName: options.mindName },
    });
    this.#house = new House({
      ...{ client, places, ways, feeds, newsroom, votes, pictures, floors, clock, log },
      ...{
        settings: options.settings,
        cast: options.cast,
        mindName: options.mindName,
        mindsAtHand: options.mindsAtHand,
      },
    });
    this.#interactions = new Interactions({
      ...{ client, floors, clock, log },
      ageMs: (interaction) => time.ageMs(interaction),
      ...{ commands: options.commands, production: this.#house, feeds },
      isWaiting: () => this.#notes.isWaiting,
      prepare: async (guild) => void (await places.read(guildId(guild))),
    });
    this.#doorway = new Doorway({
      ...{ client, places, posts, ways, feeds, notes: this.#notes, floors, clock, log },
      welcome: new Welcome({ ...memory, client }),
      lostShows: new LostShows({ ...memory, client, outbox, clock, show, lost: options.lost }),
      homecoming: new Homecoming({ ...memory, floors, clock }),
      onArrival: options.onArrival ?? 'greet',
      setUp: (guild) => this.setUpGuild(guild),
    });
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

  /** Logs in, registers the commands if they changed, and looks after every guild. Throws BadToken. */
  async start(): Promise<void> {
    try {
      await this.#start();
      this.#isUp = true;
      this.#raise();
    } catch (error) {
      this.#cancel(error);
      throw error;
    }
  }

  async #start(): Promise<void> {
    const { token, shards, clock, log } = this.#options;
    this.#client.on(Events.InteractionCreate, (interaction) => this.#take(interaction));
    this.#doorway.listen();
    const { signal } = this.#leaving;
    await logIn(this.#client, { token, clock, log, signal });
    if (shards === undefined || shards.ids.includes(0)) await this.#registration.run();
    await this.#doorway.lookAround();
  }

  /** Waits for the stage to be ready. */
  async perform(performance: Performance, signal: AbortSignal): Promise<Telling> {
    await this.#untilReady(signal);
    return this.#playbill.perform(performance, signal);
  }

  reachable(guild: GuildId): boolean {
    return this.#isUp && absence(this.#client, guild) === undefined;
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
    const run = () => this.#playbill.standStill(guild, why);
    if (await this.#isReady()) await this.#errands.go({ guild, what: 'why the show stands still', run });
  }

  /** Says on the floor that the show waits for its records, or goes on, and gives whether it was said. Never rejects. */
  async heldUp(guild: GuildId, word: 'heldUp' | 'goesOn'): Promise<boolean> {
    if (!(await this.#isReady())) return false;
    try {
      await this.#playbill.holdUp(guild, word);
      return true;
    } catch (err) {
      this.#options.log.warn({ err, guild, word }, 'the floor could not be told that its show is held up');
      // A word whose answer was lost may well stand there.
      return err instanceof PostInDoubt;
    }
  }

  /** The morning paper: the last episode once more, in short, once. Never rejects. */
  async paper(guild: GuildId): Promise<void> {
    const run = () => this.#newsroom.morning(guild);
    if (await this.#isReady()) await this.#errands.go({ guild, what: 'the morning paper', run });
  }

  /** A stage that did not come up, or has closed, has said so itself. */
  #isReady(): Promise<boolean> {
    return this.#ready.then(
      () => true,
      () => false,
    );
  }

  /** As `/setup` does. */
  setUpGuild(guild: GuildId): Promise<SetUpReport> {
    return this.#house.setUp(guild);
  }

  /** Resolves when no answer and no feed is under way. */
  async idle(): Promise<void> {
    while (this.#taking.size > 0) await Promise.all(this.#taking);
    await Promise.all([this.#feeds.idle(), this.#office.idle()]);
  }

  /** Finishes what is under way, posts what was held, and leaves Discord. */
  async close(): Promise<void> {
    this.#isUp = false;
    this.#cancel(new Error('the stage is closed'));
    this.#notices.stop();
    this.#errands.stop();
    this.#notes.stop();
    this.#leaving.abort(new Error('the stage is closed'));
    this.#registration.stop();
    await Promise.all(this.#taking);
    await Promise.all([this.#rooms.close(), this.#votes.stop(), this.#feeds.close(), this.#office.idle()]);
    // Leaving is no disconnection worth a line in the log.
    this.#client.removeAllListeners(Events.ShardDisconnect);
    this.#client.removeAllListeners(Events.ShardReconnecting);
    await this.#client.destroy();
  }

  #take(interaction: Interaction): void {
    const taking = this.#interactions
      .take(interaction)
      .then(() => this.#notices.after(interaction))
      .finally(() => this.#taking.delete(taking));
    this.#taking.add(taking);
  }
}
