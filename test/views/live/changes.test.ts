// Pictures by their changes: whatever differs, the receiver's copy ends as the sender's, by JSON alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, changesBetween } from '../../../src/views/live/changes.ts';

/** As it goes over the wire. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Small tables and lists that often share something. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, 0, 1, 2, 'a', 'b', true, false),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '0', '__proto__', 'constructor'), tie('json'), {
      maxKeys: 4,
    }),
  ),
}));

test('the changes between any two pictures make the second of the first', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const kept = sent(before);
      const changes = sent(changesBetween(before, after));
      expect(sent(applied(sent(before), changes))).toEqual(sent(after));
      expect(sent(before)).toEqual(kept);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing is sent of what is the same', () => {
  fc.assert(
    fc.property(json, (picture) => {
      expect(changesBetween(picture, sent(picture))).toEqual([]);
    }),
  );
});

describe('a change is no more than what differs', () => {
  test('in a table, by its path', () => {
    const before = { people: { alice: { mood: 'calm', line: null }, mike: { mood: 'calm', line: null } } };
    const after = { people: { alice: { mood: 'calm', line: 'Hm.' }, mike: { mood: 'calm', line: null } } };
    expect(changesBetween(before, after)).toEqual([[['people', 'alice', 'line'], 'Hm.']]);
  });
  test('in a list that has grown, from there on', () => {
    expect(changesBetween({ curve: [1, 2, 3] }, { curve: [1, 2, 4, 5] })).toEqual([[['curve'], 2, [4, 5]]]);
  });
  test('in a list that is shorter, as far as it is kept', () => {
    expect(changesBetween([1, 2, 3], [1, 2])).toEqual([[[], 2, []]]);
  });
  test('of what is gone, its path alone', () => {
    expect(changesBetween({ a: 1, b: 2 }, { a: 1 })).toEqual([[['b']]]);
  });
  test('what is undefined is not there', () => {
    expect(changesBetween({ a: undefined }, { b: undefined })).toEqual([]);
  });
});
