// The gateway: HELLO, IDENTIFY and RESUME, heartbeats, and the world's news as dispatches to the shards whose intents
// ask for them. https://discord.com/developers/docs/events/gateway

import { randomUUID } from 'node:crypto';
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { Form, isObject } from '../rules/form.ts';
import type { World } from '../world/world.ts';
import { dispatchesOf } from './dispatches.ts';
import { greet } from './greet.ts';
import { hasToken, identityIn } from './identity.ts';
import { Session } from './session.ts';

/** What Discord takes in one frame; it closes the connection with 4002 beyond. */
const FRAME_BYTES_MAX = 4096;
/** Connections that have not said who they are. */
const STRANGERS_MAX = 32;
const USUAL_HEARTBEAT_INTERVAL_MS = 41_250;
/** A line that broke: no close frame carries this code. */
const BROKEN_LINE = 1006;
/** How a connection ends before it begins: an HTTP status instead of the WebSocket, or a close code once it identifies. */
export type GatewayRefusal = { readonly status: number } | { readonly code: number };

export class Gateway {
  readonly #world: World;
  readonly #token: string;
  readonly #heartbeatIntervalMs: number;
  #refusal: GatewayRefusal | null = null;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Map<WebSocket, Session | null>();
  readonly #silent = new WeakSet<WebSocket>();

  constructor(world: World, token: string, heartbeatIntervalMs = USUAL_HEARTBEAT_INTERVAL_MS) {
    this.#world = world;
    this.#token = token;
    this.#heartbeatIntervalMs = heartbeatIntervalMs;
    world.listen((news) => {
      for (const dispatch of dispatchesOf(world, news)) {
        for (const session of this.#sessions.values()) {
          if (!session.serves(dispatch.guildId)) continue;
          if (dispatch.intent === 0 || session.wants(dispatch.intent))
            session.dispatch(dispatch.type, dispatch.data);
        }
      }
    });
  }

  /** Whether some connection, or one that may still resume, would get this guild's interactions. */
  reaches(guildId: string): boolean {
    const nowMs = this.#world.clock.nowMs();
    return [...this.#sessions.values()].some(
      (session) => session.serves(guildId) && !session.isExpired(nowMs),
    );
  }

