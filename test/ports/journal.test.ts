// Runs the journal's conformance suite on every store there is.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { openPostgresStore } from '../../src/journal/stores/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/journal/stores/sqlite-store.ts';
import type { Store } from '../../src/journal/stores/store.ts';
import { journalConformance } from './journal.conformance.ts';
import { journalArchivesConformance } from './journal-archives.conformance.ts';
import { journalDamageConformance } from './journal-damage.conformance.ts';
import { journalFencingConformance } from './journal-fencing.conformance.ts';
import { journalRefusalConformance } from './journal-refusal.conformance.ts';
import { journalRewritingConformance } from './journal-rewriting.conformance.ts';
import type { Backend } from './journal-rig.ts';
import { journalSlicesConformance } from './journal-slices.conformance.ts';
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';

function onEveryRule(name: string, makeBackend: () => Promise<Backend>): void {
  journalConformance(name, makeBackend);
  journalRefusalConformance(name, makeBackend);
  journalDamageConformance(name, makeBackend);
  journalRewritingConformance(name, makeBackend);
  journalFencingConformance(name, makeBackend);
  journalSlicesConformance(name, makeBackend);
  journalArchivesConformance(name, makeBackend);
}

onEveryRule('memory', async () => {
  const rows = new Map<string, string>();
  return {
    open: async () => new MemoryStore(rows),
    crash: async () => {},
    dispose: async () => {},
  };
});

onEveryRule('SQLite', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bullpen-journal-'));
  const abandoned: Store[] = [];
  let generation = 0;
  let current: Store | null = null;
  const folder = () => join(root, String(generation));
  return {
    open: async () => {
      current = await openSqliteStore(`sqlite://${join(folder(), 'show.sqlite')}`);
      return current;
    },
    // What a killed process leaves: the files as they lie there while its database is still open.
    crash: async () => {
      const before = folder();
      generation += 1;
      await cp(before, folder(), { recursive: true, filter: (path) => !/bullpen\.(lock|pid)$/.test(path) });
      if (current !== null) abandoned.push(current);
    },
    dispose: async () => {
      for (const store of abandoned) await store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
});

const givenUrl = process.env['TEST_POSTGRES_URL'];
if (givenUrl !== undefined || hasPostgres()) {
  let server: Promise<PostgresServer> | null = null;
  let openings = 0;
  afterAll(async () => (await server)?.stop());
  onEveryRule('PostgreSQL', async () => {
    if (givenUrl === undefined) server ??= startPostgres();
    const url = givenUrl ?? (await server)?.url ?? '';
    const opened: Store[] = [];
    return {
      open: async () => {
        // A crashed process's session is still open here, so each opening takes a shard of its own.
        openings += 1;
        const shards = { ids: [openings % 10_000], count: 10_000 };
        const store = await openPostgresStore({ url, shards, warn: (error) => console.warn(error.message) });
        opened.push(store);
        return store;
      },
      crash: async () => {},
      dispose: async () => {
        for (const store of opened) await store.close();
      },
    };
  });
} else if (process.env['REQUIRE_ALL_TESTS'] === '1') {
  describe('the journal on PostgreSQL', () => {
    test('needs a server', () => {
      throw new Error(
        'REQUIRE_ALL_TESTS=1, and no PostgreSQL: install it, or set TEST_POSTGRES_URL=postgres://…',
      );
    });
  });
} else {
  describe('the journal on PostgreSQL', () => {
    test.skip('skipped: install PostgreSQL, or set TEST_POSTGRES_URL=postgres://…', () => {});
  });
}
