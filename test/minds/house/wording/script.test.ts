// How a line grows towards one of those on offer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Script } from '../../../../src/minds/house/wording/script.ts';

const OFFERS = [
  [
    ['Hush, Alice.', 'Hush, Alex!'],
    ['I am long.', 'I am lost in {Tech}.'],
  ],
  [['I hold.']],
];
const roomFor = (max: number) => ({ max, takes: (text: string) => text.length });
const script = (): Script => new Script(OFFERS, roomFor(160));

describe('a script', () => {
  it('goes on towards what is on offer, and no other way', () => {
    expect(
      ['', 'H', 'Hush, Al', 'Hush, Alice.', 'Hush, Alex! I', 'I h'].every((text) => script().allows(text)),
    ).toBe(true);
    expect(
      ['h', 'Hush, Mike', 'Hush, Alice.I', 'Hush, Alice. I hold.', 'I hold. I'].some((text) =>
        script().allows(text),
      ),
    ).toBe(false);
  });

  it('ends where every part of a pattern was said', () => {
    expect(['I hold.', 'Hush, Alice. I am long.'].map((text) => script().mayEnd(text))).toEqual([true, true]);
    expect(['', 'I hold', 'Hush, Alice.'].map((text) => script().mayEnd(text))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('leaves out what would be too long, and ends before it', () => {
    const short = new Script(OFFERS, roomFor(24));
    expect(short.allows('Hush, Alice. I am lost')).toBe(false);
    expect(short.mayEnd('Hush, Alice. I am long.')).toBe(true);
    const shorter = new Script(OFFERS, roomFor(14));
    expect(shorter.mayEnd('Hush, Alice.')).toBe(true);
    expect(shorter.allows('Hush, Alice. ')).toBe(false);
  });

  it('knows what comes whatever is drawn, as far as a part goes', () => {
    expect(['', 'H', 'Hush, Ali', 'Hush, Alex! I am lo'].map((text) => script().only(text))).toEqual([
      ...['', 'ush, Al', 'ce.', ''],
    ]);
    expect(script().only('I hold.')).toBe('');
  });

  it('helps on by a word where nothing likely fits', () => {
    expect(['', 'Hush, Ali', 'Hush, Alice.'].map((text) => script().rest(text))).toEqual([
      'Hush,',
      'ce.',
      ' I',
    ]);
    expect(script().rest('nobody')).toBe('');
  });

  it('reads a text alike, whatever was read before', () => {
    const texts = [
      '',
      'Hush',
      'Hush, Alex! ',
      'Hush, Alex! I am long.',
      'I hold.',
      'Hush, Alice. I am',
      'no',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts)), fc.constantFrom(...texts), (before, text) => {
        const used = script();
        for (const one of before) used.allows(one);
        expect([used.allows(text), used.mayEnd(text), used.only(text)]).toEqual([
          ...[script().allows(text), script().mayEnd(text), script().only(text)],
        ]);
      }),
    );
  });
});
