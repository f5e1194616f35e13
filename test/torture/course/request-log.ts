// What the bot asked of Discord, and how often in vain.
import type { SeenRequest } from '../../../src/rehearsal/http/server.ts';
import type { Loopback } from '../../../src/rehearsal/loopback.ts';

interface Failed {
  readonly atMs: number;
  readonly what: string;
}

const CALLBACK = /^\/interactions\/(\d+)\//;

export class RequestLog {
  total = 0;
  /** Told by Discord itself to wait a moment, with a time. */
  slowedDown = 0;
  readonly #failed: Failed[] = [];
  readonly #answeredOnce = new Set<string>();

  constructor(loopback: Loopback) {
    loopback.watchRequests((request) => this.#see(request));
  }

  /** Failed requests from then until now, and how many of each kind, the most frequent first. */
  failedSince(fromMs: number): { readonly count: number; readonly kinds: readonly string[] } {
    const failed = this.#failed.filter(({ atMs }) => atMs >= fromMs);
    const times = new Map<string, number>();
    for (const { what } of failed) times.set(what, (times.get(what) ?? 0) + 1);
    const kinds = [...times].sort(([, one], [, other]) => other - one).map(([what, n]) => `${n} × ${what}`);
    return { count: failed.length, kinds };
  }

  #see({ method, path, status, fault }: SeenRequest): void {
    this.total += 1;
    if (status < 400 && status > 0 && (fault === undefined || fault.startsWith('late'))) return;
    if (status === 429 && fault === undefined) {
      this.slowedDown += 1;
      return;
    }
    // Whether a member can be answered is known only by trying: the first try of each is free.
    const interaction = CALLBACK.exec(path)?.[1];
    if (interaction !== undefined && !this.#answeredOnce.has(interaction)) {
      this.#answeredOnce.add(interaction);
      return;
    }
    const where = path.replace(/\d{5,}/g, ':id').replace(/:id\/[\w.-]{20,}/g, ':id/:token');
    this.#failed.push({ atMs: Date.now(), what: `${status || fault} ${method} ${where}` });
  }
}
