// Does what a document's blocks of code say, in a copy of the tree: a block is a new file, or a change of one that is
// there. A change that does not fit any more, and a new file that is there already, are errors that name the block.

import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Block } from './document.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  ...['src', 'commands', 'bench', 'training', 'test', 'assets', 'models', 'docs'],
  ...['package.json', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts', 'biome.json'],
];

/** A copy of all that is compiled and tested; the packages are those that are here. */
export async function copyOfTheTree(): Promise<string> {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'bullpen-walk-')));
  await Promise.all(COPIED.map((name) => cp(join(ROOT, name), join(copy, name), { recursive: true })));
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

export async function follow(block: Block, tree: string): Promise<void> {
  const file = join(tree, block.path);
  if (block.language === 'diff') {
    const before = await readFile(file, 'utf8');
    await writeFile(file, changed(before, block));
    return;
  }
  if (existsSync(file))
    throw new Error(`${block.document} makes ${block.path} anew, and it is there already`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${block.lines.join('\n')}\n`);
}

/** Pieces between lines of `@@`: what stands there without `+` must be in the file once, as it is. */
function changed(text: string, { document, path, lines }: Block): string {
  const pieces = lines.join('\n').split(/^@@.*\n/m);
  return pieces
    .filter((piece) => piece !== '')
    .reduce((soFar, piece) => {
      const [old, now] = [without('+', piece), without('-', piece)];
      const parts = soFar.split(old);
      if (parts.length === 2) return parts.join(now);
      throw new Error(
        `${document} changes this in ${path}, where it stands ${parts.length - 1} times:\n${old}`,
      );
    }, text);
}

/** Whole lines, so that none is found in the midst of another. */
const without = (mark: '+' | '-', piece: string): string =>
  piece
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !line.startsWith(mark))
    .map((line) => `${line.slice(1)}\n`)
    .join('');
