// Lets all running completions take each step together, so that llama.cpp evaluates them as one batch. Nobody
// waits for one that has left, and a prompt is dealt out in portions, so that no step, and no abort, takes long.
import type { CustomBatchingPrioritizationStrategy, PrioritizedBatchItem } from 'node-llama-cpp';
import type { Cores } from './cores.ts';
import type { Pace } from './pace.ts';

interface Waiter {
  readonly wants: number;
  readonly go: (granted: number) => Promise<unknown>;
}

export interface LockstepOptions {
  /** How many tokens all members together may evaluate in one step. */
  readonly pace: Pace;
  readonly cores: Cores;
  /** How many cores a step takes. */
  readonly threads: number;
}

export class Lockstep {
  readonly #options: LockstepOptions;
  #members = 0;
  #waiting: Waiter[] = [];
  #starting = false;
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(options: LockstepOptions) {
    this.#options = options;
  }

  join(): void {
    this.#members += 1;
  }

  leave(): void {
    this.#members -= 1;
    this.#startWhenComplete();
  }

  /** A member who waits for something else meanwhile holds up nobody. */
  async aside<T>(work: Promise<T>): Promise<T> {
    this.leave();
    try {
      return await work;
    } finally {
      this.join();
    }
  }

  /** No step is under way. As long as a member waits for none, there is no other. */
  async settled(): Promise<void> {
    await this.#underWay;
  }

  /**
   * Evaluates together with all other members, and is told how many of the wanted tokens may go in this step.
   * Rejects with the signal's reason while it waits, or with what the evaluation rejects with.
   */
  step<T>(wants: number, signal: AbortSignal, evaluate: (granted: number) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const giveUp = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        reject(signal.reason);
      };
      const go = (granted: number): Promise<T> => {
        signal.removeEventListener('abort', giveUp);
        const work = evaluate(granted);
        work.then(resolve, reject);
        return work;
      };
      const waiter: Waiter = { wants, go };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(waiter);
      this.#startWhenComplete();
    });
  }

  /** Starts in the next turn of the event loop: who joins until then comes along. */
  #startWhenComplete(): void {
    if (this.#starting || !this.#isComplete()) return;
    this.#starting = true;
    setImmediate(() => {
      const { cores, threads } = this.#options;
      void cores.use(threads, () => this.#start());
    });
  }

  #isComplete(): boolean {
    return this.#waiting.length > 0 && this.#waiting.length >= this.#members;
  }

  /** Whoever came or gave up while the cores were busy has changed who is to go. */
  async #start(): Promise<void> {
    this.#starting = false;
    if (!this.#isComplete()) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    const wants = waiting.map((waiter) => waiter.wants);
    const { pace } = this.#options;
    const most = fairShare(wants, pace.tokens);
    const startMs = performance.now();
    this.#underWay = Promise.allSettled(waiting.map((waiter) => waiter.go(Math.min(waiter.wants, most))));
    await this.#underWay;
    const tokens = wants.reduce((sum, wanted) => sum + Math.min(wanted, most), 0);
    pace.note(tokens, performance.now() - startMs);
  }
}

/**
 * The most that each may take so that all together keep to `tokens`, one at least. The same for all who want
 * more: llama.cpp splits a batch of uneven sequences into several passes over the weights.
 */
export function fairShare(wants: readonly number[], tokens: number): number {
  const rising = [...wants].sort((a, b) => a - b);
  let left = tokens;
  for (const [index, wanted] of rising.entries()) {
    const share = Math.max(1, Math.floor(left / (rising.length - index)));
    if (wanted > share) return share;
    left -= wanted;
  }
  return rising.at(-1) ?? 1;
}

/**
 * llama.cpp joins rising sequences only into one micro-batch. `evaluationPriority` carries the number of the
 * sequence here, from 1.
 */
export const bySequence: CustomBatchingPrioritizationStrategy = ({ items, size }) => {
  const batch: PrioritizedBatchItem[] = [];
  let room = size;
  for (const item of [...items].sort((a, b) => a.evaluationPriority - b.evaluationPriority)) {
    const processAmount = Math.min(item.tokens.length, room);
    if (processAmount === 0) break;
    room -= processAmount;
    batch.push({ item, processAmount });
  }
  return batch;
};
