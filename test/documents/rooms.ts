// ARCHITECTURE's tables name every folder that has code in it, and none that is not there. A folder of more than
// fifteen files has to say in its row why it is one room. What mirrors the source in `test/` is named by the source.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const DOCUMENT = 'ARCHITECTURE.md';
const FILES_MAX = 15;
const CODE = ['*.ts', '*.mjs', '*.cjs', '*.py'];
const ONE_ROOM = 'One room, because';

export function roomFaults(): readonly string[] {
  const files = execFileSync('git', ['ls-files', ...CODE], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const sizes = new Map<string, number>();
  for (const folder of files.map(dirname)) sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  sizes.delete('.');
  const rows = rowsOf(readFileSync(DOCUMENT, 'utf8'));
  return [
    ...[...rows.keys()]
      .filter((folder) => !existsSync(folder))
      .map((folder) => `${DOCUMENT} has a row for ${folder}, which is not there`),
    ...[...sizes.keys()]
      .filter((folder) => !rows.has(folder) && !mirrors(folder))
      .map((folder) => `${DOCUMENT} has no row for ${folder}`),
    ...[...sizes]
      .filter(([folder, count]) => count > FILES_MAX && !rows.get(folder)?.includes(ONE_ROOM))
      .map(
        ([folder, count]) =>
          `${folder} has ${count} files of code, and its row does not say why it is one room`,
      ),
  ];
}

/** Each row by the folders that its first cell names in code marks. */
function rowsOf(text: string): ReadonlyMap<string, string> {
  const rows = text.split('\n').filter((line) => /^\| `/.test(line));
  return new Map(
    rows.flatMap((row) => {
      const first = row.split('|')[1] ?? '';
      const named = [...first.matchAll(/`([^`]+)\/`/g)].map(([, folder]) => folder ?? '');
      return named.flatMap(foldersOf).map((folder) => [folder, row] as const);
    }),
  );
}

// `ROOM/*` is every folder in it; with more behind the star, the folders of that name in those that have one.
function foldersOf(name: string): readonly string[] {
  const [room, inner] = name.split('/*');
  if (room === undefined || inner === undefined) return [name];
  const entries = readdirSync(room, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${room}/${entry.name}${inner}`);
  return inner === '' ? folders : folders.filter((folder) => existsSync(folder));
}

function mirrors(folder: string): boolean {
  if (!folder.startsWith('test/')) return false;
  const mirrored = folder.slice('test/'.length);
  return existsSync(`src/${mirrored}`) || existsSync(mirrored);
}
