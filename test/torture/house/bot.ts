// The real bot as a host runs it: a process that can be killed, ended and started again, and whose clock can be set
// wrong. Nothing in it knows that it is tortured.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Ended, type Environment, type Running, start } from '../../programs/program.ts';

const PRELOAD = pathToFileURL(new URL('../shifted-clock.mjs', import.meta.url).pathname).href;

/** How a process of the bot's ended, and whether somebody ended it. */
export interface Ending extends Ended {
  readonly atMs: number;
  readonly asked: boolean;
}

export interface BotOptions {
  readonly folder: string;
  readonly env: Environment;
  /** Told of every end. */
  readonly onEnd: (ending: Ending) => void;
}

export class Bot {
  readonly #options: BotOptions;
  readonly #clockFile: string;
  #running: Running | null = null;
  /** Processes that somebody has ended on purpose. */
  readonly #asked = new WeakSet<Running>();

  constructor(options: BotOptions) {
    this.#options = options;
    this.#clockFile = join(options.folder, 'clock');
    this.setClock(0);
  }

  get alive(): boolean {
    return this.#running !== null;
  }

  /** How far its clock is off from now on. */
  setClock(offsetMs: number): void {
    writeFileSync(this.#clockFile, String(offsetMs));
  }

  start(): void {
    if (this.#running !== null) return;
    const clock = { NODE_OPTIONS: `--import ${PRELOAD}`, SHIFTED_CLOCK: this.#clockFile };
    const running = start('main', [], { ...this.#options.env, ...clock });
    this.#running = running;
    void running.ended.then((ended) => {
      if (this.#running === running) this.#running = null;
      this.#options.onEnd({ ...ended, atMs: Date.now(), asked: this.#asked.has(running) });
    });
  }

  /** Resolves when it has told its host that it plays; rejects where it ends before. */
  async ready(): Promise<void> {
    await this.#running?.printed(/^Bullpen\s+is live/m);
  }

  /** Returns how long it took, and the exit code; after `limitMs` it is killed. */
  async end(signal: NodeJS.Signals, limitMs: number): Promise<{ ms: number; code: number | null }> {
    const running = this.#running;
    if (running === null) return { ms: 0, code: null };
    this.#asked.add(running);
    const startedMs = performance.now();
    const timer = setTimeout(() => running.child.kill('SIGKILL'), limitMs);
    const { code } = await running.stop(signal);
    clearTimeout(timer);
    return { ms: performance.now() - startedMs, code };
  }
}
