// Who comes to the live floor by the Activity: Discord says who, the bot asks whether they are a member and may see the
// floor. Each way to be sent away has its reason, and a passing fault is never taken for a fact.

import { afterEach, expect, it } from 'vitest';
import { addUser } from '../../../src/rehearsal/world/founding.ts';
import { guildId } from '../../../src/show/ids.ts';
import { Rig, type RigOptions } from '../rig.ts';

const ACTIVITY = { hasActivity: true, addressOf: () => undefined };

let rig: Rig;
afterEach(() => rig.close());

async function open(stage: RigOptions['stage'] = {}): Promise<void> {
  rig = new Rig({ loopback: { activities: true }, stage: { liveFloor: ACTIVITY, ...stage } });
  await rig.open();
}

const codeOf = (viewer: number) => rig.viewer(viewer).authorize(['identify']);
const admitted = (viewer: number, guild = rig.guild) => rig.stage.admit(guild, codeOf(viewer));
const asked = (path: string) => rig.requests.filter((request) => request.path.startsWith(path)).length;

it('lets a member in, by the name that the guild knows', async () => {
  await open();
  expect(await admitted(1)).toMatchObject({ viewer: rig.viewer(1).id, name: 'Robin' });
});

it('wants a code that Discord gave, once', async () => {
  await open();
  expect(await rig.stage.admit(rig.guild, 'made up')).toBe('signInAgain');
  const code = codeOf(1);
  expect(await rig.stage.admit(rig.guild, code)).toMatchObject({ name: 'Robin' });
  expect(await rig.stage.admit(rig.guild, code)).toBe('signInAgain');
  const late = codeOf(1);
  rig.clock.advance(60_000);
  expect(await rig.stage.admit(rig.guild, late)).toBe('signInAgain');
});

it('lets nobody in who is no member, nor into a guild that the bot is not in', async () => {
  await open();
  const { world } = rig.loopback;
  const stranger = addUser(world, { name: 'Stranger', locale: 'en-US' });
  const code = world.grants.code({ userId: stranger.id, scopes: ['identify'] });
  expect(await rig.stage.admit(rig.guild, code)).toBe('notAMember');
  const before = asked('/oauth2/token');
  expect(await admitted(1, guildId('123456789012345678'))).toBe('notAMember');
  expect(asked('/oauth2/token')).toBe(before);
});

it('lets nobody in who may not see the trading floor', async () => {
  await open();
  await rig.admin.command({
    channelId: rig.channel('general'),
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  await rig.stage.idle();
  const floor = rig.channel('trading-floor');
  expect(await admitted(1)).toMatchObject({ name: 'Robin' });
  const { channels } = rig.loopback.world;
  const channel = channels.get(floor);
  if (channel === undefined) throw new Error('no floor');
  const everyone = { id: rig.guild, type: 0 as const, allow: '0', deny: '1024' };
  const bot = { id: rig.loopback.applicationId, type: 1 as const, allow: '1024', deny: '0' };
  const news = channels.put({ ...channel, overwrites: [everyone, bot] });
  rig.loopback.world.announce({ kind: 'channelUpdate', channel: news });
  await rig.loopback.world.commit();
  await expect.poll(() => admitted(1)).toBe('notForYou');
  expect(await admitted(0)).toMatchObject({ viewer: rig.admin.id });
});

it('leaves a secret alone that Discord refuses, tries it again later, and has the doctor say so', async () => {
  await open({ clientSecret: 'a-secret-that-is-another-ones-00' });
  expect(await admitted(1)).toBe('wrongSecret');
  expect(await admitted(1)).toBe('wrongSecret');
  expect(asked('/oauth2/token')).toBe(1);
  expect(rig.logged.some(({ msg }) => String(msg).includes('refuses DISCORD_CLIENT_SECRET'))).toBe(true);
  rig.clock.advance(10 * 60_000);
  expect(await admitted(1)).toBe('wrongSecret');
  expect(asked('/oauth2/token')).toBe(2);
  expect(JSON.stringify(rig.logged)).not.toContain('a-secret-that');
});

it.each([
  [
    'an error of its own',
    { kind: 'answer', status: 502, body: { text: 'bad gateway', contentType: 'text/html' } },
  ],
  ['a cut line', { kind: 'reset' }],
  [
    'a page of somebody else',
    { kind: 'answer', status: 200, body: { text: '<html>', contentType: 'text/html' } },
  ],
] as const)('takes %s for no answer, on each of the three ways', async (_, fault) => {
  await open();
  for (const path of ['/oauth2/token', '/users/@me']) {
    const met = rig.loopback.faults.arm({ path, fault });
    expect(await admitted(1)).toBe('discordAway');
    met();
    expect(await admitted(1)).toMatchObject({ name: 'Robin' });
  }
  // The bot's own requests are left alone for a while where they fail, as all of them are.
  rig.loopback.faults.arm({ path: /\/members\/\d+$/, fault });
  expect(await admitted(1)).toBe('discordAway');
});

it('sends the crowd away while Discord asks to slow down, and lets it in again', async () => {
  await open();
  const headers = { 'retry-after': '30' };
  const body = { json: { message: 'You are being rate limited.', retry_after: 30 } };
  const limit = rig.loopback.faults.arm({
    path: '/oauth2/token',
    fault: { kind: 'answer', status: 429, headers, body },
    times: 1,
  });
  expect(await admitted(1)).toBe('crowded');
  limit();
  expect(await admitted(1)).toBe('crowded');
  expect(asked('/oauth2/token')).toBe(1);
  rig.clock.advance(30_000);
  expect(await admitted(1)).toMatchObject({ name: 'Robin' });
});
