// Pulling a model from a hub on the loopback: in ranges, over cut connections, and never a file that is not right.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/minds/catalogue/catalogue.ts';
import { CatalogueFault } from '../../../src/minds/catalogue/catalogue-fault.ts';
import { type PullOptions, pull } from '../../../src/minds/catalogue/pull.ts';
import { Shelf } from '../../../src/minds/catalogue/shelf.ts';
import { ModelRefused } from '../../../src/minds/llama/model-refused.ts';
import { writeRandomModel } from '../../../training/gguf/random-gguf.ts';
import { DOOR } from '../../programs/program.ts';
import { LoopbackHub } from './loopback-hub.ts';

/** The downloader keeps what has come in pieces of this size. */
const PIECE_BYTES = 5 * 1024 * 1024;
const URI = 'hf:lab/tiny-GGUF/tiny-q8_0.gguf';
const LARGE = 'hf:lab/large-GGUF/large.gguf';
const ROOMY = async () => 1e12;

let folder = '';
let small: Buffer;
let model: Buffer;
let hub: LoopbackHub;
let shelf: Shelf;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-pull-'));
  await writeRandomModel(join(folder, 'tiny.gguf'));
  // What stands behind the last weight is nobody's: three pieces to fetch, from a model of some hundred KB.
  small = await readFile(join(folder, 'tiny.gguf'));
  model = Buffer.concat([small, Buffer.alloc(2.4 * PIECE_BYTES, 7)]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  hub = await new LoopbackHub().open();
  hub.put('lab/tiny-GGUF/tiny-q8_0.gguf', small).put('lab/large-GGUF/large.gguf', model);
  shelf = new Shelf(await mkdtemp(join(folder, 'data-')));
});
afterEach(() => hub.close());

const pulling = (more: Partial<PullOptions> = {}) =>
  pull({ name: 'tiny', uri: URI, sha256: null, hub: hub.url, shelf, freeBytes: ROOMY, ...more });

/** A pull that loses the hub when one piece of three has come. */
async function losing(): Promise<unknown> {
  hub.mischief.silentFrom = PIECE_BYTES;
  return pulling({ uri: LARGE, stallMs: 2_000 }).finally(() => delete hub.mischief.silentFrom);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CatalogueFault || error instanceof ModelRefused)) throw error;
  expect(error.message.split('\n')).toHaveLength(1);
  return error.message;
}

describe('a pull', () => {
  it('brings the file by range requests, checks it, and puts it on the shelf', async () => {
    expect(model.length).toBeGreaterThan(2 * PIECE_BYTES);
    let done = 0;
    const { path, checksum, file } = await pulling({
      uri: LARGE,
      onProgress: ({ doneBytes }) => (done = doneBytes),
    });
    expect(path).toBe(shelf.pathOf('tiny'));
    expect(sha256(await readFile(path))).toBe(sha256(model));
    expect([checksum, file.architecture, done]).toEqual(['matches', 'llama', model.length]);
    expect(hub.ranges().some((range) => /^bytes=\d+-\d+$/.test(range))).toBe(true);
    expect(shelf.list()).toEqual([{ name: 'tiny', path, sizeBytes: model.length }]);
    expect(await readdir(shelf.folder)).toEqual(['tiny.gguf']);
  });

  it('goes on by itself after a cut connection, from where it was', async () => {
    hub.mischief.cutAfterBytes = 1_000_000;
    hub.mischief.cuts = 1;
    const { path } = await pulling({ uri: LARGE });
    expect(sha256(await readFile(path))).toBe(sha256(model));
    expect(hub.cut).toBe(1);
    // Nothing but what was cut came twice, and each request names where it goes on.
    expect(hub.sentBytes).toBeLessThanOrEqual(model.length + PIECE_BYTES);
    for (const range of hub.ranges().slice(1)) expect(range).toMatch(/^bytes=\d+-\d+$/);
  });

  it('keeps what came when the hub goes silent, and the next pull goes on from there', async () => {
    expect(await refusal(losing())).toMatch(/was lost at \d+%: run it again, it goes on from there/);
    expect(shelf.unfinished()).toEqual(['tiny']);
    expect(shelf.list()).toEqual([]);
    const [before, sentBytes] = [hub.requests.length, hub.sentBytes];
    const { path } = await pulling({ uri: LARGE });
    expect(sha256(await readFile(path))).toBe(sha256(model));
    expect(hub.sentBytes - sentBytes).toBeLessThan(model.length);
    const resumed = hub.requests
      .slice(before)
      .filter((line) => line.startsWith('GET /bytes') && / bytes=/.test(line));
    expect(resumed.length).toBeGreaterThan(0);
    expect(shelf.unfinished()).toEqual([]);
  });

  it('stops when it is told to, and keeps what came', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    await expect(pulling({ signal: stop.signal, onProgress: () => stop.abort(reason) })).rejects.toBe(reason);
    expect(existsSync(shelf.pathOf('tiny'))).toBe(false);
  });

  it('takes what the hub gives for a repository alone, and an address as it is', async () => {
    expect((await pulling({ uri: 'hf:lab/tiny-GGUF:Q8_0' })).checksum).toBe('matches');
    const uri = `${hub.url}lab/tiny-GGUF/resolve/main/tiny-q8_0.gguf`;
    expect((await pulling({ name: 'other', uri })).checksum).toBe('matches');
  });

  it('takes the faster file where the hub has it, and the usual one where it has not', async () => {
    const fasterUri = 'hf:lab/tiny-GGUF/tiny-q4_0.gguf';
    const found: string[] = [];
    const onFound = ({ fileName }: { readonly fileName: string }) => found.push(fileName);
    // The checksum that the catalogue pins is of the usual file.
    const pinned = { fasterUri, sha256: sha256(small), onFound };
    expect((await pulling({ name: 'usual', ...pinned })).checksum).toBe('matches');
    hub.put('lab/tiny-GGUF/tiny-q4_0.gguf', model);
    const { path } = await pulling({ name: 'faster', ...pinned });
    expect(sha256(await readFile(path))).toBe(sha256(model));
    expect(found).toEqual(['tiny-q8_0.gguf', 'tiny-q4_0.gguf']);
  });

  it('says when the hub names no checksum', async () => {
    hub.mischief.noMark = true;
    expect((await pulling()).checksum).toBe('unknown');
  });

  it('shows a token to the hub, and to nobody without one', async () => {
    await pulling({ token: 'hf_secret' });
    expect(hub.tokens[0]).toBe('Bearer hf_secret');
  });
});

