// A real PostgreSQL ends under a running show and comes back: the show waits, says so, and goes on by itself. With the
// server, whoever had the shards keeps them, unless another was quicker.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloorHeldUp } from '../../src/director/held-up/floor-held-up.ts';
import { wallClock } from '../../src/director/time/clock.ts';
import { ShardsInUse } from '../../src/journal/faults/shards-in-use.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Shards } from '../../src/journal/shards.ts';
import { openPostgresStore } from '../../src/journal/stores/postgres/postgres-store.ts';
import { SHARD } from '../../src/journal/stores/postgres/shard-claim.ts';
import type { Store } from '../../src/journal/stores/store.ts';
import { guildId, viewerId } from '../../src/show/ids.ts';
import { openTheatre } from '../director/theatre.ts';
import { GUILD } from '../playhouse.ts';
import { hasPostgres, type PostgresServer, startPostgres, TERMINATE_OTHERS } from './postgres-server.ts';
import { silentLineTo } from './silent-line.ts';

const until = async (what: string, holds: () => boolean): Promise<void> => {
  for (let look = 0; look < 400; look++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it never came that ${what}`);
};

describe.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')('a PostgreSQL', () => {
  let server: PostgresServer;
  const opened: Store[] = [];

  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);

  afterAll(async () => {
    for (const store of opened) await store.close();
    await server.stop();
  });

  async function open(shards: Shards, onLost?: (error: ShardsInUse) => void): Promise<Store> {
    const store = await openPostgresStore({
      url: server.url,
      shards,
      warn: () => {},
      ...(onLost === undefined ? {} : { onLost }),
    });
    opened.push(store);
    return store;
  }

  const refusal = async (shards: Shards): Promise<string> => {
    const error = await open(shards).catch((thrown: unknown) => thrown);
    if (error instanceof ShardsInUse) return error.message;
    throw new Error(`expected ShardsInUse, got ${error}`);
  };

  it('that ends and comes back holds the show up, and nothing more', async () => {
    const store = await open({ ids: [0], count: 1 });
    const theatre = await openTheatre({
      store,
      time: wallClock,
      settings: { paceMs: 1_000, roundsPerEpisode: 200 },
    });
    await theatre.create({ paceMs: 1_000 });
    await until('round two is played', () => (theatre.director.show(GUILD)?.episode?.round ?? 0) >= 2);
    const visit = (name: string) =>
      theatre.director
        .submit(GUILD, {
          type: 'visit',
          atMs: wallClock.nowMs(),
          viewer: viewerId(name),
          today: '2026-01-01',
        })
        .then(
          () => 'done',
          (error: unknown) => (error instanceof FloorHeldUp ? error.wish : String(error)),
        );

    await server.halt();
    const startMs = wallClock.nowMs();
    const fates = await Promise.all([visit('71'), visit('72')]);
    expect(wallClock.nowMs() - startMs).toBeLessThan(2_500);
    expect(fates.filter((fate) => fate === 'waits').length).toBeLessThanOrEqual(1);
    expect(fates.filter((fate) => fate === 'done')).toEqual([]);
    await until('the floor was told', () => theatre.stage.heldUps.includes('heldUp'));
    const round = theatre.show().episode?.round ?? 0;

    await server.resume();
    await until('it goes on', () => theatre.stage.heldUps.includes('goesOn'));
    await until('rounds are played', () => (theatre.show().episode?.round ?? 0) > round + 1);
    expect(await visit('74')).toBe('done');
    expect(theatre.stage.stops).toEqual([]);
    expect(theatre.stage.heldUps).toEqual(['heldUp', 'goesOn']);
    for (const [index, fate] of fates.entries()) {
      expect(theatre.show().viewers.get(viewerId(`${71 + index}`)) !== undefined).toBe(fate === 'waits');
    }
    await theatre.director.close();
    expect((await theatre.journal.guild(GUILD).audit()).seq).toBe(theatre.show().seq);
    await store.close();
  }, 60_000);

  it('that ends every connection at a moment’s notice loses and doubles nothing', async () => {
    const store = await open({ ids: [0], count: 1 });
    const book = (await openJournal<number, null>({ from: store })).guild(guildId('cut'));
    for (let firstSeq = 1; firstSeq <= 20; firstSeq++) {
      const appending = (async () => {
        for (;;) {
          const error = await book
            .append({ firstSeq, atMs: 1, events: [firstSeq] })
            .catch((thrown: unknown) => thrown);
          if (error === undefined) return;
          expect(error).toMatchObject({ name: 'JournalUnavailable' });
        }
      })();
      await server.terminateOthers();
      await appending;
    }
    expect((await book.audit()).seq).toBe(20);
    await store.close();
  }, 60_000);

  it('behind a line that goes silent is asked anew, and our own forgotten session is no rival', async () => {
    const line = await silentLineTo(server.url);
    const lost: ShardsInUse[] = [];
    const shards = { ids: [0], count: 1 };
    const store = await openPostgresStore({
      ...{ url: line.url, shards },
      warn: () => {},
      onLost: (error) => lost.push(error),
    });
    const book = (await openJournal<number, null>({ from: store })).guild(guildId('silent'));
    await book.append({ firstSeq: 1, atMs: 1, events: [1] });
    line.goSilent();
    const errors: unknown[] = [];
    for (let attempt = 0; attempt < 20; attempt++) {
      const error = await book
        .append({ firstSeq: 2, atMs: 1, events: [2] })
        .catch((thrown: unknown) => thrown);
      if (error === undefined) break;
      errors.push(error);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    for (const error of errors) expect(error).toMatchObject({ name: 'JournalUnavailable' });
    expect(errors.length).toBeGreaterThan(0);
    expect([(await book.audit()).seq, lost]).toEqual([2, []]);
    await store.close();
    await line.close();
  }, 90_000);

  it('serves two processes of different shards', async () => {
    const [one, two] = [await open({ ids: [0], count: 2 }), await open({ ids: [1], count: 2 })];
    const guilds = [guildId('left'), guildId('right')];
    const books = await Promise.all(
      [one, two].map(async (from, index) => {
        const journal = await openJournal<number, null>({ from });
        return journal.guild(guilds[index] ?? guildId('none'));
      }),
    );
    for (let firstSeq = 1; firstSeq <= 30; firstSeq++) {
      await Promise.all(books.map((book) => book.append({ firstSeq, atMs: 1, events: [firstSeq] })));
    }
    for (const book of books) expect((await book.audit()).seq).toBe(30);
    await Promise.all([one.close(), two.close()]);
  });

  it('refuses the same shards, overlapping ones and another count, and the first is unharmed', async () => {
    const first = await open({ ids: [0, 1], count: 4 });
    expect(await refusal({ ids: [0, 1], count: 4 })).toMatch(
      new RegExp(`Another Bullpen \\(bullpen \\w+ pid ${process.pid} on .*\\) runs shard [01] of 4`),
    );
    expect(await refusal({ ids: [1, 2], count: 4 })).toContain('runs shard 1 of 4');
    expect(await refusal({ ids: [0], count: 1 })).toContain('counts 4 shards where this one counts 1');
    expect(await refusal({ ids: [2], count: 8 })).toContain('counts 4 shards where this one counts 8');
    const book = (await openJournal<number, null>({ from: first })).guild(guildId('first'));
    await book.append({ firstSeq: 1, atMs: 1, events: [1] });
    const beside = await open({ ids: [2, 3], count: 4 });
    await Promise.all([first.close(), beside.close()]);
    await (await open({ ids: [0], count: 1 })).close();
  });

  it('lets only one of many that start at once have the shards', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => open({ ids: [0], count: 1 })));
    const got = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(got).toHaveLength(1);
    await got[0]?.close();
  });

  it('has nobody’s claim any more once a store is closed', async () => {
    for (let start = 0; start < 40; start++) await (await open({ ids: [0], count: 1 })).close();
  });

  it('gives the shards back to who had them, before there is anything to write', async () => {
    const lost: ShardsInUse[] = [];
    const first = await open({ ids: [0], count: 1 }, (error) => lost.push(error));
    const looker = await server.connect('looker');
    const holders = async () => (await looker.query({ text: HOLDERS, values: [SHARD] })).rows as Holder[];
    const before = await holders();
    expect(before).toHaveLength(1);
    await looker.query({ text: `${TERMINATE_OTHERS} AND application_name LIKE 'bullpen %'`, values: [] });
    // The ended session holds on a little longer: the claim is back when another session of the same process has it.
    const isBack = ({ pid }: Holder): boolean => pid !== before[0]?.pid;
    for (let look = 0; look < 200 && !(await holders()).some(isBack); look++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await refusal({ ids: [0], count: 1 })).toContain('runs these shows');
    const book = (await openJournal<number, null>({ from: first })).guild(guildId('claimed'));
    await book.append({ firstSeq: 1, atMs: 1, events: [1] });
    expect(lost).toEqual([]);
    await looker.end();
    await first.close();
  }, 30_000);

  it('takes them from whoever comes back too late, who writes no more and says so', async () => {
    const lost: ShardsInUse[] = [];
    const first = await open({ ids: [0], count: 1 }, (error) => lost.push(error));
    const journal = await openJournal<number, null>({ from: first });
    const book = journal.guild(guildId('late'));
    await book.append({ firstSeq: 1, atMs: 1, events: [1] });
    const rival = await server.connect('bullpen rival');
    const taking = rival.query({ text: 'SELECT pg_advisory_lock($1, 0)', values: [SHARD] });
    const administrator = await server.connect('administrator');
    await administrator.query({
      text: `${TERMINATE_OTHERS} AND application_name LIKE 'bullpen % pid %'`,
      values: [],
    });
    await taking;
    const refused = () =>
      book.append({ firstSeq: 2, atMs: 1, events: [2] }).catch((thrown: unknown) => thrown);
    let error = await refused();
    // The session may not have noticed yet that it was ended.
    if (!(error instanceof ShardsInUse)) error = await refused();
    expect(error).toBeInstanceOf(ShardsInUse);
    expect(String(error)).toContain('Another Bullpen (bullpen rival) runs these shows');
    expect(lost).toHaveLength(1);
    expect((await book.audit()).seq).toBe(1);
    await Promise.all([rival.end(), administrator.end(), first.close()]);
  }, 30_000);
});

interface Holder {
  readonly pid: number;
}

const HOLDERS =
  "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::int8 = $1::int8";
