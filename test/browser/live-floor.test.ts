// The live floor as a new user meets it: the rehearsal's page opens with the office moving beside the rooms; two viewers
// follow different traders and bet from the floor, which the rooms know at once. Everything is the real thing.
import { performance } from 'node:perf_hooks';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Night } from '../episode/night.ts';
import { buildLivePage, buildPage, openChromium, WITHOUT_WEBGL, withoutChromium } from './chromium.ts';
import { Visitor } from './visitor.ts';

/** Bets are open for minutes. */
const SETTINGS = { paceMs: 6_000, roundsPerEpisode: 60 };
const OPENS_WITHIN_MS = 10_000;

let browser: Browser;

describe.skipIf(withoutChromium())('the live floor beside the rooms', () => {
  let night: Night;
  let robin: Visitor;
  let sam: Visitor;
  const floorOf = ({ page }: Visitor): FrameLocator => page.frameLocator('#live');

  beforeAll(async () => {
    await buildPage();
    await buildLivePage();
    browser = await openChromium(WITHOUT_WEBGL);
    night = await Night.open({ settings: SETTINGS, live: true });
    await night.admin.until(({ author }) => author.name.endsWith(' · AI'));
    const address = night.loopback.url;
    robin = await Visitor.come(browser, { address, width: 1280, viewer: 'Robin' });
    sam = await Visitor.come(browser, { address, width: 400, viewer: 'Sam' });
  }, 240_000);

  afterAll(async () => {
    await Promise.all([robin?.leave(), sam?.leave()]);
    await night?.close();
    await browser?.close();
  });

  it('opens within ten seconds, with the office drawn and the board in rank', async () => {
    const startedAtMs = performance.now();
    await robin.page.reload();
    const floor = floorOf(robin);
    await floor.locator('#office canvas').waitFor();
    await floor.locator('#rows .row').first().waitFor();
    expect(performance.now() - startedAtMs).toBeLessThan(OPENS_WITHIN_MS);
    expect(await floor.locator('#viewer').textContent()).toContain('Robin');
    await floor.locator('#happened li').first().waitFor();
    await robin.photograph('live-beside');
  });

  it('is behind a tab on a phone', async () => {
    const { page } = sam;
    expect(await page.locator('#live').isVisible()).toBe(false);
    await page.locator('#view-floor').click();
    await floorOf(sam).locator('#rows .row').first().waitFor();
    expect(await page.locator('#log').isVisible()).toBe(false);
    expect(await floorOf(sam).locator('#viewer').textContent()).toContain('Sam');
    await sam.photograph('live-tab');
  });

  it('takes the bets of two viewers, and shows them in the wallet', async () => {
    for (const [visitor, trader] of [
      [robin, 'alex'],
      [sam, 'mike'],
    ] as const) {
      const floor = floorOf(visitor);
      if (visitor === sam) await floor.locator('#tab-ticker').click();
      await floor.locator(`#markets [data-press="stake:winner:${trader}"]`).click();
      await floor.locator('#sheet input[type=text]').fill('70');
      await floor.locator('#sheet button[type=submit]').click();
      await expect
        .poll(() =>
          [...(night.show.episode?.pools[0]?.wagers ?? [])].map(({ outcome, chips }) => [outcome, chips]),
        )
        .toContainEqual([trader, 70]);
      await floor.locator('#sheet-body', { hasText: '70' }).waitFor();
      await visitor.photograph('live-bet');
      await floor.locator('#sheet-close').click();
    }
    const wallet = await robin.run('/wallet');
    expect(await wallet.textContent()).toContain('70');
  }, 90_000);

  it('lets each follow a trader of their own, whose thoughts come to them alone', async () => {
    for (const [visitor, trader] of [
      [robin, 'alex'],
      [sam, 'mike'],
    ] as const) {
      const floor = floorOf(visitor);
      if (visitor === sam) await floor.locator('#tab-board').click();
      await floor.locator(`#rows [data-performer="${trader}"]`).click();
      await floor.locator('#do-follow').click();
      await expect
        .poll(async () => (await night.events()).map((event) => event.type === 'followed' && event.performer))
        .toContain(trader);
      const close = floor.locator('#sheet-close');
      await floor.locator('#sheet[open], #toast:not([hidden])').first().waitFor();
      await visitor.photograph('live-followed');
      if (await close.isVisible()) await close.click();
    }
    for (const visitor of [robin, sam]) {
      await floorOf(visitor).locator('.note.fresh').first().waitFor({ timeout: 30_000 });
      await visitor.photograph('live-follow');
    }
  }, 90_000);

  it('shows the thoughts of rounds that are over to everybody', async () => {
    await floorOf(robin).locator('.notes .thought').first().waitFor();
    expect(await floorOf(robin).locator('#booth-paper .lines li').count()).toBeGreaterThan(0);
  });

  it('goes back over the episode, and is live again', async () => {
    const floor = floorOf(robin);
    await floor.locator('#time-range').focus();
    await robin.page.keyboard.press('Home');
    await floor.locator('#time-note', { hasText: 'round 0' }).waitFor();
    await robin.photograph('live-past');
    await floor.locator('#time-live').click();
    await expect.poll(() => floor.locator('#time-note').textContent()).toBe('');
  });

  it('follows the switch of viewer', async () => {
    await robin.page.locator('[data-testid^="viewer-You"]').click();
    await expect.poll(() => floorOf(robin).locator('#viewer').textContent()).toContain('You (admin)');
    // What was for Robin's eyes alone.
    await expect.poll(() => floorOf(robin).locator('.note.fresh').count()).toBe(0);
  });

  it('goes wrong nowhere, and leaves the machine nowhere', async () => {
    for (const { troubles } of [robin, sam]) expect(troubles).toEqual([]);
    expect(night.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
