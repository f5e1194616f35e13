// Two processes, one guild, one PostgreSQL: the first is stopped in the middle of its writing, the second takes the guild
// over, the first wakes up and writes nothing more, ever. How long it slept does not come into it: nobody asks a clock.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ShardsInUse } from '../../src/journal/faults/shards-in-use.ts';
import { Journal, openJournal } from '../../src/journal/journal.ts';
import { guildId } from '../../src/show/ids.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../ports/postgres-server.ts';
import { DOOR } from '../programs/program.ts';

/** A writer, and what it has printed so far. */
class Writer {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly #printed: AsyncIterator<string>;

  constructor(url: string, shard: number) {
    const script = join(import.meta.dirname, 'append-in-turn.ts');
    this.child = spawn(process.execPath, [DOOR, script, url, String(shard)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (this.child.stdout === null) throw new Error('the writer has no output');
    this.#printed = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** Rejects where it ends before. */
  async printsMore(count: number): Promise<void> {
    for (let left = count; left > 0; left--) {
      const { value, done } = await this.#printed.next();
      if (done === true) throw new Error(`the writer ended after: ${this.lines.at(-1)}`);
      this.lines.push(value);
    }
  }

  /** All that it says until it ends by itself. */
  async ends(): Promise<void> {
    for (let next = await this.#printed.next(); next.done !== true; next = await this.#printed.next()) {
      this.lines.push(next.value);
    }
  }

  get acknowledged(): readonly number[] {
    return this.lines.flatMap((line) => (/^\d+$/.test(line) ? [Number(line)] : []));
  }
}

describe.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')(
  'a writer that is stopped',
  () => {
    let server: PostgresServer;
    const writers: Writer[] = [];

    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);

    afterEach(async () => {
      for (const { child } of writers.splice(0)) child.kill('SIGKILL');
    });

    afterAll(() => server.stop());

    function write(shard: number): Writer {
      const writer = new Writer(server.url, shard);
      writers.push(writer);
      return writer;
    }

    it('and woken after another took the guild over writes nothing more, and says so, three times over', async () => {
      let older = write(0);
      await older.printsMore(25);
      const ends: { readonly by: number; readonly lastSeq: number }[] = [];
      for (const shard of [1, 2, 3]) {
        older.child.kill('SIGSTOP');
        const newer = write(shard);
        await newer.printsMore(25);
        older.child.kill('SIGCONT');
        await older.ends();
        expect(older.lines.at(-1)).toMatch(
          /^Guild 1: another Bullpen \(pid \d+ on .+\) has taken this show over \(\d after our \d\)/,
        );
        expect(older.lines.at(-1)).toContain(`pid ${newer.child.pid} on`);
        await newer.printsMore(10);
        // Not one event is acknowledged by both.
        expect(Math.max(...older.acknowledged)).toBeLessThan(Math.min(...newer.acknowledged));
        ends.push({ by: shard - 1, lastSeq: Math.max(...older.acknowledged) });
        older = newer;
      }
      older.child.kill('SIGKILL');
      await once(older.child, 'close');
      await agrees(ends);
    }, 120_000);

    it('loses its shards to whoever waits for them, and ends when it is woken', async () => {
      const older = write(7);
      await older.printsMore(5);
      const shards = { ids: [7], count: 10_000 };
      const opening = () =>
        openJournal<string, null>({ from: server.url, shards }).catch((error: unknown) => error);
      expect(await opening()).toBeInstanceOf(ShardsInUse);
      older.child.kill('SIGSTOP');
      let newer = await opening();
      // The server hears nothing of it any more, and lets go.
      while (newer instanceof ShardsInUse) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        newer = await opening();
      }
      if (!(newer instanceof Journal)) throw newer;
      const book = newer.guild(guildId('1'));
      await book.take();
      const { seq } = await book.head();
      older.child.kill('SIGCONT');
      await older.ends();
      expect(older.lines.at(-1)).toMatch(/has taken this show over|runs shard 7 of 10000/);
      expect((await book.audit()).seq).toBe(seq);
      await newer.close();
    }, 180_000);

    /** Every record is there, and each writer's stand together. */
    async function agrees(ends: readonly { readonly by: number; readonly lastSeq: number }[]): Promise<void> {
      const journal = await openJournal<string, null>({ from: server.url, access: 'read' });
      const book = journal.guild(guildId('1'));
      const by: string[] = [];
      for await (const { events } of book.records()) by.push(...events);
      expect((await book.audit()).seq).toBe(by.length);
      const turns = by.filter((who, index) => who !== by[index - 1]);
      expect(turns).toEqual(['by 0', 'by 1', 'by 2', 'by 3']);
      for (const end of ends) expect(by.slice(0, end.lastSeq).at(-1)).toBe(`by ${end.by}`);
      await journal.close();
    }
  },
);
