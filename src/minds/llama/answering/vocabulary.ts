// The model's tokens as an answer needs them: text to tokens in the middle of a text, and back. Pieces of our
// JSON recur in every answer and are kept.
import { type LlamaModel, LlamaVocabularyType, type Token } from 'node-llama-cpp';

export class Vocabulary {
  readonly #model: LlamaModel;
  readonly #isApart: boolean;
  readonly #kept = new Map<string, readonly Token[]>();
  readonly #tokens = new Map<Token, Known>();

  constructor(model: LlamaModel) {
    this.#model = model;
    // Other vocabularies take a blank from where a text begins.
    this.#isApart = model.vocabularyType === LlamaVocabularyType.bpe;
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

  /**
   * Bytes that are no UTF-8 (yet) come out as U+FFFD. Put together piece by piece where pieces stand by themselves: in a
   * whole text llama.cpp draws a mark to the word before it, `said 'stop'` to `said'stop'`.
   */
  text(tokens: readonly Token[]): string {
    if (!this.#isApart) return this.#model.detokenize(tokens);
    let text = '';
    let begun: Token[] = [];
    for (const token of tokens) {
      const { piece, isWhole } = this.#known(token);
      if (!isWhole) {
        begun.push(token);
        continue;
      }
      text += this.#bytes(begun) + piece;
      begun = [];
    }
    return text + this.#bytes(begun);
  }

  /** The text of some tokens with one more behind them. */
  longer(text: string, tokens: readonly Token[], token: Token): string {
    const { piece, isWhole } = this.#known(token);
    return this.#isApart && isWhole ? text + piece : this.text([...tokens, token]);
  }

  #bytes(tokens: readonly Token[]): string {
    return tokens.length === 0 ? '' : this.#model.detokenize(tokens);
  }

  /** End of turn or of text. */
  endsTurn(token: Token): boolean {
    return this.#known(token).endsTurn;
  }

  /** Control tokens other than the end: never part of what somebody says. */
  isControl(token: Token): boolean {
    return this.#known(token).isControl;
  }

  #known(token: Token): Known {
    const before = this.#tokens.get(token);
    if (before) return before;
    const model = this.#model;
    const endsTurn = model.isEogToken(token);
    const piece = model.detokenize([token]);
    const known: Known = {
      piece,
      isWhole: !piece.includes(BROKEN),
      endsTurn,
      isControl: !endsTurn && model.isSpecialToken(token),
    };
    if (this.#tokens.size < KEPT_MAX) this.#tokens.set(token, known);
    return known;
  }
}

interface Known {
  readonly piece: string;
  /** Whether it ends no character that another began, and begins none. */
  readonly isWhole: boolean;
  readonly endsTurn: boolean;
  readonly isControl: boolean;
}

/** Bytes of a character that has not come to its end. */
const BROKEN = '\uFFFD';
const KEPT_MAX = 8192;
