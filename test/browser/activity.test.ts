// The live floor inside Discord, in a real browser: framed, sandboxed and proxied as Discord does it, with a member who
// signs in by Discord's client. The loopback Discord, the real client, the real rules and the real hub are behind it.

import pino from 'pino';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wallClock } from '../../src/director/time/clock.ts';
import { keepTimeSteady } from '../../src/director/time/steady-time.ts';
import { LIVE_PAGE } from '../../src/host/live-floor.ts';
import { LiveHub } from '../../src/live/live-hub.ts';
import { openLiveServer } from '../../src/live/live-server.ts';
import { Passes } from '../../src/live/passes.ts';
import { Rig } from '../stage/rig.ts';
import { buildLivePage, openChromium, PAGE_WAITS_MS, withoutChromium } from './chromium.ts';
import { DiscordSide, type Framed } from './discord-side.ts';

const clock = { ...wallClock, notBefore: keepTimeSteady().notBefore };

describe.skipIf(withoutChromium())('the live floor inside Discord', () => {
  const rig = new Rig({
    loopback: { activities: true },
    stage: { liveFloor: { hasActivity: true, addressOf: () => undefined } },
  });
  const hub = new LiveHub({
    passes: new Passes(() => clock.nowMs()),
    ...{ clock, log: pino({ level: 'silent' }), isPublic: () => false },
  });
  let server: Awaited<ReturnType<typeof openLiveServer>>;
  let discord: DiscordSide;
  let browser: Browser;
  let context: BrowserContext | undefined;
  let grant = async (): Promise<string> => rig.viewer(1).authorize(['identify']);
  const refused: string[] = [];

  beforeAll(async () => {
    await buildLivePage();
    await rig.open();
    hub.connect({ floors: rig.shows, stage: rig.stage.live });
    const { settings, cast } = rig.stageOptions();
    const atMs = rig.clock.nowMs();
    await rig.shows.submit(rig.guild, { type: 'createShow', guild: rig.guild, settings, cast, atMs });
    server = await openLiveServer({
      ...{ at: { host: '127.0.0.1', port: 0 }, hub, folder: LIVE_PAGE },
      activity: {
        clientId: () => rig.stage.applicationId,
        admit: (guild, code) => rig.stage.admit(guild, code),
      },
    });
    discord = await DiscordSide.open(server.url, rig.loopback.applicationId);
    browser = await openChromium(discord.chromiumFlags);
  }, 180_000);

  afterEach(async () => {
    await context?.close();
    refused.length = 0;
    discord.asked.length = 0;
    discord.proxied.length = 0;
    grant = async () => rig.viewer(1).authorize(['identify']);
  });

  afterAll(async () => {
    await browser?.close();
    await discord?.close();
    hub.close();
    await server?.close();
    await rig.close();
  });

  async function framed(how: Partial<Framed>, locale = 'en-US'): Promise<[Page, FrameLocator]> {
    context = await browser.newContext({ locale, viewport: { width: 390, height: 760 } });
    context.setDefaultTimeout(PAGE_WAITS_MS);
    const page = await context.newPage();
    await page.exposeFunction('granted', () => grant());
    await page.exposeFunction('asked', (what: string) => void discord.asked.push(what));
    page.on('console', (message) => {
      if (/Content Security Policy|blocked by CORS|Refused to/i.test(message.text()))
        refused.push(message.text());
    });
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(discord.clientWith({ sandbox: 'desktop', guild: rig.guild, ...how }));
    return [page, page.frameLocator('iframe')];
  }

  it.each([
    ['on a desktop', { sandbox: 'desktop' }],
    ['in the app of iOS, where the page has no origin', { sandbox: 'ios' }],
    ['below /.proxy/', { sandbox: 'desktop', path: '.proxy/' }],
    ['below /.proxy/ without an origin', { sandbox: 'ios', path: '.proxy/' }],
  ] as const)('signs a member in %s, and shows them the floor', async (_, how) => {
    const [, floor] = await framed(how);
    await floor.locator('#viewer', { hasText: 'Robin' }).waitFor({ state: 'attached' });
    await floor.locator('#rows li').first().waitFor();
    await floor.locator('#office canvas').waitFor();
    expect(discord.asked[0]).toBe(`HANDSHAKE ${rig.loopback.applicationId}`);
    expect(discord.asked).toEqual(expect.arrayContaining(['AUTHORIZE', 'AUTHENTICATE', 'SUBSCRIBE']));
    // Nothing was kept from the page, and nothing was asked for but below its own address.
    expect(refused).toEqual([]);
    const prefix = 'path' in how ? '/.proxy/' : '/';
    expect(discord.proxied.filter((url) => !url.startsWith(prefix))).toEqual([]);
    expect(discord.proxied.some((url) => url.startsWith(`${prefix}${rig.guild}/socket?`))).toBe(true);
    expect(hub.size).toBeGreaterThan(0);
  });

  it('does what a member does, by the very commands', async () => {
    const [, floor] = await framed({});
    const wallet = floor.locator('#wallet');
    await wallet.waitFor();
    await wallet.click();
    await floor.locator('#sheet-body', { hasText: /chips/i }).waitFor();
    expect(rig.show.viewers.size).toBeGreaterThan(0);
  });

  it('shows the office alone while it is a tile', async () => {
    const [page, floor] = await framed({});
    await floor.locator('#rows li').first().waitFor();
    await page.evaluate('window.layout(1)');
    await floor.locator('html[data-overlay="office"]').waitFor();
    await page.evaluate('window.layout(0)');
    await floor.locator('html:not([data-overlay])').waitFor();
  });

  it('says in the member’s language why nobody is let in, and does not try without end', async () => {
    const asked = () => rig.requests.filter(({ path }) => path === '/oauth2/token').length;
    const before = asked();
    const [, outside] = await framed({ guild: null }, 'de');
    await outside.locator('#notice', { hasText: 'gehört zu einem Server' }).waitFor();
    expect(asked()).toBe(before);
    await context?.close();
    const [, stranger] = await framed({ guild: '613425648685547541' }, 'fr');
    await stranger.locator('#notice', { hasText: 'pas membre de ce serveur' }).waitFor();
    expect(discord.asked.filter((what) => what === 'AUTHORIZE')).toHaveLength(2);
  });

  it('says so where the member does not agree', async () => {
    grant = async () => {
      throw new Error('no');
    };
    const [, floor] = await framed({}, 'ja');
    await floor.locator('#notice', { hasText: '同意してください' }).waitFor();
  });

  it('comes in by itself once Discord answers again', async () => {
    const over = rig.loopback.faults.arm({
      path: '/oauth2/token',
      fault: { kind: 'answer', status: 503, body: { text: 'away', contentType: 'text/html' } },
    });
    const [, floor] = await framed({});
    await floor.locator('#notice[data-status="lost"]').waitFor();
    over();
    await floor.locator('#viewer', { hasText: 'Robin' }).waitFor({ state: 'attached' });
  });
});
