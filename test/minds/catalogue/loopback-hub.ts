// A hub on the loopback: files under `owner/repository/resolve/main/`, redirected to where the bytes lie as the real
// one does, with range requests, and whatever mischief a test asks for.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Mischief {
  /** Every connection ends after so many bytes of a body; how many do so. */
  cutAfterBytes?: number;
  cuts?: number;
  /** The mark on the file is another's. */
  wrongMark?: boolean;
  noMark?: boolean;
  status?: number;
  /** Bodies of answers other than the file's own go on for ever. */
  pours?: boolean;
  /** The hub says that the file is so much smaller than it is. */
  hidesBytes?: number;
  /** From this byte of a file on nothing comes, and the connection stays open. */
  silentFrom?: number;
}

export class LoopbackHub {
  readonly mischief: Mischief = {};
  /** `GET /path range`, in order. */
  readonly requests: string[] = [];
  readonly tokens: (string | undefined)[] = [];
  /** Bytes of bodies that were asked for by range. */
  sentBytes = 0;
  /** Connections cut so far. */
  cut = 0;
  readonly #files = new Map<string, Buffer>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** `owner/repository/file.gguf` */
  put(path: string, bytes: Buffer): this {
    const [owner, repository, ...file] = path.split('/');
    this.#files.set(`/${owner}/${repository}/resolve/main/${file.join('/')}`, bytes);
    return this;
  }

  /** The ranges of the body's requests, such as `bytes=5242880-`; an empty one asked for all. */
  ranges(): readonly string[] {
    return this.requests
      .filter((line) => line.startsWith('GET /bytes'))
      .map((line) => line.split(' ')[2] ?? '');
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', this.url).pathname);
    this.requests.push(`${request.method} ${path} ${request.headers.range ?? ''}`);
    this.tokens.push(request.headers.authorization);
    const { status, pours } = this.mischief;
    if (pours === true && request.method === 'GET') {
      response.writeHead(status ?? 200);
      pour(response);
    } else if (status !== undefined) response.writeHead(status).end();
    else if (path.startsWith('/v2/')) this.#manifest(path, response);
    else if (path.startsWith('/bytes')) this.#bytes(path.slice('/bytes'.length), request, response);
    else this.#facts(path, response);
  }

  #facts(path: string, response: ServerResponse): void {
    const bytes = this.#files.get(path);
    if (bytes === undefined) {
      notFound(response);
      return;
    }
    const mark = createHash('sha256')
      .update(this.mischief.wrongMark === true ? 'another' : bytes)
      .digest('hex');
    response.writeHead(302, {
      location: `/bytes${path}`,
      'x-linked-size': bytes.length - (this.mischief.hidesBytes ?? 0),
      ...(this.mischief.noMark === true ? {} : { 'x-linked-etag': `"${mark}"` }),
    });
    response.end();
  }

  #manifest(path: string, response: ServerResponse): void {
    const [, , owner, repository] = path.split('/');
    const prefix = `/${owner}/${repository}/resolve/main/`;
    const found = [...this.#files.keys()].find((file) => file.startsWith(prefix));
    if (found === undefined) {
      notFound(response);
      return;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ggufFile: { rfilename: found.slice(prefix.length) } }));
  }

  #bytes(path: string, request: IncomingMessage, response: ServerResponse): void {
    const bytes = this.#files.get(path);
    if (bytes === undefined) {
      notFound(response);
      return;
    }
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const from = Number(range?.[1] ?? 0);
    const to = range?.[2] ? Number(range[2]) + 1 : bytes.length;
    response.writeHead(range ? 206 : 200, {
      'accept-ranges': 'bytes',
      'content-length': to - from,
      etag: '"of-the-store"',
      ...(range ? { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` } : {}),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // The downloader's first look asks for all and reads nothing; mischief is for what it reads.
    if (range && from >= (this.mischief.silentFrom ?? Number.POSITIVE_INFINITY)) {
      response.flushHeaders();
      return;
    }
    const { cutAfterBytes = 0, cuts = 0 } = this.mischief;
    if (range && cuts > 0 && cutAfterBytes < to - from) {
      this.mischief.cuts = cuts - 1;
      this.cut += 1;
      this.sentBytes += cutAfterBytes;
      response.write(bytes.subarray(from, from + cutAfterBytes), () => response.destroy());
      return;
    }
    if (range) this.sentBytes += to - from;
    response.end(bytes.subarray(from, to));
  }
}

/** Writes for as long as anybody reads. */
function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(' '.repeat(65_536)));
  if (!response.destroyed) response.once('drain', () => pour(response));
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end();
}
