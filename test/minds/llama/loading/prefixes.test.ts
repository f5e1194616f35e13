// The lasting start of a prompt is read back from disk by a sequence that does not know it, and answers are the
// same as if it had been evaluated.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, loadModel } from '../../../../src/minds/llama/loading/load-model.ts';
import { Prefixes } from '../../../../src/minds/llama/loading/prefixes.ts';
import { writeRandomModel } from '../../../../training/gguf/random-gguf.ts';

let folder = '';
let loaded: Loaded;
let context: LlamaContext;
let first: LlamaContextSequence;
let second: LlamaContextSequence;
let tokens: Token[];
const faults: unknown[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-prefixes-'));
  const modelPath = join(folder, 'random.gguf');
  await writeRandomModel(modelPath);
  loaded = await loadModel({ modelPath, sequences: 2, contextTokens: 512 });
  context = await loaded.openContext(2);
  first = context.getSequence();
  second = context.getSequence();
  tokens = loaded.model.tokenize('The rules of the desk are long. '.repeat(4));
  await first.evaluateWithoutGeneratingNewTokens(tokens);
});

afterAll(async () => {
  await context.dispose();
  await loaded.model.dispose();
  await rm(folder, { recursive: true });
});

const prefixesIn = (name: string, changes: { identity?: string; bytesMax?: number } = {}) =>
  Prefixes.open({
    folder: join(folder, name),
    identity: 'random',
    warn: (error) => faults.push(error),
    ...changes,
  });

describe('a prefix', () => {
  it('is read back by another sequence, also after a restart, and leads to the same words', async () => {
    await (await prefixesIn('kept')).save(first, tokens);
    const later = await prefixesIn('kept');
    expect(await later.load(second, tokens)).toBe(true);
    expect(second.nextTokenIndex).toBe(tokens.length);
    const next = async (sequence: LlamaContextSequence): Promise<unknown> => {
      const [, output] = await sequence.controlledEvaluate([
        tokens[0] ?? 0,
        [tokens[1] ?? 0, { generateNext: { logits: { filter: { tokens: [], includeTop: 5 } } } }],
      ] as Parameters<LlamaContextSequence['controlledEvaluate']>[0]);
      return [...(output?.next.logits ?? [])];
    };
    expect(await next(second)).toEqual(await next(first));
    await first.adaptStateToTokens(tokens, false);
    expect(faults).toEqual([]);
  });

  it('of other tokens or another model is not there', async () => {
    const kept = await prefixesIn('kept');
    expect(await kept.load(second, tokens.slice(1))).toBe(false);
    expect(await (await prefixesIn('kept', { identity: 'another' })).load(second, tokens)).toBe(false);
  });

  it('that is damaged is thrown away and told of, and the sequence starts anew', async () => {
    await (await prefixesIn('damaged')).save(first, tokens);
    const [name] = await readdir(join(folder, 'damaged'));
    await writeFile(join(folder, 'damaged', name ?? ''), 'cut');
    expect(await (await prefixesIn('damaged')).load(second, tokens)).toBe(false);
    expect(second.nextTokenIndex).toBe(0);
    expect(await readdir(join(folder, 'damaged'))).toEqual([]);
    expect(faults.splice(0)).toHaveLength(1);
  });

  it('makes room for newer ones, and what a killed process left is swept', async () => {
    const small = await prefixesIn('small', { bytesMax: 1 });
    await small.save(first, tokens);
    expect(await readdir(join(folder, 'small'))).toEqual([]);
    await writeFile(join(folder, 'small', 'abc.prefix.123'), 'half');
    await prefixesIn('small');
    expect(await readdir(join(folder, 'small'))).toEqual([]);
  });

  it('is no matter of life and death: a folder that cannot be is told of', async () => {
    await writeFile(join(folder, 'file'), '');
    const nowhere = await prefixesIn('file');
    await nowhere.save(first, tokens);
    expect(await nowhere.load(second, tokens)).toBe(false);
    expect(faults.splice(0).length).toBeGreaterThan(0);
  });
});
