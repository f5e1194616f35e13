// What the house model may say: a reader that knows nothing draws its way through, and what it says is so all the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipIn } from '../../../../src/minds/house/wording/proofreading.ts';
import { wordingFor } from '../../../../src/minds/house/wording/wording.ts';
import { WornForms } from '../../../../src/minds/house/wording/worn-forms.ts';
import type { Worded } from '../../../../src/minds/llama/manner.ts';
import { chance } from '../../../../src/show/chance.ts';
import { performerId } from '../../../../src/show/ids.ts';
import { keysOf } from '../../../../src/show/speech/spoken.ts';
import { briefOf, holding, news, quotes, said } from '../../understudy/brief-of.ts';
import { actOf } from '../act-of.ts';

const LETTERS = [...new Set(Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)))];

/** A line that is drawn letter by letter, the script asked for each. */
function drawn(of: Worded, seed: number, worn = new WornForms()): string {
  const script = wordingFor(of, worn);
  const draw = chance(String(seed), 'letters');
  let line = '';
  while (!script.mayEnd(line)) {
    const next = LETTERS.filter((letter) => script.allows(line + letter));
    line += next.length > 0 ? draw.pick(next) : script.rest(line);
    if (line.length > 160) throw new Error(`"${line}" does not end`);
  }
  return line;
}

const brief = briefOf('mike', {
  quotes: quotes({ Tech: [120, 340], Crypto: [-80, -900], Bonds: [1, 3] }),
  news: [news('Zwosmeeff buys "llamas"', { Tech: 1 })],
  heard: [said('alex', 'Alex', 'I sold my sofa for this.')],
  holding: holding('Tech', 'long', 32_000),
});
const LONG = { trade: 'Tech', side: 'long', conviction: '2', location: 'Coffee Shop', says: 'truth' };
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('what may be said', () => {
  it('is whole, fits, and was not said before', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const thought = drawn({ brief, field: 'thought', chosen: LONG }, seed);
        const speech = drawn({ brief, field: 'speech', chosen: { ...LONG, thought } }, seed);
        expect(slipIn([thought, speech])).toBeUndefined();
        expect(`${thought}${speech}`).not.toMatch(/["{}]|undefined/);
        expect(keysOf(speech).some((key) => keysOf(thought).includes(key))).toBe(false);
        const again = { ...brief, spoken: [...keysOf(thought), ...keysOf(speech)] };
        expect(drawn({ brief: again, field: 'thought', chosen: LONG }, seed)).not.toBe(thought);
      }),
      { numRuns: 15 },
    );
  });

  it('names no price that is not on the tape', () => {
    const tape = new Set(brief.quotes.map(({ priceCents }) => (priceCents / 100).toFixed(2)));
    fc.assert(
      fc.property(seeds, (seed) => {
        const line = drawn({ brief, field: 'thought', chosen: LONG }, seed);
        const prices = line.match(/\bat (\d+\.\d\d)\b/g) ?? [];
        expect(prices.filter((price) => !tape.has(price.slice(3)))).toEqual([]);
        expect(line).not.toMatch(/\bshort (?:Tech|Crypto|Bonds)\b/);
      }),
      { numRuns: 25 },
    );
  });

  it('says what is done to somebody in the terms of that', () => {
    const act = actOf('bet.offer', { other: { id: performerId('alice'), name: 'Alice' } });
    const bound = { ...brief, plot: { ...brief.plot, acts: [act] } };
    fc.assert(
      fc.property(seeds, (seed) => {
        const chosen = { ...LONG, act: act.says, thought: 'Hm.' };
        const speech = drawn({ brief: bound, field: 'speech', chosen }, seed);
        expect(speech).toContain('Alice');
        expect(speech).not.toMatch(/Sarah|\bTech\b|97\.22/);
        expect(speech.match(/\$\d+/g) ?? ['$400']).toEqual(['$400']);
      }),
      { numRuns: 20 },
    );
  });

  it('comes in other forms than those that were heard, as long as there are any', () => {
    const worn = new WornForms();
    const first = drawn({ brief, field: 'thought', chosen: LONG }, 3, worn);
    worn.add(brief, [first]);
    const later = Array.from({ length: 15 }, (_, seed) =>
      drawn({ brief, field: 'thought', chosen: LONG }, seed, worn),
    );
    expect(later).not.toContain(first);
  });
});
