// The live floor's page as it is now, built into a folder of its own, and the Chromium that opens it. Rendering is in
// software where a GPU is missing.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  // A heap is told to the byte, and not in steps.
  '--enable-precise-memory-info',
];

export async function openChromium(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...PLACES].find(existsSync);
  if (executablePath === undefined) throw new Error('Install Chromium, or name it with CHROMIUM.');
  return chromium.launch({ executablePath, args: FLAGS });
}

export class BuiltPage {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** `config`: a vite config, which finds the folder in STAGE_FOLDER or takes it as it is told. */
  static async build(config = 'vite.live.config.ts'): Promise<BuiltPage> {
    const folder = await mkdtemp(join(tmpdir(), 'live-page-'));
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const env = { ...process.env, NODE_ENV: 'production', STAGE_FOLDER: folder };
    const args = [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'warn'];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
    return new BuiltPage(folder);
  }

  /** All of it, as it goes over the line. */
  async compressedKB(): Promise<number> {
    const names = (await readdir(this.folder, { recursive: true })).filter((name) =>
      /\.(js|css|html|png|woff2)$/.test(name),
    );
    const sizes = await Promise.all(
      names.map(async (name) => {
        const bytes = await readFile(join(this.folder, name));
        return /\.(js|css|html)$/.test(name) ? gzipSync(bytes).length : bytes.length;
      }),
    );
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_024);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
