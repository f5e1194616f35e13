// The engine against a model with random weights: whatever it writes, the answer is valid and bounded.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field, Spelling, TextField } from '../../../src/minds/answer/field.ts';
import type { Engine } from '../../../src/minds/llama/engine.ts';
import { ask, expectValid, fields, RandomEngine } from './random-engine.ts';

let random: RandomEngine;
let engine: Engine;
beforeAll(async () => {
  random = await RandomEngine.open();
  engine = random.engine;
});
afterAll(() => random.close());

const heldTo = (spelling: Spelling): TextField => ({
  ...{ kind: 'text', name: 'speech', maxTokens: 80, maxChars: 60 },
  spelling: () => spelling,
});

describe('an answer', () => {
  it('is valid and bounded 200 times over 8 keys in parallel on 4 sequences', async () => {
    const keys = Array.from({ length: 8 }, (_, index) => `guild:${index}`);
    await Promise.all(
      keys.map(async (key, index) => {
        for (let round = 0; round < 25; round += 1) {
          const prompt = { ...ask().prompt, fresh: `Round ${round} for ${key}.\n` };
          const { json, values } = await engine.complete(ask({ key, prompt, seed: round * 8 + index }));
          expectValid(json);
          expect(Object.keys(values)).toEqual(fields.map(({ name }) => name));
        }
      }),
    );
  });

  it('is the same for the same seed, and another for another', async () => {
    const alone = async (seed: number): Promise<string> => (await engine.complete(ask({ seed }))).json;
    const first = await alone(5);
    expect(await alone(5)).toBe(first);
    const others = await Promise.all([6, 7, 8].map(alone));
    expect(new Set([first, ...others]).size).toBeGreaterThan(1);
  });

  it('takes the likeliest at temperature 0, whatever the seed', async () => {
    const first = await engine.complete(ask({ temperature: 0, seed: 1 }));
    const second = await engine.complete(ask({ temperature: 0, seed: 2 }));
    expect(second.json).toBe(first.json);
  });

  it('evaluates only what is new to its sequence', async () => {
    const shared = 'The rules of the desk are long. '.repeat(8);
    const prompt = { shared, persona: 'You are Alice.\n', fresh: 'It is noon.\n' };
    const cold = await engine.complete(ask({ key: 'guild:alice', prompt }));
    const later = { ...prompt, fresh: 'It is one.\n' };
    const warm = await engine.complete(ask({ key: 'guild:alice', prompt: later }));
    expect(warm.tokens.evaluated).toBeLessThan(cold.tokens.evaluated - 150);
  });

  it('has no word but those of its spelling, and ends where that lets it', async () => {
    const words = ['buy', 'sell', 'the', 'moon'];
    const wholeIn = (text: string): boolean => text.split(' ').every((word) => words.includes(word));
    const startsIn = (text: string): boolean => {
      const last = text.split(' ').at(-1) ?? '';
      const before = text.slice(0, text.length - last.length).trim();
      return (before === '' || wholeIn(before)) && words.some((word) => word.startsWith(last));
    };
    const spelling: Spelling = {
      allows: (text) => startsIn(text.trimStart()) && !text.includes('  '),
      mayEnd: (text) => wholeIn(text.trim()),
      rest: (text) => {
        const last = text.split(' ').at(-1) ?? '';
        return words.find((word) => word.startsWith(last))?.slice(last.length) ?? '';
      },
    };
    for (let seed = 0; seed < 20; seed++) {
      const { values } = await engine.complete(ask({ fields: [heldTo(spelling)], seed }));
      expect([values['speech'], wholeIn(values['speech'] ?? '')]).toEqual([values['speech'], true]);
    }
  });

  it('does not draw what comes whatever is drawn', async () => {
    const rhyme = 'The moon is open by night.';
    const spelling: Spelling = {
      allows: (text) => rhyme.startsWith(text) || text === 'No',
      mayEnd: (text) => text === rhyme,
      rest: (text) => rhyme.slice(text.length),
    };
    const drawn = heldTo(spelling);
    const certain = heldTo({
      ...spelling,
      only: (text) => (text === '' || text === 'No' ? '' : rhyme.slice(text.length)),
    });
    let compared = 0;
    for (let seed = 0; seed < 3; seed++) {
      const [slow, fast] = [
        await engine.complete(ask({ fields: [drawn], seed })),
        await engine.complete(ask({ fields: [certain], seed })),
      ];
      if (slow.values['speech'] !== rhyme || fast.values['speech'] !== rhyme) continue;
      compared += 1;
      expect(fast.tokens.sampled).toBeLessThan(slow.tokens.sampled / 3);
    }
    expect(compared).toBeGreaterThan(0);
    const short = await engine.complete(ask({ fields: [{ ...certain, maxTokens: 4 }] }));
    expect(rhyme.startsWith(short.values['speech'] ?? '-')).toBe(true);
  });

  it('keeps every blank and letter of what it says', async () => {
    for (const line of [
      "Alex said 'stop', not 'margin'.",
      "I 've ' and 's .",
      'Zoë, ゾエ 🧵 and 𝔹onds !',
      '“No” – 3 , 4.',
    ]) {
      const spelling: Spelling = {
        allows: (text) => line.startsWith(text),
        mayEnd: (text) => text === line,
        rest: (text) => line.slice(text.length, text.length + 3),
      };
      const { values } = await engine.complete(ask({ fields: [heldTo(spelling)] }));
      expect(values['speech']).toBe(line);
    }
  });

  it('draws a sentence anew that was said already, four times at most in a line', async () => {
    const sentences = ['Buy.', 'Sell.', 'Wait.'];
    const rest = (text: string): string => {
      const last = text.split(' ').at(-1) ?? '';
      return sentences.find((sentence) => sentence.startsWith(last))?.slice(last.length) ?? '';
    };
    const spelling: Spelling = {
      allows: (text) => /^((Buy|Sell|Wait)\. )*(B|Bu|Buy\.?|S|Se|Sel|Sell\.?|W|Wa|Wai|Wait\.?)?$/.test(text),
      mayEnd: (text) => text.endsWith('.'),
      rest,
    };
    let redrawnInAll = 0;
    for (let seed = 0; seed < 12; seed++) {
      let redrawn = 0;
      const isStale = (sentence: string): boolean => {
        const stale = sentence.trim() === 'Buy.';
        if (stale) redrawn += 1;
        return stale;
      };
      const line: Field = {
        kind: 'text',
        name: 'speech',
        maxTokens: 60,
        maxChars: 40,
        spelling: () => spelling,
        isStale,
      };
      const { values } = await engine.complete(ask({ fields: [line], seed }));
      expect(values['speech']).toMatch(/^((Buy|Sell|Wait)\. ?)+/);
      if (redrawn < 4) expect(values['speech']).not.toContain('Buy. ');
      redrawnInAll += redrawn;
    }
    expect(redrawnInAll).toBeGreaterThan(0);
  });
});

