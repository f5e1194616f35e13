// What the build makes of the live floor's page: small enough for a phone, and fit for Discord's frame.

import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLivePage } from '../../browser/chromium.ts';

const FOLDER = fileURLToPath(new URL('../../../dist/live/', import.meta.url));
const DOWNLOAD_BYTES_MAX = 900 * 1024;
/** Beside each text lies the same, compressed. */
const WANTED = /\.(js|css|html|png|woff2)$/;

describe('the live page as it is built', () => {
  let files: readonly { readonly name: string; readonly bytes: Buffer }[] = [];

  beforeAll(async () => {
    await buildLivePage();
    const names = (await readdir(FOLDER, { recursive: true })).filter((name) => WANTED.test(name));
    files = await Promise.all(
      names.map(async (name) => ({ name, bytes: await readFile(`${FOLDER}${name}`) })),
    );
  }, 120_000);

  test('is small on the line, with every font there is', () => {
    const sizes = files.map(({ name, bytes }) =>
      /\.(js|css|html)$/.test(name) ? gzipSync(bytes).length : bytes.length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(DOWNLOAD_BYTES_MAX);
  });

  test('is one classic script, and has nothing inline but an icon', () => {
    const html = String(files.find(({ name }) => name === 'index.html')?.bytes);
    const scripts = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.[0]).toMatch(/^<script defer src="\.\/assets\/[^"]+\.js"><\/script>$/);
    expect(html).not.toMatch(/<style|\son\w+=|(src|href)="(?!\.\/|data:image|#)/);
  });

  test('never makes code of text, starts no worker, and brings no canvas of the server’s', () => {
    for (const { name, bytes } of files.filter(({ name }) => name.endsWith('.js'))) {
      const script = String(bytes);
      for (const never of [/\bnew Function\(/, /[^\w.$]eval\(/, /\bnew Worker\(/, /SkCanvas/]) {
        expect(never.test(script), `${name} has ${never}`).toBe(false);
      }
    }
  });
});
