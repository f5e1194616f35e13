// The Activity is launched from the App Launcher, by /floor and by its button, through the real client, and the command
// that launches is ours as long as there is an Activity.

import { InteractionResponseType } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { CAST } from '../../playhouse.ts';
import { Rig } from '../rig.ts';

const LIVE = { hasActivity: true, addressOf: () => undefined };
const PUBLIC = {
  hasActivity: true,
  addressOf: (guild: string) => `https://floor.example/live/?guild=${guild}`,
};

let rig: Rig;
afterEach(() => rig.close());

const entryPoints = () => rig.admin.commands().filter(({ type }) => type === 4);
const aShow = () =>
  rig.shows.submit(rig.guild, {
    ...{ type: 'createShow', atMs: rig.clock.nowMs(), guild: rig.guild },
    ...{ settings: DEFAULT_SETTINGS, cast: CAST },
  });
const general = () => rig.channel('general');

describe('the command that launches', () => {
  it('takes the place of the one that Discord made, in every language, and stays one', async () => {
    rig = await new Rig({ loopback: { activities: true }, stage: { liveFloor: LIVE } }).open();
    const [ours, ...others] = entryPoints();
    expect(others).toEqual([]);
    expect(ours).toMatchObject({ name: 'launch', handler: 1, contexts: [0], integration_types: [0] });
    expect(ours?.name_localizations?.de).toBe('starten');
    const told = () => rig.requests.filter(({ method }) => method !== 'GET' && method !== 'POST').length;
    const before = told();
    await rig.stage.close();
    await rig.raise();
    expect(told()).toBe(before);
  });

  it('is no reason to lose the others where Activities are off in the Developer Portal', async () => {
    rig = await new Rig({ stage: { liveFloor: LIVE } }).open();
    expect(entryPoints()).toEqual([]);
    expect(rig.admin.commands().some(({ name }) => name === 'bet')).toBe(true);
    expect(rig.logged.some(({ msg }) => String(msg).includes('switch Activities on'))).toBe(true);
  });
});

describe('the floor', () => {
  it('opens from the App Launcher and by /floor', async () => {
    rig = await new Rig({ loopback: { activities: true }, stage: { liveFloor: LIVE } }).open();
    await aShow();
    const launched = { state: 'done', answeredWith: InteractionResponseType.LaunchActivity };
    expect(await rig.viewer(1).launch(general())).toMatchObject(launched);
    expect(await rig.viewer(1).command({ channelId: general(), name: 'floor' })).toMatchObject(launched);
  });

  it('opens by the button below its address', async () => {
    rig = await new Rig({ loopback: { activities: true }, stage: { liveFloor: PUBLIC } }).open();
    await aShow();
    const { messageId } = await rig.viewer(1).command({ channelId: general(), name: 'floor' });
    const shown = rig
      .viewer(1)
      .messages(general())
      .find(({ id }) => id === messageId);
    expect(shown?.content).toContain(`(https://floor.example/live/?guild=${rig.guild})`);
    const opened = await rig.viewer(1).press(messageId ?? '', 'launch');
    expect(opened.answeredWith).toBe(InteractionResponseType.LaunchActivity);
  });

  it('says what is missing before there is a show', async () => {
    rig = await new Rig({ loopback: { activities: true }, stage: { liveFloor: LIVE } }).open();
    const { messageId } = await rig.viewer(1).launch(general());
    const shown = rig
      .viewer(1)
      .messages(general())
      .find(({ id }) => id === messageId);
    expect(shown?.content).toContain('/setup');
  });
});
