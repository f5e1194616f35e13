// An engine on a model with random weights, what it is asked, and what every answer of it must be.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Field } from '../../../src/minds/answer/field.ts';
import type { CompletionRequest } from '../../../src/minds/llama/completion.ts';
import { type Engine, openEngine } from '../../../src/minds/llama/engine.ts';
import { writeRandomModel } from '../../../training/gguf/random-gguf.ts';

const trades = ['Tech', 'Team', 'Crypto', 'Bonds', 'Hold', 'Hold on'];
export const fields: readonly Field[] = [
  { kind: 'text', name: 'thought', maxTokens: 20, maxChars: 60 },
  { kind: 'choice', name: 'trade', options: trades },
  { kind: 'choice', name: 'amount', options: ['1', '2', '10', '100'], literal: true },
  { kind: 'text', name: 'speech', maxTokens: 12, maxChars: 30 },
];

export function ask(changes: Partial<CompletionRequest> = {}): CompletionRequest {
  return {
    prompt: { shared: 'You trade at a desk.\n', persona: 'You are Mike.\n', fresh: 'The market is down.\n' },
    key: 'guild:mike',
    fields,
    seed: 1,
    temperature: 1.5,
    deadlineMs: 20_000,
    ...changes,
  };
}

export function expectValid(json: string): void {
  const answer = JSON.parse(json) as Record<string, unknown>;
  expect(Object.keys(answer)).toEqual(['thought', 'trade', 'amount', 'speech']);
  expect(trades).toContain(answer['trade']);
  expect([1, 2, 10, 100]).toContain(answer['amount']);
  expectBounded(answer['thought'], 60);
  expectBounded(answer['speech'], 30);
}

function expectBounded(text: unknown, maxChars: number): void {
  expect(text).toBeTypeOf('string');
  expect(String(text).length).toBeLessThanOrEqual(maxChars);
  expect(text).not.toMatch(/["\\\p{Cc}\uFFFD]/u);
  expect(text).toBe(String(text).trim());
}

export class RandomEngine {
  readonly engine: Engine;
  readonly modelPath: string;
  readonly #folder: string;

  private constructor(engine: Engine, folder: string, modelPath: string) {
    this.engine = engine;
    this.#folder = folder;
    this.modelPath = modelPath;
  }

  static async open(): Promise<RandomEngine> {
    const folder = await mkdtemp(join(tmpdir(), 'bullpen-llama-'));
    const modelPath = join(folder, 'random.gguf');
    await writeRandomModel(modelPath);
    return new RandomEngine(await openEngine({ modelPath, contextTokens: 512 }), folder, modelPath);
  }

  /** A path for another model beside its own. */
  at(name: string): string {
    return join(this.#folder, name);
  }

  async close(): Promise<void> {
    await this.engine.close();
    await rm(this.#folder, { recursive: true });
  }
}
