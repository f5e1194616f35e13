// A page of the documents with figures between two marks: a measurement rewrites what is between, and nothing else.

import { readFile, writeFile } from 'node:fs/promises';

/** `text` with the block of this name replaced. Throws where the page has no such block. */
export function withBlock(text: string, name: string, block: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no block from ${start} to ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`;
}

export async function writeReport(path: string, name: string, block: string): Promise<void> {
  await writeFile(path, withBlock(await readFile(path, 'utf8'), name, block));
}

/** A table whose columns stand under each other also in the source. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(head), line([], '-'), ...rows.slice(1).map((row) => line(row))].join('\n');
}
