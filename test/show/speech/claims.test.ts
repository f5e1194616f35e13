// The one reader of what lines claim: what it reads, and what it leaves alone.

import { describe, expect, it } from 'vitest';
import type { FigureClaim } from '../../../src/show/speech/claims/claim.ts';
import { deedsClaimed, figuresClaimed } from '../../../src/show/speech/claims/claims.ts';

const deeds = (line: string) => [
  ...new Set(
    deedsClaimed(line, 'en').map((claim) =>
      claim.kind === 'size' ? `${claim.percent}%` : [claim.side, claim.asset].filter(Boolean).join(' '),
    ),
  ),
];

describe('of one’s own position is read', () => {
  it.each([
    ['I am long Crypto.', ['long Crypto']],
    ['Short Tech, half my limit.', ['short Tech', 'Tech', '50%']],
    ['So I am buying Bonds, all of it.', ['long Bonds', 'Bonds', '100%']],
    ['I sold Crypto at 104.32 and bought a hat.', ['out Crypto']],
    ['My long Tech is resting.', ['long Tech']],
    ['I am out of Bonds.', ['out Bonds']],
    ['Three coffees, then: short, a quarter of my limit.', ['short', '25%']],
    ['I am all in on Crypto.', ['Crypto', '100%']],
    ['A third of my limit, and a biscuit.', ['33%']],
  ])('%s', (line, claims) => {
    expect(deeds(line)).toEqual(claims);
  });
});

describe('nobody’s claim is', () => {
  it.each([
    'They think I am short Tech.',
    'If I were long Crypto I would sing.',
    'I said I sold Bonds.',
    'I would never buy Crypto.',
    'Mike is long Crypto, like his hair.',
    'I am short of breath, and long on patience.',
    'It was all of it my own idea.',
    '"Short Tech", says the sign.',
    'Half of the room is asleep.',
  ])('%s', (line) => {
    expect(deeds(line)).toEqual([]);
  });
});

const WRITTEN: { [Kind in FigureClaim['kind']]: (claim: Extract<FigureClaim, { kind: Kind }>) => string } = {
  price: ({ asset, cents }) => `${asset ?? 'some'} at ${cents}`,
  move: ({ asset, bp, withinBp }) => `${asset ?? 'some'} by ${bp} within ${withinBp}`,
  money: ({ sign, cents }) => `${sign ?? ''}${cents}`,
  rank: ({ rank }) => `rank ${rank}`,
  round: ({ round, rounds }) => `round ${round} of ${rounds}`,
  left: ({ rounds }) => `${rounds} left`,
};
const figures = (line: string) =>
  figuresClaimed(line, 'en').map((claim) => (WRITTEN[claim.kind] as (claim: FigureClaim) => string)(claim));

describe('of numbers is read', () => {
  it.each([
    ['Crypto at 25.23 is a gift.', ['Crypto at 2523']],
    ['Tech up 3.2%, Bonds down 0.40%.', ['Tech by 320 within 5', 'Bonds by -40 within 0.5']],
    ['Crypto fell 12%.', ['Crypto by -1200 within 50']],
    ['I am up $420.', ['142000']],
    ['Down three grand.', ['-1300000']],
    ['I am second.', ['rank 2']],
    ['Round seven of twenty.', ['round 7 of 20']],
    ['Four rounds left.', ['4 left']],
    ['Bonds flat, like my soup.', ['Bonds by 0 within 10']],
  ])('%s', (line, claims) => {
    expect(figures(line)).toEqual(claims);
  });

  it.each([
    'At 11:42 I had 3.4% of an idea.',
    'My target for Crypto is 250.00.',
    'If Tech hits 99.00 I sing.',
    'Second thoughts, first of all.',
    'I have 41 reasons and one hat.',
    '"Crypto at 25.23", says the sign.',
    'A grand idea.',
  ])('but nothing of %s', (line) => {
    expect(figures(line)).toEqual([]);
  });

  it('is open to what "about" and round figures imply', () => {
    const [four] = figuresClaimed('I have about four grand.', 'en');
    expect(four).toMatchObject({ kind: 'money', cents: 400_000, withinCents: 50_000 });
    const [whole] = figuresClaimed('I have $9,800.', 'en');
    expect(whole).toMatchObject({ cents: 980_000, withinCents: 5_000 });
  });
});

it('hears what is spoken in a server', () => {
  expect(deedsClaimed('Compro Crypto, y todo va a subir.', 'es')).toMatchObject([
    { side: 'long', asset: 'Crypto' },
  ]);
  expect(deedsClaimed('No compro Crypto.', 'es')).toEqual([]);
  expect(deedsClaimed('Ich verkaufe Tech und bin froh.', 'de')).toMatchObject([
    { side: 'out', asset: 'Tech' },
  ]);

  expect(figuresClaimed('La cripto a 252,23 es una ganga, y todo sube.', 'es')).toMatchObject([
    { asset: 'Crypto', cents: 25_223 },
  ]);
  expect(figuresClaimed('Ich habe 3,4 Gründe und 252,23 Knöpfe.', 'de')).toEqual([]);
});
