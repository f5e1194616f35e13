// Where the reader is in the list of messages: at the newest, at a message that a link led to, or further back. It is
// kept there while messages come, change, are all drawn again, and while their pictures load.

/** Nearer to the end than this counts as being there. */
const END_PIXELS = 48;

/** A row of the log that was looked at, and how far below the window's edge it began. */
interface Held {
  readonly key: string;
  readonly below: number;
}

export interface ReadingPlaceParts {
  readonly scroller: HTMLElement;
  /** Its children have a `data-row` each, which a row that is drawn again has too. */
  readonly log: HTMLElement;
  /** Told whenever it was looked where the reader is. */
  readonly onLook: (place: 'atEnd' | 'furtherBack') => void;
}

export class ReadingPlace {
  readonly #parts: ReadingPlaceParts;
  #atEnd = true;
  /** The message that a link led to, kept in view until the reader moves. */
  #aim: HTMLElement | null = null;
  /** Of the content and of the window on it, when last looked at. */
  #size = '';
  /** While rows are drawn again they are short for a moment, and the browser moves the view: the reader did not. */
  #isDrawing = false;

  constructor(parts: ReadingPlaceParts) {
    this.#parts = parts;
    const { scroller, log } = parts;
    scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const) {
      scroller.addEventListener(name, () => this.#letGo(), { passive: true });
    }
    const watcher = new ResizeObserver(() => {
      if (this.#aim !== null) this.#aim.scrollIntoView({ block: 'center' });
      else if (this.#atEnd) this.#scrollToEnd();
    });
    watcher.observe(log);
    watcher.observe(scroller);
  }

  get isAtEnd(): boolean {
    return this.#atEnd;
  }

  /** Draws, and is then where it was before. */
  keepWhile(draw: () => void): void {
    const held = this.#isDrawing || this.#atEnd ? null : this.#held();
    const isFirst = !this.#isDrawing;
    this.#isDrawing = true;
    draw();
    if (isFirst) requestAnimationFrame(() => this.#drawn(held));
  }

  /** At the newest, wherever the reader was. */
  follow(): void {
    this.#aim = null;
    this.#atEnd = true;
  }

  toEnd(): void {
    this.#aim = null;
    this.#scrollToEnd();
  }

  aimAt(shown: HTMLElement): void {
    this.#atEnd = false;
    this.#aim = shown;
    shown.scrollIntoView({ block: 'center' });
  }

  /** A row was drawn again. */
  replaced(former: HTMLElement, shown: HTMLElement): void {
    if (this.#aim === former) this.#aim = shown;
  }

  #held(): Held | null {
    const { scroller, log } = this.#parts;
    const edge = scroller.getBoundingClientRect().top;
    const rows = [...log.children].filter((row) => row instanceof HTMLElement);
    const seen = rows.find((row) => row.getBoundingClientRect().bottom > edge);
    const key = seen?.dataset['row'];
    if (seen === undefined || key === undefined) return null;
    return { key, below: seen.getBoundingClientRect().top - edge };
  }

  #drawn(held: Held | null): void {
    this.#isDrawing = false;
    if (this.#aim !== null) return;
    if (this.#atEnd) {
      this.#scrollToEnd();
      return;
    }
    const { scroller, log } = this.#parts;
    const row = held === null ? null : log.querySelector(`[data-row="${CSS.escape(held.key)}"]`);
    if (held !== null && row !== null) {
      const below = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      scroller.scrollTop += below - held.below;
    }
    this.#look();
  }

  #letGo(): void {
    if (this.#aim === null) return;
    this.#aim = null;
    this.#look();
  }

  /** A message that grows moves the view too: the content scrolled, not the reader. */
  #scrolled(): void {
    if (this.#isDrawing) return;
    const { scrollHeight, clientHeight } = this.#parts.scroller;
    const resized = `${scrollHeight}/${clientHeight}` !== this.#size;
    if (!resized || !this.#atEnd) this.#look();
  }

  #look(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#parts.scroller;
    this.#size = `${scrollHeight}/${clientHeight}`;
    this.#atEnd = this.#aim === null && scrollHeight - scrollTop - clientHeight < END_PIXELS;
    this.#parts.onLook(this.#atEnd ? 'atEnd' : 'furtherBack');
  }

  #scrollToEnd(): void {
    const { scroller } = this.#parts;
    scroller.scrollTop = scroller.scrollHeight;
    this.#look();
  }
}
