// The doctor on the real client: what it sees of a server, once in the log, and what the status page says.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusPages } from '../../../src/stage/doctor/status-page.ts';
import { SetUpDesk } from '../channels/set-up-desk.ts';
import { ManualClock } from '../manual-clock.ts';
import { Rig } from '../rig.ts';

const INVITED = 309_774_633_984n | Bit.ManageChannels;

const setUp = async (rig: Rig): Promise<void> => {
  const options = [{ name: 'timezone', value: 'UTC' }];
  await rig.admin.command({ channelId: rig.channel('general'), name: 'setup', options });
  await rig.stage.idle();
};

describe('the doctor', () => {
  let rig: Rig;
  afterEach(() => rig.close());

  const ask = async () => {
    const channelId = rig.channel('general');
    const { messageId } = await rig.admin.command({ channelId, name: 'doctor' });
    return rig.admin.messages(channelId).find(({ id }) => id === messageId)?.content ?? '';
  };

  it('says what is lacking, how to grant it, and how many webhooks there are', async () => {
    rig = new Rig({ loopback: { botPermissions: INVITED & ~Bit.ManageWebhooks } });
    await rig.open();
    await setUp(rig);
    const said = await ask();
    expect(said).toContain('I lack **Manage Webhooks**');
    expect(said).toContain('[Grant me what is missing](https://discord.com/oauth2/authorize?client_id=');
    expect(said).toContain(`permissions=309774633984`);
    expect(said).toContain('This is a rehearsal');
  });

  const webhookLists = () =>
    rig.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/webhooks')).length;

  it('counts webhooks for managers, once a minute', async () => {
    rig = await new Rig({ loopback: { botPermissions: INVITED } }).open();
    await setUp(rig);
    const before = webhookLists();
    const channelId = rig.channel('general');
    await rig.viewer(1).command({ channelId, name: 'doctor' });
    expect(webhookLists()).toBe(before);
    expect(await ask()).toContain('15 a channel at most');
    const once = webhookLists();
    expect(once).toBe(before + 5);
    expect(await ask()).toContain('15 a channel at most');
    expect(webhookLists()).toBe(once);
    rig.clock.advance(60_000);
    await ask();
    expect(webhookLists()).toBe(once + 5);
  });

  it('counts none of a channel that was deleted since', async () => {
    rig = await new Rig({ loopback: { botPermissions: INVITED } }).open();
    await setUp(rig);
    expect(await ask()).toContain('15 a channel at most');
    await (await new SetUpDesk(rig).command('teardown')).press('tearDown');
    await rig.stage.idle();
    expect(await ask()).not.toContain('15 a channel at most');
  });

  it('asks for none where it may not', async () => {
    rig = await new Rig({ loopback: { botPermissions: INVITED & ~Bit.ManageWebhooks } }).open();
    await setUp(rig);
    const before = webhookLists();
    await ask();
    expect(webhookLists()).toBe(before);
  });

  it('says the same once in the log, and once that it is over', async () => {
    rig = new Rig({ loopback: { botPermissions: INVITED & ~Bit.ManageWebhooks } });
    await rig.open();
    await setUp(rig);
    const said = () => rig.logged.filter(({ finding }) => finding === 'lacks');
    for (let minute = 0; minute < 3; minute++) {
      rig.clock.advance(60_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatchObject({
      level: 40,
      msg: expect.stringContaining('I lack **Manage Webhooks**'),
    });
  });
});

describe('the status page', () => {
  const told = async (answer: { status?: number; body: string }) => {
    const server = createServer((_, response) => response.writeHead(answer.status ?? 200).end(answer.body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const page = await new StatusPages(`http://127.0.0.1:${port}/`, new ManualClock(1)).ask();
    server.close();
    return page;
  };

  it.each([
    [{ body: JSON.stringify({ status: { indicator: 'none' }, incidents: [] }) }, { kind: 'fine' }],
    [
      { body: JSON.stringify({ status: { indicator: 'minor' }, incidents: [{ name: 'Slow API' }] }) },
      { kind: 'incident', name: 'Slow API' },
    ],
    [{ body: '<html>not found</html>' }, { kind: 'unknown' }],
    [{ status: 503, body: '' }, { kind: 'unknown' }],
  ])('%j is read as %j', async (answer, page) => {
    expect(await told(answer)).toEqual(page);
  });

  it('that cannot be reached is nothing to wait for', async () => {
    const pages = new StatusPages('http://127.0.0.1:9/', new ManualClock(1));
    expect(await pages.ask()).toEqual({ kind: 'unknown' });
    expect(await new StatusPages(null, new ManualClock(1)).ask()).toEqual({ kind: 'notAsked' });
  });
});
