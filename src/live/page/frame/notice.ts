// The bar that says how the line to the floor stands, while it is not simply there.

import { required, setText } from '../element.ts';
import type { LineStatus } from '../line/line.ts';
import type { PageWords } from '../words/page-words.ts';

const BACK_SHOWN_MS = 4000;

export class Notice {
  readonly #bar = required('#notice', HTMLElement);
  readonly #later: (pauseMs: number, callback: () => void) => () => void;
  #words: PageWords | null = null;
  #callOff: () => void = () => {};
  /** The floor has said why it does not let the page in. */
  #isComplaint = false;

  constructor(later: (pauseMs: number, callback: () => void) => () => void) {
    this.#later = later;
  }

  greet(words: PageWords): void {
    this.#words = words;
  }

  /** Before the first hello the page says it in its own HTML's language. */
  line(status: LineStatus): void {
    const wasLost = this.#bar.dataset['status'] === 'lost';
    this.#bar.dataset['status'] = status;
    this.#callOff();
    if (status === 'over' || (status === 'lost' && this.#isComplaint)) return;
    if (status === 'lost') this.#say(this.#words?.say('live.lost') ?? this.#bar.dataset['lost'] ?? '');
    if (status !== 'live') return;
    this.#isComplaint = false;
    if (wasLost) this.passing(this.#words?.say('live.back') ?? '');
    else this.#say('');
  }

  /** A sentence that goes away by itself. */
  passing(sentence: string): void {
    this.#say(sentence);
    this.#callOff = this.#later(BACK_SHOWN_MS, () => this.#say(''));
  }

  /** What the floor has against this page. */
  complain(sentence: string): void {
    this.#callOff();
    this.#isComplaint = true;
    this.#say(sentence);
  }

  #say(sentence: string): void {
    setText(this.#bar, sentence);
    this.#bar.hidden = sentence === '';
  }
}
