// Draws off the main loop: one thread, started with the first order, asked again after a crash, and let go when nothing
// was asked of it for a while. The same content is drawn once; a picture that takes too long is given up, and its thread
// with it.

import { Worker } from 'node:worker_threads';
import { type Later, later as nodeLater, Rest } from '../../memory/rest.ts';
import { type PictureCache, pictureCache } from './cache.ts';
import type { Order } from './order.ts';
import type { Commission, Delivery } from './studio-thread.ts';

const DOOR = new URL('./studio-door.mjs', import.meta.url);
const PICTURES_KEPT = 40;
const DEADLINE_MS = 20_000;
/** The thread holds some 60 MB, and a new one has its first picture half a second later than this one its next. */
const LET_GO_AFTER_MS = 120_000;

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

export interface StudioOptions {
  readonly deadlineMs?: number;
  /** The module that the thread runs. */
  readonly door?: URL;
  readonly later?: Later;
}

export class Studio {
  readonly #cache: PictureCache = pictureCache(PICTURES_KEPT);
  readonly #waiting = new Map<number, Waiting>();
  readonly #deadlineMs: number;
  readonly #door: URL;
  readonly #rest: Rest;
  #thread: Worker | undefined;
  #count = 0;

  constructor({ deadlineMs = DEADLINE_MS, door = DOOR, later = nodeLater }: StudioOptions = {}) {
    this.#deadlineMs = deadlineMs;
    this.#door = door;
    const onRest = (): void => void this.#dismiss(new Error('the studio was at rest'));
    this.#rest = new Rest({ afterMs: LET_GO_AFTER_MS, later, onRest });
  }

  /** Whether there is a thread to draw at once. */
  get isOpen(): boolean {
    return this.#thread !== undefined;
  }

  /** The picture's bytes, shared with others who ask: do not write to them. Rejects when it cannot be drawn. */
  draw(order: Order): Promise<Buffer> {
    return this.#cache(order, () => this.#rest.during(this.#commission(order)));
  }

  /** What is under way is given up. */
  async close(): Promise<void> {
    this.#rest.cancel();
    await this.#dismiss(new Error('the studio is closed'));
  }

  async #commission(order: Order): Promise<Buffer> {
    const thread = this.#open();
    const id = ++this.#count;
    const bytes = new Promise<Buffer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const tooLate = setTimeout(() => {
      void this.#dismiss(new Error(`the ${order.kind} was not drawn within ${this.#deadlineMs} ms`));
    }, this.#deadlineMs);
    tooLate.unref();
    thread.ref();
    thread.postMessage({ id, order } satisfies Commission);
    try {
      return await bytes;
    } finally {
      clearTimeout(tooLate);
      this.#waiting.delete(id);
      // An idle studio keeps no program alive.
      if (this.#waiting.size === 0) this.#thread?.unref();
    }
  }

  #open(): Worker {
    if (this.#thread !== undefined) return this.#thread;
    const thread = new Worker(this.#door);
    const gone = (error: Error): void => {
      if (this.#thread === thread) void this.#dismiss(error);
    };
    thread.on('message', (delivery: Delivery) => this.#take(delivery));
    thread.on('error', gone);
    thread.on('exit', (code) => gone(new Error(`the drawing thread ended with code ${code}`)));
    this.#thread = thread;
    return thread;
  }

  #take(delivery: Delivery): void {
    const waiting = this.#waiting.get(delivery.id);
    if ('fault' in delivery) waiting?.reject(new Error(delivery.fault));
    else waiting?.resolve(Buffer.from(delivery.bytes.buffer));
  }

  async #dismiss(error: Error): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    await thread?.terminate();
  }
}
