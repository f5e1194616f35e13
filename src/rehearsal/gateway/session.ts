// One gateway session: its shard, its numbered dispatches, and the last of them kept so that a dropped connection
// can resume without missing any. https://discord.com/developers/docs/events/gateway#resuming
import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

const KEPT_MAX = 1000;
const RESUMABLE_FOR_MS = 90_000;
const UNHEARD_BYTES_MAX = 16 * 1024 * 1024;

interface Dispatch {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

export class Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  #socket: WebSocket | null;
  #muted = false;
  #disconnectedAtMs: number | null = null;
  #sequence = 0;
  #kept: Dispatch[] = [];

  constructor(parts: {
    readonly id: string;
    readonly shard: readonly [number, number];
    readonly intents: number;
    readonly socket: WebSocket;
  }) {
    this.id = parts.id;
    this.shard = parts.shard;
    this.intents = parts.intents;
    this.#socket = parts.socket;
  }

  get connected(): boolean {
    return this.#socket !== null;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  /** Guilds are spread over shards by their id. */
  serves(guildId: string | null): boolean {
    const [id, count] = this.shard;
    if (guildId === null) return id === 0;
    return Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }

  wants(intent: number): boolean {
    return (this.intents & intent) !== 0;
  }

  dispatch(type: string, data: unknown): void {
    this.#sequence += 1;
    const dispatch = { op: Op.Dispatch, t: type, s: this.#sequence, d: data };
    this.#kept.push(dispatch);
    if (this.#kept.length > KEPT_MAX) this.#kept.shift();
    if (this.#muted) return;
    // A client that does not listen is cut off; what it missed is among those kept, as far as they go back.
    if ((this.#socket?.bufferedAmount ?? 0) > UNHEARD_BYTES_MAX) this.#socket?.terminate();
    else this.#socket?.send(JSON.stringify(dispatch));
  }

  /** Nothing reaches the application any more until it resumes; what it misses is kept for then. */
  mute(): void {
    this.#muted = true;
  }

  disconnect(nowMs: number): void {
    this.#socket = null;
    this.#disconnectedAtMs = nowMs;
  }

  isExpired(nowMs: number): boolean {
    return this.#disconnectedAtMs !== null && nowMs - this.#disconnectedAtMs > RESUMABLE_FOR_MS;
  }

  /** Takes up the session on a new connection: everything after `sequence` again, then RESUMED. False when too old. */
  resume(socket: WebSocket, sequence: number): boolean {
    const first = this.#kept[0]?.s ?? this.#sequence + 1;
    if (sequence > this.#sequence || sequence < first - 1) return false;
    this.#socket = socket;
    this.#muted = false;
    this.#disconnectedAtMs = null;
    for (const dispatch of this.#kept) if (dispatch.s > sequence) socket.send(JSON.stringify(dispatch));
    this.dispatch('RESUMED', {});
    return true;
  }
}
