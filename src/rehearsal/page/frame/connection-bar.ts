// Says when the server is away and when it is back; quiet otherwise.
import { required } from '../element.ts';
import type { ConnectionStatus } from '../socket.ts';

const sentences: Readonly<Record<ConnectionStatus, string>> = {
  waiting: 'Connecting to the rehearsal…',
  live: '',
  lost: 'The server went away. Reconnecting…',
};

export class ConnectionBar {
  readonly #bar = required('#connection', HTMLElement);

  render(status: ConnectionStatus): void {
    this.#bar.dataset['status'] = status;
    this.#bar.textContent = sentences[status];
    this.#bar.classList.toggle('open', status !== 'live');
  }
}
