// A program in a process of its own that does what it is asked and answers, one thing after another: what is measured
// shares a machine with whoever measures it, and never an event loop.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LEAN } from '../answers/lean.ts';

/** What may be asked, by name. */
type Asks<A> = { readonly [What in keyof A]: { readonly order: unknown; readonly answer: unknown } };

interface Order {
  readonly what: string;
  readonly order: unknown;
}

type Answer = { readonly answer: unknown } | { readonly fault: string };

const DOOR = fileURLToPath(new URL('../../src/door.cjs', import.meta.url));

export class Colleague<A extends Asks<A>> {
  readonly #child: ChildProcess;

  /** `program`: a file that calls `answer`; `flags`: Node's own. */
  constructor(program: URL, flags: readonly string[] = []) {
    this.#child = fork(DOOR, [fileURLToPath(program)], {
      execArgv: [...LEAN.flags, ...flags],
      env: { ...LEAN.env, ...process.env },
      stdio: ['ignore', 2, 2, 'ipc'],
    });
  }

  /** Rejects where it fails at it, or ends meanwhile. */
  async ask<What extends keyof A & string>(what: What, order: A[What]['order']): Promise<A[What]['answer']> {
    const over = new AbortController();
    const { signal } = over;
    this.#child.send({ what, order } satisfies Order);
    const answered = once(this.#child, 'message', { signal });
    const ended = once(this.#child, 'exit', { signal }).then(() => {
      throw new Error(`the process ended while it was asked for ${what}`);
    });
    try {
      const [answer] = (await Promise.race([answered, ended])) as [Answer];
      if ('fault' in answer) throw new Error(`${what}: ${answer.fault}`);
      return answer.answer;
    } finally {
      over.abort();
      await Promise.allSettled([answered, ended]);
    }
  }

  end(): void {
    this.#child.kill();
  }
}

/** On the colleague's side. */
export function answer<A extends Asks<A>>(
  hands: {
    readonly [What in keyof A]: (order: A[What]['order']) => Promise<A[What]['answer']>;
  },
): void {
  process.on('message', ({ what, order }: Order) => {
    const hand = hands[what as keyof A] as ((order: unknown) => Promise<unknown>) | undefined;
    void (hand?.(order) ?? Promise.reject(new Error('nobody knows how'))).then(
      (answered) => process.send?.({ answer: answered } satisfies Answer),
      (error: unknown) => process.send?.({ fault: faultOf(error) } satisfies Answer),
    );
  });
}

const faultOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
