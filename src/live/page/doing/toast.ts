// A short reply that asks nothing, for a few seconds below everything: a vote that was counted, chips of the day.

import { element, required } from '../element.ts';
import { markdownNodes, type Reading } from './markup.ts';

const SHOWN_MS = 6000;

export class Toast {
  readonly #bar = required('#toast', HTMLElement);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#bar.addEventListener('click', () => this.#hide());
  }

  show(text: string, reading: Reading): void {
    clearTimeout(this.#timer);
    this.#bar.replaceChildren(element('div', { class: 'prose' }, ...markdownNodes(text, reading)));
    this.#bar.hidden = false;
    this.#timer = setTimeout(() => this.#hide(), SHOWN_MS);
  }

  #hide(): void {
    this.#bar.hidden = true;
  }
}
