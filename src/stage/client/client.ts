// The discord.js client: the `Guilds` intent alone, and the address of Discord's API from outside, so that a REST proxy
// or the loopback Discord can stand in for it. Every request and every packet passes the edge.

import { Client, DefaultRestOptions, Events, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import type { Traffic } from '../../director/ports.ts';
import type { DiscordTime } from '../edge/discord-time.ts';
import { counted, type Exchange } from '../edge/exchange.ts';
import { GatewayEdge } from '../edge/gateway-edge.ts';
import { labelOf } from '../edge/packet-label.ts';
import { type EdgeHealth, RestEdge } from '../edge/rest-edge.ts';
import { BadToken } from './bad-token.ts';
import { caches } from './caches.ts';
import { DiscordRest } from './discord-rest.ts';
import { handledEarly } from './early-packets.ts';
import { type GatewayRefused, goodbye } from './gateway-refused.ts';
import type { Leave } from './leave.ts';

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
  /** What of the shows may go to Discord, and who hears of each request. */
  readonly traffic?: Traffic | undefined;
  readonly log: Logger;
  /** Whether what is posted may still go out. Default: it may. */
  readonly leave?: Leave | undefined;
  /** Told what time it is at Discord. */
  readonly time?: DiscordTime | undefined;
  /** Given how its requests fare. */
  readonly onEdge?: (health: EdgeHealth) => void;
  /** Told of every request and how it was answered. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Told when Discord will have the bot no more: it has been tried again, and only the host can mend it. */
  readonly onRefused?: (why: BadToken | GatewayRefused) => void;
}

/** Milliseconds that only go forward, whatever is done to the wall clock. */
export const steadyMs = (): number => performance.now();
const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

export function makeClient(options: ClientOptions): Client {
  const { apiUrl, shards, log, leave, time, traffic, onExchange, onRefused = () => undefined } = options;
  const { makeRequest } = DefaultRestOptions;
  const send = onExchange === undefined ? makeRequest : counted(makeRequest, onExchange);
  const edge = new RestEdge({
    ...{ send, steadyMs, wait, time, log },
    onTokenRefused: () =>
      onRefused(new BadToken('it worked until now, and is refused each time it is tried')),
  });
  options.onEdge?.(edge);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...caches,
    allowedMentions: { parse: [] },
    rest: {
      makeRequest: leave === undefined ? edge.send : leave.guard(edge.send),
      ...(traffic === undefined ? {} : { globalRequestsPerSecond: traffic.requestsPerSecond }),
      ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, '') }),
    },
    ws: { buildStrategy: (manager) => new GatewayEdge(manager, { steadyMs, wait, log }) },
    ...(shards === undefined ? {} : { shards: [...shards.ids], shardCount: shards.count }),
  });
  takeRest(client, () => traffic?.requested());
  survivePackets(client, log);
  client.on(Events.Error, (err) => log.error({ err }, 'the Discord client reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the Discord client warns'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ shard, code }, 'Discord closed the gateway');
    onRefused(goodbye(code));
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'the gateway reconnects'));
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.debug({ route, waitMs: timeToReset, global }, 'Discord asks to slow down'),
  );
  if (log.isLevelEnabled('trace')) {
    client.on(Events.Debug, (line) => log.trace(line));
    client.rest.on('restDebug', (line) => log.trace(line));
  }
  return client;
}

/** Before anything has asked for the one that the client has made for itself. */
function takeRest(client: Client, onRequest: () => void): void {
  const { rest, options } = client;
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  client.rest = new DiscordRest(options.rest ?? {}, {
    applicationId: () => client.application?.id,
    onRequest,
  });
}

interface OpenManager {
  handlePacket(packet: unknown, shard: unknown): boolean;
}

/**
 * discord.js handles packets that it has queued before it was ready in timers of its own, where what it throws ends the
 * process; so its handler is wrapped too, beside the edge's.
 */
function survivePackets(client: Client, log: Logger): void {
  const open = client.ws as unknown as OpenManager;
  const handle = open.handlePacket.bind(client.ws);
  open.handlePacket = (packet, shard) => {
    try {
      return handledEarly(client, packet) || handle(packet, shard);
    } catch (err) {
      log.error({ err, ...labelOf(packet) }, 'a packet of Discord was malformed and is lost');
      return true;
    }
  };
}
