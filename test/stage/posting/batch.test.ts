// Which waiting lines share a message: never out of their order, never one that was not said, never too many to fit.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchOf, type SpokenLine } from '../../../src/stage/posting/batch.ts';
import { CAST } from '../../playhouse.ts';
import { fitsMessage } from '../discord-takes.ts';

const spoken = fc
  .array(fc.tuple(fc.nat(CAST.length - 1), fc.string({ minLength: 1, maxLength: 400 }), fc.nat(200_000)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((lines) =>
    lines.flatMap(([who, text, agoMs], index): SpokenLine[] => {
      const performer = CAST[who];
      return performer === undefined
        ? []
        : [{ room: 'Coffee Shop', performer, text, atMs: 1_000_000 - agoMs, key: String(index) }];
    }),
  );

it('tells the first lines that wait, in their order, and all of them in the end', () => {
  fc.assert(
    fc.property(spoken, fc.boolean(), fc.boolean(), (lines, isAway, isScarce) => {
      const told: string[] = [];
      for (let left = lines; left.length > 0; ) {
        const batch = batchOf(left, { nowMs: 1_000_000, isAway, isScarce });
        expect(fitsMessage(batch.text)).toBe(true);
        const heard = left.slice(0, batch.keys.length);
        expect(batch.keys).toEqual(heard.map(({ key }) => key));
        for (const { text } of heard) expect(batch.text).toContain(text);
        if (batch.chorus === null) expect(new Set(heard.map(({ performer }) => performer.id)).size).toBe(1);
        told.push(...batch.keys);
        left = left.slice(batch.keys.length);
      }
      expect(told).toEqual(lines.map(({ key }) => key));
    }),
  );
});
