// Characters' webhooks: their names, and what happens where a channel holds all the webhooks it may.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageName } from '../../src/stage/webhooks.ts';
import { Rig } from './rig.ts';

describe('a name on stage', () => {
  it.each([
    ['Alex', 'Alex · AI'],
    ['Discord Clyde', '*** *** · AI'],
    ['@everyone', 'everyone · AI'],
    ['', 'Trader · AI'],
  ])('%j is %j', (name, expected) => {
    expect(stageName({ name })).toBe(expected);
  });

  it('fits', () => {
    expect(stageName({ name: 'long '.repeat(40) }).length).toBeLessThanOrEqual(80);
  });
});

describe('a channel with 15 webhooks', () => {
  let rig: Rig;
  const create = async (channel: string, name: string) => {
    const { apiUrl, token } = rig.loopback;
    return fetch(`${apiUrl}/v10/channels/${channel}/webhooks`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
  };
  beforeEach(async () => {
    rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
    await rig.ring();
    await rig.startRound();
  });
  afterEach(() => rig.close());

  it('lets one webhook speak for several', async () => {
    const asked = rig.show.episode?.asked[0];
    const room = (asked?.room ?? '').toLowerCase().replace(' ', '-');
    for (let made = 0; made < 15; made++) await create(rig.channel(room), `Other ${made}`);
    await rig.answer();
    const [line] = rig.admin.messages(rig.channel(room));
    expect(line?.author.name).toBe(`${rig.show.cast.find(({ id }) => id === asked?.performer)?.name} · AI`);
  });

  it('finds its own webhook again where the notes were lost', async () => {
    const asked = rig.show.episode?.asked[0];
    const room = (asked?.room ?? '').toLowerCase().replace(' ', '-');
    const spoke = await rig.answer();
    rig.forgetNote('webhooks');
    await rig.stage.close();
    await rig.raise();
    await rig.perform(spoke);
    const { world } = rig.loopback;
    expect(world.webhooks.all().filter(({ channelId }) => channelId === rig.channel(room))).toHaveLength(1);
  });
});
