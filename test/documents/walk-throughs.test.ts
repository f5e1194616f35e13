// CONTRIBUTING's walk-throughs are true: followed in a copy of the tree, all that they add is new, compiles, is
// formatted, and passes the tests that they name.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, documents } from './document.ts';
import { copyOfTheTree, follow } from './walk-through.ts';

const COMPILED: readonly string[] = ['ts', 'json', 'diff'];

const blocks = documents()
  .flatMap(blocksOf)
  .filter(({ language }) => COMPILED.includes(language));
const paths = [...new Set(blocks.map(({ path }) => path))];
let tree = '';

beforeAll(async () => {
  tree = await copyOfTheTree();
  for (const block of blocks) await follow(block, tree);
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

/** What a program of a package says where it finds fault; empty where it finds none. */
async function faults(script: string, ...args: readonly string[]): Promise<string> {
  // One worker, because the tests that run beside this one have the other processors.
  const env = { ...process.env, CI: '', VITEST_MAX_WORKERS: '1' };
  const options = { cwd: tree, env, maxBuffer: 1 << 26 };
  const run = promisify(execFile)(process.execPath, [join('node_modules', script), ...args], options);
  return run.then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
}

describe('the code in the documents', () => {
  it('says of each block which file it is or changes', () => {
    expect(blocks.filter(({ path }) => path === '')).toEqual([]);
    const headings = new Set(blocks.map(({ heading }) => heading));
    expect(headings.size).toBeGreaterThanOrEqual(3);
  });

  it('compiles with all the rest', async () => {
    expect(await faults('typescript/bin/tsc', '--noEmit')).toBe('');
  }, 300_000);

  it('is in the style of the house', async () => {
    expect(await faults('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...paths)).toBe('');
  }, 60_000);

  it('passes its tests, and those that hold every command and every wish', async () => {
    const tests = paths.filter((path) => path.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThanOrEqual(2);
    const others = [
      'test/commands/definitions.test.ts',
      'test/show',
      'test/views/secrecy',
      'test/assets.test.ts',
    ];
    expect(await faults('vitest/vitest.mjs', 'run', ...tests, ...others)).toBe('');
  }, 300_000);
});
