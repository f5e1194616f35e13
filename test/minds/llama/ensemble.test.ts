// Several voices at once: adapters over one model, several models in one pool, each file loaded once.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionRequest } from '../../../src/minds/llama/completion.ts';
import { type Engine, openEngine } from '../../../src/minds/llama/engine.ts';
import { machine } from '../../../src/minds/llama/loading/machine.ts';
import { Pool } from '../../../src/minds/llama/pool.ts';
import { writeRandomAdapter, writeRandomModel } from '../../../training/gguf/random-gguf.ts';
import { HandTimers } from '../../memory/hand-timers.ts';

const request: CompletionRequest = {
  prompt: { shared: 'You trade at a desk.\n', persona: 'You are Mike.\n', fresh: 'The market is down.\n' },
  key: 'guild:mike',
  fields: [
    { kind: 'choice', name: 'trade', options: ['Tech', 'Crypto', 'Bonds'] },
    { kind: 'text', name: 'speech', maxTokens: 8, maxChars: 30 },
  ],
  seed: 1,
  temperature: 1,
  deadlineMs: 20_000,
};

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-ensemble-'));
  await writeRandomModel(at('one.gguf'));
  await writeRandomModel(at('two.gguf'), { seed: 2 });
  await writeRandomAdapter(at('mike.gguf'));
  await writeRandomAdapter(at('alice.gguf'), { seed: 8 });
});

afterAll(() => rm(folder, { recursive: true }));

describe('adapters', () => {
  let engine: Engine;
  beforeAll(async () => {
    const adapters = { mike: at('mike.gguf'), alice: at('alice.gguf') };
    engine = await openEngine({ modelPath: at('one.gguf'), adapters, sequences: 2, contextTokens: 512 });
  });
  afterAll(() => engine.close());

  it('speak differently from the model and from each other, at the same time', async () => {
    const [plain, mike, alice] = await Promise.all([
      engine.complete(request),
      engine.complete({ ...request, adapter: 'mike' }),
      engine.complete({ ...request, adapter: 'alice' }),
    ]);
    expect(mike.probabilities).not.toEqual(plain.probabilities);
    expect(alice.probabilities).not.toEqual(plain.probabilities);
    expect(alice.probabilities).not.toEqual(mike.probabilities);
    expect((await engine.complete(request)).json).toBe(plain.json);
  });

  it('are promised their memory as long as they do not use it', async () => {
    const adapters = { mike: at('mike.gguf') };
    const before = machine.promised.bytes;
    const timers = new HandTimers();
    const { later } = timers;
    const other = await openEngine({
      ...{ modelPath: at('one.gguf'), adapters, later, sequences: 1, contextTokens: 512 },
    });
    const promised = machine.promised.bytes;
    expect(promised).toBeGreaterThan(before + 1e6);
    await other.complete({ ...request, adapter: 'mike' });
    expect(machine.promised.bytes).toBe(before);
    timers.pass(60_000);
    expect(machine.promised.bytes).toBeGreaterThan(promised);
    await other.close();
    const unused = await openEngine({ modelPath: at('one.gguf'), adapters, contextTokens: 512 });
    await unused.close();
    expect(machine.promised.bytes).toBe(before);
  });

  it('that nobody added are refused in words', async () => {
    const unknown = engine.complete({ ...request, adapter: 'nobody' });
    await expect(unknown).rejects.toThrow('There is no adapter "nobody" in this engine.');
  });
});

describe('a pool', () => {
  it('loads a model once for all who name it, and closes it with the last of them', async () => {
    const pool = new Pool({ sequences: 2, contextTokens: 512 });
    const [first, second, other] = await Promise.all([
      pool.open(at('one.gguf')),
      pool.open(at('one.gguf'), { mike: at('mike.gguf') }),
      pool.open(at('two.gguf')),
    ]);
    expect(second.facts.model).toBe(first.facts.model);
    expect(other.facts.model).not.toBe(first.facts.model);
    const [one, two] = await Promise.all([first.complete(request), other.complete(request)]);
    expect(one.probabilities).not.toEqual(two.probabilities);
    await Promise.all([first.close(), first.close()]);
    expect((await second.complete(request)).json).toBe(one.json);
    await second.close();
    await expect(second.complete(request)).rejects.toMatchObject({ reason: 'closed' });
    await other.close();
  });

  it('goes on after a file that cannot be used', async () => {
    const pool = new Pool({ sequences: 1, contextTokens: 512 });
    await writeFile(at('broken.gguf'), 'no model');
    await expect(pool.open(at('broken.gguf'))).rejects.toMatchObject({ reason: 'not-gguf' });
    const wrongAdapter = pool.open(at('one.gguf'), { mike: at('two.gguf') });
    await expect(wrongAdapter).rejects.toMatchObject({ reason: 'kind' });
    const lease = await pool.open(at('one.gguf'));
    expect((await lease.complete(request)).values['trade']).toBeDefined();
    await lease.close();
  });
});
