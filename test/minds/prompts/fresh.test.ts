// Of a brief that grows at its end only what is new is told: whoever was told all along knows all that must be known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  always,
  type Fresh,
  ifRoom,
  KNOWS_NOTHING,
  type Known,
  knownAfter,
  newsFor,
  untilOver,
  withinBudget,
} from '../../../src/minds/prompts/fresh.ts';

const text = fc.integer({ min: 0, max: 9 }).map((number) => `Line ${number} of them.`);
const line: fc.Arbitrary<Fresh> = fc.oneof(
  text.map((one) => always(one)),
  text.map((one) => ifRoom(one)),
  text.map((one) => always(one, untilOver(one))),
  text.map((one) => always(one, { anew: true })),
  // A headline that is told in other words as it gets older.
  fc.tuple(text, fc.nat(3)).map(([one, age]) => always(`${age} rounds ago: ${one}`, { once: one })),
);
const briefs = fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });

/** Told brief after brief: what each was told, and what is known after it. */
function toldOf(all: readonly (readonly Fresh[])[]) {
  let known: Known = KNOWS_NOTHING;
  return all.map((lines, index) => {
    const told = index === 0 ? withinBudget(lines) : newsFor(known, lines);
    known = knownAfter(known, lines, told);
    return told;
  });
}

/** The number of the brief where its words were told last, or what they are told as once. */
const lastTold = (tellings: readonly (readonly Fresh[])[], [words, , { once } = {}]: Fresh): number =>
  tellings.findLastIndex((told) =>
    told.some(([one, , lasting]) => one === words || (once !== undefined && lasting?.once === once)),
  );

describe('what is told', () => {
  it('is with what was told before all that must be known, in the words of the brief', () => {
    fc.assert(
      fc.property(briefs, (all) => {
        const tellings = toldOf(all);
        for (const [index, lines] of all.entries())
          for (const line of lines.filter(([, matters]) => matters === 'always')) {
            const last = lastTold(tellings.slice(0, index + 1), line);
            const [words, , { once, anew } = {}] = line;
            expect(last).toBeGreaterThanOrEqual(anew === true ? index : 0);
            if (once !== undefined) continue;
            // Each brief since then had it.
            const since = all.slice(last, index + 1).map((brief) => brief.map(([one]) => one));
            expect(since.every((brief) => brief.includes(words))).toBe(true);
          }
      }),
    );
  });

  it('says of what is over that it is, once, and never of what goes on', () => {
    fc.assert(
      fc.property(briefs, (all) => {
        const tellings = toldOf(all);
        for (const [index, told] of tellings.entries()) {
          const now = new Set(all[index]?.map(([words]) => words));
          const before = new Set(all[index - 1]?.map(([words]) => words));
          for (const [words] of told.filter(([one]) => one.startsWith('No longer true: '))) {
            const over = words.replace('No longer true: ', '');
            expect([now.has(over), before.has(over)]).toEqual([false, true]);
          }
        }
      }),
    );
  });

  it('says nothing twice that stays as it is', () => {
    const quotes = [always('Round 3.'), always('Tech $95.'), ifRoom('They talk about the muffin.')];
    const owed = always('Mike waits for your answer.', untilOver('Mike waits for your answer.'));
    const heard = always('Mike says: "Hm."', { anew: true });
    const [first, second, third] = toldOf([
      [...quotes, owed, heard],
      [...quotes.with(0, always('Round 4.')), owed, heard],
      [...quotes.with(0, always('Round 5.')).with(1, always('Tech $96.')), heard],
    ]).map((told) => told.map(([one]) => one));
    expect(first).toHaveLength(5);
    expect(second).toEqual(['Round 4.', 'Mike says: "Hm."']);
    expect(third).toEqual([
      'Round 5.',
      'No longer true: Mike waits for your answer.',
      'Tech $96.',
      'Mike says: "Hm."',
    ]);
  });

  it('comes back when it is so again', () => {
    const [nothing, long] = [always('You hold nothing.'), always('You hold Tech.')];
    const told = toldOf([[nothing], [long], [nothing]]);
    expect(told[2]?.map(([one]) => one)).toEqual(['You hold nothing.']);
  });
});
