// Somebody between the bot and Discord: passes requests on to the loopback, or answers them by itself as a rule says,
// as edges, portals and outages do. Every request is kept, with the status that went back.

import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';

export interface Met {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface Said {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `cut`: the connection ends without an answer. `hang`: it stays, and no answer ever comes. */
export type Rule = (request: {
  readonly method: string;
  readonly path: string;
}) => Said | 'pass' | 'cut' | 'hang';

export const PORTAL: Said = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome to our Wi-Fi</title>',
};
export const BAN: Said = { status: 429, headers: { 'content-type': 'text/html' }, body: 'error code: 1015' };
export const json = (status: number, value: unknown, headers = {}): Said => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
export const UNAUTHORIZED = json(401, { message: '401: Unauthorized', code: 0 });

export class Meddler {
  readonly met: Met[] = [];
  readonly #behind: string;
  readonly #server: Server;
  rule: Rule = () => 'pass';

  private constructor(behind: string) {
    this.#behind = behind;
    this.#server = createServer((asked, answer) => this.#meet(asked, answer));
  }

  /** `behind`: the loopback's address, such as `http://127.0.0.1:4321`. */
  static async open(behind: string): Promise<Meddler> {
    const meddler = new Meddler(behind);
    await new Promise<void>((listening) => meddler.#server.listen(0, '127.0.0.1', listening));
    return meddler;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  }

  get apiUrl(): string {
    return `${this.url}/api`;
  }

  /** Requests that got a status of 400 or more, or none at all. */
  get failed(): readonly Met[] {
    return this.met.filter(({ status }) => status === 0 || status >= 400);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #meet(asked: IncomingMessage, answer: ServerResponse): void {
    const [method, url] = [asked.method ?? 'GET', asked.url ?? '/'];
    const path = url.replace(/\?.*/, '').replace(/^\/api\/v10/, '');
    const said = this.rule({ method, path });
    if (said === 'pass') {
      this.#pass(asked, answer, path);
      return;
    }
    if (said === 'hang') {
      asked.resume();
      return;
    }
    this.met.push({ method, path, status: said === 'cut' ? 0 : said.status });
    asked.resume().on('end', () => {
      if (said === 'cut') asked.socket.destroy();
      else answer.writeHead(said.status, { ...said.headers }).end(said.body);
    });
  }

  #pass(asked: IncomingMessage, answer: ServerResponse, path: string): void {
    const { method = 'GET' } = asked;
    // As a proxy does: under the name of where it goes.
    const headers = { ...asked.headers, host: new URL(this.#behind).host };
    const passed = forward(`${this.#behind}${asked.url}`, { method, headers }, (came) => {
      this.met.push({ method, path, status: came.statusCode ?? 0 });
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  }
}
