// The discord.js client, unmodified: the `Guilds` intent alone, and the address of Discord's API from outside,
// so that a REST proxy or the loopback Discord can stand in for it.

import { Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import { BadToken } from './bad-token.ts';
import { DiscordUnreachable, networkReason } from './discord-unreachable.ts';

export interface Sharding {
  /** The shards this process runs. */
  readonly ids: readonly number[];
  /** The shards of all processes together. */
  readonly count: number;
}

export interface ClientOptions {
  /** Such as `https://discord.com/api`; undefined is Discord itself. */
  readonly apiUrl?: string | undefined;
  readonly shards?: Sharding | undefined;
  readonly log: Logger;
}

export function makeClient({ apiUrl, shards, log }: ClientOptions): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // A post whose answer was lost may have been made: who posts looks before it is sent again.
    rest: { retries: 0, ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, '') }) },
    ...(shards === undefined ? {} : { shards: [...shards.ids], shardCount: shards.count }),
  });
  client.on(Events.Error, (err) => log.error({ err }, 'the Discord client reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the Discord client warns'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ shard, code }, 'Discord closed the gateway'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'the gateway reconnects'));
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.debug({ route, waitMs: timeToReset, global }, 'Discord asks to slow down'),
  );
  return client;
}

/** Logs in and waits until every shard is ready. Throws BadToken or DiscordUnreachable, a sentence each. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  if (token.trim() === '') throw new BadToken('it is empty');
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw new BadToken('it is not a token that Discord knows');
    }
    const reason = networkReason(error);
    if (reason !== undefined)
      throw new DiscordUnreachable(client.options.rest?.api, { reason, cause: error });
    throw error;
  }
  return ready;
}
