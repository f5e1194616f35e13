// What a browser finds at the root: the built page, or what to do when it has not been built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const unbuilt =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rehearsal</title></head><body>' +
  '<h1>The page has not been built</h1><p>Run <code>npm run prepare</code>, then load this page again.</p>' +
  '</body></html>';

export async function serveFrontDoor(server: FastifyInstance, pageFolder: string): Promise<void> {
  if (existsSync(join(pageFolder, 'index.html'))) {
    await server.register(fastifyStatic, { root: pageFolder, index: 'index.html', wildcard: false });
  } else server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(unbuilt));
}
