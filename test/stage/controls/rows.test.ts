// Buttons fill rows of five, five of them at most; in columns, few of them have a row each.
import { expect, it } from 'vitest';
import type { Button } from '../../../src/stage/controls/button.ts';
import { inColumns, inRows } from '../../../src/stage/controls/rows.ts';

const buttons = (count: number): readonly Button[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ press: { kind: 'state' }, label: String(index), style: 'secondary' },
  }));
const labels = (rows: readonly (readonly Button[])[]) =>
  rows.map((row) => row.map(({ label }) => label).join());

it('stand in rows', () => {
  expect(labels(inRows(buttons(7)))).toEqual(['0,1,2,3,4', '5,6']);
  expect(labels(inRows(buttons(30)))).toHaveLength(5);
  expect(labels(inRows(buttons(30), 2))).toEqual(['0,1,2,3,4', '5,6,7,8,9']);
  expect(inRows([])).toEqual([]);
});

it('stand in columns', () => {
  expect(labels(inColumns(buttons(3)))).toEqual(['0', '1', '2']);
  expect(labels(inColumns(buttons(7)))).toEqual(['0,5', '1,6', '2', '3', '4']);
  expect(inColumns(buttons(30)).flat()).toHaveLength(25);
});
