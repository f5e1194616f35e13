// What a browser finds at the root: the built page with the key to its socket, or what to do when it has not been
// built. Whoever can read the page can be a viewer; other websites cannot read it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const UNBUILT =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rehearsal</title></head><body>' +
  '<h1>The page has not been built</h1><p>Run <code>npm run prepare</code>, then start again with <code>npm start</code>.</p>' +
  '</body></html>';

export interface FrontDoor {
  /** Of the built page. */
  readonly folder: string;
  readonly pageKey: string;
  /** Whether the live floor is served at this address too. */
  readonly hasLiveFloor: boolean;
}

export async function serveFrontDoor(server: FastifyInstance, { folder, ...said }: FrontDoor): Promise<void> {
  const built = builtPage(folder);
  // A copy that was kept would have the key of a world that is no more.
  server.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(withHead(built ?? UNBUILT, said)),
  );
  if (built === undefined) return;
  await server.register(fastifyStatic, {
    ...{ root: join(folder, 'assets'), prefix: '/assets/', wildcard: false, index: false },
    // Each under a name of its contents.
    ...{ immutable: true, maxAge: '365d' },
  });
}

function builtPage(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}

const withHead = (html: string, { pageKey, hasLiveFloor }: Omit<FrontDoor, 'folder'>): string =>
  html.replace(
    '<head>',
    `<head><meta name="page-key" content="${pageKey}">${hasLiveFloor ? '<meta name="live-floor" content="live/">' : ''}`,
  );
