// The bare server: its limits, its doorkeeper, and Discord's shape for whatever goes wrong before a route is reached.
// Nobody takes it down with long heads, slow bodies or many connections.
import fastifyMultipart from '@fastify/multipart';
import fastifyWebsocket from '@fastify/websocket';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { type Refusal, refusal } from '../rules/refusal.ts';
import { BODY_BYTES_MAX } from './body.ts';
import { keepDoor } from './doorkeeper.ts';
import { sendPageHeaders } from './page-headers.ts';

const CONNECTIONS_MAX = 512;
const HEAD_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
/** More than a page or a client has to say. */
const FRAME_BYTES_MAX = 64 * 1024;

export async function openHouse(onFault: (error: unknown) => void): Promise<FastifyInstance> {
  const answer = (error: FastifyError, reply: FastifyReply): void => {
    const refused = refusalOf(error);
    if (refused.status >= 500) onFault(error);
    reply.code(refused.status).send(refused.body);
  };
  const server = Fastify({
    ...{ bodyLimit: BODY_BYTES_MAX, forceCloseConnections: true, requestTimeout: REQUEST_WITHIN_MS },
    http: { headersTimeout: HEAD_WITHIN_MS },
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, request, reply) => {
      // An address that cannot be read reaches no hook, so nobody else would end what was to become a socket.
      reply.raw.on('finish', () => request.headers.upgrade !== undefined && request.raw.socket.destroySoon());
      answer(error, reply);
    },
  });
  server.server.maxConnections = CONNECTIONS_MAX;
  server.setErrorHandler((error: FastifyError, _request, reply) => answer(error, reply));
  // First of all, for it ends the connections of sockets that are turned away.
  await server.register(fastifyWebsocket, { options: { maxPayload: FRAME_BYTES_MAX } });
  await sendPageHeaders(server);
  keepDoor(server);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  await server.register(fastifyMultipart);
  return server;
}

/** What the server itself refuses is the asker's mistake where it says so, and a fault of ours otherwise. */
function refusalOf({ statusCode = 500 }: FastifyError): Refusal {
  if (statusCode === 413) return refusal('tooLarge');
  if (statusCode === 404) return refusal('notFound');
  return refusal(statusCode < 500 ? 'badRequest' : 'serverError');
}
