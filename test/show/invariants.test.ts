// What must hold after every record: a record that breaks it is not folded.
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/show/apply.ts';
import { BrokenInvariant } from '../../src/show/invariants.ts';
import { Playhouse, SARAH } from '../playhouse.ts';

describe('invariants', () => {
  it('stop a record whose postings do not add up', () => {
    const house = new Playhouse().create().ring();
    const bad = {
      firstSeq: house.show.seq + 1,
      atMs: house.atMs,
      events: [
        {
          type: 'wentBankrupt' as const,
          performer: SARAH,
          shortfallCents: 5,
          postings: [{ account: 'bank' as const, amount: -5 }],
        },
      ],
    };
    expect(() => fold(house.show, bad)).toThrow(BrokenInvariant);
  });

  it('refuse a record that does not follow', () => {
    const house = new Playhouse().create().ring();
    expect(() => fold(house.show, { firstSeq: 1, atMs: 0, events: [] })).toThrow(/does not follow/);
  });
});