describe('a choice', () => {
  it('gives chances that add up to 1 where no options share a first token', async () => {
    const options = ['Bonds', 'Hold', 'Tech'];
    const { probabilities } = await engine.complete(
      ask({ fields: [{ kind: 'choice', name: 'trade', options }] }),
    );
    const chances = probabilities['trade'] ?? {};
    expect(Object.keys(chances).sort()).toEqual(options);
    expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
  });

  it('reaches every option, those within one another and those with the same start too', async () => {
    const options = ['Te', 'Tech', 'Technology', 'Team', 'Té', '"quoted"', 'back\\slash'];
    const seen = new Set<string>();
    for (let seed = 0; seed < 250 && seen.size < options.length; seed += 1) {
      const request = ask({ seed, temperature: 20, fields: [{ kind: 'choice', name: 'trade', options }] });
      const { json, values } = await engine.complete(request);
      expect(JSON.parse(json)).toEqual({ trade: values['trade'] });
      seen.add(values['trade'] ?? '');
    }
    expect([...seen].sort()).toEqual([...options].sort());
  });

  it('of one option needs no question', async () => {
    const request = ask({ fields: [{ kind: 'choice', name: 'trade', options: ['Hold'] }] });
    const { values, tokens, probabilities } = await engine.complete(request);
    expect(values).toEqual({ trade: 'Hold' });
    expect(tokens).toMatchObject({ evaluated: 0, sampled: 0 });
    expect(probabilities).toEqual({ trade: { Hold: 1 } });
  });
});

describe('fields that cannot be answered', () => {
  const text: Field = { kind: 'text', name: 'a', maxTokens: 5, maxChars: 5 };
  const table: readonly [string, readonly Field[]][] = [
    ['none', []],
    ['the same name twice', [text, text]],
    ['a choice without options', [{ kind: 'choice', name: 'a', options: [] }]],
    ['a literal that is no JSON', [{ kind: 'choice', name: 'a', options: ['1', 'x'], literal: true }]],
    ['a text without room', [{ ...text, maxTokens: 0 }]],
  ];
  it.each(table)('are refused: %s', async (_, impossible) => {
    await expect(engine.complete(ask({ fields: impossible }))).rejects.toThrow(RangeError);
  });
});
