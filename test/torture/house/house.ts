// Everything a run needs, opened and closed together: a loopback Discord, a store, the bot, and what watches them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { type GuildId, guildId } from '../../../src/show/ids.ts';
import { stopAll } from '../../programs/program.ts';
import { Ledger } from '../audit/told.ts';
import { RequestLog } from '../course/request-log.ts';
import { Bot, type Ending } from './bot.ts';
import { JournalTail } from './journal-tail.ts';
import { writeOpening } from './opening.ts';
import { postgresStore } from './postgres-store.ts';
import { sqliteStore } from './sqlite-store.ts';
import type { Store, StoreName } from './store.ts';

/** Heartbeats so often that a dead line is noticed within a bad day. */
const HEARTBEAT_MS = 4_000;

export interface House {
  readonly folder: string;
  readonly loopback: Loopback;
  readonly store: Store;
  readonly bot: Bot;
  readonly guild: GuildId;
  readonly ledger: Ledger;
  readonly requests: RequestLog;
  readonly tail: JournalTail;
  readonly endings: readonly Ending[];
  /** The last event that was written before there was a channel. */
  readonly openingSeq: number;
  close(): Promise<void>;
}

export async function openHouse(
  storeName: StoreName,
  logLevel: string,
  onEnd: (ending: Ending) => void,
): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-torture-'));
  const loopback = await openLoopback({ heartbeatIntervalMs: HEARTBEAT_MS });
  const store = storeName === 'sqlite' ? sqliteStore(folder) : await postgresStore(folder);
  const guild = guildId(loopback.guildId);
  const admin = loopback.viewers.find((viewer) => viewer.admin)?.id ?? '';
  const openingSeq = await writeOpening(store.url, guild, admin);
  const endings: Ending[] = [];
  const bot = new Bot({
    folder,
    env: {
      ...{ ...store.env, DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl },
      ...{ MODEL: 'understudy', TIME_ZONE: 'UTC', LOG_LEVEL: logLevel },
    },
    onEnd: (ending) => {
      endings.push(ending);
      onEnd(ending);
    },
  });
  const tail = new JournalTail(store, guild);
  return {
    ...{ folder, loopback, store, bot, guild, tail, endings, openingSeq },
    ledger: new Ledger(loopback),
    requests: new RequestLog(loopback),
    close: async () => {
      loopback.faults.endAll();
      await stopAll();
      await tail.stop();
      await store.close();
      await loopback.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
