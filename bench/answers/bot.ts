// The bot as a host runs it, in a process of its own: it shares the machine's cores with the loopback Discord that
// measures it, and never an event loop.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOOR = fileURLToPath(new URL('../../src/door.cjs', import.meta.url));
const LIVE = /^Bullpen\s+is (live|in rehearsal)/m;
/** Of what stands behind the name; https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const [USER_TIME_AT, SYSTEM_TIME_AT] = [11, 12];
const TICK_MS = 10;
const KILLED_AFTER_MS = 15_000;

export class Bot {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #said = '';

  /** `env`: all that it finds in its environment, but for the path; `flags`: Node's own; `program`: what runs it. */
  constructor(env: Readonly<Record<string, string>>, flags: readonly string[] = [], program = 'src/main.ts') {
    this.#child = spawn(process.execPath, [...flags, DOOR, program], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'close');
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Its log, and what it told its host. */
  get said(): string {
    return this.#said;
  }

  /** Rejects where it ends before it is live. */
  async live(): Promise<void> {
    let isOver = false;
    void this.#ended.then(() => {
      isOver = true;
    });
    while (!LIVE.test(this.#said)) {
      if (isOver) throw new Error(`the bot ended before it was live:\n${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Milliseconds of a core that the thread has taken which answers, whatever else runs on the machine; models and pictures
   * have threads of their own. 0 where the system does not tell.
   */
  mainThreadMs(): number {
    const { pid } = this.#child;
    try {
      const [, after = ''] = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8').split(') ');
      const fields = after.split(' ');
      return (Number(fields[USER_TIME_AT]) + Number(fields[SYSTEM_TIME_AT])) * TICK_MS;
    } catch {
      return 0;
    }
  }

  async end(): Promise<void> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), KILLED_AFTER_MS);
    this.#child.kill('SIGTERM');
    await this.#ended;
    clearTimeout(timer);
  }

  #hear(text: string): void {
    this.#said += text;
  }
}
