// The edge towards Discord under the real REST of discord.js, over real sockets: a meddler answers, and time passes only
// where somebody waits for it or moves it.

import { DefaultRestOptions, REST } from 'discord.js';
import pino from 'pino';
import { RestEdge } from '../../../src/stage/edge/rest-edge.ts';
import { json, Meddler, type Said } from './meddler.ts';

export const ROOM = '/channels/100000000000000001/messages';
export const OTHER = '/channels/100000000000000002/messages';
export const GOOD: Said = json(200, { id: '1' });
export const FAILED_MAX = 20;

export class EdgeRig {
  readonly meddler: Meddler;
  readonly logged: Record<string, unknown>[] = [];
  nowMs = 0;
  refusals = 0;
  rest: REST;

  private constructor(meddler: Meddler) {
    this.meddler = meddler;
    this.rest = this.#newRest();
  }

  static async open(): Promise<EdgeRig> {
    return new EdgeRig(await Meddler.open('http://127.0.0.1:9'));
  }

  close(): Promise<void> {
    return this.meddler.close();
  }

  /** As after a restart: the edge has met nothing yet. */
  reopen(): void {
    this.rest = this.#newRest();
  }

  #newRest(): REST {
    const edge = new RestEdge({
      send: DefaultRestOptions.makeRequest,
      steadyMs: () => this.nowMs,
      wait: async (ms) => {
        this.nowMs += ms;
      },
      log: pino({ level: 'debug' }, { write: (line: string) => void this.logged.push(JSON.parse(line)) }),
      onTokenRefused: () => {
        this.refusals += 1;
      },
    });
    // Fifty a second would be fifty a real second.
    return new REST({
      api: this.meddler.apiUrl,
      makeRequest: edge.send,
      globalRequestsPerSecond: 1_000_000,
    }).setToken('a.good.token');
  }

  post(route: `/${string}` = ROOM): Promise<unknown> {
    return this.rest.post(route, { body: { content: 'Hello' } });
  }

  /** Somebody who tries every quarter of a second, on several routes, whatever comes. */
  async tryFor(ms: number, routes: readonly `/${string}`[] = [ROOM, OTHER]): Promise<void> {
    const untilMs = this.nowMs + ms;
    while (this.nowMs < untilMs) {
      for (const route of routes) await failureOf(this.post(route));
      this.nowMs += 250;
    }
  }
}

export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
