// Pulls a model onto the shelf: asks the hub for size and checksum, sees that there is room, downloads, compares the
// checksum, looks the file over. Only a file that passed all of it gets its name.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { inspectModelFile, type ModelFile } from '../llama/model-file.ts';
import { apart } from '../llama/tensor-size.ts';
import { CatalogueFault } from './catalogue-fault.ts';
import { download, type Progress } from './download.ts';
import { findOnHub, type HubFile, type HubOptions } from './hub.ts';
import { NotOnHub } from './not-on-hub.ts';
import type { Shelf } from './shelf.ts';

export interface PullOptions extends HubOptions {
  readonly name: string;
  readonly uri: string;
  /** The same model in a file that is faster, where the hub has one. */
  readonly fasterUri?: string | undefined;
  /** What the catalogue pins of the file at `uri`, if it does. */
  readonly sha256: string | null;
  readonly shelf: Shelf;
  /** Bytes that may still be written in a folder. Default: what the file system says. */
  readonly freeBytes?: (folder: string) => Promise<number>;
  readonly stallMs?: number;
  readonly onFound?: (file: HubFile) => void;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Pulled {
  readonly path: string;
  readonly file: ModelFile;
  readonly checksum: 'matches' | 'unknown';
}

/** Kept free besides the model, so that the show can go on writing its journal. */
const SPARE_BYTES = 200e6;
const STALL_MS = 30_000;

/** Throws CatalogueFault, ModelRefused, or the signal's reason. */
export async function pull(options: PullOptions): Promise<Pulled> {
  const { name, shelf } = options;
  const found = await findFastest(options);
  const { uri } = found;
  options.onFound?.(found);
  await makeFolder(shelf.folder);
  await assertRoom(options, found);
  const bring = (): Promise<string> =>
    download({
      ...options,
      url: found.url,
      folder: shelf.folder,
      sizeBytes: found.sizeBytes,
      fileName: `${name}.gguf.unchecked`,
      stallMs: options.stallMs ?? STALL_MS,
    });
  let unchecked = await bring();
  // Now and then the downloader calls a file finished that is not: what is not whole is brought once more.
  if ((await stat(unchecked)).size !== found.sizeBytes) {
    await rm(unchecked, { force: true });
    unchecked = await bring();
  }
  const { size } = await stat(unchecked);
  const expected = (uri === options.uri ? options.sha256 : null) ?? found.sha256;
  const isWhole = size === found.sizeBytes && (expected === null || (await sha256Of(unchecked)) === expected);
  if (!isWhole) {
    await rm(unchecked, { force: true });
    throw new CatalogueFault(
      `${uri} came with a wrong ${size === found.sizeBytes ? 'checksum' : 'length'} and was not kept: pull it again, or set MODEL_HUB to another mirror.`,
    );
  }
  const file = await inspectModelFile(unchecked).catch(async (error: unknown) => {
    await rm(unchecked, { force: true });
    throw error;
  });
  const path = shelf.pathOf(name);
  await rename(unchecked, path);
  return { path, file: { ...file, path }, checksum: expected === null ? 'unknown' : 'matches' };
}

async function findFastest(options: PullOptions): Promise<HubFile & { readonly uri: string }> {
  const { uri, fasterUri } = options;
  if (fasterUri !== undefined) {
    try {
      return { ...(await findOnHub(fasterUri, options)), uri: fasterUri };
    } catch (error) {
      if (!(error instanceof NotOnHub)) throw error;
    }
  }
  return { ...(await findOnHub(uri, options)), uri };
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new CatalogueFault(`${folder} cannot be made: check DATA_DIR and the rights on it.`, { cause });
  });
}

async function assertRoom(
  { name, shelf, freeBytes = freeBytesOf }: PullOptions,
  found: HubFile,
): Promise<void> {
  const missing = found.sizeBytes - shelf.unfinishedBytes(name) + SPARE_BYTES;
  const free = await freeBytes(shelf.folder);
  if (missing <= free) return;
  const [needs, there] = apart(missing, free);
  throw new CatalogueFault(
    `${found.fileName} needs ${needs} on the disk and ${there} are free in ${shelf.folder}: make room, or point DATA_DIR at a larger disk.`,
  );
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
