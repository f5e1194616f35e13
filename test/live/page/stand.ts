// A live floor of which the page is shown whatever a test wants: frames from a played episode at the wire, gaps and
// crashes to order, and replies that a test has put there. It knows the frames alone.

import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import fastify, { type FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import { type Language, LOCALES } from '../../../src/languages/language.ts';
import { CATALOGUES } from '../../../src/languages/words.ts';
import type { ClientFrame, Rewound, ServerFrame } from '../../../src/live/wire.ts';
import type { LiveAnswer } from '../../../src/views/live/live-answer.ts';
import type { LiveBook } from '../../../src/views/live/live-book.ts';
import type { Played } from './played.ts';

const FOLDER = fileURLToPath(new URL('../../../dist/live/', import.meta.url));
export const STAND_GUILD = '100';

/** As the live floor's server sends it with the page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self' ws: wss:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

type Use = Extract<ClientFrame, { t: 'use' }>;

export class Stand {
  readonly uses: Use[] = [];
  /** How often the whole picture was asked for. */
  asked = 0;
  answer: (use: Use) => LiveAnswer | undefined = () => ({ text: 'Done.', buttons: [] });
  book: Omit<LiveBook, 'performer'> = { portfolio: [], plots: [], thoughts: [] };
  /** No episode is told before this. */
  rewindsAfter: Promise<void> = Promise.resolve();
  readonly #played: Played;
  readonly #sockets = new Map<WebSocket, number>();
  #server: FastifyInstance | null = null;
  #port = 0;
  /** So many steps have been. */
  #at: number;

  constructor(played: Played, at: number) {
    this.#played = played;
    this.#at = at;
  }

  static async open(played: Played, at: number): Promise<Stand> {
    const stand = new Stand(played, at);
    await stand.listen();
    return stand;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get watchers(): number {
    return this.#sockets.size;
  }

  get picture() {
    return this.#played.steps[this.#at - 1]?.picture ?? this.#played.first;
  }

  /** Again at the same address after a crash. */
  async listen(): Promise<void> {
    const server = fastify({ forceCloseConnections: true });
    await server.register(fastifyWebsocket);
    server.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', POLICY);
    });
    await server.register(fastifyStatic, { root: FOLDER, prefix: '/live/' });
    server.get('/live/:guild/rewind', async ({ query }, reply) => {
      await this.rewindsAfter;
      const { episode = '1' } = query as { episode?: string };
      return episode === '1' ? this.#rewound() : reply.code(404).send({});
    });
    server.get('/live/:guild/socket', { websocket: true }, (socket, { query }) =>
      this.#welcome(socket, query as { token?: string; locale?: string }),
    );
    await server.listen({ host: '127.0.0.1', port: this.#port });
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  async crash(): Promise<void> {
    for (const socket of this.#sockets.keys()) socket.terminate();
    this.#sockets.clear();
    await this.#server?.close();
    this.#server = null;
  }

  /** Plays on. Those that are `lost` never reach anybody. */
  step(count = 1, { lost = 0 }: { readonly lost?: number } = {}): void {
    for (let done = 0; done < count + lost && this.#at < this.#played.steps.length; done += 1) {
      this.#at += 1;
      for (const socket of this.#sockets.keys()) {
        const seq = (this.#sockets.get(socket) ?? 0) + 1;
        this.#sockets.set(socket, seq);
        if (done >= lost) this.tell(socket, this.#stepFrame(seq));
      }
    }
  }

  /** To everybody. */
  tellAll(frame: ServerFrame): void {
    for (const socket of this.#sockets.keys()) this.tell(socket, frame);
  }

  tell(socket: WebSocket, frame: ServerFrame): void {
    socket.send(JSON.stringify(frame));
  }

  #welcome(socket: WebSocket, { token, locale }: { token?: string; locale?: string }): void {
    const language = (locale?.slice(0, 2) ?? 'en') as Language;
    const viewer = token === undefined ? null : { id: '700', name: token };
    this.tell(socket, {
      ...{ t: 'hello', locale: LOCALES[language], words: labels(language), viewer },
      ...{ may: viewer === null ? 'watch' : 'act', nowMs: Date.now() },
      guild: { id: STAND_GUILD, name: 'The Rehearsal' },
    });
    this.#sockets.set(socket, 0);
    this.#show(socket);
    socket.on('message', (data) => this.#take(socket, JSON.parse(String(data)) as ClientFrame));
    socket.on('close', () => this.#sockets.delete(socket));
  }

  #show(socket: WebSocket): void {
    this.tell(socket, { t: 'picture', seq: this.#sockets.get(socket) ?? 0, picture: this.picture });
  }

  #take(socket: WebSocket, frame: ClientFrame): void {
    if (frame.t === 'again') {
      this.asked += 1;
      this.#show(socket);
    }
    if (frame.t === 'book') {
      this.tell(socket, { t: 'book', performer: frame.performer as LiveBook['performer'], ...this.book });
    }
    if (frame.t !== 'use') return;
    this.uses.push(frame);
    const answer = this.answer(frame);
    if (answer !== undefined) this.tell(socket, { t: 'reply', id: frame.id, ...answer });
  }

  #stepFrame(seq: number): ServerFrame {
    const { atMs, changes, moments } = this.#played.steps[this.#at - 1] ?? EMPTY;
    return { t: 'step', seq, atMs, changes, moments };
  }

  #rewound(): Rewound {
    const { first, steps } = this.#played;
    return {
      ...{ episode: first.episode + 1, opensAtMs: steps[0]?.atMs ?? 0, picture: first },
      steps: steps
        .slice(0, this.#at)
        .map(({ atMs, changes, moments }, seq) => ({ seq, atMs, changes, moments })),
    };
  }
}

const EMPTY = { atMs: 0, changes: [], moments: [] } as const;

function labels(language: Language): Readonly<Record<string, string>> {
  const { live, names, signs } = CATALOGUES[language];
  const parts = Object.entries({ live, names, signs });
  return Object.fromEntries(
    parts.flatMap(([part, messages]) =>
      Object.entries(messages as Readonly<Record<string, string>>).map(([key, text]) => [
        `${part}.${key}`,
        text,
      ]),
    ),
  );
}
