// A 401 is not yet the end of the token: it is asked about again, at growing waits, with the token kept. Meanwhile no
// other request with it goes out. Only a token that is refused every time is given up.

import type { Logger } from 'pino';
import { HeldBack } from './held-back.ts';
import type { DiscordRequest, Send } from './request.ts';

/** A token that has worked is asked about this often; together a quarter of a minute. */
const ASK_AGAIN_MS = [1_000, 2_000, 4_000, 8_000];
/** Where the answer said nothing about the token: this, then twice as long each time. */
const UNKNOWN_AGAIN_MS = 5_000;
const UNKNOWN_AGAIN_MS_MAX = 300_000;
const ASK_MS_MAX = 10_000;

export interface TokenDoubtOptions {
  readonly send: Send;
  readonly wait: (ms: number) => Promise<void>;
  /** For how long nothing at all may go out from this address. */
  readonly banLeftMs: () => number;
  readonly log: Logger;
  /** Told once, when the token was refused every time. */
  readonly onRefused: () => void;
}

export class TokenDoubt {
  readonly #options: TokenDoubtOptions;
  #hasWorked = false;
  #state: 'trusted' | 'asking' | 'refused' = 'trusted';

  constructor(options: TokenDoubtOptions) {
    this.#options = options;
  }

  /** Throws HeldBack while the token is in doubt. */
  assertTrusted({ authorization }: DiscordRequest): void {
    if (authorization === undefined || this.#state === 'trusted') return;
    throw new HeldBack('Discord answered the token with 401, and it is being asked again', 1_000);
  }

  worked({ authorization }: DiscordRequest): void {
    if (authorization !== undefined) this.#hasWorked = true;
  }

  /** Throws HeldBack for a token that has worked before. For a new one the caller tries once more by itself. */
  refused(request: DiscordRequest): void {
    if (!this.#hasWorked) return;
    if (this.#state === 'trusted') {
      this.#state = 'asking';
      this.#options.log.warn('Discord answered the token with 401: it is asked again before it is given up');
      void this.#ask(request);
    }
    this.assertTrusted(request);
  }

  /** Never rejects. */
  async #ask(request: DiscordRequest): Promise<void> {
    const { wait, log, onRefused } = this.#options;
    for (const waitMs of ASK_AGAIN_MS) {
      await wait(waitMs);
      if ((await this.#verdict(request)) === 401) continue;
      this.#state = 'trusted';
      log.warn('Discord takes the token again: the show goes on');
      return;
    }
    this.#state = 'refused';
    onRefused();
  }

  /** Whatever is neither yes nor no says nothing about the token. */
  async #verdict(request: DiscordRequest): Promise<number> {
    const { wait, banLeftMs } = this.#options;
    for (let againMs = UNKNOWN_AGAIN_MS; ; againMs = Math.min(2 * againMs, UNKNOWN_AGAIN_MS_MAX)) {
      for (let leftMs = banLeftMs(); leftMs > 0; leftMs = banLeftMs()) await wait(leftMs);
      const status = await this.#statusNow(request);
      if (status !== undefined) return status;
      await wait(againMs);
    }
  }

  async #statusNow({ base, init }: DiscordRequest): Promise<number | undefined> {
    const asked = { ...init, method: 'GET', body: null, signal: AbortSignal.timeout(ASK_MS_MAX) };
    try {
      const answer = await this.#options.send(`${base}/users/@me`, asked);
      await answer.text();
      return answer.status === 401 || answer.ok ? answer.status : undefined;
    } catch {
      return undefined;
    }
  }
}
