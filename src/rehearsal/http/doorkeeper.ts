// Who may speak to the loopback at all. A browser carries other websites' requests here, and names can be pointed at
// this machine: whoever came by another name, or from another page, is refused before anything of theirs is read.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ownNames = ['127.0.0.1', 'localhost', '[::1]'];
const HTTP_PORT = 80;

/** A request as far as its head tells. */
export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** The sentence to refuse with, or null for who may come in. */
function turnedAway({ method, path, headers }: Knock, port: number): string | null {
  const hosts = ownHosts(port);
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) {
    return (
      `This rehearsal answers only at http://127.0.0.1:${port}: open that address. ` +
      'Through a tunnel, give your end the same port.'
    );
  }
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin.toLowerCase() === `http://${host}`)) {
    return 'This rehearsal listens to its own page alone, and another website asked.';
  }
  if (isFromElsewhere(headers) && !isLinkToThePage({ method, path, headers })) {
    return 'This rehearsal shows its pages and pictures to nobody but its own page, and another website asked.';
  }
  return null;
}

function ownHosts(port: number): readonly string[] {
  const hosts = ownNames.map((name) => `${name}:${port}`);
  return port === HTTP_PORT ? [...hosts, ...ownNames] : hosts;
}

/** Browsers say so of every request, also of pictures and frames, which carry no Origin. */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Somebody followed a link: the page opens as in a tab of its own, and whoever linked gets nothing of it. */
function isLinkToThePage({ method, path, headers }: Knock): boolean {
  const opens = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return opens && method === 'GET' && path === '/';
}

/** Asks at every door: pages, pictures, the API, both sockets, and paths that lead nowhere. */
export function keepDoor(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const { method, url, headers } = request;
    const knock = { method, path: url.replace(/\?.*/, ''), headers };
    const why = turnedAway(knock, request.socket.localPort ?? 0);
    return why === null ? undefined : turnAway(request, reply, why);
  });
}

/** The API speaks as Discord does; a person gets the sentence. What else they send is not waited for. */
export function turnAway(request: FastifyRequest, reply: FastifyReply, why: string): FastifyReply {
  reply.code(403).header('connection', 'close');
  if (request.url.startsWith('/api/')) return reply.send({ message: why, code: 0 });
  return reply.type('text/plain; charset=utf-8').send(`${why}\n`);
}
