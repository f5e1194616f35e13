// Lets all running completions take each step together, so that llama.cpp evaluates them as one batch. Nobody
// waits for one that has left, and a prompt is dealt out in portions, so that no step, and no abort, takes long.
import type { CustomBatchingPrioritizationStrategy, PrioritizedBatchItem } from 'node-llama-cpp';

type Waiter = { readonly wants: number; readonly go: (granted: number) => void };

export class Lockstep {
  readonly #stepTokens: number;
  #members = 0;
  #waiting: Waiter[] = [];
  #starting = false;

  /** `stepTokens`: how many tokens all members together may evaluate in one step. */
  constructor(stepTokens: number) {
    this.#stepTokens = stepTokens;
  }

  join(): void {
    this.#members += 1;
  }

  leave(): void {
    this.#members -= 1;
    this.#startWhenComplete();
  }

  /** Resolves with how many of the wanted tokens may go in this step; rejects with the signal's reason. */
  next(wants: number, signal: AbortSignal): Promise<number> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const giveUp = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        reject(signal.reason);
      };
      const go = (granted: number): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(granted);
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
      this.#starting = false;
      if (this.#isComplete()) this.#start();
    });
  }

  #isComplete(): boolean {
    return this.#waiting.length > 0 && this.#waiting.length >= this.#members;
  }

  #start(): void {
    const waiting = this.#waiting.sort((a, b) => a.wants - b.wants);
    this.#waiting = [];
    let left = this.#stepTokens;
    waiting.forEach((waiter, index) => {
      const share = Math.max(1, Math.floor(left / (waiting.length - index)));
      const granted = Math.min(waiter.wants, share);
      left -= granted;
      waiter.go(granted);
    });
  }
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
