// The trained model as a GGUF file: llama.cpp reads it, cuts texts as the training did, and finds the logits that
// the weights have, bare and with an adapter laid over.

import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { LlamaModel, Token } from 'node-llama-cpp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/minds/house/lesson.ts';
import { inspectAdapterFile } from '../../../src/minds/llama/adapter-file.ts';
import { startRuntime } from '../../../src/minds/llama/loading/runtime.ts';
import { inspectModelFile } from '../../../src/minds/llama/model-file.ts';
import type { Vocabulary } from '../../../training/bpe.ts';
import { Encoder } from '../../../training/bpe.ts';
import { adapterGguf } from '../../../training/gguf/adapter-gguf.ts';
import { modelGguf } from '../../../training/gguf/model-gguf.ts';
import { readSafetensors } from '../../../training/gguf/safetensors.ts';
import { readVocabulary, vocabularyToGoOnFrom } from '../../../training/gguf/vocabulary-file.ts';
import { plainLogits } from './plain-llama.ts';
import {
  aboutTiny,
  FORM,
  tinyFactors,
  tinyTensors,
  writeSafetensors,
  writeTinyData,
} from './tiny-weights.ts';
import { disagreements, textsOf } from './token-parity.ts';

const ALPHA = 8;
/** What 8 bits, for weights and for what passes through them, may do to logits, in shares of their spread. */
const TOLERANCE = 0.05;

let folder = '';
let learnt: Vocabulary;
let model: LlamaModel;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-export-'));
  learnt = await writeTinyData(folder);
  const size = learnt.tokens.length;
  await writeSafetensors(file('base.safetensors'), tinyTensors(size), aboutTiny(size));
  const about = { form: FORM, role: 'alice', alpha: `${ALPHA}`, steps: '5', base_steps: '12', seed: '7' };
  await writeSafetensors(file('alice.lora.safetensors'), tinyFactors(), about);
  const vocabulary = await readVocabulary(folder);
  await writeFile(file('house.gguf'), modelGguf(await readSafetensors(file('base.safetensors')), vocabulary));
  const adapter = adapterGguf(await readSafetensors(file('alice.lora.safetensors')), FORM);
  await writeFile(file('house-alice.lora.gguf'), adapter);
  const { llama } = await startRuntime('off');
  model = await llama.loadModel({ modelPath: file('house.gguf') });
});

afterAll(async () => {
  await model?.dispose();
  await rm(folder, { recursive: true });
});

async function logitsOf(
  tokens: readonly number[],
  adapter?: string,
): Promise<readonly (readonly number[])[]> {
  const lora = adapter === undefined ? {} : { lora: { adapters: [{ filePath: adapter }] } };
  const context = await model.createContext({ contextSize: 256, threads: 1, ...lora });
  const wanted = { generateNext: { logits: true } } as const;
  const output = await context
    .getSequence()
    .controlledEvaluate(tokens.map((token): [Token, typeof wanted] => [token as Token, wanted]));
  await context.dispose();
  return output.map((one) => {
    const logits = one?.next.logits ?? new Map<Token, number>();
    return learnt.tokens.map((_, token) => logits.get(token as Token) ?? Number.NaN);
  });
}

type Rows = readonly (readonly number[])[];

/** How far logits are from others, in shares of how far they spread. */
const distance = (a: Rows, b: Rows): number =>
  Math.sqrt(
    sumOfSquares(a.flatMap((row, at) => row.map((value, to) => value - (b[at]?.[to] ?? Number.NaN)))) /
      sumOfSquares(a.flat()),
  );

const sumOfSquares = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value * value, 0);

