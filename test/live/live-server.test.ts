// The live floor's own address: who may frame it, who may watch without a pass, and a member's code exchanged for one.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import pino from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ActivityDoorOptions, WhyNot } from '../../src/live/activity-door.ts';
import { LiveAddressTaken } from '../../src/live/live-address-taken.ts';
import { LiveHub } from '../../src/live/live-hub.ts';
import { openLiveServer } from '../../src/live/live-server.ts';
import type { LiveStage } from '../../src/live/live-stage.ts';
import { Passes } from '../../src/live/passes.ts';
import { type GuildId, guildId, viewerId } from '../../src/show/ids.ts';
import { ManualClock } from '../stage/manual-clock.ts';
import { Shows } from '../stage/shows.ts';

const OPEN = guildId('613425648685547541');
const CLOSED = guildId('613425648685547542');
const isPublic = (guild: GuildId): boolean => guild === OPEN;
const ROBIN = { viewer: viewerId('1'), name: 'Robin', accessToken: 'of-discord' };

const folder = mkdtempSync(join(tmpdir(), 'live-page-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><script src="./assets/main.js"></script>');

mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets/main.js'), 'play();');
writeFileSync(join(folder, 'assets/main.js.br'), brotliCompressSync('play();'));

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

interface Wanted {
  readonly admit?: ActivityDoorOptions['admit'];
  readonly hasActivity?: boolean;
  readonly clientId?: string;
}

async function open({ admit = async () => ROBIN, hasActivity = true, clientId = '42' }: Wanted = {}) {
  const clock = new ManualClock(1_800_000_000_000);
  const passes = new Passes(() => clock.nowMs());
  const hub = new LiveHub({ passes, clock, log: pino({ level: 'silent' }), isPublic });
  // There is no show, so nothing is asked of the stage.
  hub.connect({ floors: new Shows(), stage: {} as LiveStage });
  const server = await openLiveServer({
    ...{ at: { host: '127.0.0.1', port: 0 }, hub, folder },
    activity: hasActivity ? { admit, clientId: () => (clientId === '' ? undefined : clientId) } : undefined,
  });
  close = () => server.close();
  return { url: server.url, passes };
}

const signIn = (url: string, guild: string, body: unknown) =>
  fetch(`${url}/live/${guild}/pass`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** The status that refused it, or the frame and the code it was closed with. */
function dialled(url: string): Promise<unknown> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'));
  return new Promise((resolve) => {
    let said = '';
    socket.on('message', (data) => {
      said = JSON.parse(String(data)).why;
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('close', (code) => resolve([said, code]));
    socket.on('error', () => undefined);
  });
}

describe('the page', () => {
  it('is at /live/ and at the root, where Discord maps it', async () => {
    const { url } = await open();
    for (const path of ['/live/', '/live/?guild=1', '/', '/?frame_id=1&instance_id=2&platform=mobile']) {
      const answer = await fetch(`${url}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).toContain('./assets/main.js');
    }
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });

  it('is sent as it was compressed when it was built, to whoever takes it so', async () => {
    const { url } = await open();
    const script = (encoding: string) =>
      fetch(`${url}/assets/main.js`, { headers: { 'accept-encoding': encoding } });
    const short = await script('gzip, deflate, br');
    expect(short.headers.get('content-encoding')).toBe('br');
    expect(short.headers.get('content-type')).toContain('javascript');
    expect(await short.text()).toBe('play();');
    const plain = await script('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe('play();');
  });

  it('is asked for each time, and its files, under names of their contents, once', async () => {
    const { url } = await open();
    for (const path of ['/', '/live/', '/live/?guild=1']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('cache-control')).toBe('no-cache');
      // Node's own fetch would ask past every cache.
      const known = { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
      const again = await fetch(`${url}${path}`, { headers: known });
      expect(again.status).toBe(304);
    }
    for (const path of ['/assets/main.js', '/live/assets/main.js']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await fetch(`${url}/assets/`)).status).toBe(404);
  });

  it('runs no code but its own files, in Discord’s frame alone', async () => {
    const { url } = await open();
    const { headers } = await fetch(`${url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toMatch(/frame-ancestors https:\/\/discord\.com https:\/\/\*\.discord\.com [^;]*$/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|frame-ancestors[^;]*'self'/);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('lets itself be read from a page without an origin, as in Discord’s app on a phone', async () => {
    const { url } = await open();
    const { headers } = await fetch(`${url}/`, { headers: { origin: 'null' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('is framed by nobody, and signs nobody in, where there is no Activity', async () => {
    const { url } = await open({ hasActivity: false });
    const { headers } = await fetch(`${url}/live/`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await fetch(`${url}/live/activity`)).status).toBe(404);
    expect((await signIn(url, OPEN, { code: 'code' })).status).toBe(404);
  });
});

describe('a floor', () => {
  it('is watched by anybody where it is public', async () => {
    const { url } = await open();
    expect(await dialled(`${url}/live/${OPEN}/socket`)).toEqual(['astray', 4404]);
    expect(await dialled(`${url}/${OPEN}/socket?locale=de`)).toEqual(['astray', 4404]);
  });

  it('that the address does not name is none that a pass could open', async () => {
    const { url } = await open();
    for (const path of ['/live//socket', '/live/everything/socket'])
      expect([path, await dialled(`${url}${path}`)]).toEqual([path, ['astray', 4404]]);
  });

  it('is shown to nobody without a pass where it is not', async () => {
    const { url, passes } = await open();
    for (const tail of ['', '?token='])
      expect(await dialled(`${url}/live/${CLOSED}/socket${tail}`)).toEqual(['expired', 4401]);
    expect(await dialled(`${url}/${CLOSED}/socket`)).toEqual(['expired', 4401]);
    expect((await fetch(`${url}/live/${CLOSED}/rewind?episode=1`)).status).toBe(403);
    expect((await fetch(`${url}/live/${OPEN}/rewind?episode=1`)).status).toBe(404);
    expect(await dialled(`${url}/live/${CLOSED}/socket?token=made-up`)).toEqual(['expired', 4401]);
    const token = await passes.issue({ guild: CLOSED, viewer: ROBIN.viewer, name: 'Robin', language: 'en' });
    expect(await dialled(`${url}/live/${CLOSED}/socket?token=${token}`)).toEqual(['noFloor', 4404]);
  });
});

describe('a sign-in', () => {
  it('gives a pass for that member and that guild, and what Discord’s client wants to see', async () => {
    const asked: unknown[] = [];
    const { url, passes } = await open({
      admit: async (...wish) => {
        asked.push(wish);
        return ROBIN;
      },
    });
    const answer = await signIn(url, CLOSED, { code: 'from-discord', locale: 'de' });
    const { token, accessToken } = (await answer.json()) as { token: string; accessToken: string };
    expect(asked).toEqual([[CLOSED, 'from-discord']]);
    expect(accessToken).toBe('of-discord');
    expect(await passes.read(token)).toMatchObject({
      ...{ guild: CLOSED, viewer: '1', name: 'Robin', language: 'de' },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  const REFUSED: Readonly<Record<WhyNot, readonly [status: number, german: RegExp]>> = {
    notInAServer: [400, /gehört zu einem Server/],
    signInAgain: [401, /noch mal/],
    notAMember: [403, /kein Mitglied/],
    notForYou: [403, /nicht sehen/],
    crowded: [429, /Viele/],
    discordAway: [503, /antwortet gerade nicht/],
    wrongSecret: [503, /DISCORD_CLIENT_SECRET/],
  };
  it.each(Object.entries(REFUSED))(
    'is refused with %s in the member’s language',
    async (why, [status, said]) => {
      const { url } = await open({ admit: async () => why as WhyNot });
      const answer = await signIn(url, CLOSED, { code: 'code', locale: 'de' });
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ why, message: expect.stringMatching(said) });
    },
  );

  it('takes what is no guild and no code for what it is', async () => {
    const { url } = await open({ admit: async (_, code) => (code === '' ? 'signInAgain' : ROBIN) });
    expect((await signIn(url, 'null', { code: 'code' })).status).toBe(400);
    for (const body of ['', 'no JSON', '[]', { code: '' }, { code: 7 }, { code: 'x'.repeat(501) }])
      expect((await signIn(url, CLOSED, body)).status).toBe(401);
    expect((await signIn(url, CLOSED, { code: 'x'.repeat(5_000) })).status).toBe(413);
  });

  it('tells which application it is, once that is known', async () => {
    const { url } = await open();
    expect(await (await fetch(`${url}/activity?locale=fr`)).json()).toMatchObject({
      clientId: '42',
      words: { declined: expect.stringContaining('rouvre-la') },
    });
    await close();
    const early = await open({ clientId: '' });
    expect((await fetch(`${early.url}/activity`)).status).toBe(503);
  });

  it('is not tried without end from one address', async () => {
    const { url } = await open({ admit: async () => 'signInAgain' });
    const tries = Array.from({ length: 320 }, () => signIn(url, CLOSED, { code: 'guess' }));
    const answers = await Promise.all(tries);
    const statuses = answers.map(({ status }) => status);
    const limited = await answers.find(({ status }) => status === 429)?.json();
    expect(limited).toMatchObject({ why: 'crowded', message: expect.stringContaining('Many come in') });
    expect(statuses.filter((status) => status === 401)).toHaveLength(300);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });
});

it('says in one sentence where its address is taken', async () => {
  const { url } = await open();
  const { passes } = { passes: new Passes(() => 0) };
  const clock = new ManualClock(0);
  const again = openLiveServer({
    at: { host: '127.0.0.1', port: Number(new URL(url).port) },
    ...{ hub: new LiveHub({ passes, clock, log: pino({ level: 'silent' }), isPublic }), folder },
    activity: undefined,
  });
  await expect(again).rejects.toThrow(LiveAddressTaken);
  await expect(again).rejects.toThrow(/is taken: stop what has it/);
});
