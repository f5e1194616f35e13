// A command that a message mentions: it looks as on Discord, and a tap or a key begins it in the box, ready to be filled
// in. What Discord has no such command for does nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAINT_THINGS } from './contrast.ts';
import { ids } from './scene/scene-guild.ts';
import { message } from './scene/scene-posts.ts';
import { WatchedPage } from './watched-page.ts';

const BET = '1';
const CHAOS = '2';
const CAST = '6';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await WatchedPage.open();
});
afterAll(() => watched?.close());

async function told(width: number, content: string) {
  const visit = await watched.visit(width);
  watched.server.say({ t: 'message', message: message(watched.origin, { channelId: ids.floor, content }) });
  const box = visit.page.getByTestId('command-box');
  const pill = (name: string) => visit.page.locator(`discord-mention[data-command="${name}"]`).last();
  await pill('bet').waitFor();
  return { ...visit, box, pill };
}

describe.each([1280, 400])('at %d px', (width) => {
  it('begins with a tap, as if it had been taken from the list, and is not sent', async () => {
    const before = watched.server.received.filter(({ t }) => t === 'command').length;
    const { page, box, pill, troubles } = await told(width, `</bet:${BET}> · </chaos:${CHAOS}>`);
    await pill('bet').click();
    expect(await box.inputValue()).toBe('/bet trader:');
    expect(await page.evaluate<string>('document.activeElement?.id')).toBe('command-input');
    await page.getByTestId('suggestion-Alex, the degen').waitFor();
    await page.keyboard.press('Escape');
    await pill('chaos').click();
    expect(await box.inputValue()).toBe('/chaos ');
    expect(watched.server.received.filter(({ t }) => t === 'command')).toHaveLength(before);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it.each(['Enter', ' '])('begins with the key %j, subcommands too', async (key) => {
    const { page, box, pill } = await told(width, `</cast add:${CAST}> </bet:${BET}>`);
    await pill('cast add').focus();
    await page.keyboard.press(key);
    expect(await box.inputValue()).toBe('/cast add name:');
    await page.keyboard.type('Zoe');
    expect(await box.inputValue()).toBe('/cast add name:Zoe');
    await page.close();
  });

  it('does nothing by another id, by a name that is no command’s own, or without its subcommand', async () => {
    const { page, box, pill } = await told(width, `</bet:99> </apostar:${BET}> </cast:${CAST}>`);
    const complaint = page.getByText('this mention does nothing');
    for (const name of ['bet', 'apostar', 'cast']) {
      await pill(name).click();
      await complaint.waitFor();
      await page.getByLabel('Close this message').click();
      await complaint.waitFor({ state: 'detached' });
      expect(await box.inputValue()).toBe('');
    }
    await page.close();
  });
});

it.each(['dark', 'light'] as const)(
  'reads "/bet", and can be told from what is behind it: %s',
  async (colorScheme) => {
    const { page } = await told(400, `Now </bet:${BET}>\n-# or </cast add:${CAST}>`);
    await page.emulateMedia({ colorScheme });
    await expect
      .poll(() => page.evaluate<string>('document.documentElement.dataset.theme'))
      .toBe(colorScheme);
    expect(await page.getByRole('button', { name: '/bet', exact: true }).count()).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate<string[]>(FAINT_THINGS)).toEqual([]);
    await page.close();
  },
);
