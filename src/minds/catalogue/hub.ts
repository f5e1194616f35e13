// The hub that models come from: a uri becomes the address of one file, and the file's size and checksum are asked
// for before a byte of it is fetched. The checksum is the file's own SHA-256, which the hub keeps as the mark
// (ETag) of large files; it stands on the hub's answer, before any redirect to where the bytes lie.

import { z } from 'zod';
import { BodyTooLong, letGo, readText } from '../remote/bounded-body.ts';
import { CatalogueFault } from './catalogue-fault.ts';
import { NotOnHub } from './not-on-hub.ts';

export const HUB = 'https://huggingface.co/';
const REDIRECTS_MAX = 8;
const PATIENCE_MS = 20_000;
const MANIFEST_BYTES_MAX = 64 * 1024;

export interface HubOptions {
  /** Base address; a mirror works as well as the hub itself. */
  readonly hub: string;
  /** For models whose makers want to know who takes them. Sent to the hub alone. */
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HubFile {
  readonly url: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Null where the server names none. */
  readonly sha256: string | null;
}

const manifest = z.object({ ggufFile: z.object({ rfilename: z.string() }) });

/** `hf:owner/repo/file.gguf`, `hf:owner/repo:Q4_K_M` or an address. Throws CatalogueFault. */
export async function findOnHub(uri: string, options: HubOptions): Promise<HubFile> {
  const url = await addressOf(uri, options);
  const fileName = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
  if (!/\.gguf$/i.test(fileName)) {
    throw new CatalogueFault(`${uri} names no .gguf file: give one, such as hf:owner/repository/file.gguf.`);
  }
  if (/-\d{5}-of-\d{5}\.gguf$/i.test(fileName)) {
    throw new CatalogueFault(`${uri} is one part of several: choose a model that comes in one file.`);
  }
  return { url, fileName, ...(await factsOf(url, uri, options)) };
}

async function addressOf(uri: string, options: HubOptions): Promise<string> {
  if (/^https?:\/\//.test(uri) && URL.canParse(uri)) return uri;
  const file = /^hf:([^/\s:]+)\/([^/\s:]+)\/(\S+)$/.exec(uri);
  if (file) return fileAddress(options.hub, file[1] ?? '', file[2] ?? '', file[3] ?? '');
  const quant = /^hf:([^/\s:]+)\/([^/\s:]+)(?::(\S+))?$/.exec(uri);
  if (!quant) {
    throw new CatalogueFault(
      `"${uri}" is neither in the catalogue nor an address: \`npm run model -- list\` shows the names; hf:owner/repository/file.gguf works too.`,
    );
  }
  const [, owner = '', repository = '', tag = 'latest'] = quant;
  const url = `${base(options.hub)}v2/${owner}/${repository}/manifests/${tag}`;
  // This name makes the hub say which file it would give to llama.cpp.
  const answer = await ask(url, { ...options, method: 'GET', headers: { 'User-Agent': 'llama-cpp' } });
  await refuseUnless(answer, uri);
  const parsed = manifest.safeParse(await manifestIn(answer, uri, options));
  if (!parsed.success)
    throw new CatalogueFault(`${uri}: the hub names no file for it: give the file itself.`);
  return fileAddress(options.hub, owner, repository, parsed.data.ggufFile.rfilename);
}

const base = (hub: string): string => (hub.endsWith('/') ? hub : `${hub}/`);

function fileAddress(hub: string, owner: string, repository: string, path: string): string {
  const parts = [owner, repository, 'resolve', 'main', ...path.split('/')].map(encodeURIComponent);
  return `${base(hub)}${parts.join('/')}?download=true`;
}

async function factsOf(
  start: string,
  uri: string,
  options: HubOptions,
): Promise<Pick<HubFile, 'sizeBytes' | 'sha256'>> {
  let url = start;
  let sha256: string | null = null;
  let linkedBytes = 0;
  for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
    const { headers, status, ok } = await checked(url, uri, options);
    sha256 ??= checksumIn(headers.get('x-linked-etag')) ?? checksumIn(headers.get('etag'));
    linkedBytes ||= Number(headers.get('x-linked-size') ?? 0);
    const next = headers.get('location');
    if (ok) {
      const sizeBytes = linkedBytes || Number(headers.get('content-length') ?? 0);
      if (sizeBytes > 0) return { sizeBytes, sha256 };
      throw new CatalogueFault(`${uri}: the server does not say how large the file is: try another mirror.`);
    }
    if (status < 300 || next === null) break;
    url = new URL(next, url).href;
  }
  throw new CatalogueFault(`${uri}: the server redirects without end: try another mirror.`);
}

async function checked(url: string, uri: string, options: HubOptions): Promise<Response> {
  const answer = await ask(url, { ...options, method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
  await letGo(answer);
  if (answer.status >= 400) await refuseUnless(answer, uri);
  return answer;
}

const checksumIn = (mark: string | null): string | null =>
  /^(?:W\/)?"?([0-9a-f]{64})"?$/.exec(mark ?? '')?.[1] ?? null;

/** Undefined where it is no JSON. */
async function manifestIn(answer: Response, uri: string, { signal }: HubOptions): Promise<unknown> {
  try {
    return JSON.parse(await readText(answer, MANIFEST_BYTES_MAX));
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof SyntaxError) return undefined;
    const why =
      cause instanceof BodyTooLong ? 'answers without end' : 'broke off in the middle of its answer';
    throw new CatalogueFault(`${uri}: the hub ${why}: try again later, or set MODEL_HUB to a mirror.`, {
      cause,
    });
  }
}

async function refuseUnless(answer: Response, uri: string): Promise<void> {
  const { ok, status } = answer;
  if (ok) return;
  await letGo(answer);
  switch (status) {
    case 401:
    case 403:
      throw new CatalogueFault(
        `${uri}: the hub wants to know you (${status}): accept the model's licence there, and set HF_TOKEN to your token.`,
      );
    case 404:
      throw new NotOnHub(`${uri} is not on the hub (404): check the name.`);
    default:
      throw new CatalogueFault(
        `${uri}: the hub answered ${status}: try again later, or set MODEL_HUB to a mirror.`,
      );
  }
}

interface Asking extends HubOptions {
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
}

async function ask(url: string, { hub, token, signal, method, headers }: Asking): Promise<Response> {
  const isHub = new URL(url).origin === new URL(base(hub)).origin;
  const secret = token !== undefined && isHub ? { Authorization: `Bearer ${token}` } : {};
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(url, {
      method,
      headers: { ...headers, ...secret },
      redirect: 'manual',
      signal: signal === undefined ? patience : AbortSignal.any([patience, signal]),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new CatalogueFault(
      `${new URL(url).host} cannot be reached: check the connection, or set MODEL_HUB to a mirror.`,
      { cause },
    );
  }
}
