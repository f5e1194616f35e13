// Every interaction is answered, in time, by the right handler, and in words when something is wrong.

import { InteractionResponseType as Answered } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../../../src/stage/bot-stage.ts';
import { Rig } from '../rig.ts';
import { commands, slow } from './sample-commands.ts';

describe('an interaction', () => {
  let rig: Rig;
  let general: string;
  const contentOf = (messageId: string | null): string | undefined =>
    rig.seenBy(1, general).find(({ id }) => id === messageId)?.content;
  const press = async (id: string, name = 'menu') => {
    const menu = await rig.viewer(1).command({ channelId: general, name });
    return rig.viewer(1).press(menu.messageId ?? '', id);
  };

  beforeEach(async () => {
    rig = await new Rig({ commands }).open();
    general = rig.channel('general');
  });
  afterEach(() => rig.close());

  it('reaches its command with its options, and only its viewer sees the answer', async () => {
    const options = [
      { name: 'who', value: 'Ann' },
      { name: 'count', value: 3 },
    ];
    const done = await rig.viewer(1).command({ channelId: general, name: 'hello', options });
    expect(done).toMatchObject({ state: 'done', ephemeral: true });
    expect(contentOf(done.messageId)).toBe('Hello Ann, 3 times');
    expect(rig.seenBy(2, general)).toEqual([]);
  });

  it('is hinted at with at most 25 choices', async () => {
    const choices = await rig.viewer(1).autocomplete({
      ...{ channelId: general, name: 'hello', focused: 'who' },
      options: [{ name: 'who', value: 'an' }],
    });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'who an0', value: 'an0' });
  });

  it('of a button rewrites its message, the state being in the id', async () => {
    const done = await press('odds:hypocrite', 'mine');
    expect(done.answeredWith).toBe(Answered.UpdateMessage);
    expect(contentOf(done.messageId)).toBe('Picked hypocrite');
    const message = rig.seenBy(1, general).find(({ id }) => id === done.messageId);
    expect(message?.components).toEqual([]);
  });

  it('of a button under what everybody reads leaves that as it is, and answers one alone', async () => {
    const done = await press('odds:hypocrite');
    expect(done).toMatchObject({ answeredWith: Answered.ChannelMessageWithSource, ephemeral: true });
    expect(contentOf(done.messageId)).toBe('Picked hypocrite');
    expect(rig.seenBy(2, general).at(-1)?.content).toBe('Choose');
  });

  it('of a message’s menu leads to its command, with the message’s id', async () => {
    const menu = await rig.viewer(1).command({ channelId: general, name: 'menu' });
    const messageId = menu.messageId ?? '';
    const done = await rig.viewer(1).useOnMessage({ messageId, name: 'What is it?' });
    expect(contentOf(done.messageId)).toBe(`It is ${messageId}`);
  });

  it('may open a form, and what is sent comes back', async () => {
    const opened = await press('own:x');
    expect(opened.answeredWith).toBe(Answered.Modal);
    const done = await rig.viewer(1).submit(opened.id, { headline: 'it works' });
    expect(contentOf(done.messageId)).toBe('x says it works');
  });

  it('does not take a form with words that the filter refuses', async () => {
    const opened = await press('own:x');
    const done = await rig.viewer(1).submit(opened.id, { headline: 'what a slut' });
    expect(contentOf(done.messageId)).toContain('choose other words');
  });

  it('with a button of an earlier show gets a sentence', async () => {
    const done = await press('receipt:7');
    expect(done.ephemeral).toBe(true);
    expect(contentOf(done.messageId)).toContain('from an earlier show');
  });

  it('that takes long is deferred and edited later', async () => {
    const started = slow.started();
    const done = rig.viewer(1).command({ channelId: general, name: 'slow' });
    await started;
    rig.clock.advance(1_500);
    expect(await done).toMatchObject({
      answeredWith: Answered.DeferredChannelMessageWithSource,
      ephemeral: true,
    });
    slow.answer({ kind: 'private', text: 'At last' });
    await rig.stage.idle();
    expect(contentOf((await done).messageId)).toBe('At last');
  });

  it('that takes long and turns out public is posted for all', async () => {
    const started = slow.started();
    const done = rig.viewer(1).command({ channelId: general, name: 'slow' });
    await started;
    rig.clock.advance(1_500);
    await done;
    slow.answer({ kind: 'public', text: 'For everybody' });
    await rig.stage.idle();
    expect(rig.seenBy(2, general).map(({ content }) => content)).toEqual(['For everybody']);
    expect(rig.seenBy(1, general)).toHaveLength(1);
  });

  it('of a slow button keeps its message until the answer comes', async () => {
    const started = slow.started();
    const pressed = press('powerEnd');
    await started;
    rig.clock.advance(1_500);
    const done = await pressed;
    expect(done.answeredWith).toBe(Answered.DeferredMessageUpdate);
    slow.answer({ kind: 'private', text: 'Only for you' });
    await rig.stage.idle();
    expect(rig.seenBy(2, general).map(({ content }) => content)).toEqual(['Choose']);
    expect(rig.seenBy(1, general).map(({ content }) => content)).toEqual(['Choose', 'Only for you']);
  });

  it('whose form comes too late is told to press again', async () => {
    const started = slow.started();
    const pressed = press('powerEnd');
    await started;
    rig.clock.advance(1_500);
    await pressed;
    slow.answer({
      kind: 'modal',
      modal: {
        form: { kind: 'headline', vote: 'y' },
        title: 'Late',
        rows: [{ field: 'headline', label: 'Line', input: { kind: 'text', lengthMax: 50 } }],
      },
    });
    await rig.stage.idle();
    expect(rig.seenBy(1, general).at(-1)?.content).toContain('press again');
  });

  it('whose handler fails gets an apology, and the log gets the cause', async () => {
    const done = await rig.viewer(1).command({ channelId: general, name: 'broken' });
    expect(done.ephemeral).toBe(true);
    expect(contentOf(done.messageId)).toContain('Sorry');
    const line = rig.logged.find(({ msg }) => msg === 'an interaction failed');
    expect(line).toMatchObject({ guild: rig.guild, used: 'broken', err: { message: 'a bug' } });
  });

  it('never mentions anybody', async () => {
    await rig.viewer(1).command({ channelId: general, name: 'hello' });
    await rig.stage.idle();
    const bodies = rig.requests.filter(({ path }) => path.endsWith('/callback')).map(({ body }) => body);
    expect(bodies).toMatchObject([{ data: { allowed_mentions: { parse: [] } } }]);
  });
});

describe('two commands of one name', () => {
  it('are a mistake that shows at once', async () => {
    const rig = await new Rig({ commands }).open();
    const twice = [...commands, ...commands.slice(0, 1)];
    expect(() => openStage({ ...rig.stageOptions(), commands: twice })).toThrow(
      'two handlers are called "hello"',
    );
    await rig.close();
  });
});
