// The cast as members change it, over the wire: who may, and under which name a recast trader speaks.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { performerId, viewerId } from '../../../src/show/ids.ts';
import { holdAgainstOpenapi } from '../../rehearsal/openapi.ts';
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

  const messageOf = (id: string | null) =>
    rig.admin.messages(rig.channel('trading-floor')).find((message) => message.id === id);
  const idIn = (message: unknown, kind: string): string =>
    new RegExp(`"custom_id":"(${kind}:[^"]*)"`).exec(JSON.stringify(message))?.[1] ?? `no ${kind}`;

  it('is read by everybody and changed by those with Manage Server', async () => {
    expect(await cast(1, 'show')).toContain('**Alex**');
    expect(await cast(1, 'add', NEWCOMER)).toContain('Only members with **Manage Server**');
    expect(rig.show.cast).toHaveLength(4);
    expect(await cast(0, 'add', NEWCOMER)).toContain('Nobody has been hired yet');
    expect(rig.show.cast).toHaveLength(4);
  });

  it('is written in a form, seen, and done after a restart of the house; then it leaves with a farewell', async () => {
    const held = await holdAgainstOpenapi(rig.loopback);
    const channelId = rig.channel('trading-floor');
    const options = [{ name: 'add', options: [] }];
    const opened = await rig.admin.command({ channelId, name: 'cast', options });
    expect(opened.modal).toMatchObject({ custom_id: 'card::', components: Array(5).fill({ type: 18 }) });
    const preview = await rig.admin.submit(opened.id, {
      ...{ name: 'Zoe', title: 'Astrologer', persona: 'Mercury is never wrong.' },
      ...{ part: ['mike'], place: ['VC-Office|1.5'] },
    });
    const shown = messageOf(preview.messageId);
    expect(shown?.content).toContain('plays Zoe, with no language model: by written rules');
    expect(shown?.attachments[0]).toMatchObject({
      description: expect.stringContaining(
        'NEW CARD: Zoe (Astrologer). Role: trader. Temper: excitable, like Mike.',
      ),
    });
    await rig.stage.close();
    await rig.raise();
    const again = await rig.admin.press(preview.messageId ?? '', idIn(shown, 'redraft'));
    expect(JSON.stringify(again.modal)).toContain('Mercury is never wrong.');
    await rig.admin.submit(again.id, {
      ...{ name: 'Zoe', title: 'Seer', persona: 'Mercury is never wrong.' },
      ...{ part: ['mike'], place: ['Coffee-Shop|2.5'] },
    });
    await rig.admin.press(preview.messageId ?? '', idIn(messageOf(preview.messageId), 'hire'));
    expect(messageOf(preview.messageId)).toMatchObject({
      content: expect.stringContaining('**Zoe** is in the cast'),
      components: [],
    });
    expect(rig.show.cast.at(-1)).toMatchObject({ id: 'zoe', title: 'Seer', leverage: 2.5 });
    await rig.play({
      type: 'retirePerformer',
      atMs: rig.clock.nowMs(),
      viewer: viewerId('1'),
      performer: performerId('zoe'),
    });
    const farewell = rig.admin.messages(channelId).at(-1);
    expect(farewell?.content).toMatch(/^🎭 \*\*Zoe\*\* .*\n-# No episode played/);
    expect(farewell?.attachments[0]?.description).toContain('FAREWELL: Zoe (Seer). Episodes: 0.');
    expect(held.violations).toEqual([]);
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
