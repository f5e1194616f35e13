// A watcher that is a real page in Chromium: when each frame came out of its socket, and when it was on the screen, which
// is when the page has drawn it and the browser begins its next frame; and whether the frame's words stood there then.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Unix ms. */
export interface Shown {
  readonly frame: number;
  readonly arrivedAtMs: number;
  readonly shownAtMs: number;
  /** Null: it had no words to show. */
  readonly hasWords: boolean | null;
}

/** In the page, before its own script. Its listener is the socket's first, so the page's work comes after it. */
const NOTED = `
  window.shown = [];
  const has = (words) => [...document.querySelectorAll('#happened li')].some((line) => line.textContent.includes(words));
  const note = ({ data }) => {
    if (!data.startsWith('{"t":"step"')) return;
    const arrivedAtMs = Date.now();
    const { seq: frame, moments } = JSON.parse(data);
    const words = moments.findLast(({ type, words }) => type !== 'prices' && words !== '')?.words;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      performance.mark('frame ' + frame);
      window.shown.push({ frame, arrivedAtMs, shownAtMs: Date.now(), hasWords: words === undefined ? null : has(words) });
    }));
  };
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(...address) {
      super(...address);
      this.addEventListener('message', note);
    }
  };
`;

export class PageWatcher {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** With the office drawn and the board there. */
  static async open(browser: Browser, address: string, options: BrowserContextOptions): Promise<PageWatcher> {
    const page = await (await browser.newContext(options)).newPage();
    await page.addInitScript(NOTED);
    await page.goto(address);
    await page.locator('#office[data-office=shown]').waitFor({ timeout: 60_000 });
    await page.locator('#rows .row').first().waitFor();
    return new PageWatcher(page);
  }

  /** Since it was last asked. */
  async take(): Promise<readonly Shown[]> {
    return (await this.#page.evaluate('window.shown.splice(0)')) as readonly Shown[];
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }
}
