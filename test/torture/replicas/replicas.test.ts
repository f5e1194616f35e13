// The torture of several processes in short: two of them on one PostgreSQL, killed, stopped and put out of office, the
// database stopped under them. Everything is told once, and nobody writes who is not to.
import { describe, expect, it } from 'vitest';
import { hasPostgres } from '../../ports/postgres-server.ts';
import { blows } from './blows.ts';
import { runReplicas } from './run.ts';
import { reignsOf } from './witness.ts';

const SEED = 16;

describe.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')(
  `two processes on one PostgreSQL (it is ${hasPostgres() ? 'here' : 'not installed'}; seed ${SEED})`,
  () => {
    it('tell everything once, whatever befalls them', async () => {
      const { report, log } = await runReplicas({
        ...{ seed: SEED, minutes: 0.1, processes: 2, guilds: 2, paceMs: 1_000, again: 'npm test' },
        ...{ strikeEveryMs: 1_500, databaseEveryMs: 4_000, actEveryMs: 300 },
        ...{ calmMaxMs: 120_000, quietMs: 3_000, logLevel: 'error' },
        blows: blows.filter(({ name }) => /^kill -9$|takes its place/.test(name)),
        ...{ signal: new AbortController().signal, say: () => undefined },
      });
      const { servers, faults, leaked, struck } = report;
      const found = servers.flatMap(({ findings, fenced }) => [...findings, ...fenced]);
      const seen = servers.flatMap(({ evidence }) => evidence).join('\n');
      expect({ found, faults, leaked }, `${log}\n${seen}`).toEqual({ found: [], faults: [], leaked: [] });
      expect(Object.values(struck).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1);
      expect(servers.every(({ rounds, tellings }) => rounds > 1 && tellings > 10)).toBe(true);
    }, 300_000);
  },
);

describe('the witness', () => {
  const guild = '7' as never;
  const write = (key: string, by: string) => ({ key: `${key}:7/1`, by });

  it('finds a write of one that was put out of office', () => {
    const writes = [
      ...[write('epochs', 'a'), write('records', 'a'), write('epochs', 'b'), write('records', 'b')],
      ...[write('notes', 'a'), { key: 'records:8/1', by: 'a' }],
    ];
    const { changes, faults } = reignsOf(writes, guild);
    expect(changes).toBe(1);
    expect(faults).toEqual(['notes:7/1 was written by a, while b was to']);
  });

  it('minds nobody who writes in turn', () => {
    const writes = [write('epochs', 'a'), write('records', 'a'), write('epochs', 'b'), write('notes', 'b')];
    expect(reignsOf(writes, guild)).toEqual({ changes: 1, faults: [] });
  });
});
