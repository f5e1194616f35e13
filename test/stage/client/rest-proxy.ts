// The REST proxy of discord.js' makers (@discordjs/proxy), as a host would run it: one process that all bots of a token
// share, and that alone knows the limits.

import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { REST, type RESTOptions } from 'discord.js';

/** Required as discord.js is: imported, it knows the errors of another copy of the REST. */
const { proxyRequests }: typeof import('@discordjs/proxy') = createRequire(import.meta.url)(
  '@discordjs/proxy',
);

export class RestProxy {
  readonly #server: Server;
  readonly #rest: REST;

  private constructor(api: string, options: Partial<RESTOptions>) {
    this.#rest = new REST({ api, retries: 0, ...options });
    const pass = proxyRequests(this.#rest);
    this.#server = createServer((request, response) => {
      Promise.resolve(pass(request, response)).catch(() => response.destroy());
    });
  }

  static async open(api: string, options: Partial<RESTOptions> = {}): Promise<RestProxy> {
    const proxy = new RestProxy(api, options);
    await new Promise<void>((listening) => proxy.#server.listen(0, '127.0.0.1', listening));
    return proxy;
  }

  /** For DISCORD_API. */
  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  async close(): Promise<void> {
    this.#rest.clearHashSweeper();
    this.#rest.clearHandlerSweeper();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}
