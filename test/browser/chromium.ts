// Where Chromium is on this machine, and the page built for it. Tests that need it are skipped with a line where
// it is missing, and fail instead where REQUIRE_ALL_TESTS=1 says that nothing may be skipped.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * For pages on which the office only has to be there: WebGL in software takes a core for itself, and each click waits for
 * it. The office's own tests have both.
 */
export const WITHOUT_WEBGL = ['--disable-3d-apis'];

/** What a page may take for anything: other tests share the machine, and nothing is held to be quick here. */
export const PAGE_WAITS_MS = 90_000;

const chromiumPath = [process.env['CHROMIUM'] ?? '', ...PLACES].find(existsSync);
const required = process.env['REQUIRE_ALL_TESTS'] === '1';

/** For `describe.skipIf`; says why. */
export function withoutChromium(): boolean {
  if (chromiumPath !== undefined || required) return false;
  console.warn('Chromium is missing, so the page is not tested: install it, or name it with CHROMIUM.');
  return true;
}

export async function openChromium(flags: readonly string[] = []): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Install Chromium, or name it with CHROMIUM.');
  return chromium.launch({ executablePath: chromiumPath, args: [...FLAGS, ...flags] });
}

/** Builds dist/page where it is missing or older than its sources. */
export const buildPage = (): Promise<void> =>
  built({ to: 'dist/page', from: ['src/rehearsal/page'], config: 'vite.config.ts' });

/** The same for dist/live, the live floor's page, whose pictures come of src/pictures. */
export const buildLivePage = (): Promise<void> =>
  built({ to: 'dist/live', from: ['src/live/page', 'src/pictures'], config: 'vite.live.config.ts' });

interface Pages {
  readonly to: string;
  readonly from: readonly string[];
  readonly config: string;
}

async function built({ to, from, config }: Pages): Promise<void> {
  const builtMs = await changedMs(join(ROOT, to, 'index.html'));
  const sources = await Promise.all(
    from.flatMap(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true });
      return Promise.all(names.map((name) => changedMs(join(ROOT, folder, name))));
    }),
  );
  if (builtMs > Math.max(await changedMs(join(ROOT, config)), ...sources.flat())) return;
  await viteBuild(config);
}

/** In a process of its own: under vitest the build would take the libraries' development versions. */
export async function viteBuild(config: string, more: NodeJS.ProcessEnv = {}): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production', ...more };
  const args = [vite, 'build', '--config', config, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
}

const changedMs = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0;
