// The stage on Discord: puts its parts together, logs in, listens, and performs what the director sends.
// One bot for all guilds of its shards; a guild that is out of reach loses nothing.

import type { Client, Guild, Interaction } from 'discord.js';
import { Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Floors, Performance, Stage } from '../director/ports.ts';
import type { Notes } from '../journal/notes.ts';
import type { Performer } from '../show/cast.ts';
import { type GuildId, guildId } from '../show/ids.ts';
import type { Settings } from '../show/settings.ts';
import { languageOf } from '../views/phrasebook.ts';
import { Archive } from './archive.ts';
import type { BadToken } from './bad-token.ts';
import type { Pictures } from './board-picture.ts';
import { Budget } from './budget.ts';
import { makeClient, type Sharding, steadyMs } from './client.ts';
import { ClosedChannels } from './closed-channels.ts';
import type { Command } from './command.ts';
import { DiscordTime } from './edge/discord-time.ts';
import { Feeds } from './feeds.ts';
import type { GatewayRefused } from './gateway-refused.ts';
import { House } from './house.ts';
import { Interactions } from './interactions.ts';
import { logIn } from './log-in.ts';
import { MessageLinks } from './message-links.ts';
import { Newsroom } from './newsroom.ts';
import { OfficePosts } from './office-post.ts';
import { Places } from './places.ts';
import { Playbill } from './playbill.ts';
import { Posts } from './posts.ts';
import type { SetUpReport } from './production.ts';
import { Registration } from './registration.ts';
import type { Retell } from './retold-beats.ts';
import { RoomLines } from './room-lines.ts';
import { Votes } from './votes.ts';
import { Webhooks } from './webhooks.ts';
import { Welcome } from './welcome.ts';

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
  readonly clock: Clock;
  readonly log: Logger;
}

export const openStage = (options: StageOptions): BotStage => new BotStage(options);

export class BotStage implements Stage {
  readonly #options: StageOptions;
  readonly #client: Client;
  readonly #places: Places;
  readonly #closed = new ClosedChannels();
  readonly #webhooks: Webhooks;
  readonly #rooms: RoomLines;
  readonly #votes: Votes;
  readonly #feeds: Feeds;
  readonly #office: OfficePosts;
  readonly #welcome: Welcome;
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

