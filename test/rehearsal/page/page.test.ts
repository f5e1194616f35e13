// The built page in Chromium against the scripted server, wide and narrow.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFrame, ServerFrame } from '../../../src/rehearsal/page/protocol.ts';
import type { MockServer } from './mock-server.ts';
import { startMockServer } from './mock-server.ts';
import { followMessage, hello, line, message } from './scene.ts';
import { ids } from './scene-guild.ts';
import { pictures } from './scene-pictures.ts';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const modal = {
  custom_id: 'headline',
  title: 'Write a headline',
  components: [
    { type: 18, label: 'Headline', component: { type: 4, style: 1, custom_id: 'text', max_length: 120 } },
  ],
};

function answer(frame: PageFrame, viewerId: string): readonly ServerFrame[] {
  if (frame.t === 'autocomplete') {
    return [{ t: 'autocomplete', nonce: frame.nonce, choices: [{ name: 'Alex, the degen', value: 'alex' }] }];
  }
  if (frame.t !== 'command') return [];
  const done = {
    t: 'interaction',
    id: '1',
    nonce: frame.nonce,
    state: 'done',
    channelId: frame.channelId,
  } as const;
  if (frame.name === 'follow') return [{ t: 'message', message: followMessage(origin, viewerId) }, done];
  if (frame.name === 'say') return [{ t: 'modal', interactionId: '9', modal: modal as never }, done];
  if (frame.name === 'chaos')
    return [{ ...done, state: 'failed', message: 'The application did not respond' }];
  return [done];
}

let origin = '';
let folder = '';
let server: MockServer;
let browser: Browser;

/** In a process of its own: under vitest the build would take the libraries' development versions. */
async function buildPage(outDir: string): Promise<void> {
  const vite = join(import.meta.dirname, '../../../node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], { env });
}

beforeAll(async () => {
  if (chromiumPath === undefined) throw new Error('Install Chromium to run the tests of the page.');
  folder = await mkdtemp(join(tmpdir(), 'bullpen-page-'));
  await buildPage(folder);
  server = await startMockServer({ folder, hello, answer, pictures });
  origin = server.address;
  browser = await chromium.launch({ executablePath: chromiumPath, args: flags });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly troubles: readonly string[];
}

async function visit(width: number, path = '/'): Promise<Visit> {
  const troubles: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) troubles.push(request.url());
  });
  await page.goto(`${origin}${path}`);
  await live(page);
  return { page, troubles };
}

async function live(page: Page): Promise<void> {
  await page.locator('[data-testid=connection][data-status=live]').waitFor({ state: 'attached' });
}

function sent(test: (frame: PageFrame) => boolean): Promise<PageFrame> {
  return expect
    .poll(() => server.received.findLast(test))
    .toBeDefined()
    .then(() => server.received.findLast(test) as PageFrame);
}

