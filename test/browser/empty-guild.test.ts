// From an empty server to the first trader's words, on a phone, with nothing but presses: how many, and how long.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Night } from '../episode/night.ts';
import { buildPage, openChromium, withoutChromium } from './chromium.ts';
import { Visitor } from './visitor.ts';

const CLICKS_MAX = 8;
const WITHIN_MS = 90_000;

let browser: Browser;

describe.skipIf(withoutChromium())('a server that has just invited the bot', () => {
  let night: Night;
  let admin: Visitor;

  beforeAll(async () => {
    await buildPage();
    browser = await openChromium();
    night = await Night.open({ onArrival: 'greet', settings: { paceMs: 300_000 }, rateLimits: 'discord' });
    admin = await Visitor.come(browser, {
      ...{ address: night.loopback.url, width: 400, viewer: 'You', channel: 'general' },
    });
  }, 120_000);

  afterAll(async () => {
    await admin?.leave();
    await night?.close();
    await browser?.close();
  });

  it('is set up and hears a trader within 90 seconds and 8 clicks', async () => {
    const startedAtMs = Date.now();
    let clicks = 0;
    const press = async (id: RegExp): Promise<void> => {
      clicks += 1;
      await expect
        .poll(
          () =>
            admin.press(id).then(
              () => true,
              () => false,
            ),
          { timeout: 20_000 },
        )
        .toBe(true);
    };
    await admin.photograph('empty-1-welcome');
    await press(/^setUp:/);
    const form = admin.page.getByTestId('modal');
    await form.waitFor();
    await admin.photograph('empty-2-form');
    clicks += 1;
    await form.locator('button[type=submit]').click();
    await admin.page.getByText('Nothing is made yet').waitFor();
    await admin.photograph('empty-3-preview');
    await press(/^setUpMake:/);
    await admin.page.getByText('The house is set up').waitFor();
    await admin.photograph('empty-4-done');
    const line = await night.admin.until(({ author }) => author.name.endsWith(' · AI'));
    clicks += 2;
    await admin.enter('trading-floor');
    await admin.page.getByText('Opening bell').first().waitFor();
    await admin.photograph('empty-5-floor');
    expect(line.content).not.toBe('');
    expect(clicks).toBeLessThan(CLICKS_MAX);
    expect(Date.now() - startedAtMs).toBeLessThan(WITHIN_MS);
    expect(admin.troubles).toEqual([]);
  }, 120_000);
});
