// One page that watches: its socket, who it is, and what it asks. What it sends is read with suspicion and counted;
// what it does not read in time is not kept for it.

import type { Language } from '../languages/language.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Step } from '../views/floor/step.ts';
import { errorFrame } from './greeting.ts';
import type { LiveFeed, Reader } from './live-feed.ts';
import type { ValidPass } from './passes.ts';
import { type ClientFrame, type ErrorFrame, readClientFrame, type ServerFrame } from './wire.ts';

/** As much of a WebSocket as is needed. */
export interface WatchersSocket {
  readonly readyState: number;
  readonly OPEN: number;
  readonly bufferedAmount: number;
  send(text: string): void;
  ping(): void;
  close(code: number): void;
  terminate(): void;
  on(event: 'message', listener: (data: unknown) => void): unknown;
  on(event: 'close' | 'error' | 'pong', listener: () => void): unknown;
}

/** So much may wait to be read before steps pass a page by. */
const BEHIND_BYTES = 64 * 1024;
/** So much never waits: the page is gone, or will come back. */
const LOST_BYTES = 1024 * 1024;
/** A page has so much to say in so long. */
const FRAMES_MAX = 40;
const COUNTED_MS = 10_000;
/** Who goes on all the same is sent away. */
const FRAMES_ENDURED = 400;
const POLICY_VIOLATION = 1008;
/** A close code of ours: a new pass is wanted. */
export const EXPIRED = 4401;

export interface WatcherOptions {
  readonly socket: WatchersSocket;
  readonly guild: GuildId;
  readonly language: Language;
  readonly pass: ValidPass | undefined;
  readonly feed: LiveFeed;
  readonly nowMs: () => number;
  /** Whether anybody may watch this floor, also whose pass has run out. */
  readonly isPublic: () => boolean;
  /** What a page asks for beside the picture. */
  readonly onFrame: (watcher: Watcher, frame: Exclude<ClientFrame, { t: 'again' }>) => void;
  /** Told of the steps that it has been shown, for what is this watcher's alone. */
  readonly onPassed: (watcher: Watcher, steps: readonly Step[]) => void;
  readonly onGone: (watcher: Watcher) => void;
}

export class Watcher implements Reader {
  readonly guild: GuildId;
  readonly language: Language;
  readonly #options: WatcherOptions;
  #pass: ValidPass | undefined;
  #isGone = false;
  #isExpiring = false;
  /** It was asked whether it is there, and has not said so yet. */
  #isAsked = false;
  #countedFromMs = Number.NEGATIVE_INFINITY;
  #counted = 0;

  constructor(options: WatcherOptions) {
    this.#options = options;
    this.guild = options.guild;
    this.language = options.language;
    this.#pass = options.pass;
  }

  /** Begins to listen, and to be shown the floor. */
  open(): void {
    const { socket, feed } = this.#options;
    socket.on('message', (data) => this.#receive(String(data)));
    socket.on('pong', () => {
      this.#isAsked = false;
    });
    socket.on('error', () => this.#gone());
    socket.on('close', () => this.#gone());
    if (socket.readyState === socket.OPEN) feed.join(this);
    else this.#gone();
  }

  /** Who it is, as long as the pass lasts. */
  get member(): ValidPass | undefined {
    const pass = this.#pass;
    return pass !== undefined && this.#options.nowMs() < pass.untilMs ? pass : undefined;
  }

  /** Whose pass it has, or had. */
  get viewer(): ViewerId | undefined {
    return this.#pass?.viewer;
  }

  /** Somebody once, whose pass has run out. */
  get hasExpired(): boolean {
    return this.#pass !== undefined && this.member === undefined;
  }

  /** Of the same member in the same guild; another's is not taken. */
  renew(pass: ValidPass): boolean {
    if (pass.guild !== this.guild || pass.viewer !== this.#pass?.viewer) return false;
    this.#pass = pass;
    return true;
  }

  get feed(): LiveFeed {
    return this.#options.feed;
  }

  get isBehind(): boolean {
    return this.#options.socket.bufferedAmount > BEHIND_BYTES;
  }

  passed(steps: readonly Step[]): void {
    this.#options.onPassed(this, steps);
  }

  tell(frame: ServerFrame): void {
    this.send(JSON.stringify(frame));
  }

  refuse(why: ErrorFrame['why'], id?: string): void {
    this.tell(errorFrame(this.language, why, id));
  }

  send(text: string): void {
    if (this.#isGone || this.#isExpiring) return;
    const { socket, isPublic } = this.#options;
    if (this.hasExpired && !isPublic()) this.#expire();
    else if (socket.bufferedAmount > LOST_BYTES) socket.terminate();
    else socket.send(text);
  }

  /** Who has left the server, or may not see its channels any more, gets no other pass: nothing is shown until there is one. */
  #expire(): void {
    const { socket } = this.#options;
    this.#isExpiring = true;
    socket.send(JSON.stringify(errorFrame(this.language, 'expired')));
    socket.close(EXPIRED);
  }

  /** Asks whether it is still there; whoever has not answered the last time is not: a phone out of reach closes no line. */
  ask(): void {
    const { socket } = this.#options;
    if (this.#isAsked) {
      socket.terminate();
      return;
    }
    this.#isAsked = true;
    socket.ping();
  }

  close(code: number): void {
    this.#options.socket.close(code);
  }

  #receive(data: string): void {
    if (this.#isGone || this.#isExpiring || !this.#mayAsk()) return;
    const frame = readClientFrame(data);
    if (frame === undefined) this.refuse('notUnderstood');
    else if (frame.t === 'again') this.feed.sendPicture(this);
    else this.#options.onFrame(this, frame);
  }

  #mayAsk(): boolean {
    const nowMs = this.#options.nowMs();
    if (nowMs - this.#countedFromMs >= COUNTED_MS) {
      this.#countedFromMs = nowMs;
      this.#counted = 0;
    }
    this.#counted += 1;
    if (this.#counted > FRAMES_ENDURED) this.close(POLICY_VIOLATION);
    else if (this.#counted === FRAMES_MAX + 1) this.refuse('tooFast');
    return this.#counted <= FRAMES_MAX;
  }

  #gone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#options.feed.leave(this);
    this.#options.onGone(this);
  }
}
