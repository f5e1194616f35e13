// The page, wide and narrow: it fits, takes commands, and finds every channel and message.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hello } from './scene/scene.ts';
import { ids } from './scene/scene-guild.ts';
import { line } from './scene/scene-posts.ts';
import { WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await WatchedPage.open();
});
afterAll(() => watched?.close());

describe.each([1280, 400])('at %d px', (width) => {
  it('shows the floor, asks nobody else for anything, and fits', async () => {
    const { page, troubles } = await watched.visit(width);
    await page.locator('[data-author="Mike (AI)"]').first().waitFor();
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    expect(await page.getByTestId('viewer-Robin').locator('input').isChecked()).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('sends a command typed in full, and one put together with keys', async () => {
    const { page } = await watched.visit(width);
    const box = page.getByTestId('command-box');
    await box.fill('/bet trader:alex amount:41');
    await box.press('Enter');
    expect(
      await watched.sent((frame) => frame.t === 'command' && JSON.stringify(frame.options).includes('41')),
    ).toMatchObject({
      name: 'bet',
      channelId: ids.floor,
      options: [
        { name: 'trader', value: 'alex' },
        { name: 'amount', value: 41 },
      ],
    });
    await box.pressSequentially('/be');
    await box.press('Tab');
    await page.getByTestId('suggestion-Alex, the degen').waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(await box.inputValue()).toBe('/bet trader:alex amount:');
    await box.pressSequentially('42');
    await box.press('Enter');
    await watched.sent((frame) => frame.t === 'command' && JSON.stringify(frame.options).includes('42'));
    await box.press('ArrowUp');
    expect(await box.inputValue()).toBe('/bet trader:alex amount:42');
    await page.close();
  });

  it('says in a sentence what is missing', async () => {
    const { page } = await watched.visit(width);
    const box = page.getByTestId('command-box');
    await box.fill('hello');
    await box.press('Enter');
    expect(await page.getByTestId('command-note').textContent()).toContain(
      'Viewers speak to the bot with commands',
    );
    await box.fill('/bet alex');
    await box.press('Enter');
    expect(await page.getByTestId('command-note').textContent()).toContain('still needs amount');
    await page.close();
  });

  it('reaches every channel and marks what is new there', async () => {
    const { page } = await watched.visit(width);
    const coffee = page.getByTestId('channel-coffee-shop');
    watched.server.say({
      t: 'message',
      message: line(watched.origin, 'Sarah', ids.coffee, 'Decaf, as the market.'),
    });
    await page.locator('[data-testid=channel-coffee-shop][data-unread]').waitFor({ state: 'attached' });
    if (width === 400) await page.locator('#drawer').click();
    await coffee.click();
    await page.getByText('Decaf, as the market.').waitFor();
    expect(new URL(page.url()).hash).toBe('#coffee-shop');
    expect(await coffee.getAttribute('data-unread')).toBeNull();
    await page.close();
  });

  it('follows a link to a message, with a click and with keys, and says where one is gone', async () => {
    const { page, troubles } = await watched.visit(width, '/#news-room');
    const { guild, messages } = hello(ids.robin, watched.origin);
    const [bell] = messages[ids.floor] ?? [];
    const linkTo = (id: string): string => `https://discord.com/channels/${guild.id}/${ids.floor}/${id}`;
    const content = `[the bell](${linkTo(bell?.id ?? '')}) and [a ghost](${linkTo('7')})`;
    watched.server.say({ t: 'message', message: line(watched.origin, 'Mike', ids.news, content) });
    const link = page.getByRole('link', { name: 'the bell' });
    const pointed = page.locator(`[data-message-id="${bell?.id}"].pointed-at`);
    for (const go of [() => link.click(), () => link.press('Enter')]) {
      await go();
      await pointed.waitFor();
      expect(await page.evaluate<string>('document.activeElement?.dataset.messageId')).toBe(bell?.id);
      await expect.poll(() => pointed.boundingBox().then((box) => (box?.y ?? -1) >= 0)).toBe(true);
      expect(new URL(page.url()).hash).toBe('#trading-floor');
      await page.evaluate("location.hash = '#news-room'");
      await link.waitFor();
    }
    await page.getByRole('link', { name: 'a ghost' }).click();
    await page.getByText('That message is not on this page any more').waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('gives a thumb at least 44 px', async () => {
    const { page } = await watched.visit(width === 400 ? 400 : 390);
    const targets = await page.locator('main button, label.viewer, select, discord-button').all();
    const small: string[] = [];
    for (const target of targets) {
      const box = await target.boundingBox();
      if (box !== null && box.height < 44) small.push(`${await target.textContent()} ${box.height}`);
    }
    expect(small).toEqual([]);
    await page.close();
  });
});
