// The documents of the repository, and the blocks of code in them. What follows a block's language is the file that
// the block is (`ts`, `json`) or changes (`diff`).

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Block {
  readonly document: string;
  /** The last heading above it. */
  readonly heading: string;
  readonly language: string;
  /** Empty where none is named. */
  readonly path: string;
  readonly lines: readonly string[];
}

const FENCE = /^( *)```(\S*) *(.*)$/;

export const documents = (): readonly string[] =>
  execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');

/** In their order. A block in a list is indented; its lines come without that. */
export function blocksOf(document: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { block: Omit<Block, 'lines'>; lines: string[]; indent: string } | undefined;
  for (const line of readFileSync(document, 'utf8').split('\n')) {
    const [fence, indent = '', language = '', path = ''] = FENCE.exec(line) ?? [];
    if (open === undefined && fence !== undefined) {
      open = { block: { document, heading, language, path }, lines: [], indent };
    } else if (open !== undefined && fence !== undefined) {
      blocks.push({ ...open.block, lines: open.lines });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line.slice(open.indent.length));
    else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  return blocks;
}
