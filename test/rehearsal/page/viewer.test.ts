// What a viewer lives through on the page: answers, buttons and forms, another person, a server that goes, reading back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hello } from './scene/scene.ts';
import { ids } from './scene/scene-guild.ts';
import { line, message } from './scene/scene-posts.ts';
import { live, WatchedPage } from './watched-page.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await WatchedPage.open();
});
afterAll(() => watched?.close());

describe('a viewer', () => {
  it('sees an ephemeral answer, and puts it away', async () => {
    const { page } = await watched.visit(1280);
    const box = page.getByTestId('command-box');
    await box.fill('/follow alex');
    await box.press('Enter');
    await page.getByTestId('ephemeral').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByTestId('ephemeral').count()).toBe(0);
    await page.close();
  });

  it('reads why nothing came', async () => {
    const { page } = await watched.visit(1280);
    await page.getByTestId('command-box').fill('/chaos');
    await page.getByTestId('command-box').press('Enter');
    await page.getByTestId('note-failed').getByText('The application did not respond').waitFor();
    await page.close();
  });

  it('presses a button once, and keeps the focus when the message changes under it', async () => {
    const { page } = await watched.visit(1280);
    const button = page.locator('[data-custom-id="bet:alex:100"]');
    await button.locator('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await watched.sent((frame) => frame.t === 'component' && frame.customId === 'bet:alex:100');
    expect(watched.server.received.filter((frame) => frame.t === 'component')).toHaveLength(1);
    const board = hello(ids.robin, watched.origin).messages[ids.floor]?.[6];
    if (board === undefined) throw new Error('the scene has a board');
    watched.server.say({ t: 'messageUpdate', message: { ...board, content: 'Changed.' } });
    await page.getByText('Changed.').waitFor();
    await expect
      .poll(() => page.evaluate<string>("document.activeElement?.getAttribute('data-custom-id')"))
      .toBe('bet:alex:100');
    await page.close();
  });

  it('fills in a form', async () => {
    const { page } = await watched.visit(1280);
    await page.getByTestId('command-box').fill('/say');
    await page.getByTestId('command-box').press('Enter');
    await page.getByTestId('modal').getByLabel('Headline').fill('Bonds found dull');
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await watched.sent((frame) => frame.t === 'modalSubmit')).toMatchObject({
      interactionId: '9',
      customId: 'headline',
      fields: { text: 'Bonds found dull' },
    });
    await page.close();
  });

  it('chooses in a form, by touch and by key, and is told what is wanting', async () => {
    const { page, troubles } = await watched.visit(400);
    await page.getByTestId('command-box').fill('/leaderboard');
    await page.getByTestId('command-box').press('Enter');
    const modal = page.getByTestId('modal');
    expect(await modal.getByLabel('Play it loud').first().isChecked()).toBe(true);
    expect(await modal.getByLabel('agree').isChecked()).toBe(true);
    await modal.getByLabel('Play it loud').first().focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Submit' }).click();
    await modal.getByText('Choose 1 to 2.').first().waitFor();
    await modal.getByRole('group', { name: 'markets' }).getByLabel('Play it quiet').check();
    await modal.getByRole('group', { name: 'who' }).getByLabel('@everyone').check();
    await modal.getByLabel('agree').uncheck();
    expect(await modal.getByLabel('room').locator('option').allTextContents()).toEqual([
      ...['Choose', 'trading-floor', 'startup-offices', 'vc-office', 'coffee-shop', 'news-room'],
    ]);
    await modal.getByLabel('room').selectOption('coffee-shop');
    expect(await modal.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Submit' }).click();
    const sent = await watched.sent((frame) => frame.t === 'modalSubmit' && frame.interactionId === '8');
    expect(sent).toMatchObject({
      customId: 'choosing',
      fields: {
        ...{ pace: ['normal'], markets: ['quiet'], agree: false, room: [ids.coffee] },
        who: ['900000000000000001'],
      },
    });
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('becomes somebody else, for this tab', async () => {
    const { page } = await watched.visit(1280);
    await page.getByTestId('viewer-Ada').click();
    await expect.poll(() => page.evaluate<string>("sessionStorage.getItem('bullpen.viewer')")).toBe(ids.ada);
    await page.reload();
    await live(page);
    expect(await page.getByTestId('viewer-Ada').locator('input').isChecked()).toBe(true);
    await page.close();
  });

  it('is told when the server goes, and misses and doubles nothing when it is back', async () => {
    const { page } = await watched.visit(1280);
    const before = await page.locator('discord-message').count();
    watched.server.drop();
    await page.getByText('Reconnecting…').waitFor();
    await live(page);
    await expect.poll(() => page.locator('discord-message').count()).toBe(before);
    await page.close();
  });

  it('stays at the newest message while messages change and come', async () => {
    const { page } = await watched.visit(1280);
    const scroller = page.locator('#scroller');
    const vote = hello(ids.robin, watched.origin).messages[ids.floor]?.at(-1);
    if (vote === undefined) throw new Error('the scene has a vote');
    for (let tally = 1; tally <= 8; tally += 1) {
      const content = 'A tally. '.repeat(tally * (tally % 2 === 0 ? 60 : 1));
      watched.server.say({
        t: 'messageUpdate',
        message: { ...vote, flags: 0, content: `${content} ${tally}.` },
      });
      watched.server.say({
        t: 'message',
        message: line(watched.origin, 'Mike', ids.floor, `Tally ${tally}!`),
      });
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
    const { page } = await watched.visit(1280);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const image = { url: `${watched.origin}/gone/1/2/board.png`, width: 600, height: 400 };
    const embeds = [{ title: 'The board of round 3', image }];
    watched.server.say({ t: 'message', message: message(watched.origin, { channelId: ids.floor, embeds }) });
    await page.getByText('An old picture, kept no longer: The board of round 3').waitFor();
    expect(asked.filter((url) => url.includes('/gone/'))).toEqual([]);
    await page.close();
  });

  it.each(['at the newest message', 'further back'])(
    'stays %s while everything is drawn again, as when channels come',
    async (where) => {
      const { page } = await watched.visit(400);
      const scroller = page.locator('#scroller');
      const { channels } = hello(ids.robin, watched.origin);
      const back = where === 'further back' ? 260 : 0;
      await page.locator('discord-message').last().waitFor();
      const fromEnd = () =>
        scroller.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight);
      await expect.poll(fromEnd).toBeLessThan(2);
      await scroller.evaluate((element, by) => element.scrollBy(0, -by), back);
      await expect.poll(() => page.locator('#present').isVisible()).toBe(back > 0);
      for (let count = 1; count <= 6; count += 1) {
        const more = channels.map((channel) => ({ ...channel, position: channel.position + count }));
        watched.server.say({ t: 'channels', channels: more });
        watched.server.say({ t: 'channels', channels: [...more] });
      }
      await page.evaluate('new Promise((seen) => setTimeout(seen, 300))');
      expect(Math.abs((await fromEnd()) - back)).toBeLessThan(3);
      await page.close();
    },
  );

  it('stays in the channel where it did something, though a floor comes', async () => {
    const { page } = await watched.visit(1280);
    const { channels } = hello(ids.robin, watched.origin);
    const floor = channels.filter(({ id }) => id === ids.floor);
    const [general, others] = [
      { ...channels[2], name: 'general' },
      channels.filter(({ id }) => id !== ids.floor),
    ];
    watched.server.say({ t: 'channels', channels: [general as (typeof channels)[number]] });
    await page.locator('#channel-name', { hasText: 'general' }).waitFor();
    await page.getByTestId('command-box').fill('/chaos');
    await page.getByTestId('command-box').press('Enter');
    await page.getByTestId('note-failed').waitFor();
    watched.server.say({
      t: 'channels',
      channels: [general as (typeof channels)[number], ...others, ...floor],
    });
    await page.getByTestId('channel-trading-floor').waitFor();
    expect(await page.locator('#channel-name').textContent()).toBe('general');
    await page.close();
  });

  it('reads who used a command of a message, and on which message', async () => {
    const { page, troubles } = await watched.visit(400);
    const [bell] = hello(ids.robin, watched.origin).messages[ids.floor] ?? [];
    const used = { id: '2', userId: ids.sam, userName: 'Sam', commandName: 'What were you thinking?' };
    const answer = (id: string, targetMessageId: string | undefined) =>
      message(watched.origin, {
        ...{ channelId: ids.floor, id, type: 20, content: 'Secret.' },
        interaction: { ...used, ...(targetMessageId === undefined ? {} : { targetMessageId }) },
      });
    watched.server.say({ t: 'message', message: answer('929999999999999991', bell?.id) });
    watched.server.say({ t: 'message', message: answer('929999999999999992', '7') });
    const [here, gone] = ['929999999999999991', '929999999999999992'].map((id) =>
      page.locator(`[data-message-id="${id}"]`).getByTestId('command-used'),
    );
    await gone?.waitFor();
    expect(await here?.textContent()).toMatch(/^Sam used What were you thinking\?›Bullpen🔔 Opening bell\./u);
    expect(await gone?.textContent()).toBe(
      'Sam used What were you thinking?›That message was deleted, or is too far back.',
    );
    await here?.getByRole('button').click();
    await page.locator(`[data-message-id="${bell?.id}"].pointed-at`).waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('sees what is chosen in a form whole, and what that means below it', async () => {
    const { page } = await watched.visit(400);
    await page.getByTestId('command-box').fill('/leaderboard');
    await page.getByTestId('command-box').press('Enter');
    const list = page.locator('[name="hours"]');
    await list.selectOption('always');
    expect(await list.locator('option:checked').textContent()).toBe('Always');
    expect(await page.getByTestId('chosen-hint').first().textContent()).toBe(
      'Day and night, as long as somebody watches the floor',
    );
    await list.selectOption('nights');
    expect(await list.locator('option[value=always]').textContent()).toBe(
      'Always · Day and night, as long as somebody watches the floor',
    );
    await page.close();
  });

  it('stays where it reads, and can jump to the present', async () => {
    const { page } = await watched.visit(1280);
    const scroller = page.locator('#scroller');
    await scroller.evaluate((element) => element.scrollTo(0, 0));
    await page.locator('#present').waitFor();
    watched.server.say({
      t: 'message',
      message: message(watched.origin, {
        channelId: ids.floor,
        id: '919999999999999997',
        content: 'Closing bell.',
      }),
    });
    const pill = page.locator('#present.has-news');
    await pill.waitFor();
    expect(await pill.textContent()).toContain('New messages');
    const [floor, robin] = [{ channelId: ids.floor }, ids.robin];
    const answer = { ...floor, id: '919999999999999998', content: 'Your slip.', ephemeralFor: robin };
    watched.server.say({ t: 'message', message: message(watched.origin, answer) });
    await expect.poll(() => pill.textContent()).toContain('Your answer is below');
    const later = { ...floor, id: '919999999999999999', content: 'A later bell.' };
    watched.server.say({ t: 'message', message: message(watched.origin, later) });
    await page.locator('discord-message', { hasText: 'A later bell.' }).waitFor({ state: 'attached' });
    expect(await pill.textContent()).toContain('Your answer is below');
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(0);
    await page.locator('#present').click();
    await page.locator('#present').waitFor({ state: 'hidden' });
    await page.close();
  });
});
