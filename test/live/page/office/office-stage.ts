// The office alone on a page: built as the live page is, served with the content security policy that the page must live
// with, and opened in Chromium.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { CATALOGUES } from '../../../../src/languages/words.ts';
import type { LiveMoment } from '../../../../src/views/live/live-moment.ts';
import type { LivePicture } from '../../../../src/views/live/live-picture.ts';
import { PAGE_WAITS_MS, viteBuild } from '../../../browser/chromium.ts';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'none'",
].join('; ');

const WORDS = Object.fromEntries(
  (['signs', 'names'] as const).flatMap((part) =>
    Object.entries(CATALOGUES.en[part]).map(([key, message]) => [`${part}.${key}`, message]),
  ),
);

export interface Look {
  readonly widthPx: number;
  readonly ratio?: number;
  readonly manner?: 'lively' | 'still';
}

export class OfficeStage {
  readonly #server: FastifyInstance;
  readonly #folder: string;
  readonly #address: string;
  /** What the page complained of. */
  readonly troubles: string[] = [];

  private constructor(server: FastifyInstance, folder: string, address: string) {
    this.#server = server;
    this.#folder = folder;
    this.#address = address;
  }

  static async build(): Promise<OfficeStage> {
    const folder = await mkdtemp(join(tmpdir(), 'office-stage-'));
    await viteBuild('test/live/page/office/stage/vite.config.ts', { STAGE_FOLDER: folder });
    const server = fastify();
    await server.register(fastifyStatic, { root: folder });
    server.addHook('onSend', async (_, reply) => {
      reply.header('content-security-policy', POLICY);
    });
    return new OfficeStage(server, folder, await server.listen({ host: '127.0.0.1', port: 0 }));
  }

  /** A page as wide as that, the office open on it. */
  async open(browser: Browser, { widthPx, ratio = 1, manner = 'still' }: Look): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: widthPx, height: Math.ceil((widthPx * 328) / 264) },
      deviceScaleFactor: ratio,
    });
    page.setDefaultTimeout(PAGE_WAITS_MS);
    page.on('pageerror', (error) => this.troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`${message.text()} ${message.location().url}`);
    });
    await page.goto(this.#address);
    await page.evaluate(`window.office = window.stage.open(${JSON.stringify(WORDS)}, '${manner}')`);
    await page.locator('#office[data-office=shown]').waitFor();
    return page;
  }

  show = (page: Page, picture: LivePicture): Promise<unknown> =>
    page.evaluate(`window.office.show(${JSON.stringify(picture)})`);

  step = (page: Page, picture: LivePicture, moments: readonly LiveMoment[]): Promise<unknown> =>
    page.evaluate(`window.office.step(${JSON.stringify(picture)}, ${JSON.stringify(moments)})`);

  tapped = async (page: Page): Promise<readonly string[]> =>
    (await page.evaluate('window.stage.tapped')) as readonly string[];

  async close(): Promise<void> {
    await this.#server.close();
    await rm(this.#folder, { recursive: true });
  }
}
