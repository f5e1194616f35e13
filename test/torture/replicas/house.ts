// Everything a run of several processes needs, opened and closed together: a Discord of many shards, a PostgreSQL with a
// witness in it, a process for each range of shards, and what watches each server.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loopback } from '../../../src/rehearsal/loopback.ts';
import type { Viewer } from '../../../src/rehearsal/people/viewer.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import { type PostgresServer, startPostgres } from '../../ports/postgres-server.ts';
import { type Ended, stopAll } from '../../programs/program.ts';
import { Ledger } from '../audit/told.ts';
import { RequestLog } from '../course/request-log.ts';
import { JournalTail } from '../house/journal-tail.ts';
import { writeOpening } from '../house/opening.ts';
import { storeOn } from '../house/postgres-store.ts';
import type { Store } from '../house/store.ts';
import { Replica } from './replica.ts';
import { openShardedDiscord, shardOf } from './sharded-discord.ts';
import { noteWrites } from './witness.ts';

export const SHARDS = 16;
const HEARTBEAT_MS = 4_000;
const ROOM_FOR_STARTS_MS = 1_000;

export interface PlayedServer {
  readonly guild: GuildId;
  readonly shard: number;
  readonly admin: Viewer;
  readonly viewers: readonly Viewer[];
  readonly ledger: Ledger;
  readonly tail: JournalTail;
}

export interface ReplicasHouse {
  readonly folder: string;
  readonly loopback: Loopback;
  readonly server: PostgresServer;
  readonly store: Store;
  readonly replicas: readonly Replica[];
  readonly servers: readonly PlayedServer[];
  readonly requests: RequestLog;
  readonly endings: readonly Ended[];
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly processes: number;
  readonly guilds: number;
  readonly paceMs: number;
  readonly logLevel: string;
  /** A process ended that nobody had ended. */
  readonly onEnd: (replica: Replica, ended: Ended) => void;
}

export async function openReplicasHouse(options: HouseOptions): Promise<ReplicasHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-torture-'));
  const server = await startPostgres();
  const store = storeOn(server, folder);
  const discord = { shards: SHARDS, guilds: options.guilds, heartbeatIntervalMs: HEARTBEAT_MS };
  const { loopback, guilds } = await openShardedDiscord(discord);
  const people = loopback.viewers.map(({ id }) => id);
  const servers: PlayedServer[] = [];
  for (const guild of guilds) {
    const viewers = people.map((id) => loopback.viewer(id, guild));
    const [admin] = viewers;
    if (admin === undefined) throw new Error('nobody is there');
    await writeOpening(server.url, guild, admin.id, { paceMs: options.paceMs });
    const [ledger, tail] = [new Ledger(loopback, guild), new JournalTail(store, guild)];
    servers.push({ guild, shard: shardOf(guild, SHARDS), admin, viewers, ledger, tail });
  }
  await noteWrites(server);
  const endings: Ended[] = [];
  const replicas = rangesOf(options.processes).map((shards): Replica => {
    const replica: Replica = new Replica({
      ...{ shards, folder },
      env: {
        ...{ DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl, DATABASE_URL: server.url },
        ...{ SHARD_COUNT: String(SHARDS), MODEL: 'understudy', TIME_ZONE: 'UTC' },
        LOG_LEVEL: options.logLevel,
      },
      onEnd: (ended, isAsked) => {
        endings.push(ended);
        if (!isAsked) options.onEnd(replica, ended);
      },
    });
    return replica;
  });
  return {
    ...{ folder, loopback, server, store, replicas, servers, endings },
    requests: new RequestLog(loopback),
    close: async () => {
      await stopAll();
      for (const { tail } of servers) await tail.stop();
      await store.close();
      await loopback.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: ROOM_FOR_STARTS_MS });
    },
  };
}

/** As even as it goes: `0-7` and `8-15` for two. */
function rangesOf(processes: number): readonly string[] {
  const from = (index: number): number => Math.floor((index * SHARDS) / processes);
  return Array.from({ length: processes }, (_, index) => `${from(index)}-${from(index + 1) - 1}`);
}
