// Another website in the same browser: it opens no socket of the rehearsal, frames and embeds nothing of it, and
// reads nothing. The rehearsal's own page loads itself again where its world has become another.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { buildPage, openChromium, withoutChromium } from './chromium.ts';

let browser: Browser;
let loopback: Loopback;
let evil: Server;
let page: Page;

describe.skipIf(withoutChromium())('another website in the same browser', () => {
  beforeAll(async () => {
    await buildPage();
    browser = await openChromium();
    loopback = await openLoopback({});
    evil = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<body>evil'));
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await loopback?.close();
    evil?.close();
  });

  // Another port is another origin, and yet the same site: the harder case. By `localhost` it is another site too.
  describe.each(['127.0.0.1', 'localhost'])('at %s', (name) => {
    beforeAll(async () => {
      page = await browser.newPage();
      await page.goto(`http://${name}:${(evil.address() as AddressInfo).port}/`);
    });
    afterAll(() => page.close());

    it('opens no socket', async () => {
      for (const path of [`/page/ws?key=${loopback.pageKey}`, '/page/ws', '/gateway']) {
        const address = `${loopback.url.replace('http', 'ws')}${path}`;
        const heard = await page.evaluate<string>(`new Promise((resolve) => {
          const socket = new WebSocket(${JSON.stringify(address)});
          socket.onmessage = () => resolve('a message');
          socket.onerror = () => resolve('nothing');
        })`);
        expect([path, heard]).toEqual([path, 'nothing']);
      }
    });

    it('reads nothing', async () => {
      for (const path of ['/', '/api/v10/gateway', `/avatars/${loopback.applicationId}/drawn.svg`]) {
        const read = await page.evaluate<string>(
          `fetch(${JSON.stringify(loopback.url + path)}).then((it) => it.text(), () => 'nothing')`,
        );
        expect([path, read]).toEqual([path, 'nothing']);
      }
    });

    it('embeds no picture and no script', async () => {
      const picture = `${loopback.url}/avatars/${loopback.applicationId}/drawn.svg`;
      for (const [tag, address] of [
        ['img', picture],
        ['script', `${loopback.url}/api/v10/gateway`],
      ]) {
        const came = await page.evaluate<string>(`new Promise((resolve) => {
          const made = document.createElement('${tag}');
          made.onload = () => resolve('it');
          made.onerror = () => resolve('nothing');
          made.src = ${JSON.stringify(address)};
          document.body.append(made);
        })`);
        expect([tag, came]).toEqual([tag, 'nothing']);
      }
    });

    it('frames nothing', async () => {
      await page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = resolve;
        frame.src = ${JSON.stringify(`${loopback.url}/`)};
        document.body.append(frame);
      })`);
      const framed = page.frames().filter((frame) => frame !== page.mainFrame());
      const texts = await Promise.all(framed.map((frame) => frame.content().catch(() => '')));
      expect(texts.join('')).not.toContain('page-key');
    });
  });

  it('is no name that was pointed at this machine', async () => {
    const rebound = await openChromium(['--host-resolver-rules=MAP evil.example 127.0.0.1']);
    const visitor = await rebound.newPage();
    const answer = await visitor.goto(`http://evil.example:${new URL(loopback.url).port}/`);
    expect(answer?.status()).toBe(403);
    expect(await visitor.content()).not.toContain('page-key');
    await rebound.close();
  });

  it('leaves the page itself alone, which loads again where its world is another', async () => {
    const port = Number(new URL(loopback.url).port);
    const visitor = await browser.newPage();
    const troubles: string[] = [];
    visitor.on('pageerror', (error) => troubles.push(error.message));
    await visitor.goto(loopback.url);
    const live = visitor.locator('[data-testid=connection][data-status=live]');
    await live.waitFor({ state: 'attached' });
    await loopback.close();
    loopback = await openLoopback({ port, guildName: 'Another' });
    await visitor.locator('#guild', { hasText: 'Another' }).waitFor({ timeout: 30_000 });
    await live.waitFor({ state: 'attached' });
    expect(troubles).toEqual([]);
    await visitor.close();
  });
});
