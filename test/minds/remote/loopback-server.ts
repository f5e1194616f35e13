// An OpenAI-compatible server on the loopback that answers what a test tells it to, and remembers what it was asked.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly response_format?: { readonly type: string }; readonly [key: string]: unknown };
}

type Answer = (asked: Asked, response: ServerResponse) => void;

export class LoopbackServer {
  readonly asked: Asked[] = [];
  answer: Answer = () => undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const asked: Asked = {
          path: request.url ?? '',
          authorization: request.headers.authorization,
          body: text === '' ? {} : (JSON.parse(text) as Asked['body']),
        };
        this.asked.push(asked);
        this.answer(asked, response);
      });
    });
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
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }
}

export const says =
  (content: string): Answer =>
  (_, response) =>
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
