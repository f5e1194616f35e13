// The built page in Chromium against the scripted server, opened as a viewer would, with its troubles noted.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageFrame, ServerFrame } from '../../../src/rehearsal/page/protocol.ts';
import { PAGE_WAITS_MS } from '../../browser/chromium.ts';
import type { MockServer } from './mock-server.ts';
import { startMockServer } from './mock-server.ts';
import { followMessage, hello } from './scene/scene.ts';
import { pictures } from './scene/scene-pictures.ts';

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

const options = ['quiet', 'normal', 'loud'].map((value) => ({ value, label: `Play it ${value}` }));
const labelled = (label: string, component: object) => ({
  ...{ type: 18, label, description: `About ${label}` },
  component: { custom_id: label, ...component },
});

/** Every kind of field that chooses, some of it before anybody has chosen. */
const choosing = {
  custom_id: 'choosing',
  title: 'Choose',
  components: [
    labelled('pace', {
      type: 21,
      options: options.map((each) => ({ ...each, default: each.value === 'loud' })),
    }),
    labelled('hours', {
      type: 3,
      options: [
        { value: 'nights', label: 'Quiet nights', description: 'Nobody is called from 23:00 to 08:00' },
        {
          ...{ value: 'always', label: 'Always' },
          description: 'Day and night, as long as somebody watches the floor',
        },
      ],
      ...{ min_values: 0, required: false },
    }),
    labelled('markets', { type: 22, options, min_values: 1, max_values: 2 }),
    labelled('agree', { type: 23, default: true }),
    labelled('room', { type: 8, channel_types: [0], min_values: 0, required: false }),
    labelled('who', { type: 6, max_values: 2 }),
  ],
};

function answer(frame: PageFrame, viewerId: string, origin: string): readonly ServerFrame[] {
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
  if (frame.name === 'leaderboard')
    return [{ t: 'modal', interactionId: '8', modal: choosing as never }, done];
  if (frame.name === 'say') return [{ t: 'modal', interactionId: '9', modal: modal as never }, done];
  if (frame.name === 'chaos') return [{ ...done, state: 'failed' }];
  return [done];
}

/** In a process of its own: under vitest the build would take the libraries' development versions. */
async function buildPage(outDir: string): Promise<void> {
  const vite = join(import.meta.dirname, '../../../node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], { env });
}

export interface Visit {
  readonly page: Page;
  /** Errors, and requests to anybody else. */
  readonly troubles: readonly string[];
}

export class WatchedPage {
  readonly server: MockServer;
  readonly #folder: string;
  readonly #browser: Browser;

  private constructor(server: MockServer, folder: string, browser: Browser) {
    this.server = server;
    this.#folder = folder;
    this.#browser = browser;
  }

  static async open(): Promise<WatchedPage> {
    if (chromiumPath === undefined) throw new Error('Install Chromium to run the tests of the page.');
    const folder = await mkdtemp(join(tmpdir(), 'bullpen-page-'));
    await buildPage(folder);
    const server: MockServer = await startMockServer({
      ...{ folder, hello, pictures },
      answer: (frame, viewerId) => answer(frame, viewerId, server.address),
    });
    const browser = await chromium.launch({ executablePath: chromiumPath, args: flags });
    return new WatchedPage(server, folder, browser);
  }

  get origin(): string {
    return this.server.address;
  }

  /** `language`: what the browser says that its reader speaks. */
  async visit(width: number, path = '/', language = 'en-GB'): Promise<Visit> {
    const troubles: string[] = [];
    const { origin } = this;
    const page = await this.#browser.newPage({
      ...{ viewport: { width, height: 800 }, reducedMotion: 'reduce', locale: language },
    });
    page.setDefaultTimeout(PAGE_WAITS_MS);
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        troubles.push(request.url());
    });
    await page.goto(`${origin}${path}`);
    await live(page);
    return { page, troubles };
  }

  /** The newest frame of that kind which the page has sent, once there is one. */
  async sent(test: (frame: PageFrame) => boolean): Promise<PageFrame> {
    await expect.poll(() => this.server.received.findLast(test)).toBeDefined();
    return this.server.received.findLast(test) as PageFrame;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export async function live(page: Page): Promise<void> {
  await page.locator('[data-testid=connection][data-status=live]').waitFor({ state: 'attached' });
}
