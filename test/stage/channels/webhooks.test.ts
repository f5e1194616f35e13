// Characters' webhooks: their names, and what happens where a channel holds all the webhooks it may.

import { Routes } from 'discord.js';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notes } from '../../../src/journal/notes.ts';
import { bookOf } from '../../../src/journal/pen.ts';
import { MemoryStore } from '../../../src/journal/stores/memory-store.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { guildId } from '../../../src/show/ids.ts';
import { stageName, Webhooks } from '../../../src/stage/channels/webhooks.ts';
import { CAST } from '../../playhouse.ts';
import { dot, openRig } from '../../rehearsal/client.ts';
import { Rig } from '../rig.ts';

const EN = wordsOf('en');

describe('a name on stage', () => {
  it.each([
    ['Alex', 'Alex · AI'],
    ['Discord Clyde', '*** *** · AI'],
    ['@everyone', 'everyone · AI'],
    ['', 'Trader · AI'],
  ])('%j is %j', (name, expected) => {
    expect(stageName(EN, { name })).toBe(expected);
  });

  it('fits', () => {
    expect(stageName(EN, { name: 'long '.repeat(40) }).length).toBeLessThanOrEqual(80);
  });

  it('says AI as its server does', () => {
    expect(stageName(wordsOf('de'), { name: 'Alex' })).toBe('Alex · KI');
    expect(stageName(wordsOf('ja'), { name: '' })).toBe('トレーダー · AI');
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

  it('remembers who speaks for whom, until the lender is gone', async () => {
    const wire = await openRig();
    const webhooks = new Webhooks({
      client: wire.client,
      words: () => EN,
      pictures: { draw: async () => dot },
      clock: rig.clock,
      notes: (of) => new Notes(bookOf(new MemoryStore(), of)),
      log: pino({ level: 'silent' }),
    });
    const guild = guildId(wire.guild.id);
    const channel = wire.channel.id;
    for (let made = 0; made < 15; made++) await wire.channel.createWebhook({ name: `Other ${made}` });
    const [borrower] = CAST;
    if (borrower === undefined) throw new Error('nobody is cast');
    const get = vi.spyOn(wire.client.rest, 'get');
    const lent = await webhooks.of(guild, channel, borrower);
    expect(lent.username).toBe(stageName(EN, borrower));
    const asked = get.mock.calls.length;
    expect(await webhooks.of(guild, channel, borrower)).toEqual(lent);
    expect(get.mock.calls.length).toBe(asked);
    rig.clock.advance(600_000);
    await webhooks.of(guild, channel, borrower);
    expect(get.mock.calls.length).toBeGreaterThan(asked);

    await wire.client.rest.delete(Routes.webhook(lent.id));
    await webhooks.forget(guild, channel, lent.id);
    const own = await webhooks.of(guild, channel, borrower);
    expect(own.id).not.toBe(lent.id);
    expect(own.username).toBeUndefined();
    await wire.close();
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
