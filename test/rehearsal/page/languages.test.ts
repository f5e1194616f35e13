// The page in a Discord client's other languages: the browser's, another that is chosen or asked for, and the commands'.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_LOCALES } from '../../../src/rehearsal/page/words/locale.ts';
import { PageWords } from '../../../src/rehearsal/page/words/page-words.ts';
import { ids } from './scene/scene-guild.ts';
import { line } from './scene/scene-posts.ts';
import { live, WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await WatchedPage.open();
});
afterAll(() => watched?.close());

/** The page's own English words, wherever they stand, that a page in another language still says. */
const LEFT_IN_ENGLISH = `(() => {
  const texts = [];
  const walk = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot !== null) walk(node.shadowRoot);
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
      if (node.localName === 'script' || node.localName === 'style' || node.localName === 'noscript') continue;
      for (const child of node.childNodes) if (child.nodeType === 3) texts.push(child.textContent);
    }
  };
  walk(document);
  const own = /^(Skip|Channels|Events|You are|Jump|Language|A rehearsal|Send|Commands?|Type|Today|Yesterday|Things to try|AI traders|Dismiss|Only you|Cancel|Submit|Choose|Enlarge|unknown)( |$|,)/;
  return [...new Set(texts.map((text) => text.trim()).filter((text) => own.test(text)))];
})()`;

describe.each([1280, 400])('at %d px', (width) => {
  it.each(PAGE_LOCALES.filter((locale) => !locale.startsWith('en')))(
    'is wholly in the language of a browser that speaks %s',
    async (locale) => {
      const { page, troubles } = await watched.visit(width, '/', locale);
      const words = new PageWords(locale);
      await page.getByText(words.say('foot')).waitFor({ state: 'attached' });
      await page.locator('discord-message').last().waitFor();
      watched.server.say({
        t: 'message',
        message: {
          ...line(watched.origin, 'Mike', ids.floor, 'Sold it. Bought it. ||Sold it.||'),
          editedTimestamp: new Date().toISOString(),
        },
      });
      await page.getByText(words.say('edited')).waitFor();
      const box = page.getByTestId('command-box');
      await box.fill('/follow alex');
      await box.press('Enter');
      await page.getByText(words.say('dismiss')).waitFor();
      expect(await page.evaluate<string[]>(LEFT_IN_ENGLISH)).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(watched.server.locales.at(-1)).toBe(locale);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  it('is in the one that is chosen, tells the server, and remembers it', async () => {
    const { page } = await watched.visit(width, '/?locale=fr');
    expect(watched.server.locales.at(-1)).toBe('fr');
    if (width === 400) await page.locator('#drawer').click();
    await page.getByTestId('language').selectOption('日本語');
    await page.getByText('AIトレーダー').waitFor({ state: 'attached' });
    await live(page);
    expect(watched.server.locales.at(-1)).toBe('ja');
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await live(page);
    expect(watched.server.locales.at(-1)).toBe('ja');
    await page.close();
  });

  it('calls the commands by their names in it, and takes those of old', async () => {
    const { page } = await watched.visit(width, '/', 'ja');
    const box = page.getByTestId('command-box');
    expect(await page.locator('.chip').allTextContents()).toEqual([
      '/フォロー alex',
      '/chaos',
      '/賭ける alex 100',
    ]);
    await box.pressSequentially('/賭');
    await page.getByTestId('suggestion-/賭ける').getByText('トレーダーにチップを賭けます').waitFor();
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/賭ける trader:');
    await box.pressSequentially('alex');
    await page.getByTestId('suggestion-Alex, the degen').waitFor();
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/賭ける trader:alex チップ数:');
    await box.pressSequentially('43 市場:');
    await page.getByTestId('suggestion-エピソードの勝者').click();
    await box.press('Enter');
    const wanted = { name: 'bet', options: [{ value: 'alex' }, { value: 43 }, { value: 'winner' }] };
    expect(
      await watched.sent((frame) => frame.t === 'command' && JSON.stringify(frame.options).includes('43')),
    ).toMatchObject(wanted);
    await box.fill('/bet alex');
    await box.press('Enter');
    expect(await page.getByTestId('command-note').textContent()).toBe(
      '/賭ける にはまだ チップ数 が必要です：賭けるチップの数',
    );
    const message = page.locator('[data-author="Mike (AI)"]').first();
    await message.click({ button: 'right', position: { x: width === 400 ? 330 : 700, y: 12 } });
    await page.getByRole('menuitem', { name: '何を考えていた？' }).click();
    await watched.sent((frame) => frame.t === 'messageCommand' && frame.name === 'What were you thinking?');
    await page.close();
  });
});
