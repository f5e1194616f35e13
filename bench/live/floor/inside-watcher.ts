// A watcher inside the server, without a socket: the first to be sent each frame. It notes which frame goes out, and holds
// the server's own picture once it has asked for it.

import type { WatchersSocket } from '../../../src/live/watcher.ts';
import type { PictureFrame, ServerFrame } from '../../../src/live/wire.ts';

const FRAME = /^\{"t":"step","seq":(\d+)/;
const OPEN = 1;

export class InsideWatcher implements WatchersSocket {
  readonly readyState = OPEN;
  readonly OPEN = OPEN;
  readonly bufferedAmount = 0;
  readonly #sent: (frame: number) => void;
  #heard: (data: string) => void = () => undefined;
  #answered: () => void = () => undefined;
  #pictured: (picture: PictureFrame) => void = () => undefined;

  constructor(sent: (frame: number) => void) {
    this.#sent = sent;
  }

  send(text: string): void {
    const frame = FRAME.exec(text)?.[1];
    if (frame !== undefined) {
      this.#sent(Number(frame));
      return;
    }
    const other = JSON.parse(text) as ServerFrame;
    if (other.t === 'picture') this.#pictured(other);
  }

  /** As all see it now. */
  picture(): Promise<PictureFrame> {
    return new Promise((resolve) => {
      this.#pictured = resolve;
      this.#heard(JSON.stringify({ t: 'again' }));
    });
  }

  on(event: 'message', listener: (data: unknown) => void): unknown;
  on(event: 'close' | 'error' | 'pong', listener: () => void): unknown;
  on(event: string, listener: (data: unknown) => void): unknown {
    if (event === 'message') this.#heard = listener;
    if (event === 'pong') this.#answered = () => listener(undefined);
    return this;
  }

  ping(): void {
    this.#answered();
  }

  close(): void {}

  terminate(): void {}
}
