// What was built of a program is run as long as it was made of the files that are here, byte for byte.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtOf, digestOf, FOLDER, MADE_OF } from '../../src/built.cjs';

const FILES = ['src/main.ts', 'src/part.ts'];

let root = '';
const at = (name: string): string => join(root, name);
const program = (): string => at('src/main.ts');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bullpen-built-'));
  await mkdir(at('src'));
  await mkdir(at(FOLDER), { recursive: true });
  for (const file of FILES) await writeFile(at(file), `// ${file}`);
  const made = { programs: { 'src/main.ts': 'main.mjs' }, files: FILES, digest: digestOf(root, FILES) };
  await writeFile(at(`${FOLDER}/${MADE_OF}`), JSON.stringify(made));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('is run while no file has changed', () => {
  expect(builtOf(root, program())).toBe(at(`${FOLDER}/main.mjs`));
});

it.each([
  ['a file says something else', () => writeFile(at('src/part.ts'), '// src/part.TS')],
  ['a file is gone', () => rm(at('src/part.ts'))],
  ['nothing was built', () => rm(at(FOLDER), { recursive: true })],
  ['a build was broken off', () => writeFile(at(`${FOLDER}/${MADE_OF}`), '{"programs":{"src/ma')],
])('is not run where %s', async (_, change) => {
  await change();
  expect(builtOf(root, program())).toBeUndefined();
});

it('is of that program and no other', () => {
  expect(builtOf(root, at('src/part.ts'))).toBeUndefined();
  expect(builtOf(root, join(tmpdir(), 'main.ts'))).toBeUndefined();
});
