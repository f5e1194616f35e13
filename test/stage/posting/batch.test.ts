// Which waiting lines share a message: never out of their order, never one that was not said, never too many to fit.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { batchOf, type SpokenLine } from '../../../src/stage/posting/batch.ts';
import { CAST } from '../../playhouse.ts';
import { fitsMessage } from '../discord-takes.ts';

const EN = wordsOf('en');

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
        const batch = batchOf(EN, left, { nowMs: 1_000_000, isAway, isScarce });
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

it('says why in the language of its server', () => {
  const [first, second] = CAST;
  if (first === undefined || second === undefined) throw new Error('nobody is cast');
  const line = (performer: typeof first, key: string): SpokenLine => ({
    ...{ room: 'Coffee Shop', performer, text: 'Kaufen.', atMs: 0, key },
  });
  const { text, chorus } = batchOf(wordsOf('de'), [line(first, '1'), line(second, '2')], {
    ...{ nowMs: 90_000, isAway: true, isScarce: true },
  });
  expect(text).toContain('gesagt im Raum „Café“');
  expect(text).toContain('2 Sätze, die warten mussten');
  expect(text).toContain(`**${first.name} · KI**`);
  expect(chorus).toBe('Café · KI');
});
