// How many webhooks a show's channels hold, whoever's they are: asked once a minute a server at most, and only where it is
// not known that Discord would refuse.

import type { APIWebhook, Client } from 'discord.js';
import { PermissionFlagsBits, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import type { ChannelWebhooks } from '../../views/doctor/checkup.ts';
import type { Places } from '../channels/places.ts';

const KEPT_MS = 60_000;

export interface WebhookCountsOptions {
  readonly client: Client;
  readonly places: Pick<Places, 'read'>;
  readonly clock: Clock;
  readonly log: Logger;
}

interface Asked {
  readonly atMs: number;
  readonly counted: Promise<readonly ChannelWebhooks[]>;
}

export class WebhookCounts {
  readonly #options: WebhookCountsOptions;
  readonly #asked = new Map<GuildId, Asked>();

  constructor(options: WebhookCountsOptions) {
    this.#options = options;
  }

  /** Of the channels that are there. Rejects where the notes are away. */
  async ask(guild: GuildId): Promise<readonly ChannelWebhooks[]> {
    return this.#there(guild, await (this.#fresh(guild) ?? this.#askAnew(guild)));
  }

  /** What somebody has asked within the minute; none where nobody has. */
  async known(guild: GuildId): Promise<readonly ChannelWebhooks[]> {
    return this.#there(guild, (await this.#fresh(guild)) ?? []);
  }

  /** A channel may have been deleted within the minute. */
  #there(guild: GuildId, counts: readonly ChannelWebhooks[]): readonly ChannelWebhooks[] {
    const channels = this.#options.client.guilds.cache.get(guild)?.channels.cache;
    return counts.filter(({ channel }) => channels?.has(channel));
  }

  #askAnew(guild: GuildId): Promise<readonly ChannelWebhooks[]> {
    const counted = this.#count(guild);
    this.#asked.set(guild, { atMs: this.#options.clock.nowMs(), counted });
    counted.catch(() => this.#asked.delete(guild));
    return counted;
  }

  #fresh(guild: GuildId): Promise<readonly ChannelWebhooks[]> | undefined {
    const known = this.#asked.get(guild);
    if (known !== undefined && this.#options.clock.nowMs() - known.atMs < KEPT_MS) return known.counted;
    this.#asked.delete(guild);
    return undefined;
  }

  async #count(guild: GuildId): Promise<readonly ChannelWebhooks[]> {
    const { channels } = await this.#options.places.read(guild);
    const known = [...new Set(Object.values(channels))].filter((channel) => this.#mayAsk(guild, channel));
    return (await Promise.all(known.map((channel) => this.#countIn(guild, channel)))).flat();
  }

  /** Without Manage Webhooks nothing is told, and the lack of it is a finding of its own. */
  #mayAsk(guild: GuildId, channel: string): boolean {
    const there = this.#options.client.guilds.cache.get(guild);
    const self = there?.members.me;
    const known = there?.channels.cache.get(channel);
    if (self === null || self === undefined || known === undefined) return false;
    return known
      .permissionsFor(self)
      .has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ManageWebhooks]);
  }

  async #countIn(guild: GuildId, channel: string): Promise<readonly ChannelWebhooks[]> {
    const { client, log } = this.#options;
    try {
      const all = (await client.rest.get(Routes.channelWebhooks(channel))) as readonly APIWebhook[];
      const mine = all.filter(({ application_id }) => application_id === client.application?.id).length;
      return [{ channel, mine, others: all.length - mine }];
    } catch (err) {
      log.debug({ err, guild, channel }, 'the webhooks of a channel could not be counted');
      return [];
    }
  }
}
