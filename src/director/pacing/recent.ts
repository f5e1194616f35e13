// A mean that forgets: what was long ago counts for less, by half after each half-life.

export class Recent {
  readonly #halfLifeMs: number;
  #sum = 0;
  #weight = 0;
  #atMs: number | null = null;

  constructor(halfLifeMs: number) {
    this.#halfLifeMs = halfLifeMs;
  }

  note(value: number, weight: number, nowMs: number): void {
    this.#fade(nowMs);
    this.#sum += value;
    this.#weight += weight;
  }

  /** The values by the weights; undefined while there is next to nothing. */
  mean(nowMs: number): number | undefined {
    this.#fade(nowMs);
    return this.#weight < 1e-6 ? undefined : this.#sum / this.#weight;
  }

  /** What the values come to by now. */
  sum(nowMs: number): number {
    this.#fade(nowMs);
    return this.#sum;
  }

  /** How much the weights come to by now. */
  weight(nowMs: number): number {
    this.#fade(nowMs);
    return this.#weight;
  }

  #fade(nowMs: number): void {
    const passedMs = Math.max(0, nowMs - (this.#atMs ?? nowMs));
    const kept = 0.5 ** (passedMs / this.#halfLifeMs);
    this.#sum *= kept;
    this.#weight *= kept;
    this.#atMs = nowMs;
  }
}
