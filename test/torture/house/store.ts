// Where the bot keeps its journal, as the torture sees it: read beside the bot, taken away for a while, given back.
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import type { Environment } from '../../programs/program.ts';

export type StoreName = 'sqlite' | 'postgres';

export interface Store {
  /** What the bot is told. */
  readonly env: Environment;
  /** For `openJournal`, while the bot does not run. */
  readonly url: string;
  /** How long `away` is to last. */
  readonly awayMs: number;
  /** The records that begin after that event. Rejects while the store is away. */
  after(guild: GuildId, seq: number): Promise<readonly ShowRecord[]>;
  /** From now on nothing can be written; returns how to end it. */
  away(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface JournalRow {
  readonly value: string;
}

/** Keys as the journal writes them: `records:GUILD/` and sixteen digits. */
export const keyAfter = (guild: GuildId, seq: number): string =>
  `records:${guild}/${String(seq + 1).padStart(String(Number.MAX_SAFE_INTEGER).length, '0')}`;
export const keyBelow = (guild: GuildId): string => `records:${guild}0`;

export function recordOf({ value }: JournalRow): ShowRecord {
  const { firstSeq, atMs, events } = JSON.parse(value) as ShowRecord;
  return { firstSeq, atMs, events };
}