describe('no file is kept that is not right', () => {
  it('a checksum that differs from the hub’s', async () => {
    hub.mischief.wrongMark = true;
    expect(await refusal(pulling())).toMatch(/wrong checksum and was not kept/);
    expect(await readdir(shelf.folder)).toEqual([]);
  });
  it('a checksum that differs from the one we pinned', async () => {
    const pinned = sha256(Buffer.from('pinned'));
    expect(await refusal(pulling({ sha256: pinned }))).toMatch(/wrong checksum/);
    expect(await readdir(shelf.folder)).toEqual([]);
  });
  it('a file that is no model', async () => {
    hub.put('lab/tiny-GGUF/tiny-q8_0.gguf', Buffer.from('<!doctype html><title>Sign in</title>'));
    expect(await refusal(pulling())).toMatch(/is no GGUF file/);
    expect(await readdir(shelf.folder)).toEqual([]);
  });
});

describe('refused in one sentence', () => {
  it('a hub whose answers never end, good or bad', async () => {
    hub.mischief.pours = true;
    expect(await refusal(pulling({ uri: 'hf:lab/tiny-GGUF' }))).toContain('the hub answers without end');
    hub.mischief.status = 404;
    expect(await refusal(pulling({ uri: 'hf:lab/tiny-GGUF' }))).toContain('is not on the hub (404)');
    delete hub.mischief.pours;
    delete hub.mischief.status;
  });

  it('a file that is longer than the hub said', async () => {
    hub.mischief.hidesBytes = PIECE_BYTES;
    expect(await refusal(pulling({ uri: LARGE }))).toContain('sends more than it said');
    delete hub.mischief.hidesBytes;
    expect(await readdir(shelf.folder)).not.toContain('tiny.gguf');
  });

  it('a disk with too little room, before a byte is fetched', async () => {
    expect(await refusal(pulling({ freeBytes: async () => 1e6 }))).toMatch(
      /needs .* on the disk and .* are free/,
    );
    expect(hub.ranges()).toEqual([]);
  });
  it('a disk that fills up while it writes, though there had been room', async () => {
    const url = `${hub.url}lab/tiny-GGUF/resolve/main/tiny-q8_0.gguf`;
    const program = fileURLToPath(new URL('./full-disk.ts', import.meta.url));
    const pull = await promisify(execFile)(process.execPath, [DOOR, program, hub.url, url, folder]);
    expect(pull.stdout).toMatch(
      /^CatalogueFault: The disk of .* is full: make room and run it again, it goes on\.$/m,
    );
  }, 120_000);
  it('less room is enough for what is missing of a model that is half here', async () => {
    await refusal(losing());
    await pulling({ uri: LARGE, freeBytes: async () => model.length - 4e6 + 200e6 });
  });
  const rows: readonly [string, () => Partial<PullOptions>, RegExp][] = [
    ['a name nobody knows', () => ({ uri: 'parrot' }), /neither in the catalogue nor an address/],
    ['a repository that is not there', () => ({ uri: 'hf:lab/none' }), /is not on the hub \(404\)/],
    ['a file that is not there', () => ({ uri: 'hf:lab/tiny-GGUF/no.gguf' }), /is not on the hub \(404\)/],
    ['a file that is no model', () => ({ uri: 'hf:lab/tiny-GGUF/README.md' }), /names no \.gguf file/],
    ['one part of several', () => ({ uri: 'hf:lab/x/m-00001-of-00003.gguf' }), /one part of several/],
    ['a hub that is down', () => ({ hub: 'http://127.0.0.1:1/' }), /127\.0\.0\.1:1 cannot be reached/],
  ];
  it.each(rows)('%s', async (_, options, sentence) => {
    expect(await refusal(pulling(options()))).toMatch(sentence);
  });
  it.each([
    [401, /accept the model's licence there, and set HF_TOKEN/],
    [403, /accept the model's licence there, and set HF_TOKEN/],
    [503, /the hub answered 503: try again later/],
  ])('a hub that answers %i', async (status, sentence) => {
    hub.mischief.status = status;
    expect(await refusal(pulling())).toMatch(sentence);
  });
  it('a shelf that cannot be made', async () => {
    await mkdir(join(folder, 'taken'), { recursive: true });
    await writeFile(join(folder, 'taken', 'models'), '');
    expect(await refusal(pulling({ shelf: new Shelf(join(folder, 'taken')) }))).toMatch(
      /cannot be made: check DATA_DIR/,
    );
  });
});

describe('the catalogue', () => {
  it('names small models of many makers, each with address, licence, size and memory', () => {
    const models = loadCatalogue();
    expect(new Set(models.map(({ maker }) => maker)).size).toBeGreaterThanOrEqual(9);
    for (const { sizeBytes, memoryBytes } of models) expect(memoryBytes).toBeGreaterThan(sizeBytes);
  });
});
