// Edits of messages that change often: at most one of each message every so often, the last state wins, and whoever
// added to it hears when it is shown. One edit of a message at a time.

import type { Clock } from '../../director/ports.ts';

export interface EditsOptions {
  readonly clock: Clock;
  /** Of one message, as of now. */
  readonly everyMs: () => number;
}

/** Shows the newest state; false where it was given up. */
type Edit = () => Promise<boolean>;

interface Desk {
  /** Not before that. */
  dueAtMs: number;
  /** Set while an edit waits for its time. */
  cancel: (() => void) | undefined;
  edit: Edit;
  /** Who waits for the next edit. */
  waiting: (() => void)[];
  underWay: Promise<void> | undefined;
}

export class Edits {
  readonly #options: EditsOptions;
  readonly #desks = new Map<string, Desk>();
  #isClosed = false;

  constructor(options: EditsOptions) {
    this.#options = options;
  }

  /** Resolves when a state that is no older than this call is shown; never, where that is given up. */
  soon(message: string, edit: Edit): Promise<void> {
    const desk = this.#deskOf(message, edit);
    return new Promise((shown) => {
      desk.waiting.push(shown);
      this.#plan(message, desk);
    });
  }

  /** Does what waits for a message at once. */
  async now(message: string): Promise<void> {
    const desk = this.#desks.get(message);
    if (desk === undefined) return;
    desk.cancel?.();
    desk.cancel = undefined;
    await desk.underWay;
    if (desk.waiting.length > 0) await this.#run(message, desk);
  }

  /** Leaves a message alone for a while. */
  rest(message: string, forMs: number): void {
    const desk = this.#desks.get(message);
    if (desk !== undefined) desk.dueAtMs = this.#options.clock.nowMs() + forMs;
  }

  /** Resolves when no edit is under way. */
  async idle(): Promise<void> {
    for (let all = this.#underWay(); all.length > 0; all = this.#underWay()) await Promise.all(all);
  }

  /** Does what waits, once. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#desks.keys()].map((message) => this.now(message)));
  }

  #underWay(): readonly Promise<void>[] {
    return [...this.#desks.values()].flatMap(({ underWay }) => underWay ?? []);
  }

  #deskOf(message: string, edit: Edit): Desk {
    const known = this.#desks.get(message);
    if (known !== undefined) return Object.assign(known, { edit });
    // The message was just made, or was edited by a process that is gone: its next edit keeps the distance.
    const dueAtMs = this.#options.clock.nowMs();
    for (const [other, desk] of this.#desks) if (isIdle(desk, dueAtMs)) this.#desks.delete(other);
    const fresh: Desk = { dueAtMs, cancel: undefined, edit, waiting: [], underWay: undefined };
    this.#desks.set(message, fresh);
    return fresh;
  }

  #plan(message: string, desk: Desk): void {
    if (desk.cancel !== undefined || desk.underWay !== undefined) return;
    const { clock } = this.#options;
    if (this.#isClosed || desk.dueAtMs <= clock.nowMs()) return void this.#run(message, desk);
    desk.cancel = clock.at(desk.dueAtMs, () => {
      desk.cancel = undefined;
      void this.#run(message, desk);
    });
  }

  #run(message: string, desk: Desk): Promise<void> {
    const { clock, everyMs } = this.#options;
    const waiting = desk.waiting.splice(0);
    desk.dueAtMs = clock.nowMs() + everyMs();
    desk.underWay = desk
      .edit()
      .then((isShown) => {
        if (isShown) for (const shown of waiting) shown();
      })
      .finally(() => {
        desk.underWay = undefined;
        if (desk.waiting.length > 0) this.#plan(message, desk);
      });
    return desk.underWay;
  }
}

const isIdle = ({ dueAtMs, cancel, waiting, underWay }: Desk, nowMs: number): boolean =>
  dueAtMs <= nowMs && cancel === undefined && waiting.length === 0 && underWay === undefined;
