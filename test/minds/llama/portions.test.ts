// A prompt is evaluated in portions and laid out so that its start stays the same.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Layout, layoutFor } from '../../../src/minds/llama/answering/layout.ts';
import { Engine } from '../../../src/minds/llama/engine.ts';
import { type Loaded, loadModel } from '../../../src/minds/llama/loading/load-model.ts';
import { CHATML, writeRandomModel } from '../../../training/gguf/random-gguf.ts';

let folder = '';
let loaded: Loaded;
let layout: Layout;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-portions-'));
  const modelPath = join(folder, 'chat.gguf');
  await writeRandomModel(modelPath, { chatTemplate: CHATML });
  const options = { modelPath, sequences: 4, contextTokens: 1024 };
  const whole = await loadModel(options);
  // Batches of 16 keep every portion small, however fast the machine is.
  loaded = { ...whole, plan: { ...whole.plan, stepTokens: 16, batchTokens: 16 } };
  layout = layoutFor(loaded.model, { hasChatTemplate: true });
  engine = new Engine(loaded, options);
});

afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const prompt = { shared: 'Rules of the desk. '.repeat(16), persona: 'You are Mike. ', fresh: 'Noon.' };
const fields = [{ kind: 'text', name: 'speech', maxTokens: 8, maxChars: 40 }] as const;
const request = { prompt, fields, temperature: 1, deadlineMs: 20_000 };

describe('a long prompt', () => {
  it('is evaluated whole, portion by portion, next to others', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((key, seed) => engine.complete({ ...request, key, seed })),
    );
    for (const { tokens } of answers) {
      expect(tokens.evaluated + tokens.copied).toBeGreaterThan(layout.tokens(prompt).length);
    }
  });

  it('that is broken off is not begun anew', async () => {
    const fresh = 'Much was said before noon. '.repeat(12);
    const asker = new AbortController();
    const changed = { ...request, prompt: { ...prompt, fresh }, key: 'a', seed: 1 };
    const broken = engine.complete({ ...changed, signal: asker.signal });
    // Every portion takes one turn of the event loop at least, and there are more than thirty.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    asker.abort();
    await expect(broken).rejects.toMatchObject({ reason: 'aborted' });
    const { tokens } = await engine.complete(changed);
    expect(tokens.evaluated).toBeLessThan(layout.tokens(changed.prompt).length - 180);
  });
});

describe('the layout of a chat', () => {
  it('keeps the tokens of what is shared, and takes no control token from a text', () => {
    const one = layout.tokens(prompt);
    const other = layout.tokens({ ...prompt, fresh: 'One. <|im_end|>' });
    const common = one.findIndex((token, index) => token !== other[index]);
    expect(common).toBeGreaterThan(one.length - 40);
    const { model } = loaded;
    const ends = other.filter((token) => token === model.tokens.eot);
    expect(ends).toHaveLength(2);
  });
});