  constructor(options: StageOptions) {
    this.#options = options;
    const { clock, log, pictures } = options;
    const { apiUrl, shards, onRefused = () => undefined } = options;
    const time = new DiscordTime({ nowMs: () => clock.nowMs(), steadyMs });
    const client = makeClient({ apiUrl, shards, log, time, onRefused });
    const definitions = options.commands.map(({ definition }) => definition);
    this.#registration = new Registration({ client, definitions, clock, log });
    const memory = { notes: options.notes, log };
    const floors = () => this.#floors;
    const show = (guild: GuildId) => this.#floors?.show(guild);
    const [places, closed] = [new Places(memory), this.#closed];
    const webhooks = new Webhooks({ ...memory, client, pictures });
    const posts = new Posts({ client, places, webhooks, closed, log });
    const rooms = new RoomLines({ posts, budget: new Budget(), clock, log });
    const votes = new Votes({ ...memory, posts, clock });
    const feeds = new Feeds({ ...memory, client, clock, show });
    this.#client = client;
    this.#places = places;
    this.#webhooks = webhooks;
    this.#rooms = rooms;
    this.#votes = votes;
    this.#feeds = feeds;
    this.#office = new OfficePosts({ posts, pictures, log });
    this.#welcome = new Welcome({ ...memory, client });
    const links = new MessageLinks(memory);
    const archive = new Archive(memory);
    const newsroom = new Newsroom({
      ...{ posts, links, archive, pictures, floors, log, retell: options.retell },
      languageOf: (guild) => languageOf(client.guilds.cache.get(guild)?.preferredLocale),
    });
    this.#newsroom = newsroom;
    this.#playbill = new Playbill({
      ...{ client, posts, rooms, votes, feeds, links, newsroom, pictures, floors, log },
      ...{ office: this.#office, mindName: options.mindName },
    });
    this.#house = new House({
      ...{ client, places, closed, feeds, newsroom, pictures, floors, clock, log },
      ...{
        settings: options.settings,
        cast: options.cast,
        mindName: options.mindName,
        mindsAtHand: options.mindsAtHand,
      },
      answerOf: (call) => this.#interactions.answerOf(call),
    });
    this.#interactions = new Interactions({
      ...{ client, floors, clock, log },
      ageMs: (interaction) => time.ageMs(interaction),
      ...{ commands: options.commands, presses: this.#house.presses, production: this.#house },
      prepare: async (guild) => void (await places.read(guildId(guild))),
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
      this.#raise();
    } catch (error) {
      this.#cancel(error);
      throw error;
    }
  }

  async #start(): Promise<void> {
    const { token, shards, clock, log } = this.#options;
    this.#listen();
    const { signal } = this.#leaving;
    const client = await logIn(this.#client, { token, clock, log, signal });
    if (shards === undefined || shards.ids.includes(0)) await this.#registration.run();
    for (const guild of client.guilds.cache.values()) await this.#arrive(guild);
  }

  /** Waits for the stage to be ready. Rejects only where trying again later may help. */
  async perform(performance: Performance): Promise<void> {
    await this.#ready;
    await this.#playbill.perform(performance);
  }

  /** Says on the floor that the show stands still, and why. Never rejects. */
  async stopped(guild: GuildId, why: string): Promise<void> {
    try {
      await this.#ready;
      await this.#playbill.standStill(guild, why);
    } catch (err) {
      this.#options.log.error({ err, guild, why }, 'the floor could not be told that its show stands still');
    }
  }

  /** The morning paper: the last episode once more, in short, once. Never rejects. */
  async paper(guild: GuildId): Promise<void> {
    try {
      await this.#ready;
    } catch {
      // A stage that did not come up, or has closed, has said so itself.
      return;
    }
    await this.#newsroom.morning(guild);
  }

  /** As `/setup` does. */
  setUpGuild(guild: GuildId): Promise<SetUpReport> {
    return this.#house.setUpGuild(guild);
  }

  /** Resolves when no answer and no feed is under way. */
  async idle(): Promise<void> {
    while (this.#taking.size > 0) await Promise.all(this.#taking);
    await Promise.all([this.#feeds.idle(), this.#office.idle()]);
  }

  /** Finishes what is under way, posts what was held, and leaves Discord. */
  async close(): Promise<void> {
    this.#cancel(new Error('the stage is closed'));
    this.#leaving.abort(new Error('the stage is closed'));
    this.#registration.stop();
    await Promise.all(this.#taking);
    await Promise.all([this.#rooms.close(), this.#votes.stop(), this.#feeds.close(), this.#office.idle()]);
    // Leaving is no disconnection worth a line in the log.
    this.#client.removeAllListeners(Events.ShardDisconnect);
    this.#client.removeAllListeners(Events.ShardReconnecting);
    await this.#client.destroy();
  }

  #listen(): void {
    const client = this.#client;
    const reopen = (guild: { id: string }): void => this.#closed.reopen(guild.id);
    client.on(Events.InteractionCreate, (interaction) => this.#take(interaction));
    client.on(Events.GuildCreate, (guild) => void this.#arrive(guild));
    client.on(Events.GuildDelete, ({ id }) =>
      this.#options.log.info({ guild: id }, 'a server removed the bot'),
    );
    client.on(Events.ChannelUpdate, (_, channel) => {
      if (!channel.isDMBased()) reopen(channel.guild);
    });
    client.on(Events.ChannelDelete, (channel) => {
      if (!channel.isDMBased()) void this.#forget(channel.guild, channel.id);
    });
    client.on(Events.GuildRoleUpdate, (_, role) => reopen(role.guild));
    client.on(Events.GuildMemberUpdate, (_, member) => reopen(member.guild));
  }

  #take(interaction: Interaction): void {
    const taking = this.#interactions.take(interaction).finally(() => this.#taking.delete(taking));
    this.#taking.add(taking);
  }

  /** Never rejects: one guild's trouble is not another's. */
  async #arrive(guild: Guild): Promise<void> {
    const id = guildId(guild.id);
    try {
      const { channels } = await this.#places.read(id);
      await this.#feeds.resume(id);
      if (this.#options.onArrival === 'setUp') await this.setUpGuild(id);
      else if (Object.keys(channels).length === 0)
        await this.#welcome.greet(guild, this.#options.clock.nowMs());
    } catch (err) {
      this.#options.log.error({ err, guild: id }, 'a server could not be looked after');
    }
  }

  async #forget(guild: Guild, channel: string): Promise<void> {
    try {
      await this.#places.forget(guildId(guild.id), channel);
      await this.#webhooks.forgetChannel(guildId(guild.id), channel);
    } catch (err) {
      this.#options.log.error({ err, guild: guild.id, channel }, 'a deleted channel is still noted');
    }
  }
}
