// `npm start` where something is wrong: one clear sentence and exit code 2, and nothing that was there is touched.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLoopback } from '../../src/rehearsal/loopback.ts';
import { PageClient } from './page-client.ts';
import { refusalOf, run, start, stopAll } from './program.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-main-'));
});

afterEach(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves once this round was heard in a room. */
async function heard(address: string, round: number): Promise<void> {
  const page = await PageClient.open(address);
  await page.until(({ content }) => new RegExp(`· round ${round}\\b`).test(content));
  page.close();
}

describe('a wrong setting is refused in one sentence', () => {
  it('a pace that is no number', async () => {
    const said = refusalOf(await run('main', [], { DATA_DIR: at('data'), PORT: '0', PACE: 'fast' }));
    expect(said).toMatch(/^PACE must be a whole number from .*PACE=300\.$/);
  });

  it('a model file that is no GGUF', async () => {
    await writeFile(at('page.gguf'), '<!doctype html>');
    const env = { DATA_DIR: at('data'), PORT: '0', MODEL: at('page.gguf') };
    expect(refusalOf(await run('main', [], env))).toContain('is no GGUF file');
  });

  it('a data folder that is a file', async () => {
    await writeFile(at('data'), 'mine');
    expect(refusalOf(await run('main', [], { DATA_DIR: at('data'), PORT: '0' }))).toMatch(
      /^DATA_DIR must be a folder, .* is a file/,
    );
    expect(await readFile(at('data'), 'utf8')).toBe('mine');
  });

  it('an option that is none, and a restore of nothing', async () => {
    const env = { DATA_DIR: at('data'), PORT: '0' };
    expect(refusalOf(await run('main', ['--parrot'], env))).toContain("unknown option '--parrot'");
    expect(refusalOf(await run('main', ['--restore', 'alex'], env))).toContain(
      '--restore needs a guild and an event',
    );
  });
});

describe('Discord', () => {
  it('that does not know the token is quoted in one sentence', async () => {
    const loopback = await openLoopback({});
    const env = { DATA_DIR: at('data'), DISCORD_API: loopback.apiUrl };
    const said = refusalOf(await run('main', [], { ...env, DISCORD_TOKEN: 'MTIz.abc.def' }));
    await loopback.close();
    expect(said).toMatch(/^Discord refused the token: .*DISCORD_TOKEN/);
    expect(said).not.toContain('MTIz');
  });

  it('that cannot be reached is named with its address', async () => {
    const env = {
      DATA_DIR: at('data'),
      DISCORD_API: 'http://127.0.0.1:9/api',
      DISCORD_TOKEN: 'MTIz.abc.def',
    };
    expect(refusalOf(await run('main', [], env))).toMatch(
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api/,
    );
  });
});

it('a fault of ours that nobody awaited ends it, and its last words hold no secret', async () => {
  const url = `https://discord.com/api/v10/webhooks/1042345678901234567/${'x'.repeat(68)}`;
  const fault = `const timer = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return;
    clearInterval(timer);
    throw new Error('POST ${url}');
  }, 20).unref();`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(fault)}`;
  const { code, stderr } = await run('main', [], { DATA_DIR: at('data'), PORT: '0', NODE_OPTIONS });
  expect(code).toBe(1);
  expect(stderr).toContain('webhooks/1042345678901234567/[hidden]');
  expect(stderr).not.toContain('xxxxx');
}, 60_000);

it('npm start explains itself', async () => {
  const { code, stdout } = await run('main', ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('--restore');
});

it('a taken port and a folder in use are refused, and the show that has them goes on', async () => {
  const show = start('main', [], { DATA_DIR: at('data'), PORT: '0', PACE: '1' });
  const address = await show.address();
  const { port } = new URL(address);
  const [taken, second] = await Promise.all([
    run('main', [], { DATA_DIR: at('other'), PORT: port }),
    run('main', [], { DATA_DIR: at('data'), PORT: '0' }),
  ]);
  expect(refusalOf(taken)).toContain(`Port ${port} is taken`);
  expect(refusalOf(second)).toMatch(
    new RegExp(`another Bullpen \\(pid ${show.child.pid}\\) uses this folder`),
  );
  await heard(address, 2);
  const { code, stderr } = await show.stop('SIGTERM');
  expect([code, stderr]).toEqual([0, '']);
}, 60_000);

it('a corrupt journal is kept, named by its record, and can be taken back', async () => {
  const env = { DATA_DIR: at('data'), PORT: '0', PACE: '1' };
  const show = start('main', [], env);
  await heard(await show.address(), 3);
  await show.stop('SIGTERM');

  const file = at('data/bullpen.sqlite');
  const bytes = await readFile(file);
  // One letter of the last record of a market that moved.
  const place = bytes.lastIndexOf('"type":"pricesMoved"');
  expect(place).toBeGreaterThan(0);
  bytes[place + 8] = 'q'.charCodeAt(0);
  await writeFile(file, bytes);

  const said = refusalOf(await run('main', [], env));
  expect(said).toMatch(
    /the record at event \d+ was changed after it was written; events are good through \d+/,
  );
  expect((await readFile(file)).includes('"type":"qricesMoved"')).toBe(true);
  const offer = /npm start -- --restore (\d+) --to (\d+)/.exec(said);
  const [, guild = '', seq = ''] = offer ?? [];

  const wrong = await run('main', ['--restore', guild, '--to', '999999'], env);
  expect(refusalOf(wrong)).toContain(`--to ${seq}`);

  const again = start('main', ['--restore', guild, '--to', seq], env);
  const address = await again.address();
  expect(await again.printed(/^Guild .+$/m)).toContain(`goes on after event ${seq}`);
  await heard(address, 4);
  expect((await again.stop('SIGTERM')).code).toBe(0);
}, 90_000);