describe('the exported model', () => {
  const tokens = [...Array(12).keys()].map((at) => (at * 37 + 65) % 256);

  it('says what it is', async () => {
    const { metadata, trainedContextTokens, hasChatTemplate } = await inspectModelFile(file('house.gguf'));
    expect(Object.fromEntries(metadata)).toMatchObject({
      'general.name': 'house-0m',
      'general.author': 'Bullpen',
      'general.license': 'MIT',
      'bullpen.form': FORM,
      'bullpen.steps': 12,
      'bullpen.seed': 7,
      'bullpen.tokens': 3456,
    });
    expect({ trainedContextTokens, hasChatTemplate }).toEqual({
      trainedContextTokens: 256,
      hasChatTemplate: false,
    });
    expect(model.tokens.bos).toBe(learnt.bos);
    expect(model.tokens.eos).toBe(learnt.eos);
    expect(model.tokens.shouldPrependBosToken).toBe(true);
  });

  it('has in it the vocabulary that a training goes on from', async () => {
    const { tokens, merges, types, bos, eos, pad, form } = await readVocabulary(folder);
    expect(await vocabularyToGoOnFrom(file('house.gguf'))).toEqual({
      form,
      tokens,
      merges,
      types,
      bos,
      eos,
      pad,
    });
    expect(await vocabularyToGoOnFrom(folder)).toMatchObject({ tokens, merges });
  });

  it('has in llama.cpp the logits that its weights have', async () => {
    const plain = plainLogits({ tensors: tinyTensors(learnt.tokens.length) }, tokens);
    const theirs = await logitsOf(tokens);
    expect(distance(plain, theirs)).toBeLessThan(TOLERANCE);
  });

  it('has those of its weights and the adapter where one is laid over', async () => {
    const tensors = tinyTensors(learnt.tokens.length);
    const adapted = plainLogits({ tensors, adapter: { factors: tinyFactors(), alpha: ALPHA } }, tokens);
    const theirs = await logitsOf(tokens, file('house-alice.lora.gguf'));
    expect(distance(adapted, theirs)).toBeLessThan(TOLERANCE);
    expect(distance(plainLogits({ tensors }, tokens), theirs)).toBeGreaterThan(5 * TOLERANCE);
  });

  it('is known for its base by the adapter', async () => {
    const base = await inspectModelFile(file('house.gguf'));
    await expect(inspectAdapterFile(file('house-alice.lora.gguf'), base)).resolves.toMatchObject({
      path: file('house-alice.lora.gguf'),
    });
  });

  it('cuts the pieces of an answer into the tokens of the training', () => {
    const lesson: Lesson = {
      role: 'alice',
      brief: 'alice Thuldflial\nround 1 left 23 in VC Office with Ziespcorp\nTech 98.45 -1.6 -0.21\nquiet\n',
      answer: [
        { kind: 'text', name: 'thought', value: '"Herd of unicorns bolts". I\'d read 435 of these — 40.1%.' },
        { kind: 'choice', name: 'conviction', value: '2', options: ['1', '2', '3'], literal: true },
        { kind: 'text', name: 'speech', value: 'Señor Żółw,  we’re long  ' },
      ],
    };
    const texts = textsOf(lesson);
    expect(disagreements(model, new Encoder(learnt), texts)).toEqual([]);
  });

  it('cuts any text into the tokens of the training', () => {
    const encoder = new Encoder(learnt);
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 });
    const line = fc.array(
      fc.constantFrom("'s", "'LL", ' ', '  ', '\n', '12.5%', 'é', '株', '🐂', '—', 'Tech'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          line.map((parts) => parts.join('')),
        ),
        (any) => {
          expect(disagreements(model, encoder, [any])).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what does not belong together', () => {
  const refused = async (change: Readonly<Record<string, string>>): Promise<string> => {
    const size = learnt.tokens.length;
    await writeSafetensors(file('other.safetensors'), tinyTensors(size), { ...aboutTiny(size), ...change });
    const weights = await readSafetensors(file('other.safetensors'));
    const vocabulary = await readVocabulary(folder);
    try {
      modelGguf(weights, vocabulary);
      return 'was taken';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  it('refuses weights of another form of the brief', async () => {
    expect(await refused({ form: 'tiny-0' })).toMatch(/trained on form tiny-0 .* train again/);
  });

  it('refuses weights that do not say their shape', async () => {
    expect(await refused({ layers: 'many' })).toMatch(/do not say what they are/);
  });

  it('refuses a vocabulary of other data', async () => {
    const weights = await readSafetensors(file('base.safetensors'));
    const vocabulary = await readVocabulary(folder);
    const longer = { ...vocabulary, tokens: [...vocabulary.tokens, 'more'] };
    expect(() => modelGguf(weights, longer)).toThrow(/different data/);
  });

  it('refuses an adapter of another form', async () => {
    const adapter = await readSafetensors(file('alice.lora.safetensors'));
    expect(() => adapterGguf(adapter, 'tiny-2')).toThrow(/train it again/);
  });

  it('refuses a file of weights that is cut short, or none', async () => {
    await writeFile(file('cut.safetensors'), await readFile(file('base.safetensors')));
    await truncate(file('cut.safetensors'), 40_000);
    await expect(readSafetensors(file('cut.safetensors'))).rejects.toThrow(/cut short or damaged at/);
    await writeFile(file('none.safetensors'), 'none');
    await expect(readSafetensors(file('none.safetensors'))).rejects.toThrow(/no .safetensors file/);
  });

  it('says where data is missing', async () => {
    await expect(readVocabulary(file('nowhere'))).rejects.toThrow(/make the data first/);
  });
});
