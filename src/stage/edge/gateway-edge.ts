// The one place where the gateway's connections are looked after, on discord.js's own option for it (`buildStrategy`):
// a packet that its code trips over is logged and lost, and nothing else with it; a gateway that takes no connection
// is asked less and less often, and the log says so; a final goodbye is believed the second time.
//
// @discordjs/ws has no hook for any of these: an exception in its message handler is an unhandled rejection, and it
// connects again every half second. So four methods of each of its shards are wrapped here.

import {
  GatewayCloseCodes,
  GatewayOpcodes,
  SimpleShardingStrategy,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from 'discord.js';
import type { Logger } from 'pino';
import { networkReason } from '../client/discord-unreachable.ts';
import { BackOff } from './back-off.ts';
import { labelOf } from './packet-label.ts';
import { isRecord } from './read-answer.ts';

export interface GatewayEdgeOptions {
  readonly steadyMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Logger;
}

/** The methods of `WebSocketShard` that are wrapped; they are private there. Tested against the real one. */
interface OpenShard {
  readonly id: number;
  readonly status: WebSocketShardStatus;
  readonly strategy: { updateSessionInfo(shard: number, session: null): Promise<void> | void };
  failedToConnectDueToNetworkError: boolean;
  internalConnect(): Promise<void>;
  unpackMessage(data: unknown, isBinary: boolean): Promise<unknown>;
  onMessage(data: unknown, isBinary: boolean): Promise<void>;
  onError(error: unknown): void;
  onClose(code: number): Promise<void>;
  destroy(options: { reason: string; recover: WebSocketShardDestroyRecovery }): Promise<void>;
  on(event: WebSocketShardEvents.Ready | WebSocketShardEvents.Resumed, listener: () => void): unknown;
}

interface OpenStrategy {
  readonly shards: ReadonlyMap<number, OpenShard>;
}

const FINAL: readonly number[] = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

export class GatewayEdge extends SimpleShardingStrategy {
  readonly #options: GatewayEdgeOptions;
  #left = false;

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], options: GatewayEdgeOptions) {
    super(manager);
    this.#options = options;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    this.#left = false;
    const { shards } = this as unknown as OpenStrategy;
    for (const shard of shards.values()) this.#lookAfter(shard);
  }

  override async destroy(...options: Parameters<SimpleShardingStrategy['destroy']>): Promise<void> {
    this.#left = true;
    await super.destroy(...options);
  }

  #lookAfter(shard: OpenShard): void {
    this.#survivePackets(shard);
    this.#waitLonger(shard);
    this.#believeTheSecond(shard);
  }

  /** What a packet holds is members' own; its kind and guild are enough to look for it. */
  #survivePackets(shard: OpenShard): void {
    const [unpack, take] = [shard.unpackMessage.bind(shard), shard.onMessage.bind(shard)];
    shard.onMessage = async (data, isBinary) => {
      let packet: unknown;
      try {
        packet = await unpack(data, isBinary);
        // Unpacked once, and handed on at once: a stream of zlib could not be read twice.
        shard.unpackMessage = async () => packet;
        await take(data, isBinary);
      } catch (err) {
        const { log } = this.#options;
        log.error(
          { err, shard: shard.id, ...labelOf(packet) },
          'a packet of Discord was malformed and is lost',
        );
        if (isRecord(packet) && packet['op'] === GatewayOpcodes.Dispatch && packet['t'] !== 'READY') return;
        // Without it the connection would stay half open.
        const recover = WebSocketShardDestroyRecovery.Reconnect;
        await shard.destroy({ reason: 'A packet was malformed', recover }).catch((error: unknown) => {
          log.warn(
            { err: error, shard: shard.id },
            'a connection to the gateway could not begin anew by itself',
          );
        });
      }
    };
  }

  #waitLonger(shard: OpenShard): void {
    const { steadyMs, wait, log } = this.#options;
    const connect = shard.internalConnect.bind(shard);
    const backOff = new BackOff({ freeFailures: 1, firstMs: 1_000, capMs: 60_000 });
    const greeted = (): void => {
      if (backOff.tripped) log.warn({ shard: shard.id }, 'the gateway of Discord takes the connection again');
      backOff.succeeded();
    };
    shard.on(WebSocketShardEvents.Ready, greeted);
    shard.on(WebSocketShardEvents.Resumed, greeted);
    let why: string | undefined;
    shard.internalConnect = async () => {
      const waitMs = Math.ceil(backOff.waitMs(steadyMs()));
      if (waitMs > 0) {
        log.warn(
          { shard: shard.id, waitMs, why },
          'the gateway of Discord takes no connection; it is tried again',
        );
        await wait(waitMs);
      }
      // Who has left meanwhile would connect for nobody, and who is connected already needs no second connection.
      if (this.#left || shard.status !== WebSocketShardStatus.Idle) return;
      // A connection that never says READY has failed, however it ends.
      backOff.failed(steadyMs());
      try {
        await connect();
      } catch (err) {
        await this.#withoutSession(shard, err);
      }
    };
    shard.onError = (err) => {
      // To @discordjs/ws only four of Node's codes are the network; the rest would end the log-in.
      shard.failedToConnectDueToNetworkError = true;
      why = networkReason(err) ?? (err instanceof Error ? err.message : String(err));
      log.debug({ err, shard: shard.id }, 'a connection to the gateway failed');
    };
  }

  /** Such as after an address to resume at that is none: without the session, the known one is taken. */
  async #withoutSession(shard: OpenShard, err: unknown): Promise<void> {
    this.#options.log.error({ err, shard: shard.id }, 'a connection to the gateway could not begin');
    if (shard.status !== WebSocketShardStatus.Idle) return;
    await shard.strategy.updateSessionInfo(shard.id, null);
    await shard.internalConnect();
  }

  #believeTheSecond(shard: OpenShard): void {
    const close = shard.onClose.bind(shard);
    let doubted = false;
    shard.on(WebSocketShardEvents.Ready, () => {
      doubted = false;
    });
    shard.onClose = (code) => {
      if (!FINAL.includes(code) || doubted) return close(code);
      doubted = true;
      this.#options.log.warn(
        { shard: shard.id, code },
        'Discord closed the gateway for good; asked once more',
      );
      return close(GatewayCloseCodes.UnknownError);
    };
  }
}
