// Where the monitoring asks: `/metrics`, `/healthz` and `/readyz` on an address of their own, and nothing else. Read
// only. Bound to this machine it answers to this machine's names alone, so that no website reads it by a name of its own.

import fastify, { type FastifyInstance } from 'fastify';
import type { Monitor } from './monitor.ts';
import type { MonitorAddress } from './monitor-address.ts';
import { MonitorAddressTaken } from './monitor-address-taken.ts';

const LOOPBACK = /^(127(\.\d+){3}|::1|localhost)$/i;

/** Resolves to the server and the address that it listens at. Rejects with MonitorAddressTaken. */
export async function openMonitorServer(
  monitor: Monitor,
  { host, port }: MonitorAddress,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = fastify({ forceCloseConnections: true });
  if (LOOPBACK.test(host)) refuseOtherNames(server);
  server.get('/metrics', async (_request, reply) =>
    reply.type(monitor.contentType).send(await monitor.text()),
  );
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', (_request, reply) => {
    const because = monitor.hindrances();
    return reply.code(because.length === 0 ? 200 : 503).send({ ready: because.length === 0, because });
  });
  try {
    return { url: await server.listen({ host, port }), close: () => server.close() };
  } catch (cause) {
    throw new MonitorAddressTaken({ host, port }, cause);
  }
}

function refuseOtherNames(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (LOOPBACK.test(request.hostname.replace(/^\[|\]$/g, ''))) return undefined;
    return reply.code(403).send({ message: 'It answers to the names of its own machine alone.' });
  });
}
