// A sentence that something went wrong, read out at once; it goes by itself or at a press.
import { element, required } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';

const SHOWN_MS = 8000;

export class Toasts {
  readonly #place = required('#toasts', HTMLElement);
  readonly #words: PageWords;

  constructor(words: PageWords) {
    this.#words = words;
  }

  show(sentence: string): void {
    const close = element(
      'button',
      { type: 'button', class: 'toast-close', 'aria-label': this.#words.say('closeNotice') },
      '✕',
    );
    const toast = element(
      'div',
      { class: 'toast', role: 'alert', 'data-testid': 'toast' },
      element('span', {}, sentence),
      close,
    );
    const remove = (): void => toast.remove();
    close.addEventListener('click', remove);
    setTimeout(remove, SHOWN_MS);
    this.#place.append(toast);
  }
}
