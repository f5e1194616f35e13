// The live floor's office alone on a page, built, served and opened in Chromium, with every frame's script timed.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { CATALOGUES } from '../../src/languages/words.ts';
import type { LivePicture } from '../../src/views/live/live-picture.ts';
import { OFFICE_WORDS } from '../../src/views/live/office-words.ts';
import { median } from '../median.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = 'test/live/page/office/stage/vite.config.ts';
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Before the page's own script: how long the callbacks of each frame take. */
const TIMED = `
  window.frameMs = [];
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => request((time) => {
    const from = performance.now();
    callback(time);
    window.frameMs.push(performance.now() - from);
  });
`;

export interface Frames {
  readonly frames: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

export class Stage {
  readonly #browser: Browser;
  readonly #address: string;
  readonly #closings: readonly (() => Promise<unknown>)[];

  private constructor(browser: Browser, address: string, closings: readonly (() => Promise<unknown>)[]) {
    this.#browser = browser;
    this.#address = address;
    this.#closings = closings;
  }

  static async build(): Promise<Stage> {
    const executablePath = [process.env['CHROMIUM'] ?? '', ...PLACES].find(existsSync);
    if (executablePath === undefined) throw new Error('Install Chromium, or name it with CHROMIUM.');
    const folder = await mkdtemp(join(tmpdir(), 'office-bench-'));
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const env = { ...process.env, NODE_ENV: 'production', STAGE_FOLDER: folder };
    const args = [vite, 'build', '--config', CONFIG, '--logLevel', 'warn'];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
    const server = fastify();
    await server.register(fastifyStatic, { root: folder });
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    return new Stage(browser, address, [
      () => browser.close(),
      () => server.close(),
      () => rm(folder, { recursive: true }),
    ]);
  }

  /** With the office open; `prepare` comes before the page is asked for. Returns how long it took to its first picture. */
  async open(
    options: BrowserContextOptions,
    picture: LivePicture,
    prepare: (session: CDPSession) => Promise<unknown> = async () => undefined,
  ): Promise<{ page: Page; firstPictureMs: number }> {
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    await page.addInitScript(TIMED);
    await prepare(await context.newCDPSession(page));
    const from = performance.now();
    await page.goto(this.#address);
    await page.evaluate(`window.office = window.stage.open(${JSON.stringify(words())}, 'lively')`);
    await show(page, picture);
    await page.locator('#office[data-office=shown]').waitFor({ timeout: 60_000 });
    return { page, firstPictureMs: performance.now() - from };
  }

  async close(): Promise<void> {
    for (const close of this.#closings) await close();
  }
}

export const show = (page: Page, picture: LivePicture): Promise<unknown> =>
  page.evaluate(`window.office.show(${JSON.stringify(picture)})`);

/** Everybody says their line to the first of them. */
export const step = (page: Page, picture: LivePicture): Promise<unknown> => {
  const said = picture.cast.map((performer) => ({ type: 'said', performer, to: picture.cast[0], words: '' }));
  return page.evaluate(`window.office.step(${JSON.stringify(picture)}, ${JSON.stringify(said)})`);
};

export async function framesDuring(page: Page, forMs: number): Promise<Frames> {
  await page.evaluate('window.frameMs = []');
  await page.waitForTimeout(forMs);
  const times = ((await page.evaluate('window.frameMs')) as number[]).toSorted((one, other) => one - other);
  const p99Ms = times[Math.floor(times.length * 0.99)] ?? 0;
  return { frames: times.length, medianMs: rounded(median(times)), p99Ms: rounded(p99Ms) };
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
