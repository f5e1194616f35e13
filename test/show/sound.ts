// A show whose records replay whole, and with which the second model of the money agrees.
import { expect } from 'vitest';
import { replay } from '../../src/headless/replay.ts';
import { journalOf } from '../headless/journal-of.ts';
import { DECK, type Playhouse } from '../playhouse.ts';
import { Auditor } from '../simulation/auditor/auditor.ts';

export async function expectSound(house: Playhouse): Promise<void> {
  const records = journalOf(house.records);
  const { mismatches, foldedOnly, show } = await replay(records, DECK);
  expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [] });
  expect(show).toEqual(house.show);
  const auditor = new Auditor();
  for (const { event, seq, atMs } of records.flatMap(({ lines }) => lines)) auditor.read(event, seq, atMs);
}