  get connections(): number {
    return [...this.#sessions.values()].filter((session) => session.connected).length;
  }

  accept(socket: WebSocket): void {
    this.#makeRoom();
    this.#sockets.set(socket, null);
    socket.on('message', (data: Buffer) => {
      if (data.length <= FRAME_BYTES_MAX) this.#receive(socket, String(data));
      else socket.close(Close.DecodeError, 'Error while decoding payload.');
    });
    socket.on('close', () => {
      const session = this.#sockets.get(socket);
      this.#sockets.delete(socket);
      if (session?.socket === socket) session.disconnect(this.#world.clock.nowMs());
    });
    this.#send(socket, Op.Hello, {
      ...{ heartbeat_interval: this.#heartbeatIntervalMs, _trace: [] },
    });
  }

  /** Asks every connection to come back and resume, as Discord does when it moves a gateway. */
  askToReconnect(): void {
    for (const socket of this.#sockets.keys()) this.#send(socket, Op.Reconnect, null);
  }

  /** The status that a connection is refused with before it is one; null lets it in. */
  get refusedWith(): number | null {
    return this.#refusal !== null && 'status' in this.#refusal ? this.#refusal.status : null;
  }

  /** From now on no connection is let in; those that are stay. Returns how to end it. */
  refuse(refusal: GatewayRefusal): () => void {
    this.#refusal = refusal;
    return () => {
      if (this.#refusal === refusal) this.#refusal = null;
    };
  }

  /** Every present connection stays open and is dead both ways: no acknowledgement of heartbeats, no dispatch. */
  fallSilent(): void {
    for (const [socket, session] of this.#sockets) {
      session?.mute();
      this.#silent.add(socket);
    }
  }

  /** A dispatch of one's choice to every session of that guild (of all guilds, with null), however malformed. */
  send(type: string, data: unknown, guildId: string | null = null): void {
    for (const session of this.#sessions.values())
      if (guildId === null || session.serves(guildId)) session.dispatch(type, data);
  }

  /** Cuts every connection without a word (or with a close code); sessions stay resumable. */
  cutConnections(code?: number): void {
    for (const [socket, session] of [...this.#sockets]) {
      session?.disconnect(this.#world.clock.nowMs());
      if (code === undefined || code === BROKEN_LINE) socket.terminate();
      else socket.close(code);
    }
  }

  /** Any frame to every connection, such as a control packet without its data. */
  sayFrame(frame: Readonly<Record<string, unknown>>): void {
    for (const socket of this.#sockets.keys()) socket.send(JSON.stringify(frame));
  }

  /** Forgets every session, so that the next RESUME is answered with INVALID_SESSION. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Of those who have not said who they are, the one that has waited longest goes. */
  #makeRoom(): void {
    const strangers = [...this.#sockets].filter(([, session]) => session === null);
    if (strangers.length >= STRANGERS_MAX) strangers[0]?.[0].terminate();
  }

  #receive(socket: WebSocket, text: string): void {
    if (this.#silent.has(socket)) return;
    let frame: unknown;
    try {
      frame = JSON.parse(text);
    } catch {
      socket.close(Close.DecodeError, 'Error while decoding payload.');
      return;
    }
    if (!isObject(frame)) {
      socket.close(Close.DecodeError, 'Error while decoding payload.');
      return;
    }
    const session = this.#sockets.get(socket);
    switch (frame['op']) {
      case Op.Heartbeat:
        this.#send(socket, Op.HeartbeatAck, null);
        return;
      case Op.Identify:
        if (session) {
          socket.close(Close.AlreadyAuthenticated, 'Already authenticated.');
          return;
        }
        if (!this.#refused(socket)) this.#identify(socket, Form.of(frame['d']));
        return;
      case Op.Resume:
        if (session) {
          socket.close(Close.AlreadyAuthenticated, 'Already authenticated.');
          return;
        }
        if (!this.#refused(socket)) this.#resume(socket, Form.of(frame['d']));
        return;
      case Op.PresenceUpdate:
      case Op.VoiceStateUpdate:
      case Op.RequestGuildMembers:
        if (!session) socket.close(Close.NotAuthenticated, 'Not authenticated.');
        return;
      default:
        socket.close(Close.UnknownOpcode, 'Unknown opcode.');
        return;
    }
  }

  #refused(socket: WebSocket): boolean {
    if (this.#refusal === null || !('code' in this.#refusal)) return false;
    if (this.#refusal.code === BROKEN_LINE) socket.terminate();
    else socket.close(this.#refusal.code);
    return true;
  }

  #identify(socket: WebSocket, form: Form): void {
    const identity = identityIn(form, this.#token);
    if ('code' in identity) {
      socket.close(identity.code, identity.reason);
      return;
    }
    const session = new Session({ id: randomUUID(), socket, ...identity });
    this.#forgetExpired();
    this.#sessions.set(session.id, session);
    this.#sockets.set(socket, session);
    greet(this.#world, session);
  }

  #resume(socket: WebSocket, form: Form): void {
    if (!hasToken(form, this.#token)) {
      socket.close(Close.AuthenticationFailed, 'Authentication failed.');
      return;
    }
    this.#forgetExpired();
    const session = this.#sessions.get(form.text('session_id') ?? '');
    if (session === undefined || !session.resume(socket, form.integer('seq') ?? -1)) {
      this.#send(socket, Op.InvalidSession, false);
      return;
    }
    this.#sockets.set(socket, session);
  }

  #forgetExpired(): void {
    const nowMs = this.#world.clock.nowMs();
    for (const session of this.#sessions.values())
      if (session.isExpired(nowMs)) this.#sessions.delete(session.id);
  }

  #send(socket: WebSocket, op: number, d: unknown): void {
    socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }
}
