// A journal from before records kept their cause is read as ever, and what has no cause is sealed as it was then.
import { expect, test } from 'vitest';
import { beginning, readRecord, sealRecord } from '../../src/journal/records/record.ts';
import { guildId } from '../../src/show/ids.ts';

/** As Bullpen wrote it then. */
const THEN =
  '{"checksum":"8401302d5401a5dfc4bd7a0de28adde0ea98444d15e3f1bdf09049bc31133e8f",' +
  '"previous":"862cd8d1ebfb536f1e76a1a2fef230dfa81db0f845b3f2e2ba328f11338dce08",' +
  '"firstSeq":1,"atMs":1000,"events":[{"type":"floorSlept"}]}';
const RECORD = { firstSeq: 1, atMs: 1000, events: [{ type: 'floorSlept' }] };
const { checksum } = beginning(guildId('1'));

test('a record without a cause has the seal it had, byte for byte', () => {
  expect(sealRecord(RECORD, checksum).text).toBe(THEN);
  expect(readRecord(THEN)?.record).toEqual(RECORD);
});

test('a cause is sealed with the events that it led to', () => {
  const { text } = sealRecord({ ...RECORD, cause: { type: 'fallAsleep' } }, checksum);
  expect(text).toMatch(/"events":\[\{"type":"floorSlept"\}\],"cause":\{"type":"fallAsleep"\}\}$/);
  expect(readRecord(text)?.record).toEqual({ ...RECORD, cause: { type: 'fallAsleep' } });
  expect(readRecord(text.replace('fallAsleep', 'fallAsleeq'))).toBeNull();
});
