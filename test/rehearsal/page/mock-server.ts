// A scripted server for the page alone: the built files, pictures, and a socket that says what it is told.
// For looking at the page and for its tests in Chromium; knows no rules of Discord or of the show.
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import fastify from 'fastify';
import type { WebSocket } from 'ws';
import type { HelloFrame, PageFrame, ServerFrame } from '../../../src/rehearsal/page/protocol.ts';

export interface MockParts {
  /** The built page. */
  readonly folder: string;
  /** The greeting for a viewer; undefined is the viewer the server chooses. */
  readonly hello: (viewerId: string | undefined, origin: string) => HelloFrame;
  /** What the server says to a frame, to this viewer alone. */
  readonly answer: (frame: PageFrame, viewerId: string) => readonly ServerFrame[];
  readonly pictures: Readonly<Record<string, string>>;
}

export interface MockServer {
  readonly address: string;
  readonly received: readonly PageFrame[];
  /** What each page said that it is in. */
  readonly locales: readonly (string | undefined)[];
  /** Says something to everybody, or to one viewer. */
  say(frame: ServerFrame, viewerId?: string): void;
  /** Drops every socket, as a server that goes away does. */
  drop(): void;
  close(): Promise<void>;
}

export async function startMockServer(parts: MockParts, port = 0): Promise<MockServer> {
  const server = fastify();
  const sockets = new Map<WebSocket, string>();
  const received: PageFrame[] = [];
  const locales: (string | undefined)[] = [];
  await server.register(fastifyWebsocket);
  await server.register(fastifyStatic, { root: parts.folder });
  server.get('/pictures/:name', async (request, reply) => {
    const { name } = request.params as { name: string };
    return reply.type('image/svg+xml').send(parts.pictures[name] ?? '');
  });
  server.get('/page/ws', { websocket: true }, (socket, request) => {
    const { viewer, locale } = request.query as { viewer?: string; locale?: string };
    locales.push(locale);
    const hello = parts.hello(viewer, `http://${request.headers.host ?? ''}`);
    sockets.set(socket, hello.viewer);
    socket.send(JSON.stringify(hello));
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as PageFrame;
      received.push(frame);
      for (const answer of parts.answer(frame, hello.viewer)) socket.send(JSON.stringify(answer));
    });
  });
  const address = await server.listen({ host: '127.0.0.1', port });
  return {
    address,
    received,
    locales,
    say: (frame, viewerId) => {
      for (const [socket, id] of sockets) {
        if (viewerId === undefined || viewerId === id) socket.send(JSON.stringify(frame));
      }
    },
    drop: () => {
      for (const socket of sockets.keys()) socket.terminate();
    },
    close: () => server.close(),
  };
}
