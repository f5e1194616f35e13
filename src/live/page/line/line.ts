// The line to the floor: one socket, opened again by itself with growing pauses whenever it closes, each time with a
// token that is asked for anew. Everything it needs from the browser is handed in.

import type { LiveDeed } from '../../../views/live/live-answer.ts';
import type { ClientFrame, ServerFrame } from '../../wire.ts';
import { tokenEndsAtMs } from './token-end.ts';

/** 'opening' until the first hello, 'live' after it, 'lost' from a close to the next hello, 'over' where none is to come. */
export type LineStatus = 'opening' | 'live' | 'lost' | 'over';

/** What a page sends. */
export type PageFrame =
  | Exclude<ClientFrame, { readonly t: 'use' }>
  | { readonly t: 'use'; readonly id: string; readonly what: LiveDeed };

/** An open or opening socket. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface WireEvents {
  readonly onText: (data: unknown) => void;
  /** With the socket's close code. */
  readonly onClose: (code: number) => void;
}

export interface LineParts {
  /** Who one is; null for nobody. Rejects where it cannot be said now. */
  readonly token: () => Promise<string | null>;
  readonly open: (token: string | null, events: WireEvents) => Wire;
  /** Calls back after the pause; returns a way to call it off. */
  readonly later: (pauseMs: number, callback: () => void) => () => void;
  readonly nowMs: () => number;
  /** Whether somebody looks at the page. */
  readonly isSeen: () => boolean;
  /** From 0 to 1: spreads the pages of a server that comes back. */
  readonly chance: () => number;
  readonly onFrame: (frame: ServerFrame) => void;
  readonly onStatus: (status: LineStatus) => void;
  /** A frame that could not be read, or a token that could not be had, for the console. */
  readonly onTrouble: (what: string, cause: unknown) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** Where there was a floor and is none any more, one may be set up anew some day. */
const GONE_PAUSE_MS = 60_000;
/** The floor's own close codes: it is gone; whoever one was here is erased, as they wished, and is not to come back by itself. */
const GONE = 4404;
const ERASED = 4410;
/** A token is renewed so long before its end. */
const RENEWED_BEFORE_MS = 60_000;

export class Line {
  readonly #parts: LineParts;
  #wire: Wire | null = null;
  #status: LineStatus = 'opening';
  #failures = 0;
  #wasLive = false;
  /** Counts attempts: what a former one still says is not heard. */
  #attempt = 0;
  #callOff: () => void = () => {};
  #callOffRenewal: () => void = () => {};
  #renewalIsDue = false;

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  get status(): LineStatus {
    return this.#status;
  }

  /** Opens anew, as whoever one is now. */
  open(): void {
    this.#callOff();
    this.#callOffRenewal();
    this.#renewalIsDue = false;
    const attempt = ++this.#attempt;
    const former = this.#wire;
    this.#wire = null;
    former?.close();
    void this.#dial(attempt);
  }

  /** Tries at once instead of waiting out the pause. */
  retryNow(): void {
    if (this.#status === 'lost') this.open();
  }

  /** Somebody looks at the page again. */
  seen(): void {
    if (this.#renewalIsDue) void this.#renew(this.#attempt);
    this.retryNow();
  }

  /** False while there is no floor to send to. */
  send(frame: PageFrame): boolean {
    if (this.#status !== 'live' || this.#wire === null) return false;
    this.#wire.send(JSON.stringify(frame));
    return true;
  }

  close(): void {
    this.#attempt += 1;
    this.#callOff();
    this.#callOffRenewal();
    this.#wire?.close();
    this.#wire = null;
  }

  async #dial(attempt: number): Promise<void> {
    try {
      const token = await this.#parts.token();
      if (attempt !== this.#attempt) return;
      this.#wire = this.#parts.open(token, {
        onText: (data) => {
          if (attempt === this.#attempt) this.#receive(data);
        },
        onClose: (code) => {
          if (attempt === this.#attempt) this.#closed(code);
        },
      });
      if (token !== null) this.#renewBefore(token, attempt);
    } catch (cause) {
      if (attempt !== this.#attempt) return;
      this.#parts.onTrouble('no token to go to the floor with', cause);
      this.#lost();
    }
  }

  #receive(data: unknown): void {
    const frame = readFrame(data);
    if (frame === null) {
      this.#parts.onTrouble('a frame that cannot be read', data);
      return;
    }
    if (frame.t === 'hello') {
      this.#failures = 0;
      this.#wasLive = true;
      this.#become('live');
    }
    this.#parts.onFrame(frame);
  }

  #closed(code: number): void {
    if (code !== ERASED) {
      this.#lost(code);
      return;
    }
    this.#wire = null;
    this.#callOffRenewal();
    this.#become('over');
  }

  #lost(code?: number): void {
    this.#wire = null;
    this.#callOffRenewal();
    this.#become('lost');
    const longestMs = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#failures += 1;
    const pauseMs = code === GONE && this.#wasLive ? GONE_PAUSE_MS : longestMs;
    this.#callOff = this.#parts.later(pauseMs * (0.5 + this.#parts.chance() / 2), () => this.open());
  }

  /** The floor lets nobody stay whose token has run out: a new one is sent before that. */
  #renewBefore(token: string, attempt: number): void {
    const endsAtMs = tokenEndsAtMs(token);
    if (endsAtMs === null) return;
    const pauseMs = Math.max(endsAtMs - RENEWED_BEFORE_MS - this.#parts.nowMs(), FIRST_PAUSE_MS);
    this.#callOffRenewal = this.#parts.later(pauseMs, () => void this.#renew(attempt));
  }

  /** To stay is to be there, and keeps the floor awake: a page that nobody looks at waits until somebody does. */
  async #renew(attempt: number): Promise<void> {
    this.#renewalIsDue = !this.#parts.isSeen();
    if (this.#renewalIsDue) return;
    try {
      const token = await this.#parts.token();
      if (attempt !== this.#attempt || token === null) return;
      this.send({ t: 'token', token });
      this.#renewBefore(token, attempt);
    } catch (cause) {
      // The floor closes the line when the old one has run out, and the line is opened again with another.
      this.#parts.onTrouble('no new token', cause);
    }
  }

  #become(status: LineStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#parts.onStatus(status);
  }
}

function readFrame(data: unknown): ServerFrame | null {
  if (typeof data !== 'string') return null;
  try {
    const frame: unknown = JSON.parse(data);
    return typeof frame === 'object' && frame !== null && 't' in frame ? (frame as ServerFrame) : null;
  } catch {
    return null;
  }
}
