// Says when the server is away and when it is back; quiet otherwise.
import { required } from '../element.ts';
import type { ConnectionStatus } from '../socket.ts';
import type { PageWords } from '../words/page-words.ts';

const sentences = (words: PageWords): Readonly<Record<ConnectionStatus, string>> => ({
  waiting: words.say('connecting'),
  live: '',
  lost: words.say('lost'),
});

export class ConnectionBar {
  readonly #bar = required('#connection', HTMLElement);
  readonly #words: PageWords;

  constructor(words: PageWords) {
    this.#words = words;
  }

  render(status: ConnectionStatus): void {
    this.#bar.dataset['status'] = status;
    this.#bar.textContent = sentences(this.#words)[status];
    this.#bar.classList.toggle('open', status !== 'live');
  }
}
