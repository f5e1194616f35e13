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
    const waiting = this.#waiting;
    this.#waiting = [];
    const most = fairShare(
      waiting.map(({ wants }) => wants),
      this.#stepTokens,
    );
    for (const { wants, go } of waiting) go(Math.min(wants, most));
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
