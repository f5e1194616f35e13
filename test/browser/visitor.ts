// Somebody at the page, in a browser of their own: looks, types, presses, and remembers what went wrong.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PAGE_WAITS_MS } from './chromium.ts';

const PICTURES = fileURLToPath(new URL('../../test-results/browser/', import.meta.url));
/** Generous: the machine may be busy with other tests. */
const PATIENCE_MS = 30_000;

export interface Seat {
  readonly address: string;
  readonly width: number;
  /** The beginning of the viewer's name. */
  readonly viewer: string;
  /** Where one looks first; the floor, where nothing else is said. */
  readonly channel?: string;
}

export class Visitor {
  readonly page: Page;
  /** Errors of the page, and requests that left the machine. */
  readonly troubles: string[] = [];
  readonly #context: BrowserContext;
  readonly #seat: Seat;

  private constructor(context: BrowserContext, page: Page, seat: Seat) {
    this.#context = context;
    this.page = page;
    this.#seat = seat;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (said) => said.type() === 'error' && this.troubles.push(said.text()));
    page.on('request', (request) => {
      const own = request.url().startsWith(seat.address) || request.url().startsWith('data:');
      if (!own) this.troubles.push(request.url());
    });
  }

  static async come(browser: Browser, seat: Seat): Promise<Visitor> {
    const viewport = { width: seat.width, height: 800 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en-GB' });
    context.setDefaultTimeout(PAGE_WAITS_MS);
    const visitor = new Visitor(context, await context.newPage(), seat);
    await visitor.page.goto(`${seat.address}/#${seat.channel ?? 'trading-floor'}`);
    await visitor.#live();
    await visitor.page.locator(`[data-testid^="viewer-${seat.viewer}"]`).click();
    await visitor.page
      .locator(`[data-testid^="viewer-${seat.viewer}"][data-chosen]`)
      .waitFor({ state: 'attached' });
    await visitor.#live();
    return visitor;
  }

  async enter(channel: string): Promise<void> {
    const { page } = this;
    const link = page.getByTestId(`channel-${channel}`);
    if (!(await link.isVisible()) || this.#seat.width < 700) await page.locator('#drawer').click();
    await link.click();
    await page.locator('#channel-name', { hasText: channel }).waitFor();
  }

  /** Types it in full and sends it; resolves with the newest answer for these eyes only. */
  async run(command: string): Promise<Locator> {
    const box = this.page.getByTestId('command-box');
    await box.fill(command);
    const before = await this.privateNotes().count();
    await box.press('Enter');
    const note = this.privateNotes().nth(before);
    await note.waitFor();
    return note;
  }

  privateNotes(): Locator {
    return this.page.locator('discord-message[data-ephemeral]');
  }

  async press(customId: string | RegExp): Promise<void> {
    if (typeof customId === 'string')
      return this.page.locator(`discord-button[data-custom-id="${customId}"]`).first().click();
    // What an answer brings to the floor may come after it.
    await expect.poll(() => this.#button(customId), { timeout: PAGE_WAITS_MS }).toBeDefined();
    await (await this.#button(customId))?.click();
  }

  async #button(customId: RegExp): Promise<Locator | undefined> {
    for (const button of await this.page.locator('discord-button[data-custom-id]').all())
      if (customId.test((await button.getAttribute('data-custom-id')) ?? '')) return button;
    return undefined;
  }

  async photograph(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}-${this.#seat.width}.png`) });
  }

  widthOfContent(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth');
  }

  leave(): Promise<void> {
    return this.#context.close();
  }

  async #live(): Promise<void> {
    await this.page.locator('[data-testid=connection][data-status=live]').waitFor({ state: 'attached' });
  }
}
