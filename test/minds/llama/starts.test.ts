// What all performers are told alike is evaluated once: the others copy it, and say what they would have said anyway.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LlamaContextSequence } from 'node-llama-cpp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Completion } from '../../../src/minds/llama/completion.ts';
import { Engine } from '../../../src/minds/llama/engine.ts';
import { loadModel } from '../../../src/minds/llama/loading/load-model.ts';
import { writeRandomModel } from '../../../training/gguf/random-gguf.ts';
import { ask } from './random-engine.ts';

const SHARED = 'The rules of the desk are long. '.repeat(12);
const NAMES = ['Alice', 'Mike', 'Sarah', 'Alex'] as const;

let folder = '';
const engines: Engine[] = [];
/** As they answer one after another, each reading all by itself. */
let apart: readonly Completion[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-starts-'));
  await writeRandomModel(join(folder, 'random.gguf'));
  const { engine } = await open(1);
  const answers: Completion[] = [];
  for (const name of NAMES) {
    // Another's prompt between, so that nothing is known of it.
    await engine.complete({ ...asked(name), prompt: { shared: 'Other rules.', persona: '', fresh: '\n' } });
    answers.push(await engine.complete(asked(name)));
  }
  apart = answers;
}, 60_000);
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});
afterAll(() => rm(folder, { recursive: true }));

interface Opened {
  readonly engine: Engine;
  /** Tokens of the part that all share. */
  readonly shared: number;
}

/** Steps of 16 tokens at most: who leads takes many of them. */
async function open(sequences: number, prefixFolder?: string): Promise<Opened> {
  const options = { modelPath: join(folder, 'random.gguf'), sequences, contextTokens: 1024 };
  const loaded = await loadModel(options);
  const plan = { ...loaded.plan, stepTokens: 16, batchTokens: 16 };
  const engine = new Engine({ ...loaded, plan }, { ...options, ...(prefixFolder && { prefixFolder }) });
  engines.push(engine);
  return { engine, shared: loaded.model.tokenize(SHARED).length };
}

const persona = (name: string): string => `${name} is ${name} of ${name}, and nobody else on this floor. `;
const asked = (name: string, signal?: AbortSignal) =>
  ask({
    prompt: { shared: SHARED, persona: persona(name), fresh: 'The market is down.\n' },
    ...{ key: `guild:${name}`, seed: name.length, deadlineMs: 60_000 },
    ...(signal && { signal }),
  });

const sum = (all: readonly Completion[], of: 'evaluated' | 'copied'): number =>
  all.reduce((total, { tokens }) => total + tokens[of], 0);

describe('the shared part', () => {
  it('is evaluated once for four who come together and know nothing, and the words stay', async () => {
    const { engine, shared } = await open(4);
    const together = await Promise.all(NAMES.map((name) => engine.complete(asked(name))));
    expect(together.map(({ json }) => json)).toEqual(apart.map(({ json }) => json));
    expect(sum(apart, 'copied')).toBe(0);
    const copied = sum(together, 'copied');
    // Names may begin alike, and a start is copied to its last token.
    expect(copied).toBeGreaterThanOrEqual(3 * shared);
    expect(copied).toBeLessThan(3 * (shared + 8));
    // Alone each knew one token, the mark of a beginning.
    expect(sum(together, 'evaluated') + copied).toBe(sum(apart, 'evaluated') + NAMES.length);
  });

  it('is copied by who comes later, in the middle of others’ answers', async () => {
    const { engine, shared } = await open(4);
    const [first = 'Alice', ...others] = NAMES;
    const running = [engine.complete(asked(first))];
    for (const name of others) {
      for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      running.push(engine.complete(asked(name)));
    }
    const answers = await Promise.all(running);
    expect(answers.map(({ json }) => json)).toEqual(apart.map(({ json }) => json));
    expect(sum(answers, 'copied')).toBeGreaterThanOrEqual(3 * (shared - 1));
  });

  it('is not copied again by who knows it, nor is what only another is told', async () => {
    const { engine } = await open(4);
    await Promise.all(NAMES.map((name) => engine.complete(asked(name))));
    const again = await Promise.all(NAMES.map((name) => engine.complete(asked(name))));
    expect(sum(again, 'copied')).toBe(0);
    const stranger = await engine.complete({
      ...asked('Zoe'),
      prompt: { shared: 'Other rules. ', persona: persona('Zoe'), fresh: 'Noon.\n' },
    });
    expect(stranger.tokens.copied).toBe(0);
  });
});

describe('who reads it for all', () => {
  it('may give up: another takes over where it stopped', async () => {
    const { engine, shared } = await open(4);
    const [first = 'Alice', ...others] = NAMES;
    const impatience = new AbortController();
    const withdrawn = engine.complete(asked(first, impatience.signal));
    const waiting = others.map((name) => engine.complete(asked(name)));
    for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    impatience.abort();
    await expect(withdrawn).rejects.toMatchObject({ reason: 'aborted' });
    const answers = await Promise.all(waiting);
    expect(answers.map(({ json }) => json)).toEqual(apart.slice(1).map(({ json }) => json));
    expect(sum(answers, 'copied')).toBeGreaterThanOrEqual(2 * (shared - 1));
  });

  it('is not waited for by one who gives up, nor when all of it closes', async () => {
    const { engine } = await open(4);
    const impatience = new AbortController();
    const [leader, follower, closed] = [
      engine.complete(asked('Alice')),
      engine.complete(asked('Mike', impatience.signal)),
      engine.complete(asked('Sarah')),
    ];
    const ends = Promise.allSettled([leader, closed]);
    setImmediate(() => impatience.abort());
    await expect(follower).rejects.toMatchObject({ reason: 'aborted' });
    await engine.close();
    for (const end of await ends) expect(end).toMatchObject({ reason: { reason: 'closed' } });
  });
});

it('is evaluated by each where the library cannot copy', async () => {
  const { engine } = await open(4);
  const first = await engine.complete(asked('Alice'));
  const proto = LlamaContextSequence.prototype;
  const method = '_copyStateFromOtherSequence';
  const copy = Object.getOwnPropertyDescriptor(proto, method);
  expect(copy).toBeDefined();
  // It answers that it could not, whatever it has left behind.
  Object.defineProperty(proto, method, { configurable: true, value: async () => false });
  try {
    const [mike, sarah] = await Promise.all(['Mike', 'Sarah'].map((name) => engine.complete(asked(name))));
    expect([mike?.tokens.copied, sarah?.tokens.copied]).toEqual([0, 0]);
    const [, second, third] = apart;
    expect([mike?.json, sarah?.json]).toEqual([second?.json, third?.json]);
    expect(first.tokens.copied).toBe(0);
  } finally {
    Object.defineProperty(proto, method, copy ?? {});
  }
});

it('is read back whole from what a copy was saved as', async () => {
  const prefixFolder = join(folder, 'prefixes');
  const { engine } = await open(4, prefixFolder);
  const before = await Promise.all(NAMES.map((name) => engine.complete(asked(name))));
  await engine.close();
  const later = await open(4, prefixFolder);
  const after = await Promise.all(NAMES.map((name) => later.engine.complete(asked(name))));
  expect(after.map(({ json }) => json)).toEqual(before.map(({ json }) => json));
});
