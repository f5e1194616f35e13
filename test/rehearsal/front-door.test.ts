// The rehearsal's front door: the page has its server's key and is kept by nobody; its files are kept for good.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { serveFrontDoor } from '../../src/rehearsal/http/front-door.ts';

it('keeps the page for nobody, and files under names of their contents for good', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-page-'));
  writeFileSync(join(folder, 'index.html'), '<html><head></head></html>');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/index-0a1b2c3d.js'), 'play();');
  const server = fastify();
  await serveFrontDoor(server, { folder, pageKey: 'key', hasLiveFloor: true });
  const page = await server.inject('/');
  expect(page.headers['cache-control']).toBe('no-store');
  expect(page.body).toContain('content="key"');
  const script = await server.inject('/assets/index-0a1b2c3d.js');
  expect(script.statusCode).toBe(200);
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  await server.close();
});
