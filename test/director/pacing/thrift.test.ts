// What shows do without when they are many: in this order, no more than is needed, and not for ever.

import { describe, expect, it } from 'vitest';
import { type Strain, Thrifts } from '../../../src/director/pacing/thrift.ts';

const EASE: Strain = { stretch: 1, spent: 0.2, mindStretch: 1 };
const STAYS_MS = 5 * 60_000;

/** Follows the same strain for so many looks, each after the last measure's time. */
function strained(thrifts: Thrifts, strain: Partial<Strain>, looks: number, fromMs: number): string[] {
  return Array.from({ length: looks }, (_, look) => {
    thrifts.follow({ ...EASE, ...strain }, fromMs + look * STAYS_MS);
    return thrifts.now;
  });
}

describe('thrift', () => {
  it('begins with slower rounds, which cost nobody anything', () => {
    const thrifts = new Thrifts();
    expect(strained(thrifts, { stretch: 1.1 }, 3, 0)).toEqual(['none', 'none', 'none']);
    expect(strained(thrifts, { stretch: 1.4 }, 3, 0)).toEqual(['slower', 'slower', 'slower']);
    expect(thrifts.bundles).toBe(false);
    expect(strained(thrifts, {}, 1, 0)).toEqual(['none']);
  });

  it('goes on with several lines in a message, and only then with understudies, a quarter of the cast at a time', () => {
    const thrifts = new Thrifts();
    const strain = { stretch: 3, spent: 0.9, mindStretch: 3 };
    expect(strained(thrifts, strain, 2, 0)).toEqual(['bundled', 'understudies']);
    expect(thrifts.understudyShare).toBe(0.25);
    strained(thrifts, strain, 5, 2 * STAYS_MS);
    expect(thrifts.understudyShare).toBe(0.75);
  });

  it('calls no understudy where Discord is what is short', () => {
    const thrifts = new Thrifts();
    expect(strained(thrifts, { stretch: 9, spent: 1 }, 4, 0)).toEqual(Array(4).fill('bundled'));
  });

  it('takes one measure at a time, and leaves it some', () => {
    const thrifts = new Thrifts();
    const strain = { ...EASE, stretch: 3, mindStretch: 3 };
    thrifts.follow(strain, 0);
    thrifts.follow(strain, 1_000);
    expect(thrifts.now).toBe('bundled');
    thrifts.follow(strain, STAYS_MS);
    expect(thrifts.now).toBe('understudies');
  });

  it('goes back the same way, and parts lines again only where all of them fit', () => {
    const thrifts = new Thrifts();
    strained(thrifts, { stretch: 3, mindStretch: 3 }, 3, 0);
    expect(thrifts.understudyShare).toBe(0.5);
    expect(strained(thrifts, { spent: 0.8 }, 4, 10 * STAYS_MS)).toEqual([
      'understudies',
      'bundled',
      'bundled',
      'bundled',
    ]);
    expect(strained(thrifts, { spent: 0.3 }, 1, 20 * STAYS_MS)).toEqual(['none']);
  });
});
