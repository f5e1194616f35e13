// One channel as lines to look things up in.
import type { Told } from './told.ts';

/** Where something stands: the message, counted from the channel's first, and the line, counted likewise. */
export interface Place {
  readonly message: number;
  readonly line: number;
}

export class Page {
  readonly messages: readonly Told[];
  readonly #lines: { readonly text: string; readonly message: number }[] = [];
  /** By text, where a line of it stands. */
  readonly #index = new Map<string, number[]>();

  constructor(messages: readonly Told[]) {
    this.messages = messages;
    for (const [message, { text }] of messages.entries()) {
      for (const line of text.split('\n')) {
        const at = this.#lines.push({ text: line.trim(), message }) - 1;
        const known = this.#index.get(line.trim());
        if (known === undefined) this.#index.set(line.trim(), [at]);
        else known.push(at);
      }
    }
  }

  /** Everywhere these lines stand, one under another, in one message. */
  find(text: string): readonly Place[] {
    const [first = '', ...rest] = text.split('\n').map((line) => line.trim());
    return (this.#index.get(first) ?? []).flatMap((line) => {
      const message = this.#lines[line]?.message ?? 0;
      const whole = rest.every((wanted, index) => {
        const there = this.#lines[line + 1 + index];
        return there?.text === wanted && there.message === message;
      });
      return whole ? [{ message, line }] : [];
    });
  }

  /** Messages with these words anywhere in them. */
  mentions(words: string): readonly number[] {
    return this.messages.flatMap(({ text }, message) => (text.includes(words) ? [message] : []));
  }
}
