// The programs as a host starts them: a process of their own, and an environment with nothing in it but what is given.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Through which every program is started: `node DOOR file.ts`. */
export const DOOR = fileURLToPath(new URL('../../src/door.cjs', import.meta.url));

export type Program = 'main' | 'headless' | 'audit' | 'journal' | 'model';
export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #stdout = '';
  #stderr = '';
  #onLine: () => void = () => undefined;

  constructor(program: Program, args: readonly string[], env: Environment) {
    this.child = spawn(process.execPath, [DOOR, `src/${program}.ts`, ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
      this.#onLine();
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.ended = once(this.child, 'close').then(([code]) => {
      return { code: code as number | null, stdout: this.#stdout, stderr: this.#stderr };
    });
  }

  /** The first match on what the program prints. Rejects where it ends before. */
  async printed(pattern: RegExp): Promise<string> {
    const found = new Promise<string>((resolve) => {
      this.#onLine = () => {
        const match = pattern.exec(this.#stdout);
        if (match !== null) resolve(match[1] ?? match[0]);
      };
      this.#onLine();
    });
    const early = this.ended.then(({ code, stdout, stderr }): string => {
      throw new Error(`the program ended with ${code} before it printed ${pattern}:\n${stdout}${stderr}`);
    });
    // Whoever has seen the line does not mind the end.
    early.catch(() => undefined);
    return Promise.race([found, early]);
  }

  /** The address of the rehearsal's page. */
  address(): Promise<string> {
    return this.printed(/^watch\s+(http:\S+)$/m);
  }

  async stop(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

const started = new Set<Running>();

export function start(program: Program, args: readonly string[], env: Environment = {}): Running {
  const running = new Running(program, args, env);
  started.add(running);
  void running.ended.then(() => started.delete(running));
  return running;
}

/** For after each test: nothing that was started goes on. */
export async function stopAll(): Promise<void> {
  await Promise.all([...started].map((running) => running.stop('SIGKILL')));
}

/** Starts and waits for the end. */
export const run = (program: Program, args: readonly string[], env: Environment = {}): Promise<Ended> =>
  start(program, args, env).ended;

/** What a refused start says: exit code 2, nothing on standard output, no stack. Throws where it is not so. */
export function refusalOf({ code, stdout, stderr }: Ended): string {
  const clean = code === 2 && stdout === '' && !/^\s+at /m.test(stderr) && !stderr.includes('[Error');
  if (!clean) throw new Error(`no clean refusal: exit code ${code}\n${stdout}\n${stderr}`);
  return stderr.trim();
}
