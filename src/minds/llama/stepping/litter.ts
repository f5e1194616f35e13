// Every evaluation makes node-llama-cpp hold 12 bytes for each token of the vocabulary, 1.5 MB for a real model,
// until JavaScript happens to collect a small object that keeps them. JavaScript does not know of those bytes
// and may not collect for gigabytes. So they are counted here, and collected in time.

const TOKEN_BYTES = 12;
/** A collection stops everything for some 20 to 100 ms: rare enough, and little enough memory. */
export const LITTER_BYTES_MAX = 96e6;

export class Litter {
  readonly #collect: () => void;
  #bytes = 0;

  constructor(collect: () => void) {
    this.#collect = collect;
  }

  /** One more evaluation has left its candidates behind. */
  add(vocabulary: number): void {
    this.#bytes += vocabulary * TOKEN_BYTES;
    if (this.#bytes < LITTER_BYTES_MAX) return;
    this.#bytes = 0;
    setImmediate(this.#collect);
  }
}
