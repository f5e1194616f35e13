// Servers and channels that come and go: each that arrives is looked after, a channel is forgotten where it is known to
// be gone and for nothing else, and whatever changes on a server opens its ways again.

import type { Client, Guild, GatewayReadyDispatch as Ready } from 'discord.js';
import { Events, GatewayDispatchEvents } from 'discord.js';
import type { Logger } from 'pino';
import { FloorHeldUp } from '../../director/held-up/floor-held-up.ts';
import type { Clock, Floors } from '../../director/ports.ts';
import { type GuildId, guildId } from '../../show/ids.ts';
import { Gate, type Haste } from '../../waiting/gate.ts';
import { Lanes } from '../../waiting/lanes.ts';
import type { Feeds } from '../floor/feeds.ts';
import type { PatientNotes } from '../notes/patient-notes.ts';
import type { Refusals } from '../posting/refusals.ts';
import type { Ways } from '../posting/ways.ts';
import type { Departures } from './departures.ts';
import type { Homecoming } from './homecoming.ts';
import type { LostShows } from './lost-show.ts';
import type { Places } from './places.ts';
import type { Welcome } from './welcome.ts';

export interface DoorwayOptions {
  readonly client: Client;
  readonly places: Places;
  readonly refusals: Pick<Refusals, 'forgetChannel'>;
  readonly ways: Ways;
  readonly feeds: Feeds;
  readonly notes: PatientNotes;
  readonly welcome: Welcome;
  readonly lostShows: LostShows;
  readonly homecoming: Homecoming;
  readonly departures: Departures;
  readonly floors: () => Floors | undefined;
  readonly onArrival: 'greet' | 'setUp';
  readonly setUp: (guild: GuildId) => Promise<unknown>;
  /** Nobody looks after the guild's show: what is remembered of it is held no more. */
  readonly letGo: (guild: GuildId) => void;
  readonly clock: Clock;
  readonly log: Logger;
}

const AGAIN_AFTER_MS = 2_000;
/** So many servers are looked after at a time when all of them arrive at once. */
const ARRIVING_AT_ONCE = 8;

export class Doorway {
  readonly #options: DoorwayOptions;
  readonly #turns = new Lanes();
  readonly #gate = new Gate(ARRIVING_AT_ONCE);
  /** Those that were looked after while not all were; null once all were. */
  #seen: Set<GuildId> | null = new Set();

  constructor(options: DoorwayOptions) {
    this.#options = options;
  }

  listen(): void {
    const { client, ways, log } = this.#options;
    const reopen = (guild: { id: string }): void => ways.reopen(guild.id);
    client.on(Events.GuildCreate, (guild) => void this.#arrive(guild));
    client.on(Events.GuildAvailable, (guild) => {
      // While it logs in each guild comes this way too, and is looked after then.
      if (client.isReady()) void this.#arrive(guild);
    });
    client.on(Events.GuildUnavailable, ({ id }) =>
      log.warn({ guild: id }, 'Discord reports an outage of a server; its show waits'),
    );
    client.on(Events.GuildDelete, (guild) => void this.#leave(guildId(guild.id)));
    client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: Ready['d'], shard: number) =>
      this.#compare(new Set(guilds.map(({ id }) => id)), shard),
    );
    client.on(Events.ChannelUpdate, (_, channel) => {
      if (!channel.isDMBased()) reopen(channel.guild);
    });
    client.on(Events.ChannelDelete, (channel) => {
      if (!channel.isDMBased()) void this.#forget(guildId(channel.guild.id), channel.id);
    });
    client.on(Events.GuildRoleUpdate, (_, role) => reopen(role.guild));
    client.on(Events.GuildMemberUpdate, (_, member) => reopen(member.guild));
  }

