// A model file that cannot be used is refused in one sentence, before llama.cpp sees it. One row per reason.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/minds/llama/engine.ts';
import { ModelRefused } from '../../../src/minds/llama/model-refused.ts';
import { string, uint32, writeRandomAdapter, writeRandomModel } from '../../../training/gguf/random-gguf.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-refusals-'));
  await writeRandomModel(at('whole.gguf'));
});

afterAll(() => rm(folder, { recursive: true }));

async function refusal(options: Parameters<typeof openEngine>[0]): Promise<ModelRefused> {
  const error = await openEngine(options).then(
    async (engine) => engine.close(),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelRefused)) throw new Error(`Expected a refusal, got ${String(error)}.`);
  return error;
}

async function openThenClose(options: Parameters<typeof openEngine>[0]) {
  const engine = await openEngine(options);
  await engine.close();
  return engine;
}

const NOBODY = 65_534;

/** Root may read everything, so root is somebody else for a moment. */
async function asOrdinaryUser(act: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    await act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a model is refused', () => {
  it('where there is no file', async () => {
    const { reason, message } = await refusal({ modelPath: at('nowhere.gguf') });
    expect(reason).toBe('missing');
    expect(message).toContain('There is no file at');
  });

  it('where the path is a folder', async () => {
    expect(await refusal({ modelPath: folder })).toMatchObject({ reason: 'unreadable' });
  });

  it('where it may not be read', async () => {
    await writeRandomModel(at('secret.gguf'));
    await chmod(at('secret.gguf'), 0o000);
    await chmod(folder, 0o755);
    await asOrdinaryUser(async () => {
      expect(await refusal({ modelPath: at('secret.gguf') })).toMatchObject({ reason: 'unreadable' });
    });
  });

  it.each(['', 'GG', 'PK\u0003\u0004 a zip, not a model', '<!doctype html>'])(
    'where it is no GGUF: %j',
    async (content) => {
      await writeFile(at('other.gguf'), content);
      const { reason } = await refusal({ modelPath: at('other.gguf') });
      expect(reason).toBe(content.length < 4 ? 'truncated' : 'not-gguf');
    },
  );

  it('where its version is unknown', async () => {
    const bytes = await readFile(at('whole.gguf'));
    bytes.writeUInt32LE(9, 4);
    await writeFile(at('version.gguf'), bytes);
    expect(await refusal({ modelPath: at('version.gguf') })).toMatchObject({ reason: 'version' });
  });

  it.each([20, 1000, 20_000, -1000, -32])('where it is cut short at byte %i', async (end) => {
    const bytes = await readFile(at('whole.gguf'));
    await writeFile(at('short.gguf'), bytes.subarray(0, end));
    const { reason, message } = await refusal({ modelPath: at('short.gguf') });
    expect(reason).toBe('truncated');
    expect(message).toContain('download it again');
  });

  it('where its head is nonsense', async () => {
    const bytes = await readFile(at('whole.gguf'));
    bytes.writeBigUInt64LE(2n ** 60n, 8);
    await writeFile(at('nonsense.gguf'), bytes);
    expect(await refusal({ modelPath: at('nonsense.gguf') })).toMatchObject({ reason: 'not-gguf' });
  });

  it('where it is an adapter or writes no text', async () => {
    await writeRandomAdapter(at('adapter.gguf'));
    expect(await refusal({ modelPath: at('adapter.gguf') })).toMatchObject({ reason: 'kind' });
    await writeRandomModel(at('eyes.gguf'), { override: { 'general.type': string('mmproj') } });
    expect(await refusal({ modelPath: at('eyes.gguf') })).toMatchObject({ reason: 'kind' });
  });

  it('where it is a vocabulary only', async () => {
    await writeRandomModel(at('vocabulary.gguf'), { withoutWeights: true });
    const { reason, message } = await refusal({ modelPath: at('vocabulary.gguf') });
    expect(reason).toBe('kind');
    expect(message).toContain('no weights');
  });

  it('where a part of it is missing', async () => {
    const override = { 'split.count': uint32(2) };
    await writeRandomModel(at('big-00001-of-00002.gguf'), { override });
    expect(await refusal({ modelPath: at('big-00001-of-00002.gguf') })).toMatchObject({ reason: 'missing' });
    await writeRandomModel(at('big.gguf'), { override });
    expect(await refusal({ modelPath: at('big.gguf') })).toMatchObject({ reason: 'kind' });
  });

  it.each([1e6, 10e6])(
    'where memory is short, with both sizes in words: %d bytes',
    async (freeMemoryBytes) => {
      const { reason, message } = await refusal({ modelPath: at('whole.gguf'), freeMemoryBytes });
      expect(reason).toBe('memory');
      expect(message).toMatch(/needs about \d+\.\d [MG]B, 10?\.0 MB are free: choose a smaller model/);
    },
  );

  it('where the GPU that was asked for is not there', async () => {
    const gpu = process.platform === 'darwin' ? 'cuda' : 'metal';
    const { reason, message } = await refusal({ modelPath: at('whole.gguf'), gpu });
    expect(reason).toBe('gpu');
    expect(message).toMatch(new RegExp(`GPU=${gpu} was asked for.*set GPU=auto`));
  });

  it('where llama.cpp itself does not know it', async () => {
    const override = { 'general.architecture': string('abacus') };
    await writeRandomModel(at('abacus.gguf'), { override });
    const { reason, message } = await refusal({ modelPath: at('abacus.gguf') });
    expect(reason).toBe('load');
    expect(message).toContain('choose another model');
  });
});

describe('an adapter is refused', () => {
  const refused = (path: string, changes = {}) =>
    refusal({ modelPath: at('whole.gguf'), adapters: { mike: path }, ...changes });

  it('where it is a model, or made for another architecture', async () => {
    expect(await refused(at('whole.gguf'))).toMatchObject({ reason: 'kind' });
    await writeRandomAdapter(at('other-adapter.gguf'), { architecture: 'qwen3' });
    expect((await refused(at('other-adapter.gguf'))).message).toContain('adapts qwen3 models');
  });

  it('where it was made for a base of another size', async () => {
    await writeRandomAdapter(at('wide-adapter.gguf'), { width: 128 });
    const { reason, message } = await refused(at('wide-adapter.gguf'));
    expect(reason).toBe('kind');
    expect(message).toContain('was made for another model');
  });

  it('where it is cut short, or not there', async () => {
    await writeRandomAdapter(at('adapter.gguf'));
    const bytes = await readFile(at('adapter.gguf'));
    await writeFile(at('short-adapter.gguf'), bytes.subarray(0, bytes.length / 2));
    expect(await refused(at('short-adapter.gguf'))).toMatchObject({ reason: 'truncated' });
    expect(await refused(at('no-adapter.gguf'))).toMatchObject({ reason: 'missing' });
  });

  it('where its context would not fit beside the rest', async () => {
    await writeRandomAdapter(at('adapter.gguf'));
    const { facts } = await openThenClose({ modelPath: at('whole.gguf') });
    const { reason, message } = await refused(at('adapter.gguf'), {
      freeMemoryBytes: facts.memoryNeededBytes,
    });
    expect(reason).toBe('memory');
    expect(message).toContain('adapter.gguf needs about');
  });
});

describe('counts', () => {
  it.each([0, -1, 1.5, Number.NaN])('of %d are refused', async (sequences) => {
    await expect(openEngine({ modelPath: at('whole.gguf'), sequences })).rejects.toThrow(RangeError);
  });
});
