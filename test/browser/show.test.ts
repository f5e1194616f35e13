// The real show in a real browser, wide and narrow: two viewers watch a round, vote, bet and follow.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/show/cast/cast.ts';
import { Night } from '../episode/night.ts';
import { buildPage, openChromium, withoutChromium } from './chromium.ts';
import { Visitor } from './visitor.ts';

const SETTINGS = { paceMs: 2_000, roundsPerEpisode: 40, chaosOpenMs: 25_000 };
const ROOM_NAMES: readonly string[] = ROOMS.map((room) => room.toLowerCase().replaceAll(' ', '-'));

let browser: Browser;

describe.skipIf(withoutChromium())('the page, with the show on it', () => {
  beforeAll(async () => {
    await buildPage();
    browser = await openChromium();
  }, 120_000);

  afterAll(() => browser?.close());

  describe.each([1280, 400])('at %d px', (width) => {
    let night: Night;
    let robin: Visitor;
    let sam: Visitor;

    beforeAll(async () => {
      night = await Night.open({ settings: SETTINGS, rateLimits: 'discord' });
      const address = night.loopback.url;
      robin = await Visitor.come(browser, { address, width, viewer: 'Robin' });
      sam = await Visitor.come(browser, { address, width, viewer: 'Sam' });
    }, 90_000);

    afterAll(async () => {
      await Promise.all([robin?.leave(), sam?.leave()]);
      await night?.close();
    });

    it('shows the bell with the board, and a round as it is spoken', async () => {
      const { page } = robin;
      await page.getByText('Opening bell · episode 1').waitFor();
      await page.locator('img[alt*="Alex"]').first().waitFor();
      const line = await night.admin.until(({ author }) => author.name.endsWith(' · AI'));
      const room = night.admin.channels().find(({ id }) => id === line.channelId)?.name ?? '';
      expect(ROOM_NAMES).toContain(room);
      await robin.enter(room);
      const speaker = page.locator(`discord-message[data-author="${line.author.name}"]`).first();
      await speaker.waitFor();
      expect(await speaker.textContent()).toContain('round 1');
      await robin.photograph('room');
      await robin.enter('trading-floor');
      await robin.photograph('floor');
    });

    it('opens a vote with /chaos, and two viewers vote', async () => {
      await robin.run('/chaos');
      await robin.press(/^vote:.+:1$/);
      await sam.press(/^vote:.+:0$/);
      await expect
        .poll(() => Object.values(night.show.chaos?.ballots ?? {}).sort(), { timeout: 20_000 })
        .toEqual([0, 1]);
      const vote = sam.page.locator('discord-message', { hasText: 'Chaos vote' }).last();
      await expect.poll(() => vote.textContent(), { timeout: 20_000 }).toMatch(/1 vote.*1 vote/s);
      await sam.photograph('vote');
    });

    it('takes /bet alex 100 from two viewers', async () => {
      const slip = await robin.run('/bet alex 100');
      expect(await slip.textContent()).toContain('Alex');
      await sam.run('/bet alex 100');
      const wagers = [...(night.show.episode?.pools[0]?.wagers ?? [])];
      expect(wagers.map(({ outcome, chips }) => [outcome, chips])).toEqual([
        ['alex', 100],
        ['alex', 100],
      ]);
      await robin.photograph('bet');
    });

    it('follows Alex for one viewer, and the other does not see it', async () => {
      const feed = await robin.run('/follow alex');
      await expect.poll(() => feed.textContent(), { timeout: 20_000 }).toMatch(/Following Alex[\s\S]*💭/);
      expect(await sam.page.getByText('Following Alex').count()).toBe(0);
      await robin.photograph('follow');
    });

    it('does all of it from the keyboard', async () => {
      const { page } = sam;
      await page.reload();
      await page.getByTestId('command-box').waitFor();
      await page.locator('[data-testid=connection][data-status=live]').waitFor({ state: 'attached' });
      const focused = () => page.evaluate<string>('document.activeElement?.id ?? ""');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('command-input');
      await page.keyboard.type('/odd');
      await page.getByTestId('suggestions').getByRole('option').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await sam
        .privateNotes()
        .filter({ hasText: 'Most profit since the opening bell wins' })
        .last()
        .waitFor();
      await sam.photograph('keyboard');
    });

    it('fits, and nothing goes wrong or leaves the machine', async () => {
      for (const visitor of [robin, sam]) {
        expect(await visitor.widthOfContent()).toBeLessThanOrEqual(width);
        expect(visitor.troubles).toEqual([]);
      }
      expect(night.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    });
  });
});
