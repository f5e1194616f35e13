// The cast as members change it, over the wire: who may, and under which name a recast trader speaks.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { viewerId } from '../../../src/show/ids.ts';
import { Rig } from '../rig.ts';

const NEWCOMER = [
  { name: 'name', value: 'Zoe' },
  { name: 'title', value: 'Astrologer' },
  { name: 'persona', value: 'Mercury is never wrong.' },
  { name: 'leverage', value: 1.5 },
  { name: 'home', value: 'VC Office' },
  { name: 'temper', value: 'mike' },
];

describe('/cast', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await new Rig({ commands, stage: { onArrival: 'setUp' } }).open();
  });
  afterEach(() => rig.close());
  const answerAll = async () => {
    while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
  };
  const cast = async (who: number, name: string, options: typeof NEWCOMER = []) => {
    const channelId = rig.channel('trading-floor');
    const done = await rig.viewer(who).command({ channelId, name: 'cast', options: [{ name, options }] });
    return rig
      .viewer(who)
      .messages(channelId)
      .find(({ id }) => id === done.messageId)?.content;
  };

  it('is read by everybody and changed by those with Manage Server', async () => {
    expect(await cast(1, 'show')).toContain('**Alex**');
    expect(await cast(1, 'add', NEWCOMER)).toContain('Only members with *Manage Server*');
    expect(rig.show.cast).toHaveLength(4);
    expect(await cast(0, 'add', NEWCOMER)).toContain('**Zoe** joins the cast');
    expect(rig.show.cast.at(-1)).toMatchObject({ id: 'zoe', leverage: 1.5 });
  });

  it('takes no card with words that the filter refuses, however they are spelt', async () => {
    const rude = NEWCOMER.map((option) =>
      option.name === 'persona' ? { ...option, value: 'You are an a\u200ds.s.h.o.l.e.' } : option,
    );
    expect(await cast(0, 'add', rude)).toContain('choose other words');
    expect(rig.show.cast).toHaveLength(4);
  });

  it('takes no reason for calling a market off that the filter refuses', async () => {
    const channelId = rig.channel('trading-floor');
    const options = [
      { name: 'action', value: 'void' },
      { name: 'market', value: 'winner' },
      { name: 'reason', value: 'h i j o  d e  p u t a' },
    ];
    const done = await rig.viewer(0).command({ channelId, name: 'house', options });
    const answer = rig
      .viewer(0)
      .messages(channelId)
      .find(({ id }) => id === done.messageId);
    expect(answer?.content).toContain('choose other words');
  });

  it('lets a trader who was renamed speak under the new name, through the old webhook', async () => {
    await rig.ring();
    await rig.startRound();
    const spoke = rig.show.episode?.asked[0];
    if (spoke === undefined) throw new Error('nobody was asked');
    await answerAll();
    while (rig.show.lastResult === null) {
      await rig.startRound();
      await answerAll();
    }
    const atMs = rig.clock.nowMs();
    const made = rig.loopback.world.webhooks.all().length;
    const changes = { name: 'Lexington' };
    await rig.play({
      type: 'editPerformer',
      atMs,
      viewer: viewerId('1'),
      performer: spoke.performer,
      changes,
    });
    expect(rig.contents('trading-floor').at(-1)).toContain('**Lexington** has a new card');
    await rig.ring();
    await rig.startRound();
    await answerAll();
    const lines = rig.admin.messages(rig.channel(spoke.room.toLowerCase().replace(' ', '-')));
    expect(lines.map(({ author }) => author.name)).toContain('Lexington · AI');
    expect(rig.loopback.world.webhooks.all()).toHaveLength(made);
  });
});
