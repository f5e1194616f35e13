// The live floor on an address of its own: for Discord, which opens it as an Activity, and for any browser where the host
// has made a floor public. It holds nothing but the page, sockets and passes, and stands behind whatever speaks TLS.

import fastifyHelmet from '@fastify/helmet';
import fastifyWebsocket from '@fastify/websocket';
import fastify, { type FastifyInstance } from 'fastify';
import { type ActivityDoorOptions, serveActivityDoor } from './activity-door.ts';
import { LiveAddressTaken } from './live-address-taken.ts';
import type { LiveHub } from './live-hub.ts';
import { LIVE_POLICY, serveLive } from './serve-live.ts';

export interface LiveServerOptions {
  readonly at: { readonly host: string; readonly port: number };
  readonly hub: LiveHub;
  /** The built page. */
  readonly folder: string;
  /** Undefined: there is no Activity. */
  readonly activity: Omit<ActivityDoorOptions, 'hub'> | undefined;
}

/** A socket each; the hub has its own limit. */
const CONNECTIONS_MAX = 5_000;
const HEAD_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 30_000;
/** More than a page has to say. */
const FRAME_BYTES_MAX = 64 * 1024;
/** Discord's clients in a browser and on a desktop, and its proxy. On a phone the app is no page, and needs no leave. */
const DISCORD = 'https://discord.com https://*.discord.com https://*.discordsays.com';

/** Resolves to where it listens. Rejects with LiveAddressTaken. */
export async function openLiveServer(
  options: LiveServerOptions,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await madeServer(options);
  try {
    return { url: await server.listen(options.at), close: () => server.close() };
  } catch (cause) {
    await server.close();
    throw new LiveAddressTaken(options.at, cause);
  }
}

async function madeServer(options: LiveServerOptions): Promise<FastifyInstance> {
  const { hub, folder, activity } = options;
  const server = fastify({
    ...{ forceCloseConnections: true, requestTimeout: REQUEST_WITHIN_MS, bodyLimit: 16_384 },
    http: { headersTimeout: HEAD_WITHIN_MS },
    // Who asks is told by the proxy before it, which is on this machine or in its network.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    // Discord maps its root to an address of ours: the page is at both.
    rewriteUrl: ({ url = '/' }) => (/^\/live(\/|\?|$)/.test(url) ? url : `/live${url}`),
  });
  server.server.maxConnections = CONNECTIONS_MAX;
  await server.register(fastifyWebsocket, { options: { maxPayload: FRAME_BYTES_MAX } });
  await sendHeaders(server);
  const frames = activity === undefined ? "frame-ancestors 'none'" : `frame-ancestors ${DISCORD}`;
  const policy = LIVE_POLICY.replace("frame-ancestors 'self'", frames);
  await serveLive(server, { hub, folder, policy });
  if (activity !== undefined) {
    await server.register((scope) => serveActivityDoor(scope, { ...activity, hub }), { prefix: '/live' });
  }
  return server;
}

async function sendHeaders(server: FastifyInstance): Promise<void> {
  await server.register(fastifyHelmet, {
    // The live floor's own, with who may frame it.
    contentSecurityPolicy: false,
    frameguard: false,
    // In Discord's app on a phone the page has an origin of its own: it is a stranger to its own files.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // Whoever speaks TLS for us says whether it is for ever.
    strictTransportSecurity: false,
  });
  // For the same reason; there is no cookie that another page could use.
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
  });
}