describe.each([1280, 400])('at %d px', (width) => {
  it('shows the floor, asks nobody else for anything, and fits', async () => {
    const { page, troubles } = await visit(width);
    await page.locator('[data-author="Mike (AI)"]').first().waitFor();
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    expect(await page.getByTestId('viewer-Robin').locator('input').isChecked()).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('sends a command typed in full, and one put together with keys', async () => {
    const { page } = await visit(width);
    const box = page.getByTestId('command-box');
    await box.fill('/bet trader:alex amount:41');
    await box.press('Enter');
    expect(
      await sent((frame) => frame.t === 'command' && JSON.stringify(frame.options).includes('41')),
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
    await sent((frame) => frame.t === 'command' && JSON.stringify(frame.options).includes('42'));
    await box.press('ArrowUp');
    expect(await box.inputValue()).toBe('/bet trader:alex amount:42');
    await page.close();
  });

  it('says in a sentence what is missing', async () => {
    const { page } = await visit(width);
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
    const { page } = await visit(width);
    const coffee = page.getByTestId('channel-coffee-shop');
    server.say({ t: 'message', message: line(origin, 'Sarah', ids.coffee, 'Decaf, as the market.') });
    await page.locator('[data-testid=channel-coffee-shop][data-unread]').waitFor({ state: 'attached' });
    if (width === 400) await page.locator('#drawer').click();
    await coffee.click();
    await page.getByText('Decaf, as the market.').waitFor();
    expect(new URL(page.url()).hash).toBe('#coffee-shop');
    expect(await coffee.getAttribute('data-unread')).toBeNull();
    await page.close();
  });

  it('follows a link to a message, with a click and with keys, and says where one is gone', async () => {
    const { page, troubles } = await visit(width, '/#news-room');
    const { guild, messages } = hello(ids.robin, origin);
    const [bell] = messages[ids.floor] ?? [];
    const linkTo = (id: string): string => `https://discord.com/channels/${guild.id}/${ids.floor}/${id}`;
    const content = `[the bell](${linkTo(bell?.id ?? '')}) and [a ghost](${linkTo('7')})`;
    server.say({ t: 'message', message: line(origin, 'Mike', ids.news, content) });
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
    const { page } = await visit(width === 400 ? 400 : 390);
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

describe('a viewer', () => {
  it('sees an ephemeral answer, and puts it away', async () => {
    const { page } = await visit(1280);
    const box = page.getByTestId('command-box');
    await box.fill('/follow alex');
    await box.press('Enter');
    await page.getByTestId('ephemeral').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByTestId('ephemeral').count()).toBe(0);
    await page.close();
  });

  it('reads why nothing came', async () => {
    const { page } = await visit(1280);
    await page.getByTestId('command-box').fill('/chaos');
    await page.getByTestId('command-box').press('Enter');
    await page.getByTestId('note-failed').getByText('The application did not respond').waitFor();
    await page.close();
  });

  it('presses a button once, and keeps the focus when the message changes under it', async () => {
    const { page } = await visit(1280);
    const button = page.locator('[data-custom-id="bet:alex:100"]');
    await button.locator('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await sent((frame) => frame.t === 'component' && frame.customId === 'bet:alex:100');
    expect(server.received.filter((frame) => frame.t === 'component')).toHaveLength(1);
    const board = hello(ids.robin, origin).messages[ids.floor]?.[6];
    if (board === undefined) throw new Error('the scene has a board');
    server.say({ t: 'messageUpdate', message: { ...board, content: 'Changed.' } });
    await page.getByText('Changed.').waitFor();
    await expect
      .poll(() => page.evaluate<string>("document.activeElement?.getAttribute('data-custom-id')"))
      .toBe('bet:alex:100');
    await page.close();
  });

  it('fills in a form', async () => {
    const { page } = await visit(1280);
    await page.getByTestId('command-box').fill('/say');
    await page.getByTestId('command-box').press('Enter');
    await page.getByTestId('modal').getByLabel('Headline').fill('Bonds found dull');
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await sent((frame) => frame.t === 'modalSubmit')).toMatchObject({
      interactionId: '9',
      customId: 'headline',
      fields: { text: 'Bonds found dull' },
    });
    await page.close();
  });

  it('becomes somebody else, for this tab', async () => {
    const { page } = await visit(1280);
    await page.getByTestId('viewer-Ada').click();
    await expect.poll(() => page.evaluate<string>("sessionStorage.getItem('bullpen.viewer')")).toBe(ids.ada);
    await page.reload();
    await live(page);
    expect(await page.getByTestId('viewer-Ada').locator('input').isChecked()).toBe(true);
    await page.close();
  });

  it('is told when the server goes, and misses and doubles nothing when it is back', async () => {
    const { page } = await visit(1280);
    const before = await page.locator('discord-message').count();
    server.drop();
    await page.getByText('Reconnecting…').waitFor();
    await live(page);
    await expect.poll(() => page.locator('discord-message').count()).toBe(before);
    await page.close();
  });

  it('stays at the newest message while messages change and come', async () => {
    const { page } = await visit(1280);
    const scroller = page.locator('#scroller');
    const vote = hello(ids.robin, origin).messages[ids.floor]?.at(-1);
    if (vote === undefined) throw new Error('the scene has a vote');
    for (let tally = 1; tally <= 8; tally += 1) {
      const content = 'A tally. '.repeat(tally * (tally % 2 === 0 ? 60 : 1));
      server.say({ t: 'messageUpdate', message: { ...vote, flags: 0, content: `${content} ${tally}.` } });
      server.say({ t: 'message', message: line(origin, 'Mike', ids.floor, `Tally ${tally}!`) });
      await page.getByText(`Tally ${tally}!`).waitFor();
    }
    await expect
      .poll(() =>
        scroller.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight),
      )
      .toBeLessThan(2);
    await page.close();
  });

  it('says what an old picture showed, and asks for none', async () => {
    const { page } = await visit(1280);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const image = { url: `${origin}/gone/1/2/board.png`, width: 600, height: 400 };
    const embeds = [{ title: 'The board of round 3', image }];
    server.say({ t: 'message', message: message(origin, { channelId: ids.floor, embeds }) });
    await page.getByText('An old picture, kept no longer: The board of round 3').waitFor();
    expect(asked.filter((url) => url.includes('/gone/'))).toEqual([]);
    await page.close();
  });

  it('stays where it reads, and can jump to the present', async () => {
    const { page } = await visit(1280);
    const scroller = page.locator('#scroller');
    await scroller.evaluate((element) => element.scrollTo(0, 0));
    await page.locator('#present').waitFor();
    server.say({
      t: 'message',
      message: message(origin, { channelId: ids.floor, id: '919999999999999999', content: 'Closing bell.' }),
    });
    await page.locator('#present.has-news').waitFor();
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(0);
    await page.locator('#present').click();
    await page.locator('#present').waitFor({ state: 'hidden' });
    await page.close();
  });
});
