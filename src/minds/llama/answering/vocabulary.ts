// The model's tokens as an answer needs them: text to tokens in the middle of a text, and back. Pieces of our
// JSON recur in every answer and are kept.
import type { LlamaModel, Token } from 'node-llama-cpp';

export class Vocabulary {
  readonly #model: LlamaModel;
  readonly #kept = new Map<string, readonly Token[]>();

  constructor(model: LlamaModel) {
    this.#model = model;
  }

  /** Tokens of a text that goes on after another; nothing in it counts as a control token. */
  tokens(text: string): readonly Token[] {
    return this.#model.tokenize(text, false, 'trimLeadingSpace');
  }

  /** The same for texts that come again and again: keys, quotes and options, not free text. */
  piece(text: string): readonly Token[] {
    const kept = this.#kept.get(text);
    if (kept) return kept;
    const tokens = this.tokens(text);
    if (this.#kept.size < KEPT_MAX) this.#kept.set(text, tokens);
    return tokens;
  }

  /** Bytes that are no UTF-8 (yet) come out as U+FFFD. */
  text(tokens: readonly Token[]): string {
    return this.#model.detokenize(tokens);
  }

  /** End of turn or of text. */
  endsTurn(token: Token): boolean {
    return this.#model.isEogToken(token);
  }

  /** Control tokens other than the end: never part of what somebody says. */
  isControl(token: Token): boolean {
    return this.#model.isSpecialToken(token) && !this.#model.isEogToken(token);
  }
}

const KEPT_MAX = 4096;
