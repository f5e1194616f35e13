// The wire to the server: one socket as one viewer, opened again with growing pauses whenever it closes.
// Everything it needs from the browser is handed in.
import type { PageFrame, ServerFrame } from './protocol.ts';

/** 'waiting' until the first hello, 'live' after it, 'lost' from a close to the next hello. */
export type ConnectionStatus = 'waiting' | 'live' | 'lost';

/** An open or opening socket. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface WireEvents {
  readonly onText: (data: unknown) => void;
  readonly onClose: () => void;
}

export interface ConnectionParts {
  /** Opens a socket as this viewer; null lets the server choose. */
  readonly open: (viewerId: string | null, events: WireEvents) => Wire;
  /** Calls back after the pause; returns a way to call it off. */
  readonly later: (pauseMs: number, callback: () => void) => () => void;
  readonly onFrame: (frame: ServerFrame) => void;
  readonly onStatus: (status: ConnectionStatus) => void;
  /** A frame that could not be read, for the console. */
  readonly onNonsense: (data: unknown) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

function readFrame(data: unknown): ServerFrame | null {
  if (typeof data !== 'string') return null;
  try {
    const frame: unknown = JSON.parse(data);
    return typeof frame === 'object' && frame !== null && 't' in frame ? (frame as ServerFrame) : null;
  } catch {
    return null;
  }
}

export class Connection {
  readonly #parts: ConnectionParts;
  #wire: Wire | null = null;
  #viewerId: string | null = null;
  #status: ConnectionStatus = 'waiting';
  #failures = 0;
  #opened = 0;
  #greeted = false;
  #callOff: () => void = () => {};

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
  }

  /** Opens as this viewer, leaving whoever we were. */
  connect(viewerId: string | null): void {
    this.#callOff();
    this.#viewerId = viewerId;
    this.#failures = 0;
    this.#open();
  }

  /** Tries at once instead of waiting out the pause. */
  retryNow(): void {
    if (this.#status !== 'lost') return;
    this.#callOff();
    this.#open();
  }

  /** False when there is no server to send to. */
  send(frame: PageFrame): boolean {
    if (this.#status !== 'live' || this.#wire === null) return false;
    this.#wire.send(JSON.stringify(frame));
    return true;
  }

  /** What a former socket still says is not heard. */
  #open(): void {
    const former = this.#wire;
    const number = ++this.#opened;
    this.#greeted = false;
    this.#wire = this.#parts.open(this.#viewerId, {
      onText: (data) => {
        if (number === this.#opened) this.#receive(data);
      },
      onClose: () => {
        if (number === this.#opened) this.#lost();
      },
    });
    former?.close();
  }

  /** An error instead of a greeting: the server knows no such viewer, so the next time it may choose one. */
  #receive(data: unknown): void {
    const frame = readFrame(data);
    if (frame === null) {
      this.#parts.onNonsense(data);
      return;
    }
    if (frame.t === 'error' && !this.#greeted) this.#viewerId = null;
    if (frame.t === 'hello') {
      this.#greeted = true;
      this.#failures = 0;
      this.#become('live');
    }
    this.#parts.onFrame(frame);
  }

  #lost(): void {
    this.#wire = null;
    this.#become('lost');
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#failures += 1;
    this.#callOff = this.#parts.later(pauseMs, () => this.#open());
  }

  #become(status: ConnectionStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#parts.onStatus(status);
  }
}