  /** A removal during a gap of the gateway comes as nothing but a new list, and discord.js removes none for it. */
  #compare(listed: ReadonlySet<string>, shard: number): void {
    const { guilds } = this.#options.client;
    for (const { id } of guilds.cache
      .filter(({ id, shardId }) => shardId === shard && !listed.has(id))
      .values()) {
      guilds.cache.delete(id);
      void this.#leave(guildId(id));
    }
  }

  /** After the login: every server that is there, a few at a time, and every show whose server is not. */
  async lookAround(): Promise<void> {
    const { client, floors } = this.#options;
    await Promise.all([...client.guilds.cache.keys()].map((id) => this.#see(guildId(id), 'ordinary')));
    this.#seen = null;
    // Removed while nobody listened.
    const known = new Set([...(floors()?.guilds() ?? []), ...(await this.#noted())]);
    const away = [...known].filter((guild) => !client.guilds.cache.has(guild));
    for (const guild of away) await this.#leave(guild);
  }

  /** A server may have notes and no show. */
  async #noted(): Promise<readonly GuildId[]> {
    const { notes, log } = this.#options;
    try {
      return await notes.guilds();
    } catch (err) {
      log.error({ err }, 'servers that removed the bot and have no show are not looked for');
      return [];
    }
  }

  /** Resolves when the server was looked after, before the others where it was not yet. Never rejects. */
  async looked(id: GuildId): Promise<void> {
    if (this.#seen !== null) await this.#see(id, 'urgent');
  }

  async #see(id: GuildId, haste: Haste): Promise<void> {
    if (this.#seen?.has(id) !== false) return;
    await this.#gate.run(haste, async () => {
      const guild = this.#options.client.guilds.cache.get(id);
      if (guild !== undefined && this.#seen?.has(id) === false) await this.#arrive(guild);
    });
    this.#seen?.add(id);
  }

  async #arrive(guild: Guild): Promise<void> {
    const { floors, letGo } = this.#options;
    const id = guildId(guild.id);
    await this.#inTurn(id, 'a server could not be looked after', () => this.#lookAfter(id));
    if (floors()?.show(id) === undefined) letGo(id);
  }

  /** Of the guild as it is now: it may have gone again while this waited. */
  async #lookAfter(id: GuildId): Promise<void> {
    const {
      client,
      clock,
      departures,
      feeds,
      homecoming,
      lostShows,
      onArrival,
      places,
      refusals,
      setUp,
      ways,
      welcome,
    } = this.#options;
    const guild = client.guilds.cache.get(id);
    if (guild?.available !== true) return;
    ways.reopen(id);
    // At once: otherwise each would be waited for behind the other, in every server.
    await Promise.all([places.read(id), feeds.read(id), departures.read(id), homecoming.read(id)]);
    const missing = await places.missing(id, (channel) => guild.channels.cache.has(channel));
    for (const channel of missing) await refusals.forgetChannel(id, channel);
    const { channels } = await places.read(id);
    const known = Object.keys(channels).length;
    await feeds.resume(id);
    await lostShows.lookAt(guild, { channels: known });
    await departures.arrive(id);
    await homecoming.arrive(id);
    // Channels that were forgotten through damage alone are found again under their names.
    if (onArrival === 'setUp' || (known === 0 && places.beganAnew(id))) await setUp(id);
    else if (known === 0) await welcome.greet(guild, clock.nowMs());
  }

  #leave(id: GuildId): Promise<void> {
    const { client, departures, homecoming } = this.#options;
    return this.#inTurn(id, 'the show of a server that removed the bot is not paused', async () => {
      if (client.guilds.cache.has(id)) return;
      // Noted first: whatever becomes of the pause, what is kept ends.
      await departures.leave(id);
      await homecoming.leave(id);
    });
  }

  #forget(id: GuildId, channel: string): Promise<void> {
    const { refusals } = this.#options;
    return this.#inTurn(id, 'a deleted channel is still noted', () => refusals.forgetChannel(id, channel));
  }

  /** What happens to a guild happens in order, and waits for a store that is away. Never rejects: one guild's trouble is not another's. */
  #inTurn(id: GuildId, otherwise: string, work: () => Promise<void>): Promise<void> {
    return this.#turns.run(id, async () => {
      try {
        await this.#untilTaken(id, work);
      } catch (err) {
        this.#options.log.error({ err, guild: id }, otherwise);
      }
    });
  }

  async #untilTaken(id: GuildId, work: () => Promise<void>): Promise<void> {
    const { clock, notes } = this.#options;
    while (true) {
      try {
        return await notes.whenBack(id, work);
      } catch (error) {
        if (!(error instanceof FloorHeldUp)) throw error;
        await new Promise<void>((resolve) => void clock.at(clock.nowMs() + AGAIN_AFTER_MS, resolve));
      }
    }
  }
}
