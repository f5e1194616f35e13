// Rows that belong together are found by what they have in common, whatever is put, changed, removed or read from disk.

import { expect, test } from 'vitest';
import { Table } from '../../../src/rehearsal/world/store/table.ts';

interface Row {
  readonly id: string;
  readonly guild: string;
}

const table = (): Table<Row> =>
  new Table<Row>(
    'row',
    () => undefined,
    ({ guild }) => guild,
  );
const idsOf = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

test('a group has what was put into it and read into it, in order, and nothing else', () => {
  const rows = table();
  rows.put({ id: '1', guild: 'a' });
  rows.put({ id: '2', guild: 'b' });
  rows.restore({ id: '3', guild: 'a' });
  expect(idsOf(rows.of('a'))).toEqual(['1', '3']);
  expect(idsOf(rows.of('b'))).toEqual(['2']);
  expect(rows.of('nobody')).toEqual([]);
});

test('a row that changes is found as it is now, and where it belongs now', () => {
  const rows = table();
  rows.put({ id: '1', guild: 'a' });
  rows.put({ id: '1', guild: 'b' });
  expect(rows.of('a')).toEqual([]);
  expect(rows.of('b')).toEqual([{ id: '1', guild: 'b' }]);
});

test('a row that is removed is in no group', () => {
  const rows = table();
  rows.put({ id: '1', guild: 'a' });
  rows.remove('1');
  expect(rows.of('a')).toEqual([]);
});
