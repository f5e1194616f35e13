// A split on disk: its lessons as lines of JSON, and the same in tokens. Three binary files: tokens (u16), weights
// (u8), and per lesson four u32: offset, tokens of the brief, tokens of the answer, role.

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import type { Packed } from './pack.ts';

export interface TokenFiles {
  readonly folder: string;
  /** Such as `train`. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly pack: (lesson: Lesson) => Packed;
}

export async function writeTokens(
  lessons: readonly Lesson[],
  { folder, name, roles, pack }: TokenFiles,
): Promise<void> {
  const open = (part: string): WriteStream => createWriteStream(join(folder, `${name}.${part}`));
  const [tokenFile, weightFile, indexFile] = ['tokens.bin', 'weights.bin', 'index.bin'].map(open) as [
    WriteStream,
    WriteStream,
    WriteStream,
  ];
  const text = open('jsonl');
  let offset = 0;
  for (const lesson of lessons) {
    const { tokens, weights, briefTokens } = pack(lesson);
    const place = [offset, briefTokens, tokens.length - briefTokens, roles.indexOf(lesson.role)];
    await write(tokenFile, Buffer.from(Uint16Array.from(tokens).buffer));
    await write(weightFile, Buffer.from(Uint8Array.from(weights).buffer));
    await write(indexFile, Buffer.from(Uint32Array.from(place).buffer));
    await write(text, `${JSON.stringify(lesson)}\n`);
    offset += tokens.length;
  }
  await Promise.all([tokenFile, weightFile, indexFile, text].map(closed));
}

async function write(file: WriteStream, part: Buffer | string): Promise<void> {
  if (!file.write(part)) await once(file, 'drain');
}

const closed = (file: WriteStream): Promise<void> => new Promise((done) => file.end(() => done()));
