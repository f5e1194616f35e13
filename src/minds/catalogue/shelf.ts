// The shelf: model files that were pulled, one `NAME.gguf` each, and what a cut download has left behind.

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMindName, RESERVED } from './mind-name.ts';

/** A file on its way in: not checked yet, whatever its size. */
const UNCHECKED = '.unchecked';
/** The downloader's own mark on what it has not finished. */
const UNFINISHED = `${UNCHECKED}.ipull`;

export interface Shelved {
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
}

export class Shelf {
  readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'models');
  }

  pathOf(name: string): string {
    return join(this.folder, `${name}.gguf`);
  }

  uncheckedPathOf(name: string): string {
    return `${this.pathOf(name)}${UNCHECKED}`;
  }

  has(name: string): boolean {
    return isMindName(name) && !RESERVED.some((taken) => taken === name) && existsSync(this.pathOf(name));
  }

  /** By name; a folder that is not there is an empty shelf. */
  list(): readonly Shelved[] {
    return this.#entries()
      .filter((entry) => entry.endsWith('.gguf'))
      .map((entry) => entry.slice(0, -'.gguf'.length))
      .filter((name) => this.has(name))
      .toSorted()
      .map((name) => ({ name, path: this.pathOf(name), sizeBytes: statSync(this.pathOf(name)).size }));
  }

  /** Names of models of which only a part is here. */
  unfinished(): readonly string[] {
    return this.#entries()
      .filter((entry) => entry.endsWith(`.gguf${UNFINISHED}`))
      .map((entry) => entry.slice(0, -`.gguf${UNFINISHED}`.length))
      .toSorted();
  }

  /** Bytes on the disk of an unfinished download; the file itself has its full length from the start. */
  unfinishedBytes(name: string): number {
    const path = `${this.pathOf(name)}${UNFINISHED}`;
    return existsSync(path) ? statSync(path).blocks * 512 : 0;
  }

  /** The model and whatever a cut download left of it. */
  remove(name: string): void {
    for (const end of ['', UNCHECKED, UNFINISHED]) rmSync(`${this.pathOf(name)}${end}`, { force: true });
  }

  #entries(): readonly string[] {
    return existsSync(this.folder) ? readdirSync(this.folder) : [];
  }
}
