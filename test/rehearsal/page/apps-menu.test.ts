// The menu of a message: its commands under Apps, by hand and by keys, on a phone too; none on what only one sees.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await WatchedPage.open();
});
afterAll(() => watched?.close());

describe.each([1280, 400])('at %d px', (width) => {
  it('opens where a message is held, inside the window, and sends what is chosen', async () => {
    const { page, troubles } = await watched.visit(width);
    const message = page.locator('[data-author="Mike (AI)"]').first();
    const id = await message.getAttribute('data-message-id');
    await message.click({ button: 'right', position: { x: width === 400 ? 330 : 700, y: 12 } });
    const menu = page.getByRole('menu', { name: 'Apps' });
    const box = await menu.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.getByRole('menuitem', { name: 'What were you thinking?' }).click();
    expect(
      await watched.sent((frame) => frame.t === 'messageCommand' && frame.messageId === id),
    ).toMatchObject({ name: 'What were you thinking?' });
    expect(await menu.count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('opens from the dots by keys, and closes with Escape, where the keys were', async () => {
    const { page } = await watched.visit(width);
    const dots = page.getByTestId('apps-button').first();
    await dots.focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('What were you thinking?');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu', { name: 'Apps' }).count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('apps-button');
    await page.close();
  });
});
