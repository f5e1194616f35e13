// What a model has made of the lasting start of a prompt (rules and persona), kept on disk: a performer who lost
// its sequence, or a floor after a restart, reads it back instead of evaluating hundreds of tokens again.
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { LlamaContextSequence, Token } from 'node-llama-cpp';

export interface PrefixesOptions {
  readonly folder: string;
  /** All that the state depends on beside its tokens: a state of another model can crash the process. */
  readonly identity: string;
  /** Told of faults of the disk; the show goes on without what was not kept. */
  readonly warn: (error: unknown) => void;
  readonly bytesMax?: number;
}

/** Of all models together. The state of 500 tokens of a 1B model takes 16 MB. */
const DEFAULT_BYTES_MAX = 1e9;
const SUFFIX = '.prefix';

export class Prefixes {
  readonly #options: PrefixesOptions;
  readonly #kept = new Set<string>();
  readonly #saving = new Set<string>();

  private constructor(options: PrefixesOptions) {
    this.#options = options;
  }

  static async open(options: PrefixesOptions): Promise<Prefixes> {
    const prefixes = new Prefixes(options);
    try {
      await mkdir(options.folder, { recursive: true });
      for (const name of await readdir(options.folder)) {
        if (name.endsWith(SUFFIX)) prefixes.#kept.add(name);
        // What a killed process was writing.
        else if (name.includes(`${SUFFIX}.`)) await rm(join(options.folder, name), { force: true });
      }
    } catch (error) {
      options.warn(error);
    }
    return prefixes;
  }

  has(tokens: readonly Token[]): boolean {
    return this.#kept.has(this.#nameOf(tokens));
  }

  /** Whether the sequence holds exactly these tokens now; otherwise it is empty or what it was. */
  async load(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<boolean> {
    const name = this.#nameOf(tokens);
    if (!this.#kept.has(name)) return false;
    const path = join(this.#options.folder, name);
    try {
      await sequence.loadStateFromFile(path, { acceptRisk: true });
      const { firstDifferentIndex } = sequence.compareContextTokens([...tokens]);
      if (firstDifferentIndex < tokens.length)
        throw new Error(`${path} holds other tokens than its name says.`);
      const now = new Date();
      await utimes(path, now, now);
      return true;
    } catch (error) {
      this.#options.warn(error);
      this.#kept.delete(name);
      await rm(path, { force: true }).catch(this.#options.warn);
      await sequence.clearHistory();
      return false;
    }
  }

  /** Keeps what the sequence holds, which must be exactly these tokens. */
  async save(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<void> {
    const name = this.#nameOf(tokens);
    if (this.#kept.has(name) || this.#saving.has(name)) return;
    this.#saving.add(name);
    const path = join(this.#options.folder, name);
    const unfinished = `${path}.${process.pid}`;
    try {
      await sequence.saveStateToFile(unfinished);
      await rename(unfinished, path);
      this.#kept.add(name);
      await this.#prune();
    } catch (error) {
      this.#options.warn(error);
      await rm(unfinished, { force: true }).catch(this.#options.warn);
    } finally {
      this.#saving.delete(name);
    }
  }

  /** Those that were not used for longest go. */
  async #prune(): Promise<void> {
    const { folder, bytesMax = DEFAULT_BYTES_MAX } = this.#options;
    const files = await Promise.all(
      [...this.#kept].map(async (name) => ({
        name,
        entry: await stat(join(folder, name)).catch(() => null),
      })),
    );
    let bytes = files.reduce((sum, { entry }) => sum + (entry?.size ?? 0), 0);
    for (const { name, entry } of files.sort((a, b) => (a.entry?.mtimeMs ?? 0) - (b.entry?.mtimeMs ?? 0))) {
      if (entry !== null && bytes <= bytesMax) return;
      this.#kept.delete(name);
      await rm(join(folder, name), { force: true });
      bytes -= entry?.size ?? 0;
    }
  }

  #nameOf(tokens: readonly Token[]): string {
    const hash = createHash('sha256').update(this.#options.identity);
    return `${hash.update(Uint32Array.from(tokens)).digest('hex').slice(0, 40)}${SUFFIX}`;
  }
}
