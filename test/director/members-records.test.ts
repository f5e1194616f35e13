// What the records hold of a member: found without parsing the others, one search at a time, and anew after a rewrite.

import { expect, it, vi } from 'vitest';
import { MembersRecords } from '../../src/director/members-records.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import type { Row, Scan } from '../../src/journal/stores/store.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { viewerId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { GUILD } from '../playhouse.ts';
import { ManualClock } from './manual-clock.ts';

const ANN = viewerId('201234567890123456');
const BEN = viewerId('301234567890123456');
const MINUTE_MS = 60_000;
const RECORDS = 600;

class WatchedStore extends MemoryStore {
  scans = 0;
  underWay = 0;
  mostAtOnce = 0;
  onScan: () => Promise<void> = async () => {};

  override async scan(scan: Scan): Promise<readonly Row[]> {
    // Where it looks for archives is not counted: there are none.
    this.scans += Number(scan.from.startsWith('records'));
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    await new Promise((resolve) => setImmediate(resolve));
    const rows = await super.scan(scan);
    this.underWay -= 1;
    await this.onScan();
    return rows;
  }
}

const seen = (viewer: typeof ANN): ShowEvent => ({ type: 'viewerSeen', viewer });

async function searched() {
  const store = new WatchedStore();
  const clock = new ManualClock();
  const journal = (await openJournal<ShowEvent, Show>({ from: store })).guild(GUILD);
  const append = (firstSeq: number, viewer: typeof ANN) =>
    journal.append({ firstSeq, atMs: firstSeq, events: [seen(viewer)], cause: { viewer: ANN } });
  for (let seq = 1; seq <= RECORDS; seq++) await append(seq, seq % 100 === 0 ? ANN : BEN);
  Object.assign(store, { scans: 0, mostAtOnce: 0 });
  return { store, clock, journal, append, records: new MembersRecords(journal, clock) };
}

it('are those whose events name them, without the causes', async () => {
  const { records } = await searched();
  const found = await records.naming(ANN);
  expect(found.map(({ firstSeq }) => firstSeq)).toEqual([100, 200, 300, 400, 500, 600]);
  expect(found[0]).toEqual({ firstSeq: 100, atMs: 100, events: [seen(ANN)] });
});

it('parses no record that has no word of them', async () => {
  const { records } = await searched();
  const parse = vi.spyOn(JSON, 'parse');
  expect(await records.naming(viewerId('401234567890123456'))).toEqual([]);
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

it('are searched once a minute, one search at a time; what came since is found', async () => {
  const { store, clock, records, append } = await searched();
  await Promise.all([records.naming(ANN), records.naming(BEN), records.naming(ANN)]);
  expect(store.mostAtOnce).toBe(1);
  await append(RECORDS + 1, ANN);
  store.scans = 0;
  expect(await records.naming(ANN)).toHaveLength(7);
  expect(store.scans).toBe(1);
  await clock.advance(MINUTE_MS, async () => {});
  store.scans = 0;
  expect(await records.naming(ANN)).toHaveLength(7);
  expect(store.scans).toBe(3);
});

it('are searched anew where they were rewritten meanwhile', async () => {
  const { store, journal, records } = await searched();
  store.onScan = async () => {
    store.onScan = async () => {};
    await journal.rewrite((text) => text.replaceAll(ANN, 'former-1'));
  };
  expect(await records.naming(ANN)).toEqual([]);
  expect(await records.naming(BEN)).toHaveLength(RECORDS - 6);
  await journal.rewrite((text) => text.replaceAll(BEN, 'former-2'));
  expect(await records.naming(BEN)).toEqual([]);
});
