// How fair a simulated day was: the rounds of floors that are alike, and how long each waited from one to the next.

/** https://en.wikipedia.org/wiki/Fairness_measure#Jain's_fairness_index: 1 where all have the same. */
export function jain(shares: readonly number[]): number {
  const sum = shares.reduce((total, share) => total + share, 0);
  const squares = shares.reduce((total, share) => total + share * share, 0);
  return squares === 0 ? 1 : (sum * sum) / (shares.length * squares);
}

interface Span {
  sumMs: number;
  rounds: number;
  longestMs: number;
}

/** Waits of floors of one kind, by the span of the day in which they ended. */
export class Waits {
  readonly #spanMs: number;
  readonly #spans = new Map<number, Span>();

  constructor(spanMs: number) {
    this.#spanMs = spanMs;
  }

  note(atMs: number, waitedMs: number): void {
    const key = Math.floor(atMs / this.#spanMs);
    const span = this.#spans.get(key) ?? { sumMs: 0, rounds: 0, longestMs: 0 };
    span.sumMs += waitedMs;
    span.rounds += 1;
    span.longestMs = Math.max(span.longestMs, waitedMs);
    this.#spans.set(key, span);
  }

  /** The longest wait by the mean of its own span, in the worst of them. */
  get longestByMean(): number {
    const ratios = [...this.#spans.values()].map(
      ({ longestMs, sumMs, rounds }) => longestMs / (sumMs / rounds),
    );
    return Math.max(0, ...ratios);
  }

  get meanMs(): number {
    const spans = [...this.#spans.values()];
    const rounds = spans.reduce((sum, span) => sum + span.rounds, 0);
    return rounds === 0 ? 0 : spans.reduce((sum, span) => sum + span.sumMs, 0) / rounds;
  }

  get longestMs(): number {
    return Math.max(0, ...[...this.#spans.values()].map(({ longestMs }) => longestMs));
  }
}
