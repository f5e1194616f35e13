// `npm start` at a wrong address, in a wrong folder, with a wrong token, or while Discord is in trouble: one true
// sentence and exit code 2, or the show goes on with what there is. No secret is in what it says.
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { BAN, json, Meddler, UNAUTHORIZED } from '../stage/edge/meddler.ts';
import { type Environment, refusalOf, run, start, stopAll } from './program.ts';

let folder = '';
let loopback: Loopback;
let meddler: Meddler;
const at = (name: string): string => join(folder, name);
const live = (env: Environment = {}): Environment => ({
  DATA_DIR: at(`data-${Math.random()}`),
  DISCORD_API: meddler.apiUrl,
  DISCORD_TOKEN: loopback.token,
  MODEL: 'understudy',
  ...env,
});
const refused = async (env: Environment): Promise<string> =>
  refusalOf(await run('main', [], { PORT: '0', ...env }));

let letIn = (): void => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-start-'));
  loopback = await openLoopback({});
  meddler = await Meddler.open(loopback.url);
});
afterEach(async () => {
  await stopAll();
  meddler.rule = () => 'pass';
  letIn();
});
afterAll(async () => {
  await meddler.close();
  await loopback.close();
  await rm(folder, { recursive: true, force: true });
});

describe('DATA_DIR', () => {
  it('that is a file, or lies in one, is called so', async () => {
    await writeFile(at('file'), 'mine');
    expect(await refused({ DATA_DIR: at('file') })).toMatch(
      /^DATA_DIR must be a folder, .*file is a file\.$/,
    );
    expect(await refused({ DATA_DIR: at('file/inside') })).toMatch(/file is a file\.$/);
  });

  it('that is a link to nowhere is called so', async () => {
    await symlink(at('gone'), at('link'));
    expect(await refused({ DATA_DIR: at('link') })).toMatch(/a link that leads nowhere/);
  });

  it.runIf(process.platform === 'linux')('that nobody can make is refused at once', async () => {
    const begunMs = performance.now();
    expect(await refused({ DATA_DIR: '/proc/nope/deeper' })).toMatch(
      /^DATA_DIR is .*no folder can be made there/,
    );
    expect(performance.now() - begunMs).toBeLessThan(15_000);
  });

  it('that is too long, or may not be written, is called so', async () => {
    expect(await refused({ DATA_DIR: at('x'.repeat(300)) })).toContain('the name is too long');
    if (process.getuid?.() === 0) return;
    await mkdir(at('shut'));
    await chmod(at('shut'), 0o555);
    expect(await refused({ DATA_DIR: at('shut') })).toContain('this user may not write there');
  });

  it('that is new, deep, odd or quoted is made', async () => {
    const odd = at(`a folder/with 100% of "odd" names?/#7`);
    const show = start('main', [], { PORT: '0', DATA_DIR: `'${odd}'`, MODEL: 'understudy' });
    await show.address();
    expect((await show.stop('SIGTERM')).code).toBe(0);
    expect(await readdir(odd)).toContain('bullpen.sqlite');
  });
}, 60_000);

describe('DISCORD_API', () => {
  it('without /api is told with an example', async () => {
    expect(await refused(live({ DISCORD_API: loopback.url }))).toMatch(
      /DISCORD_API=https:\/\/discord\.com\/api\.$/,
    );
  });

  it('with a slash at the end is taken', async () => {
    const show = start('main', [], live({ DISCORD_API: `${meddler.apiUrl}/` }));
    await show.printed(/is live/);
    expect((await show.stop('SIGTERM')).code).toBe(0);
  });
}, 60_000);

describe('DISCORD_TOKEN', () => {
  it('with quotes, blanks or "Bot" around it is taken', async () => {
    const show = start('main', [], live({ DISCORD_TOKEN: ` "Bot ${loopback.token}" ` }));
    await show.printed(/is live/);
    expect((await show.stop('SIGTERM')).code).toBe(0);
  });

  it('with something else in it is told without quoting it', async () => {
    const said = await refused(live({ DISCORD_TOKEN: 'my token\u200b is' }));
    expect(said).toMatch(/^DISCORD_TOKEN must be the token alone/);
    expect(said).not.toContain('is ');
  });
}, 60_000);

describe('Discord in trouble', () => {
  it('while the commands are registered: the show plays on with those there are', async () => {
    meddler.rule = ({ path }) => (path.endsWith('/commands') ? json(503, { message: 'oh' }) : 'pass');
    const show = start('main', [], live());
    await show.printed(/is live/);
    const { code, stderr } = await show.stop('SIGTERM');
    expect(code).toBe(0);
    expect(stderr).toContain('the commands could not be registered');
  });

  it('at the door is waited for', async () => {
    let left = 2;
    meddler.rule = ({ path }) => (path === '/gateway/bot' && left-- > 0 ? BAN : 'pass');
    const show = start('main', [], live());
    await show.printed(/is live/);
    expect((await show.stop('SIGTERM')).stderr).toContain('does not let the bot in yet');
  });

  it('that closes the gateway for good ends the program with a sentence', async () => {
    const show = start('main', [], live());
    await show.printed(/is live/);
    letIn = loopback.gateway.refuse({ code: 4014 });
    loopback.gateway.cutConnections(4014);
    const { code, stderr } = await show.ended;
    expect(code).toBe(2);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^Discord lets the bot not in: .*intent/);
  });

  it('that refuses the token for good does too, after it was tried again', async () => {
    const show = start('main', [], live());
    await show.printed(/is live/);
    meddler.met.length = 0;
    meddler.rule = () => UNAUTHORIZED;
    await loopback.viewers[0]
      ?.command({ channelId: generalId(), name: 'setup', options: [{ name: 'timezone', value: 'UTC' }] })
      .catch(() => undefined);
    const { code, stderr } = await show.ended;
    expect(code).toBe(2);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^Discord refused the token: it worked until now/);
    expect(meddler.failed.length).toBeLessThanOrEqual(20);
    expect(stderr).not.toContain(loopback.token);
  });
}, 90_000);

const generalId = (): string =>
  loopback.viewers[0]?.channels().find(({ name }) => name === 'general')?.id ?? '';
