// llama.cpp's own server, playing the house model: a server of other people's making with a file of ours. It is looked
// for where `.ci/llama-server` puts it, and where LLAMA_SERVER says.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../running/free-port.ts';

const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const PLACES = [
  process.env['LLAMA_SERVER'] ?? '',
  join(CACHE, 'bullpen/llama-server/llama-server'),
  '/usr/bin/llama-server',
];
const HOUSE = fileURLToPath(new URL('../../../models/house.gguf', import.meta.url));
/** Of a question; the house model has learnt 768, and plays none too well beyond. */
export const CONTEXT_TOKENS = 4_096;
const STARTED_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 100;

const program = PLACES.find(existsSync);

/** For `describe.skipIf`; says why. */
export function withoutLlamaServer(): boolean {
  if (program !== undefined || process.env['REQUIRE_ALL_TESTS'] === '1') return false;
  console.warn('llama-server is missing, so none of other people’s is asked: run .ci/llama-server (Debian).');
  return true;
}

export class LlamaServer {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    this.url = url;
    this.#process = process;
  }

  static async start(): Promise<LlamaServer> {
    if (program === undefined)
      throw new Error('Run .ci/llama-server, or name the program with LLAMA_SERVER.');
    const port = await freePort();
    const context = ['--override-kv', `llama.context_length=int:${CONTEXT_TOKENS}`, '--ctx-size', '16384'];
    const wishes = ['--model', HOUSE, ...context, '--parallel', '4', '--threads', '2', '--alias', 'house'];
    const started = spawn(program, [...wishes, '--host', '127.0.0.1', '--port', String(port)], {
      stdio: 'ignore',
    });
    const server = new LlamaServer(`http://127.0.0.1:${port}/v1`, started);
    await server.#untilUp(`http://127.0.0.1:${port}/health`);
    return server;
  }

  /** As a host that loses power: nothing is said to whoever waits. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }

  async #untilUp(health: string): Promise<void> {
    const endsAtMs = performance.now() + STARTED_WITHIN_MS;
    while (performance.now() < endsAtMs) {
      if (this.#process.exitCode !== null)
        throw new Error(`llama-server ended with ${this.#process.exitCode}`);
      const isUp = await fetch(health).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isUp) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    await this.kill();
    throw new Error('llama-server did not come up');
  }
}
