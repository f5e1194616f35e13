// A real SQLite file that another program keeps locked for longer than SQLite itself waits: a backup, a browser of
// databases. The show waits, whoever presses is told at once, and it goes on when the lock is gone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { expect, it } from 'vitest';
import { FloorHeldUp } from '../../src/director/held-up/floor-held-up.ts';
import { wallClock } from '../../src/director/time/clock.ts';
import { openSqliteStore } from '../../src/journal/stores/sqlite-store.ts';
import { viewerId } from '../../src/show/ids.ts';
import { openTheatre } from '../director/theatre.ts';
import { GUILD } from '../playhouse.ts';

const LOCKED_MS = 8_000;

it('a lock of another program holds the show up until it is gone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-locked-'));
  const store = await openSqliteStore(`sqlite://${join(folder, 'show.sqlite')}`);
  const theatre = await openTheatre({ store, time: wallClock });
  await theatre.create();
  // A paused floor wants nothing of its own: on a slow machine a round that opens just now would wait before the visit.
  await theatre.director.submit(GUILD, { type: 'pause', atMs: wallClock.nowMs(), viewer: viewerId('70') });
  await theatre.settle();
  const visit = (name: string) =>
    theatre.director
      .submit(GUILD, { type: 'visit', atMs: wallClock.nowMs(), viewer: viewerId(name), today: '2026-01-01' })
      .then(
        () => 'done',
        (error: unknown) => (error instanceof FloorHeldUp ? error.wish : String(error)),
      );

  const other = new KeyvSqlite({ uri: `sqlite://${join(folder, 'show.sqlite')}` });
  await other.query('BEGIN EXCLUSIVE');
  const startMs = wallClock.nowMs();
  expect(await Promise.all([visit('71'), visit('72')])).toEqual(['waits', 'nothingTaken']);
  expect(wallClock.nowMs() - startMs).toBeLessThan(2_500);
  await new Promise((resolve) => setTimeout(resolve, LOCKED_MS));
  expect(theatre.stage.heldUps).toEqual(['heldUp']);
  await other.query('ROLLBACK');
  await other.close();

  await theatre.director.settled();
  expect(await visit('73')).toBe('done');
  const has = (name: string) => theatre.show().viewers.get(viewerId(name)) !== undefined;
  expect(['71', '72', '73'].map(has)).toEqual([true, false, true]);
  expect([theatre.stage.heldUps, theatre.stage.stops]).toEqual([['heldUp', 'goesOn'], []]);
  await theatre.director.close();
  await theatre.journal.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);
