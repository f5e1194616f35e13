// The commands sent from this box, for Arrow Up and Arrow Down. The draft being typed is the newest entry.
export class CommandHistory {
  #sent: string[] = [];
  #at = 0;
  #draft = '';

  /** Remembers a command that was sent; the same one twice in a row is kept once. */
  add(text: string): void {
    if (this.#sent.at(-1) !== text) this.#sent.push(text);
    this.#at = this.#sent.length;
    this.#draft = '';
  }

  /** The entry before; null at the oldest. `current` is what stands in the box. */
  older(current: string): string | null {
    if (this.#at === 0) return null;
    if (this.#at === this.#sent.length) this.#draft = current;
    this.#at -= 1;
    return this.#sent[this.#at] ?? null;
  }

  /** The entry after, or the draft; null when the draft is already there. */
  newer(): string | null {
    if (this.#at >= this.#sent.length) return null;
    this.#at += 1;
    return this.#sent[this.#at] ?? this.#draft;
  }
}
