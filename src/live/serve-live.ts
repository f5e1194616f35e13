// The live floor's addresses, as a plugin of whichever server carries it: the page under `/live/`, a guild's socket under
// `/live/GUILD/socket`. Everything is relative, so that a proxy may put it anywhere.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../languages/language.ts';
import { type GuildId, guildId } from '../show/ids.ts';
import { errorFrame } from './greeting.ts';
import type { LiveHub } from './live-hub.ts';

/** What the page may load and from where; it may be framed by its own server's pages alone. */
export const LIVE_POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "style-src-attr 'unsafe-inline'"],
  ...["img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self' ws: wss:", "base-uri 'none'"],
  ...["form-action 'none'", "frame-ancestors 'self'"],
].join('; ');

export interface ServeLiveOptions {
  readonly hub: LiveHub;
  /** The built page. */
  readonly folder: string;
  /** Default: LIVE_POLICY. */
  readonly policy?: string;
  /** Whose floor the page shows where its address names no server. Default: it says which address to use. */
  readonly home?: GuildId;
}

interface Watch {
  readonly Params: { readonly guild: string };
  readonly Querystring: {
    readonly token?: unknown;
    readonly locale?: unknown;
    readonly episode?: unknown;
  };
}

const GUILD = /^\d{1,20}$/;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** On a server that has @fastify/websocket; the scope's own headers and parsers are set here. */
export async function serveLive(server: FastifyInstance, options: ServeLiveOptions): Promise<void> {
  const { hub, folder, policy = LIVE_POLICY, home } = options;
  await server.register(
    async (scope) => {
      scope.addHook('onSend', async (_request, reply) => {
        reply.header('content-security-policy', policy).removeHeader('x-frame-options');
      });
      if (home !== undefined) scope.addHook('onRequest', leadHome(home));
      scope.get<Watch>('/:guild/socket', { websocket: true }, (socket, request) => {
        void hub.arrive({ socket, ...wishOf(request) });
      });
      scope.get<Watch>('/:guild/rewind', (request, reply) => sendRewound(hub, request, reply));
      if (existsSync(folder)) await servePage(scope, folder);
      else
        scope.get('/', { prefixTrailingSlash: 'slash' }, async (_request, reply) =>
          reply.code(404).send(UNBUILT),
        );
    },
    { prefix: '/live' },
  );
  server.get('/live', (_request, reply) => reply.redirect('live/'));
}

/** What else the address says stays. */
function leadHome(home: GuildId) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const [path, query] = request.url.split('?', 2);
    const wished = new URLSearchParams(query);
    if (path !== '/live/' || (wished.get('guild') ?? '') !== '') return undefined;
    wished.set('guild', home);
    return reply.redirect(`./?${wished}`);
  };
}

/** A file under a name of its contents is never another; the page that names them is asked for each time. */
async function servePage(scope: FastifyInstance, folder: string): Promise<void> {
  const manner = { redirect: false, preCompressed: true } as const;
  await scope.register(fastifyStatic, {
    ...{ ...manner, root: join(folder, 'assets'), prefix: '/assets/', index: false },
    ...{ immutable: true, maxAge: FOR_EVER },
  });
  await scope.register(fastifyStatic, {
    ...{ ...manner, root: folder, decorateReply: false, cacheControl: false },
    setHeaders: (reply) => reply.setHeader('cache-control', 'no-cache'),
  });
}

/** As long as caches count. */
const FOR_EVER = '365d';

const UNBUILT = 'The page has not been built: npm run prepare builds it.\n';

function wishOf({ params, query }: FastifyRequest<Watch>) {
  const guild = guildId(GUILD.test(params.guild) ? params.guild : '');
  return { guild, token: textOf(query.token) || undefined, language: languageOf(textOf(query.locale)) };
}

/** `Rewound`, gzipped, or the sentence that says why not. */
async function sendRewound(
  hub: LiveHub,
  request: FastifyRequest<Watch>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language, ...wish } = wishOf(request);
  const asked = textOf(request.query.episode) ?? '';
  const rewound = await hub.rewound(wish, EPISODE.test(asked) ? Number(asked) : undefined);
  if (typeof rewound === 'string') return reply.code(STATUS[rewound]).send(errorFrame(language, rewound));
  return reply
    .type('application/json; charset=utf-8')
    .header('content-encoding', 'gzip')
    .header('cache-control', 'no-store')
    .send(rewound);
}

const EPISODE = /^[1-9]\d{0,8}$/;
const STATUS = { expired: 403, full: 503, noFloor: 404 } as const;
