// A live show as a file: whole up to a closed bell, without its members' ids unless they are wanted, and with nothing
// that is secret still.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReplayResult, replay } from '../../src/headless/replay.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { nameIn, seqName } from '../../src/journal/records/key.ts';
import { lastSeqOf } from '../../src/journal/records/record.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { type ExportOptions, exportShow } from '../../src/journal-verbs/export.ts';
import { ExportFault } from '../../src/journal-verbs/export-fault.ts';
import { fold } from '../../src/show/apply.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId, THE_HOUSE } from '../../src/show/ids.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import { readJournalFile } from '../../src/show-file/journal-file.ts';
import { LineFile } from '../../src/show-file/line-file.ts';
import { DECK, GUILD, type Playhouse } from '../playhouse.ts';
import { OWN_HEADLINE, PIA, playEventfulShow, QUI, RAY, SECOND_SEED, THIRD_SEED } from './eventful-show.ts';
import { keptAndRead } from './kept-and-read.ts';

let folder = '';
let journal: Journal<ShowEvent, Show>;
let house: Playhouse;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-export-'));
  journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${at('bullpen.sqlite')}` });
  house = playEventfulShow();
  for (const record of house.records) await journal.guild(GUILD).append(record);
}, 60_000);

afterAll(async () => {
  await journal.close();
  await rm(folder, { recursive: true, force: true });
});

const exporting = (wish: Partial<ExportOptions> = {}) =>
  exportShow({
    ...{ journal, guild: GUILD, path: at('out'), ids: 'replace' },
    ...{ signal: new AbortController().signal, onProgress: () => {} },
    ...wish,
  });

async function exportedAs(name: string, wish: Partial<ExportOptions> = {}): Promise<string> {
  await exporting({ ...wish, path: at(name) });
  return readFile(at(name), 'utf8');
}

const replayed = (name: string): Promise<ReplayResult> => replay(readJournalFile(at(name)), DECK);

/** The show after the bell of that episode. */
function showAfter(episode: number): Show {
  const last = house.records.findIndex(({ events }) =>
    events.some((event) => event.type === 'episodeClosed' && event.episode === episode),
  );
  return house.records.slice(0, last + 1).reduce(fold, emptyShow(GUILD));
}

async function faultOf(wish: Partial<ExportOptions>): Promise<string> {
  const thrown = await exporting(wish).catch((error: unknown) => error);
  if (thrown instanceof ExportFault) return thrown.message;
  throw new Error(`expected a fault, got ${JSON.stringify(thrown)}`);
}

describe('an exported show', () => {
  it('replays whole with ids, to the very show after its last closed bell', async () => {
    const text = await exportedAs('with', { ids: 'keep' });
    const { mismatches, foldedOnly, episodes, show } = await replayed('with');
    expect({ mismatches, foldedOnly, episodes }).toEqual({ mismatches: [], foldedOnly: [], episodes: 2 });
    expect(show).toEqual(keptAndRead(showAfter(2)));
    for (const id of [PIA, QUI, RAY]) expect(text).toContain(id);
  });

  it('replays whole without ids, and none of them is in it', async () => {
    const text = await exportedAs('without');
    const { mismatches, foldedOnly, episodes, show } = await replayed('without');
    expect({ mismatches, foldedOnly, episodes }).toEqual({ mismatches: [], foldedOnly: [], episodes: 2 });
    for (const id of [PIA, QUI, RAY]) expect(text).not.toContain(id);
    expect(text).not.toMatch(/"interaction":"\d/);
    expect(Object.keys(show.viewers.toJSON())).toEqual(['member-0003', 'member-0002', 'member-0001']);
    expect(show.chips.toJSON()).toMatchObject({
      'wallet:member-0003': showAfter(2).chips.toJSON()[`wallet:${PIA}`],
    });
  });

  it('is told the same with ids as without, but for the names', async () => {
    const [kept, replaced] = [await exportedAs('with', { ids: 'keep' }), await exportedAs('without')];
    const names = new Map<string, string>([RAY, QUI, PIA].map((id, index) => [id, `member-000${index + 1}`]));
    const ids = kept.match(/"interaction":"\d+"/g) ?? [];
    const interactions = [...new Set(ids.map((id) => id.replace(/\D/g, '')))].sort();
    for (const [index, id] of interactions.entries())
      names.set(id, `interaction-${String(index + 1).padStart(4, '0')}`);
    const renamed = [...names].reduce((text, [id, name]) => text.replaceAll(id, name), kept);
    const bare = (text: string) => text.replace(/"seal":"[0-9a-f]+"/g, '');
    expect(bare(replaced)).toBe(bare(renamed));
  });

  it('keeps what a member typed, to the digit, and the house, which is no member', async () => {
    const text = await exportedAs('without');
    expect(text).toContain(JSON.stringify(OWN_HEADLINE));
    expect(text).toContain(`"type":"paused","by":"${THE_HOUSE}"`);
    expect(text).toContain('"type":"resumed","by":"member-0001"');
  });

  it('has nothing of the episode that is running', async () => {
    const text = await exportedAs('with', { ids: 'keep' });
    expect(text).toContain(SECOND_SEED);
    expect(text).not.toContain(THIRD_SEED);
    expect(text).not.toContain('secret of e3');
    expect(text).toContain('secret of e2');
    expect(text).toContain('"type":"thoughtLeaked"');
  });

  it('ends where an earlier episode did, if that is wanted', async () => {
    const text = await exportedAs('first', { episode: 1 });
    expect(text).not.toContain(SECOND_SEED);
    expect((await replayed('first')).show.season).toEqual(showAfter(1).season);
    expect((await replayed('first')).mismatches).toEqual([]);
  });

  it('tells how far it has come, from nothing to all of it', async () => {
    const shares: number[] = [];
    await exporting({ onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('of which a part is from before causes were kept is exported and folds', async () => {
    const old = guildId('2');
    const split = house.records.length >> 1;
    for (const [index, { cause, ...record }] of house.records.entries()) {
      await journal.guild(old).append(index < split || cause === undefined ? record : { ...record, cause });
    }
    const { causeless } = await exporting({ guild: old, path: at('old') });
    const { mismatches, foldedOnly } = await replayed('old');
    const [text, kept] = [await readFile(at('old'), 'utf8'), /"cause":null,"seal":/g];
    expect(text.match(kept)).toHaveLength(split);
    const folded = house.records.slice(0, split).flatMap(({ events }) => events).length;
    expect({ mismatches, foldedOnly, causeless }).toEqual({
      mismatches: [],
      foldedOnly: [{ first: 1, last: folded }],
      causeless: folded,
    });
  });
});

describe('a text that names a member by id', () => {
  it('is kept as it was typed, and counted once', async () => {
    const naming = guildId('4');
    const text = `<@${PIA}> is broke`;
    const typed = JSON.parse(
      JSON.stringify(house.records).replaceAll(OWN_HEADLINE, text),
    ) as typeof house.records;
    for (const record of typed) await journal.guild(naming).append(record);
    const { namingTexts } = await exporting({ guild: naming, path: at('naming') });
    expect(namingTexts).toBe(1);
    expect(await readFile(at('naming'), 'utf8')).toContain(text);
    expect((await replayed('naming')).mismatches).toEqual([]);
    expect((await exporting()).namingTexts).toBe(0);
  });
});

describe('a damaged journal', () => {
  /** The events of the last records of the two closed episodes, and of the first record of all. */
  const bells = () =>
    house.records
      .filter(({ events }) => events.some(({ type }) => type === 'episodeClosed'))
      .map((record) => lastSeqOf(record));

  /** The show in a store of its own, the record at that event damaged. */
  async function damagedAt(seq: number): Promise<Journal<ShowEvent, Show>> {
    const store = new MemoryStore();
    const damaged = await openJournal<ShowEvent, Show>({ from: store });
    for (const record of house.records) await damaged.guild(GUILD).append(record);
    const [records, key] = [store.keyv('records'), nameIn(GUILD, seqName(seq))];
    const text = String(await records.get(key));
    await records.set(key, text.replace('"atMs":', '"atMz":'));
    return openJournal<ShowEvent, Show>({ from: store });
  }

  it('is exported up to its last good bell, and the damaged record is told', async () => {
    const [first = 0, second = 0] = bells();
    for (const [seq, episode] of [
      [first + 1, 1],
      [second, 1],
      [second + 1, 2],
    ] as const) {
      const damagedSeq = house.records.findLast(({ firstSeq }) => firstSeq <= seq)?.firstSeq ?? 0;
      const exported = await exporting({
        journal: await damagedAt(damagedSeq),
        path: at('damaged'),
        ids: 'keep',
      });
      expect([exported.episode, exported.damage?.firstSeq]).toEqual([episode, damagedSeq]);
      expect((await replayed('damaged')).show).toEqual(keptAndRead(showAfter(episode)));
    }
  });

  it('is no fault where an earlier end is wanted than the damage', async () => {
    const damaged = await damagedAt((bells()[0] ?? 0) + 1);
    const { episode, damage } = await exporting({ journal: damaged, path: at('damaged'), episode: 1 });
    expect([episode, damage]).toEqual([1, undefined]);
  });

  it('is refused where nothing good is closed, or the wanted end is not', async () => {
    const [first = 0] = bells();
    const refused = async (seq: number, episode?: number) =>
      expect(exporting({ journal: await damagedAt(seq), path: at('refused'), episode })).rejects.toThrow(
        `the record at event ${seq} was changed`,
      );
    await refused(2);
    await refused(first + 1, 2);
    expect(await readdir(folder)).not.toContain('refused');
  });
});

describe('what cannot be exported is said, and nothing is left behind', () => {
  it('a server that the journal does not know, with those it knows', async () => {
    expect(await faultOf({ guild: guildId('7') })).toMatch(/^The journal knows no server 7: it has 1\b/);
  });

  it('an episode that is running, or not there', async () => {
    expect(await faultOf({ episode: 3 })).toBe(
      'Episode 3 of server 1 is running: export it after its closing bell.',
    );
    expect(await faultOf({ episode: 9 })).toBe(
      'There is no closed episode 9 of server 1: it has closed episodes 1 to 2.',
    );
  });

  it('a show without a closed episode', async () => {
    const young = guildId('3');
    const [created] = house.records;
    if (created !== undefined) await journal.guild(young).append(created);
    expect(await faultOf({ guild: young })).toContain('No episode of server 3 is closed yet');
  });

  it('a place that takes no file', async () => {
    expect(await faultOf({ path: at('no/such/file') })).toMatch(
      /^Cannot write .*no\/such\/file: there is no such/,
    );
    expect(await faultOf({ path: folder })).toContain('it is a folder');
  });

  it('an export that is broken off leaves the file that was there', async () => {
    const before = await exportedAs('kept');
    const stopping = new AbortController();
    const broken = exporting({
      path: at('kept'),
      ids: 'keep',
      signal: stopping.signal,
      onProgress: (share) => share > 0.9 && stopping.abort(new Error('enough')),
    });
    await expect(broken).rejects.toThrow('enough');
    expect(await readFile(at('kept'), 'utf8')).toBe(before);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('a disk that is full, in the words of a file', async () => {
    const full = await LineFile.create('/dev/full').catch(() => null);
    if (full === null) return;
    const filling = async () => {
      for (let line = 0; line < 5_000; line++) await full.write('x'.repeat(100));
      await full.close();
    };
    await expect(filling()).rejects.toThrow('Cannot write /dev/full: the disk is full.');
  });
});
