// What can be read and found: contrast in both themes, room for the messages on small and enlarged screens, the hint that
// goes, and replies that say whom they answer.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAINT_THINGS } from './contrast.ts';
import { hello } from './scene/scene.ts';
import { ids } from './scene/scene-guild.ts';
import { line, message } from './scene/scene-posts.ts';
import { WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await WatchedPage.open();
});
afterAll(() => watched?.close());

const THEMES = ['dark', 'light'] as const;
/** A phone, a small one, a wide window, and the same window at 200%: as many pixels, half as many of the page's. */
const SCREENS = [
  { name: 'a phone', width: 400, height: 800 },
  { name: 'a small phone', width: 360, height: 640 },
  { name: 'a window', width: 1280, height: 800 },
  { name: 'a window at 200%', width: 640, height: 400 },
] as const;

/** The shortest words, the longest, and those of another script. */
const LANGUAGES = ['en-GB', 'de', 'ja'] as const;

const heightOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.y ?? 0;

describe.each(THEMES)('in the %s theme', (colorScheme) => {
  it.each(['trading-floor', 'startup-offices'])(
    'everything in #%s can be told from what is behind it',
    async (room) => {
      const { page } = await watched.visit(1280, `/#${room}`);
      await page.emulateMedia({ colorScheme });
      await page.locator('discord-message').first().waitFor();
      await expect
        .poll(() => page.evaluate<string>('document.documentElement.dataset.theme'))
        .toBe(colorScheme);
      await expect.poll(() => page.evaluate<string[]>(FAINT_THINGS)).toEqual([]);
      await page.close();
    },
  );

  it('so can the channels and the languages in their drawer', async () => {
    const { page } = await watched.visit(400);
    await page.emulateMedia({ colorScheme });
    await page.locator('#drawer').click();
    await page.getByTestId('language').waitFor();
    await expect.poll(() => page.evaluate<string[]>(FAINT_THINGS)).toEqual([]);
    await page.close();
  });

  it('so can suggestions, a private answer, a form, and what went wrong', async () => {
    const { page } = await watched.visit(400);
    await page.emulateMedia({ colorScheme });
    const box = page.getByTestId('command-box');
    await box.fill('/follow alex');
    await box.press('Enter');
    await page.getByTestId('ephemeral').waitFor();
    await box.fill('hello');
    await box.press('Enter');
    await box.fill('/');
    await page.getByTestId('suggestions').waitFor();
    await expect.poll(() => page.evaluate<string[]>(FAINT_THINGS)).toEqual([]);
    await box.fill('/say');
    await box.press('Enter');
    await page.getByTestId('modal').waitFor();
    await expect.poll(() => page.evaluate<string[]>(FAINT_THINGS)).toEqual([]);
    await page.close();
  });
});

describe.each(SCREENS)('on $name', ({ width, height }) => {
  it.each(LANGUAGES)(
    'the messages begin within the first fifth, in small and large letters, in %s',
    async (language) => {
      const { page } = await watched.visit(width, '/', language);
      await page.setViewportSize({ width, height });
      expect(await heightOf(page, '#scroller')).toBeLessThanOrEqual(height / 5);
      await page.addStyleTag({ content: ':root { font-size: 200%; }' }).catch(() => undefined);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await heightOf(page, '#scroller')).toBeLessThanOrEqual(height / 5);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});

describe.each(LANGUAGES)('the hint in %s', (language) => {
  it('goes with the first command, and stays away', async () => {
    const { page } = await watched.visit(400, '/', language);
    const hint = page.locator('#hint');
    expect(await hint.isVisible()).toBe(true);
    expect((await hint.boundingBox())?.height).toBeLessThanOrEqual(48);
    await page.getByTestId('command-box').fill('/follow alex');
    await page.getByTestId('command-box').press('Enter');
    await expect.poll(() => hint.isVisible()).toBe(false);
    await page.reload();
    await page.locator('discord-message').first().waitFor();
    expect(await hint.isVisible()).toBe(false);
    await page.close();
  });

  it('goes with the first press', async () => {
    const { page } = await watched.visit(400, '/', language);
    await page.locator('discord-button[data-custom-id]').first().click();
    await expect.poll(() => page.locator('#hint').isVisible()).toBe(false);
    await page.close();
  });

  it('can be closed', async () => {
    const { page } = await watched.visit(1280, '/', language);
    await page.locator('.hint-close').click();
    expect(await page.locator('#hint').isVisible()).toBe(false);
    await page.close();
  });
});

describe('a reply', () => {
  it('says whom it answers in words without their marks, and leads there', async () => {
    const { page, troubles } = await watched.visit(1280);
    const [bell] = hello(ids.robin, watched.origin).messages[ids.floor] ?? [];
    const answer = line(watched.origin, 'Mike', ids.floor, 'Told you.');
    watched.server.say({ t: 'message', message: { ...answer, referencedMessageId: bell?.id ?? '' } });
    const reply = page.locator(`[data-message-id="${answer.id}"]`).getByTestId('reply');
    await reply.waitFor();
    const words = await reply.textContent();
    expect(words).toContain('Opening bell. Episode 3 begins with $10,000 each. Seed committed');
    expect(words).not.toMatch(/[*`]|-#/);
    await reply.click();
    await page.locator(`[data-message-id="${bell?.id}"].pointed-at`).waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('to what is gone says so', async () => {
    const { page } = await watched.visit(400);
    const orphan = message(watched.origin, {
      channelId: ids.floor,
      content: 'Late.',
      referencedMessageId: '7',
    });
    watched.server.say({ t: 'message', message: orphan });
    await page.getByText('The message it answers was deleted').waitFor();
    await page.close();
  });
});
