// The live floor's office alone on a page, built, served and opened in Chromium, with every frame's script timed.

import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CATALOGUES } from '../../../src/languages/words.ts';
import type { LivePicture } from '../../../src/views/live/live-picture.ts';
import { OFFICE_WORDS } from '../../../src/views/live/office-words.ts';
import { median } from '../../median.ts';
import { BuiltPage, openChromium } from './served-page.ts';

const CONFIG = 'test/live/page/office/stage/vite.config.ts';

/** Before the page's own script: how long the callbacks of each frame take in which something was drawn, where WebGL tells. */
const TIMED = `
  window.frameMs = [];
  window.idle = 0;
  let drew = false;
  let everDrew = false;
  for (const kind of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
    for (const name of ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
      const draw = kind?.prototype[name];
      if (draw === undefined) continue;
      kind.prototype[name] = function (...what) {
        drew = everDrew = true;
        return draw.apply(this, what);
      };
    }
  }
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => request((time) => {
    drew = false;
    const from = performance.now();
    callback(time);
    if (drew || !everDrew) window.frameMs.push(performance.now() - from);
    else window.idle += 1;
  });
`;

export interface Frames {
  /** In which something was drawn. */
  readonly frames: number;
  /** In which nothing had to be. */
  readonly idle: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

export class OfficeAlone {
  readonly #browser: Browser;
  readonly #address: string;
  readonly #closings: readonly (() => Promise<unknown>)[];

  private constructor(browser: Browser, address: string, closings: readonly (() => Promise<unknown>)[]) {
    this.#browser = browser;
    this.#address = address;
    this.#closings = closings;
  }

  static async build(): Promise<OfficeAlone> {
    const built = await BuiltPage.build(CONFIG);
    const server = fastify();
    await server.register(fastifyStatic, { root: built.folder });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const browser = await openChromium();
    return new OfficeAlone(browser, address, [
      () => browser.close(),
      () => server.close(),
      () => built.remove(),
    ]);
  }

  /** With that picture shown. */
  async open(options: BrowserContextOptions, picture: LivePicture): Promise<Page> {
    const page = await (await this.#browser.newContext(options)).newPage();
    await page.addInitScript(TIMED);
    await page.goto(this.#address);
    await page.evaluate(`window.office = window.stage.open(${JSON.stringify(words())}, 'lively')`);
    await show(page, picture);
    await page.locator('#office[data-office=shown]').waitFor({ timeout: 60_000 });
    return page;
  }

  async close(): Promise<void> {
    for (const close of this.#closings) await close();
  }
}

const show = (page: Page, picture: LivePicture): Promise<unknown> =>
  page.evaluate(`window.office.show(${JSON.stringify(picture)})`);

/** Everybody says their line to the first of them. */
export const step = (page: Page, picture: LivePicture): Promise<unknown> => {
  const said = picture.cast.map((performer) => ({ type: 'said', performer, to: picture.cast[0], words: '' }));
  return page.evaluate(`window.office.step(${JSON.stringify(picture)}, ${JSON.stringify(said)})`);
};

export async function framesDuring(page: Page, forMs: number): Promise<Frames> {
  await page.evaluate('window.frameMs = []; window.idle = 0');
  await page.waitForTimeout(forMs);
  const times = ((await page.evaluate('window.frameMs')) as number[]).toSorted((one, other) => one - other);
  const p99Ms = times[Math.floor(times.length * 0.99)] ?? 0;
  const idle = (await page.evaluate('window.idle')) as number;
  return { frames: times.length, idle, medianMs: rounded(median(times)), p99Ms: rounded(p99Ms) };
}

export const rounded = (ms: number): number => Math.round(ms * 100) / 100;

function words(): Readonly<Record<string, string>> {
  const english: Readonly<Record<string, Readonly<Record<string, unknown>>>> = CATALOGUES.en;
  return Object.fromEntries(
    OFFICE_WORDS.map((key) => {
      const [part = '', name = ''] = key.split('.');
      return [key, String(english[part]?.[name])];
    }),
  );
}
