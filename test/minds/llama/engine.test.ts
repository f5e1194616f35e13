// The engine against a model with random weights: it ends in time, fits its context, and leaves nothing behind.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chosen } from '../../../src/minds/answer/field.ts';
import { TooLate } from '../../../src/minds/answer/too-late.ts';
import { PromptTooLong } from '../../../src/minds/llama/answering/prompt-too-long.ts';
import { type Engine, openEngine } from '../../../src/minds/llama/engine.ts';
import { CHATML, writeRandomModel } from '../../../training/gguf/random-gguf.ts';
import { ask, expectValid, RandomEngine } from './random-engine.ts';

let random: RandomEngine;
let engine: Engine;
beforeAll(async () => {
  random = await RandomEngine.open();
  engine = random.engine;
});
afterAll(() => random.close());

describe('patience', () => {
  it('ends at the deadline, and the sequence serves the next one', async () => {
    const before = await engine.complete(ask({ key: 'late' }));
    const late = engine.complete(ask({ key: 'late', deadlineMs: 1, seed: 9 }));
    await expect(late).rejects.toMatchObject({ name: 'TooLate', reason: 'deadline' });
    const after = await engine.complete(ask({ key: 'late' }));
    expect(after.json).toBe(before.json);
  });

  it('ends when the asker gives up, without stalling the others', async () => {
    const asker = new AbortController();
    const others = ['a', 'b', 'c'].map((key) => engine.complete(ask({ key })));
    const withdrawn = engine.complete(ask({ key: 'd', signal: asker.signal }));
    setImmediate(() => asker.abort());
    await expect(withdrawn).rejects.toMatchObject({ name: 'TooLate', reason: 'aborted' });
    for (const { json } of await Promise.all(others)) expectValid(json);
  });

  it('ends those who still wait for a sequence', async () => {
    const asker = new AbortController();
    const running = ['a', 'b', 'c', 'd'].map((key) => engine.complete(ask({ key })));
    const waiting = engine.complete(ask({ key: 'e', signal: asker.signal }));
    asker.abort();
    await expect(waiting).rejects.toBeInstanceOf(TooLate);
    await Promise.all(running);
  });

  it('does not begin for a signal that was aborted before', async () => {
    const request = ask({ signal: AbortSignal.abort() });
    await expect(engine.complete(request)).rejects.toMatchObject({ reason: 'aborted' });
  });
});

describe('a prompt larger than the context', () => {
  it('loses the oldest lines of its fresh part, and says how many', async () => {
    const fresh = Array.from({ length: 80 }, (_, line) => `At ${line} somebody spoke.\n`).join('');
    const { json, droppedLines } = await engine.complete(ask({ prompt: { ...ask().prompt, fresh } }));
    expectValid(json);
    expect(droppedLines).toBeGreaterThan(40);
    expect(droppedLines).toBeLessThan(80);
  });

  it('is refused where shared part and persona alone are too long', async () => {
    const prompt = { ...ask().prompt, shared: 'Rule after rule. '.repeat(100) };
    await expect(engine.complete(ask({ prompt }))).rejects.toBeInstanceOf(PromptTooLong);
  });
});

describe('a choice', () => {
  const options = ['Tech', 'Crypto', 'Bonds', 'Hold'];
  const trade = { kind: 'choice', name: 'trade', options } as const;
  const chosen = async (fits: (option: string, chosen: Chosen) => boolean): Promise<Set<string>> => {
    const side = { kind: 'choice', name: 'side', options: ['long', 'short'] } as const;
    const asked = Array.from({ length: 24 }, (_, seed) =>
      engine.complete(ask({ fields: [side, { ...trade, fits }], seed, key: `chooser ${seed % 4}` })),
    );
    return new Set((await Promise.all(asked)).map(({ values }) => `${values['side']} ${values['trade']}`));
  };

  it('falls on what fits what was chosen before, and on anything where nothing fits', async () => {
    const long = await chosen((option, { side }) => side !== 'long' || option === 'Bonds');
    const bonds = ['long Bonds', ...options.map((option) => `short ${option}`)];
    expect(bonds).toEqual(expect.arrayContaining([...long]));
    expect(long).toContain('long Bonds');
    expect((await chosen(() => false)).size).toBeGreaterThan(2);
  });
});

describe('an engine', () => {
  it('uses the chat format of a model that has a template', async () => {
    const path = random.at('chat.gguf');
    await writeRandomModel(path, { chatTemplate: CHATML });
    const chat = await openEngine({ modelPath: path, sequences: 2, contextTokens: 512 });
    expect(chat.facts.chatFormat).not.toBe('plain');
    expect(engine.facts.chatFormat).toBe('plain');
    for (const key of ['a', 'b', 'c']) expectValid((await chat.complete(ask({ key }))).json);
    await chat.close();
  });

  it('answers with a template that cannot be run', async () => {
    const path = random.at('broken-template.gguf');
    await writeRandomModel(path, { chatTemplate: '{% for <|im_start|> %}{{ nothing( }}' });
    const chat = await openEngine({ modelPath: path, sequences: 1, contextTokens: 512 });
    expectValid((await chat.complete(ask())).json);
    await chat.close();
  });

  it('ends what runs when it closes, twice without harm, and leaves others alone', async () => {
    const second = await openEngine({ modelPath: random.modelPath, sequences: 2, contextTokens: 512 });
    const running = ['a', 'b', 'c'].map((key) => second.complete(ask({ key })));
    const ended = Promise.allSettled(running);
    await Promise.all([second.close(), second.close()]);
    for (const result of await ended) expect(result).toMatchObject({ reason: { reason: 'closed' } });
    await expect(second.complete(ask())).rejects.toMatchObject({ reason: 'closed' });
    expectValid((await engine.complete(ask())).json);
  });

  it('takes no more memory after 120 answers, with a vocabulary of a real size', async () => {
    const path = random.at('wide.gguf');
    await writeRandomModel(path, { fillerTokens: 16_000 });
    const wide = await openEngine({ modelPath: path, contextTokens: 512 });
    const answers = async (count: number): Promise<void> => {
      for (let seed = 0; seed < count; seed += 4) {
        await Promise.all(
          [0, 1, 2, 3].map((key) => wide.complete(ask({ seed: seed + key, key: `guild:${key}` }))),
        );
      }
    };
    await answers(20);
    const beforeBytes = process.memoryUsage.rss();
    await answers(120);
    // An answer leaves some 2 MB to be collected: 240 MB, were they only collected when JavaScript is in need.
    expect(process.memoryUsage.rss() - beforeBytes).toBeLessThan(140e6);
    await wide.close();
  }, 90_000);
});
