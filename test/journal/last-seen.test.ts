// A database that was deleted, emptied, put back older, or lost its write-ahead log is noticed at the next start.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';

const [ONE, TWO] = [guildId('1'), guildId('2')];
let folder = '';
let warnings: string[] = [];
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-last-seen-'));
  warnings = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (): Promise<Journal<number, null>> =>
  openJournal<number, null>({
    from: `sqlite://${at('data')}/show.sqlite`,
    lastSeenFile: at('data/last-seen.json'),
    warn: ({ message }) => warnings.push(message),
  });

async function write(
  journal: Journal<number, null>,
  guild: GuildId,
  from: number,
  to: number,
): Promise<void> {
  for (let firstSeq = from; firstSeq <= to; firstSeq++) {
    await journal.guild(guild).append({ firstSeq, atMs: 1, events: [firstSeq] });
  }
}

async function played(): Promise<void> {
  const journal = await open();
  await write(journal, ONE, 1, 30);
  await write(journal, TWO, 1, 3);
  await journal.close();
}

async function lost() {
  const journal = await open();
  const found = await journal.lost();
  await journal.close();
  return found;
}

describe('a database', () => {
  it('that holds what was written is not missed', async () => {
    await played();
    expect([await lost(), warnings]).toEqual([[], []]);
  });

  it('that was deleted is missed, at each start, until there is a new show', async () => {
    await played();
    for (const name of ['show.sqlite', 'show.sqlite-wal', 'show.sqlite-shm'])
      await rm(at(`data/${name}`), { force: true });
    const missed = [
      { guild: ONE, seenSeq: 30, seq: 0 },
      { guild: TWO, seenSeq: 3, seq: 0 },
    ];
    expect(await lost()).toEqual(missed);
    expect(await lost()).toEqual(missed);
    const journal = await open();
    await write(journal, ONE, 1, 1);
    await journal.close();
    expect(await lost()).toEqual(missed.slice(1));
  });

  it('that was emptied is missed', async () => {
    await played();
    const other = new KeyvSqlite({ uri: `sqlite://${at('data/show.sqlite')}` });
    await other.query('DELETE FROM journal');
    await other.close();
    expect(await lost()).toHaveLength(2);
  });

  it('whose write-ahead log was deleted after a crash is missed by what it lost', async () => {
    const journal = await open();
    await write(journal, ONE, 1, 30);
    await expect.poll(() => readFile(at('data/last-seen.json'), 'utf8')).toContain('30}');
    // As a killed process leaves it: the newest records are in the log alone.
    await mkdir(at('left'));
    for (const name of ['show.sqlite', 'last-seen.json'])
      await writeFile(at(`left/${name}`), await readFile(at(`data/${name}`)));
    await journal.close();
    const left = await openJournal<number, null>({
      from: `sqlite://${at('left')}/show.sqlite`,
      lastSeenFile: at('left/last-seen.json'),
    });
    const [missed] = await left.lost();
    expect(missed?.seenSeq).toBe(30);
    expect(missed?.seq).toBeLessThan(missed?.seenSeq ?? 0);
    await left.close();
  });

  it('that was taken back on purpose, or from which a guild was erased, is not missed', async () => {
    await played();
    const journal = await open();
    await journal.guild(ONE).restoreTo(10);
    await journal.erase(TWO);
    await journal.close();
    expect(await lost()).toEqual([]);
  });
});

describe('the file', () => {
  it.each([['{"checksum":"0"}'], [''], ['\u0000\u0000']])(
    'that is damaged begins anew and says so: %j',
    async (text) => {
      await played();
      await writeFile(at('data/last-seen.json'), text);
      expect(await lost()).toEqual([]);
      expect(warnings.join()).toContain('last-seen.json cannot be read and begins anew');
    },
  );

  it('that cannot be written says so, and the show does not depend on it', async () => {
    await mkdir(at('data/last-seen.json.new'), { recursive: true });
    await played();
    expect(warnings[0]).toContain('last-seen.json could not be written');
  });
});
