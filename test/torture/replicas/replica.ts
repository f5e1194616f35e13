// One range of shards and the process that serves it: started, killed, stopped and woken; and, where two are started for
// the same range, whichever of them stays.
import { join } from 'node:path';
import { type Ended, type Environment, type Running, start } from '../../programs/program.ts';

/** A process of the bot's, from its start to its end. Milliseconds of `Date.now()`. */
interface Life {
  readonly running: Running;
  /** Resolves when it serves; to false where it ends before. */
  readonly live: Promise<boolean>;
  readonly startedAtMs: number;
  liveAtMs: number | null;
  endedAtMs: number | null;
  /** Stopped by SIGSTOP, and not woken since. */
  frozen: boolean;
  /** When it was woken last; it was stopped until then. */
  wokenAtMs: number;
  /** Somebody has ended it, or it is to end by itself. */
  mayEnd: boolean;
}

export interface ReplicaOptions {
  /** `0-7` */
  readonly shards: string;
  readonly env: Environment;
  readonly folder: string;
  /** Told of every end; `isAsked`: somebody has ended it, or another took its place. */
  readonly onEnd: (ended: Ended, isAsked: boolean) => void;
}

const LIVE = /^Bullpen\s+is live/m;

export class Replica {
  readonly shards: string;
  starts = 0;
  readonly #options: ReplicaOptions;
  readonly #lives: Life[] = [];

  constructor(options: ReplicaOptions) {
    this.shards = options.shards;
    this.#options = options;
  }

  get isLive(): boolean {
    const life = this.#current;
    return life !== undefined && life.liveAtMs !== null && !life.frozen;
  }

  get isAlive(): boolean {
    return this.#current !== undefined;
  }

  get pid(): number | undefined {
    return this.#current?.running.child.pid;
  }

  /** From the start to being live, of every process that came so far. */
  get startsMs(): readonly number[] {
    return this.#lives.flatMap(({ startedAtMs, liveAtMs }) =>
      liveAtMs === null ? [] : [liveAtMs - startedAtMs],
    );
  }

  /** Whether one and the same process was live, and not stopped, all that time. */
  wasLive(fromMs: number, toMs: number): boolean {
    return this.#lives.some(
      ({ liveAtMs, endedAtMs, frozen, wokenAtMs }) =>
        liveAtMs !== null &&
        liveAtMs <= fromMs &&
        (endedAtMs ?? toMs) >= toMs &&
        !frozen &&
        wokenAtMs <= fromMs,
    );
  }

  /** Nothing where one runs already. */
  start(): void {
    if (this.#current === undefined) this.#begin();
  }

  /** Resolves when it serves; false where it ended before. */
  async live(): Promise<boolean> {
    return this.#current?.live ?? false;
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Returns what it printed; undefined where none ran. */
  async end(signal: NodeJS.Signals): Promise<Ended | undefined> {
    const life = this.#current;
    if (life === undefined) return undefined;
    life.mayEnd = true;
    return life.running.stop(signal);
  }

  /** Returns how to wake it. */
  freeze(): () => void {
    const life = this.#current;
    if (life === undefined) return () => undefined;
    life.running.child.kill('SIGSTOP');
    life.frozen = true;
    return () => {
      life.running.child.kill('SIGCONT');
      life.frozen = false;
      life.wokenAtMs = Date.now();
    };
  }

  /** A second process of the same shards, beside the one that is there: one of them has to end. */
  rival(): { readonly old: Rival; readonly young: Rival } {
    const old = this.#current;
    const young = this.#begin();
    if (old === undefined) throw new Error('there is nobody to be a rival of');
    for (const life of [old, young]) life.mayEnd = true;
    return { old: rivalOf(old), young: rivalOf(young) };
  }

  /** From now on an end that nobody asked for is one. */
  expectToStay(): void {
    const life = this.#current;
    if (life !== undefined) life.mayEnd = false;
  }

  get #current(): Life | undefined {
    return this.#lives.findLast(({ endedAtMs }) => endedAtMs === null);
  }

  #begin(): Life {
    const { env, folder, shards, onEnd } = this.#options;
    this.starts += 1;
    // Each in a folder of its own, as on a machine of its own.
    const place = join(folder, `${shards}-${this.starts}`);
    const running = start('main', [], { ...env, SHARDS: shards, DATA_DIR: place });
    const live = running.printed(LIVE).then(
      () => {
        life.liveAtMs = Date.now();
        return true;
      },
      () => false,
    );
    const life: Life = {
      ...{ running, live, startedAtMs: Date.now(), liveAtMs: null, endedAtMs: null },
      ...{ frozen: false, wokenAtMs: 0, mayEnd: false },
    };
    this.#lives.push(life);
    void running.ended.then((ended) => {
      life.endedAtMs = Date.now();
      onEnd(ended, life.mayEnd);
    });
    return life;
  }
}

/** One of two that want the same shards. */
export interface Rival {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Resolves to false where it ends before. */
  readonly live: Promise<boolean>;
  kill(): Promise<void>;
}

const rivalOf = ({ running, live }: Life): Rival => ({
  pid: running.child.pid ?? 0,
  ended: running.ended,
  live,
  kill: async () => {
    await running.stop('SIGKILL');
  },
});
