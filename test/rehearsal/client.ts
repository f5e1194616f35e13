// A real discord.js client on a loopback, for tests.
import { once } from 'node:events';
import { ChannelType, Client, Events, GatewayIntentBits, type Guild, type TextChannel } from 'discord.js';
import { type Loopback, type LoopbackOptions, openLoopback } from '../../src/rehearsal/loopback.ts';

export interface Rig {
  readonly loopback: Loopback;
  readonly client: Client<true>;
  readonly guild: Guild;
  /** A text channel the application made. */
  readonly channel: TextChannel;
  close(): Promise<void>;
}

/** Logs in; resolves once READY and every GUILD_CREATE have come. */
export async function logIn(loopback: Loopback, token = loopback.token): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: loopback.apiUrl } });
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
  if (!client.isReady()) throw new Error('The client is not ready after READY.');
  return client;
}

export async function openRig(options: LoopbackOptions = {}): Promise<Rig> {
  const loopback = await openLoopback({ rateLimits: 'off', ...options });
  const client = await logIn(loopback);
  const guild = client.guilds.cache.get(loopback.guildId);
  if (guild === undefined) throw new Error('The client does not know the first guild.');
  const channel = await guild.channels.create({ name: 'Trading Floor', type: ChannelType.GuildText });
  const close = async (): Promise<void> => {
    await client.destroy();
    await loopback.close();
  };
  return { loopback, client, guild, channel, close };
}

/** The viewer of that name. */
export function viewerNamed(loopback: Loopback, name: string) {
  const viewer = loopback.viewers.find((each) => each.name.startsWith(name));
  if (viewer === undefined) throw new Error(`There is no viewer ${name}.`);
  return viewer;
}

/** A clock that stands still until it is moved. */
export class HandClock {
  #nowMs = Date.UTC(2026, 0, 5, 9, 30);
  #waiting: { atMs: number; run: () => void }[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(delayMs: number, run: () => void): () => void {
    const entry = { atMs: this.#nowMs + delayMs, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== entry);
    };
  }

  /** How many wait for their time. */
  get waiting(): number {
    return this.#waiting.length;
  }

  move(byMs: number): void {
    this.#nowMs += byMs;
    const due = this.#waiting.filter((each) => each.atMs <= this.#nowMs);
    this.#waiting = this.#waiting.filter((each) => each.atMs > this.#nowMs);
    for (const each of due) each.run();
  }
}

/** A one-pixel PNG. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
