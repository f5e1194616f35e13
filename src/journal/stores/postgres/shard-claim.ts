// The claim of a process on its shards: advisory locks of PostgreSQL that a session holds, so that they fall with it.
// One lock for each shard, and one, shared, for the number of shards: two processes that count differently would overlap.
// https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
import { JournalUnavailable } from '../../faults/journal-unavailable.ts';
import { ShardsInUse } from '../../faults/shards-in-use.ts';
import type { Shards } from '../../shards.ts';
import type { Connection } from './pg.ts';

/** The first of a lock's two numbers; any will do that no other program of this database uses. */
export const SHARD = 0x62756c70;
const COUNT = 0x62756c63;
const GATE = 0x62756c67;

interface Held {
  readonly kind: number;
  readonly number: number;
  readonly pid: number;
  readonly who: string | null;
}

export interface Claim {
  readonly shards: Shards;
  /** What this process calls itself, and no other does. */
  readonly who: string;
  readonly place: string;
  readonly timeoutMs: number;
}

/** Throws ShardsInUse where another process has them, JournalUnavailable where only an old session of ours has. */
export async function claimShards(connection: Connection, claim: Claim): Promise<void> {
  const ask = async (text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> =>
    (await connection.query({ text, values, query_timeout: claim.timeoutMs })).rows;
  // One at a time, so that nobody comes in between looking and taking.
  await ask('SELECT pg_advisory_lock($1, 0)', [GATE]);
  const others = (await ask(OTHERS, [SHARD, COUNT])) as readonly Held[];
  if (others.some(({ who }) => who === claim.who)) {
    await ask(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND pid = ANY($2)',
      [claim.who, others.map(({ pid }) => pid)],
    );
    throw new JournalUnavailable('busy', claim.place);
  }
  refuseBeside(others, claim);
  await ask('SELECT pg_advisory_lock_shared($1, $2)', [COUNT, claim.shards.count]);
  for (const id of claim.shards.ids) await ask('SELECT pg_advisory_lock($1, $2)', [SHARD, id]);
  await ask('SELECT pg_advisory_unlock($1, 0)', [GATE]);
}

export async function releaseShards(connection: Connection, timeoutMs: number): Promise<void> {
  await connection.query({ text: 'SELECT pg_advisory_unlock_all()', values: [], query_timeout: timeoutMs });
}

const OTHERS = `
  SELECT l.classid::int8::int4 AS kind, l.objid::int8::int4 AS number, l.pid, a.application_name AS who
  FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
  WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.granted AND l.pid <> pg_backend_pid()
    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND l.classid::int8 IN ($1::int8, $2::int8)`;

const shardCount = (count: number): string => (count === 1 ? 'a single shard' : `${count} shards`);

function refuseBeside(others: readonly Held[], { shards, place }: Claim): void {
  const refuse = ({ who }: Held, what: string): never => {
    throw new ShardsInUse(place, { who: who ?? 'of another user', what });
  };
  const miscounted = others.find(({ kind, number }) => kind === COUNT && number !== shards.count);
  if (miscounted !== undefined) {
    refuse(miscounted, `counts ${shardCount(miscounted.number)} where this one counts ${shards.count},`);
  }
  const taken = others.find(({ kind, number }) => kind === SHARD && shards.ids.includes(number));
  if (taken === undefined) return;
  refuse(taken, shards.count === 1 ? 'runs these shows' : `runs shard ${taken.number} of ${shards.count}`);
}
