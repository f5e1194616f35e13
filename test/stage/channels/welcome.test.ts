// A server is greeted once, and an outage costs nothing.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { Welcome } from '../../../src/stage/channels/welcome.ts';
import { makeClient } from '../../../src/stage/client/client.ts';
import { logIn } from '../../../src/stage/client/log-in.ts';
import { CommandMentions } from '../../../src/stage/interactions/command-mentions.ts';
import { customIds } from '../../programs/page-client.ts';
import { Rig } from '../rig.ts';
import { SetUpDesk } from './set-up-desk.ts';

describe('a server', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await new Rig().open();
  });
  afterEach(() => rig.close());

  it('is greeted once in its system channel, however often it arrives', async () => {
    const { token, apiUrl, guildId } = rig.loopback;
    const { notes, log } = rig.stageOptions();
    const { signal } = new AbortController();
    const client = await logIn(makeClient({ apiUrl, log }), { token, clock: rig.clock, log, signal });
    const guild = await client.guilds.fetch(guildId);
    const arrive = (systemChannelId: string) => {
      guild.systemChannelId = systemChannelId;
      return new Welcome({
        client,
        notes,
        log,
        mentions: new CommandMentions(),
        words: () => wordsOf('en'),
        places: { peek: () => ({ category: null, channels: {}, made: [] }) },
      }).greet(guild, rig.clock.nowMs());
    };
    await arrive(rig.channel('general'));
    await arrive(rig.channel('general'));
    expect(rig.contents('general')).toEqual([expect.stringContaining('presses the button')]);
    const [hello] = rig.admin.messages(rig.channel('general'));
    expect(customIds(hello)).toEqual(['setUp:']);
    await client.destroy();
  });

  it('reads in the hello where the show is, once it is set up, and how to begin, once it is taken down', async () => {
    const hello = () => rig.admin.messages(rig.channel('general'))[0];
    const set = { channelId: rig.channel('general'), name: 'setup' };
    await rig.admin.until(({ content }) => content.includes('presses the button'));
    await rig.admin.command({ ...set, options: [{ name: 'timezone', value: 'UTC' }] });
    expect(hello()?.content).toContain(`The show is on in <#${rig.channel('trading-floor')}>`);
    expect(customIds(hello())).toEqual(['roster', 'help', 'bell']);
    await (await new SetUpDesk(rig).command('teardown')).press('tearDown');
    expect(customIds(hello())).toEqual(['setUp:']);
  });

  it('that is out of reach for a while loses nothing', async () => {
    await rig.admin.command({
      channelId: rig.channel('general'),
      name: 'setup',
      options: [{ name: 'timezone', value: 'UTC' }],
    });
    await rig.loopback.outage(rig.loopback.guildId, 'begins');
    await rig.loopback.outage(rig.loopback.guildId, 'ends');
    await rig.ring();
    expect(rig.contents('trading-floor')).toHaveLength(1);
  });
});
