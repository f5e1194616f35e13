// Everything the loopback knows, by kind of record. A change is made at once in memory; `commit` resolves once it is
// kept, and only then tells the gateway and the pages about it, in order.
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Turnstile } from '../../waiting/turnstile.ts';
import type { Clock } from '../clock.ts';
import { LoopbackFault } from '../loopback-fault.ts';
import type { Announcement, Listener } from './announcement.ts';
import { Grants } from './grants.ts';
import type { ChannelRecord } from './records/channel.ts';
import type { CommandPermissionsRecord } from './records/command-permissions.ts';
import type { GuildRecord } from './records/guild.ts';
import type { InteractionRecord } from './records/interaction.ts';
import type { MessageRecord } from './records/message.ts';
import type { AttachmentRecord, AvatarRecord } from './records/picture.ts';
import type { ScheduledEventRecord } from './records/scheduled-event.ts';
import type { UserRecord } from './records/user.ts';
import type { WebhookRecord } from './records/webhook.ts';
import { byId, SnowflakeMint } from './snowflake.ts';
import type { WorldStore } from './store/store.ts';
import { Table } from './store/table.ts';

/** Facts about the world itself. */
export interface ChartRecord {
  readonly id: 'chart';
  readonly applicationId: string;
  readonly homeGuildId: string;
  readonly viewerIds: readonly string[];
  /** The application's token. Worlds of old had one that could be guessed. */
  readonly botToken?: string;
  readonly pageKey?: string;
  readonly clientSecret?: string;
}

/** Direct messages are of no guild. */
export const DIRECT = '';

export class World {
  readonly clock: Clock;
  readonly mint: SnowflakeMint;
  /** Base address without a slash at the end; known once the server listens. */
  url = '';
  /** Whether the application's owner has switched Activities on. */
  hasActivities = false;
  readonly grants: Grants;
  readonly #store: WorldStore | null;
  readonly #keep = (key: string, value: unknown): void => {
    if (this.#store !== null) this.#dirty.set(key, value);
  };
  readonly #dirty = new Map<string, unknown>();
  readonly #listeners = new Set<Listener>();
  #news: Announcement[] = [];
  readonly #commits = new Turnstile();

  readonly charts = new Table<ChartRecord>('chart', this.#keep);
  readonly guilds = new Table<GuildRecord>('guild', this.#keep);
  readonly users = new Table<UserRecord>('user', this.#keep);
  readonly channels = new Table<ChannelRecord>('channel', this.#keep, ({ guildId }) => guildId ?? DIRECT);
  readonly messages = new Table<MessageRecord>('message', this.#keep);
  readonly webhooks = new Table<WebhookRecord>('webhook', this.#keep, ({ channelId }) => channelId);
  readonly commands = new Table<APIApplicationCommand>('command', this.#keep);
  readonly commandPermissions = new Table<CommandPermissionsRecord>('command-permissions', this.#keep);
  readonly interactions = new Table<InteractionRecord>('interaction', this.#keep);
  readonly attachments = new Table<AttachmentRecord>('attachment', this.#keep);
  readonly avatars = new Table<AvatarRecord>('avatar', this.#keep);
  readonly scheduledEvents = new Table<ScheduledEventRecord>('event', this.#keep);
  /** Message ids of each channel, oldest first. */
  readonly history = new Map<string, string[]>();

  constructor(clock: Clock, store: WorldStore | null) {
    this.clock = clock;
    this.mint = new SnowflakeMint(clock);
    this.#store = store;
    this.grants = new Grants(clock);
  }

  get chart(): ChartRecord {
    const chart = this.charts.get('chart');
    if (chart === undefined) throw new Error('The loopback world has not been founded.');
    return chart;
  }

  get applicationId(): string {
    return this.chart.applicationId;
  }

  get clientSecret(): string {
    return this.chart.clientSecret ?? '';
  }

  /** Reads the store. Throws when it holds something that is no record of this world. */
  async load(): Promise<void> {
    if (this.#store === null) return;
    const tables = [
      ...[this.charts, this.guilds, this.users, this.channels, this.messages, this.webhooks, this.commands],
      ...[this.interactions, this.attachments, this.avatars, this.scheduledEvents, this.commandPermissions],
    ];
    const byName = new Map(tables.map((table) => [table.name, table]));
    // Oldest first, as they were put.
    const entries = [...(await this.#store.load())].sort(
      ([a], [b]) => a.length - b.length || (a < b ? -1 : 1),
    );
    for (const [key, value] of entries) {
      const table = byName.get(key.slice(0, key.indexOf(':')));
      const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
      if (table === undefined || typeof id !== 'string') {
        throw new LoopbackFault(
          `The rehearsal world holds an unreadable record "${key}": remove the file to start anew.`,
        );
      }
      table.restore(value as never);
      if (/^\d+$/.test(id)) this.mint.passOver(id);
    }
    for (const message of this.messages.all().sort(byId)) this.remember(message);
  }

  remember(message: MessageRecord): void {
    const ids = this.history.get(message.channelId);
    if (ids === undefined) this.history.set(message.channelId, [message.id]);
    else ids.push(message.id);
  }

  announce(news: Announcement): void {
    this.#news.push(news);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once every change made before is kept and told. Rejects when the store refuses it. */
  commit(): Promise<void> {
    const news = this.#news;
    this.#news = [];
    return this.#commits.run(async () => {
      try {
        await this.#flush();
      } catch (error) {
        // The change stands in memory and is kept with the next commit: it must be told then too.
        this.#news = [...news, ...this.#news];
        throw error;
      }
      for (const each of news) for (const listener of this.#listeners) listener(each);
    });
  }

  async close(): Promise<void> {
    await this.commit();
    await this.#store?.close?.();
  }

  async #flush(): Promise<void> {
    const store = this.#store;
    if (store === null || this.#dirty.size === 0) return;
    const batch = [...this.#dirty];
    this.#dirty.clear();
    try {
      await Promise.all(
        batch.map(([key, value]) => (value === null ? store.remove(key) : store.put(key, value))),
      );
    } catch (error) {
      for (const [key, value] of batch) if (!this.#dirty.has(key)) this.#dirty.set(key, value);
      throw error;
    }
  }
}
