// Three things to try, beside the box where one types, for somebody who sees the page for the first time. It goes with the
// first command, or when it is closed, and stays away.
import { element, required } from '../element.ts';

const STORAGE_KEY = 'bullpen.hint';
const examples = ['/follow alex', '/chaos', '/bet alex 100'];

export class Hint {
  readonly #place = required('#hint', HTMLElement);
  readonly #storage: Storage;

  constructor(storage: Storage, fill: (text: string) => void) {
    this.#storage = storage;
    if (storage.getItem(STORAGE_KEY) === 'dismissed') return;
    const chips = examples.map((text) =>
      element('button', { type: 'button', class: 'chip', onclick: () => fill(text) }, text),
    );
    const close = element(
      'button',
      { type: 'button', class: 'hint-close', 'aria-label': 'Dismiss the hint', onclick: () => this.close() },
      '✕',
    );
    this.#place.append(
      element('span', { class: 'hint-words' }, 'AI traders play this fake market. Watch, or try:'),
      element('span', { class: 'chips' }, ...chips),
      close,
    );
    this.#place.hidden = false;
  }

  close(): void {
    this.#storage.setItem(STORAGE_KEY, 'dismissed');
    this.#place.hidden = true;
  }
}
