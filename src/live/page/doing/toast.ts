// A short reply that asks nothing, for a few seconds over everything: a vote that was counted, chips of the day, what became
// of a question.

import { element, required } from '../element.ts';
import { markdownNodes, type Reading } from './markup.ts';

const SHOWN_MS = 6000;
/** Whoever reads slowly has so long for a letter. */
const LETTER_MS = 70;

export class Toast {
  readonly #bar = required('#toast', HTMLElement);
  readonly #sheet = required('#sheet', HTMLDialogElement);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#bar.addEventListener('click', () => this.#hide());
    this.#sheet.addEventListener('close', () => document.body.append(this.#bar));
  }

  show(text: string, reading: Reading): void {
    clearTimeout(this.#timer);
    // Beside an open sheet nothing is seen, pressed or read out.
    (this.#sheet.open ? this.#sheet : document.body).append(this.#bar);
    this.#bar.replaceChildren(element('div', { class: 'prose' }, ...markdownNodes(text, reading)));
    this.#bar.hidden = false;
    this.#timer = setTimeout(() => this.#hide(), Math.max(SHOWN_MS, text.length * LETTER_MS));
  }

  #hide(): void {
    this.#bar.hidden = true;
  }
}
