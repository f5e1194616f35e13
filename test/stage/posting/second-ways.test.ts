// What Discord refuses goes a second way, costs few requests, and finds back by itself: to no viewer is anything lost.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Aim, Fault } from '../../../src/rehearsal/faults/fault.ts';
import { viewerId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { pictures, posts, webhookMaking, webhookSpeech } from '../../rehearsal/faults/aims.ts';
import {
  forbidden,
  invalidWebhookToken,
  noAccess,
  refusedFor,
  status500,
  unknownChannel,
  unknownWebhook,
  webhooksFull,
} from '../../rehearsal/faults/named-faults.ts';
import { Rig } from '../rig.ts';

const slug = (room: string): string => room.toLowerCase().replace(' ', '-');
const FAILED_MAX = 20;

let rig: Rig;
const failed = (): number => rig.requests.filter(({ status }) => status === 0 || status >= 400).length;
const floor = (): readonly string[] => rig.contents('trading-floor');
const words = (): readonly string[] =>
  rig.allContents().filter((text) => /^(\*\*.+\*\*\n)?(.*\n)?Words of/.test(text));
const arm = (aim: Aim, fault: Fault, times?: number) =>
  rig.loopback.faults.arm({ ...aim, fault, ...(times === undefined ? {} : { times }) });
const setUp = async (): Promise<string> => {
  const done = await rig.admin.command({
    channelId: rig.channel('general'),
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  await rig.stage.idle();
  return rig.admin.messages(rig.channel('general')).find(({ id }) => id === done.messageId)?.content ?? '';
};

beforeEach(async () => {
  // At the loud level each line has a message of its own.
  const settings = { ...DEFAULT_SETTINGS, roundsPerEpisode: 60, sleepAfterMs: null, noise: 'loud' as const };
  rig = await new Rig({ stage: { onArrival: 'setUp', settings } }).open();
});
afterEach(() => rig.close());

describe('the floor', () => {
  it.each([
    ['403', forbidden],
    ['400', () => refusedFor('emptyMessage')],
  ])('has the bell without its picture where that is refused with %s', async (_, fault) => {
    arm(pictures, fault());
    await rig.passing(rig.ring());
    const [bell] = rig.admin.messages(rig.channel('trading-floor'));
    expect(bell?.content).toContain('Sealed seed');
    expect(bell?.attachments).toEqual([]);
  });

  it('has the seal in bare words where everything else of the bell is refused for ever', async () => {
    arm(
      { ...posts, when: ({ body }) => /[^\x20-\x7e]/.test(JSON.stringify(body)) },
      refusedFor('emptyMessage'),
    );
    const ringing = rig.ring();
    for (let second = 0; second < 90; second++) {
      await ringing.catch(() => undefined);
      rig.clock.advance(1_000);
      const { latest } = rig.shows;
      if (latest !== undefined) await rig.perform(latest).catch(() => undefined);
    }
    expect(floor()).toHaveLength(1);
    expect(floor()[0]).toContain(rig.show.episode?.commitment ?? 'no episode');
    expect(failed()).toBeLessThanOrEqual(FAILED_MAX);
  });

  it('has pictures again by itself', async () => {
    const end = arm(pictures, forbidden());
    await rig.passing(rig.ring());
    end();
    rig.clock.advance(60_000);
    await rig.startRound();
    while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
    await rig.stage.idle();
    const shown = rig.admin
      .messages(rig.channel('trading-floor'))
      .filter((each) => each.attachments.length > 0);
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each([
    ['403 50013', forbidden],
    ['403 50001', noAccess],
    ['400', () => refusedFor('emptyMessage')],
    ['404 of a channel that is there', unknownChannel],
  ])('that answers %s for a while is told everything afterwards, in order', async (_, fault) => {
    const end = arm(posts, fault());
    const ringing = rig.ring();
    for (let second = 0; second < 90; second++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      rig.clock.advance(1_000);
      await ringing.catch(() => undefined);
      const { latest } = rig.shows;
      if (latest !== undefined) await rig.perform(latest).catch(() => undefined);
    }
    expect(failed()).toBeLessThanOrEqual(FAILED_MAX);
    end();
    rig.clock.advance(600_000);
    const { latest } = rig.shows;
    if (latest !== undefined) await rig.perform(latest);
    await rig.play({ type: 'pause', viewer: viewerId(rig.viewer(1).id), atMs: rig.clock.nowMs() });
    expect(floor().filter((text) => text.includes('Opening bell'))).toHaveLength(1);
    expect(floor().at(-1)).toContain('is paused');
  });
});

describe('a character', () => {
  beforeEach(async () => {
    await rig.ring();
    await rig.startRound();
  });

  it.each([
    ['a webhook that answers 500', webhookSpeech, status500],
    ['a token that is always invalid', webhookSpeech, invalidWebhookToken],
    ['a webhook that is always unknown', webhookSpeech, unknownWebhook],
    ['a 403 for webhooks', webhookSpeech, forbidden],
    ['a 403 for making one', webhookMaking, forbidden],
    ['a channel full of others’ webhooks', webhookMaking, webhooksFull],
    ['a name that Discord refuses', webhookMaking, () => refusedFor('emptyMessage')],
    ['failing webhooks and their list', { path: /webhooks/ }, status500],
  ] as const)(
    'is heard in the bot’s voice with %s, and as itself again afterwards',
    async (_, aim, fault) => {
      const end = arm(aim, fault());
      const before = failed();
      for (let line = 0; line < 8; line++) {
        if ((rig.show.episode?.asked.length ?? 0) === 0) await rig.startRound();
        await rig.passing(rig.answer());
      }
      expect(failed() - before).toBeLessThanOrEqual(FAILED_MAX);
      expect(words()).toHaveLength(8);
      expect(words().some((text) => /^\*\*\w+ · AI\*\*\nWords of/.test(text))).toBe(true);
      end();
      const ownVoices = (): number => words().filter((text) => !text.startsWith('**')).length;
      const spoken = ownVoices();
      for (let line = 0; line < 60 && ownVoices() === spoken; line++) {
        // The edge's patience is by a clock that nobody can set.
        await new Promise((resolve) => setTimeout(resolve, 100));
        rig.clock.advance(100_000);
        if ((rig.show.episode?.asked.length ?? 0) === 0) await rig.startRound();
        await rig.passing(rig.answer());
        expect(words()).toHaveLength(9 + line);
      }
      expect(ownVoices()).toBeGreaterThan(spoken);
    },
  );

  it('whose webhook cannot be made is said to be so by /setup, and by a word to the admin', async () => {
    arm(webhookMaking, webhooksFull());
    const room = rig.show.episode?.asked[0]?.room ?? '';
    await rig.passing(rig.answer());
    const channel = rig.channel(slug(room));
    expect(await setUp()).toContain(`<#${channel}> holds as many webhooks as Discord allows`);
    if ((rig.show.episode?.asked.length ?? 0) === 0) await rig.startRound();
    await rig.passing(rig.answer());
    rig.clock.advance(700_000);
    // What says so by itself is not followed by the same once more.
    await rig.admin.command({ channelId: rig.channel('general'), name: 'doctor' });
    await rig.stage.idle();
    const said = rig.admin.messages(rig.channel('general')).map(({ content }) => content);
    expect(said.join()).not.toContain('needs an admin');
    await rig.admin.command({ channelId: rig.channel('general'), name: 'market' });
    await rig.stage.idle();
    const notice = rig.admin.messages(rig.channel('general')).at(-1);
    expect(notice?.content).toContain('needs an admin');
    expect(notice?.ephemeralFor ?? rig.admin.id).toBe(rig.admin.id);
  });
});

describe('a server', () => {
  beforeEach(async () => {
    await rig.ring();
    await rig.startRound();
  });

  it.each(['unknownChannel', 'missingAccess'] as const)(
    'with an outage (%s) keeps its channels and hears all afterwards',
    async (answer) => {
      await rig.loopback.outage(rig.guild, 'begins', answer);
      await until(() => !rig.stage.reachable(rig.guild));
      const answering = rig.answer();
      answering.catch(() => undefined);
      for (let second = 0; second < 30; second++) rig.clock.advance(1_000);
      expect(failed()).toBeLessThanOrEqual(FAILED_MAX);
      await rig.loopback.outage(rig.guild, 'ends');
      await until(() => rig.stage.reachable(rig.guild));
      await rig.passing(answering);
      expect(words()).toHaveLength(1);
    },
  );

  it('that answers 404 before the gateway tells of an outage forgets no channel', async () => {
    const end = arm({ path: /^\/channels\// }, unknownChannel());
    const answering = rig.answer();
    answering.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    end();
    await rig.passing(answering);
    expect(words()).toHaveLength(1);
    expect(await setUp()).not.toContain('Made:');
  });

  it('that removes the bot finds its show paused, and going on when it is invited again', async () => {
    await rig.loopback.kick(rig.guild);
    await until(() => rig.show.pausedSinceMs !== null);
    expect(rig.stage.reachable(rig.guild)).toBe(false);
    const paused = rig.shows.latest;
    rig.clock.advance(3_600_000);
    await rig.loopback.readmit(rig.guild);
    await until(() => rig.show.pausedSinceMs === null);
    const resumed = rig.shows.latest;
    for (const each of [paused, resumed]) if (each !== undefined) await rig.passing(rig.perform(each));
    expect(floor().slice(-2)).toEqual([
      expect.stringContaining('taken out of this server'),
      expect.stringContaining('Back again'),
    ]);
  });

  it('that removes the bot while it is not connected finds its show paused too', async () => {
    const { gateway } = rig.loopback;
    const end = gateway.refuse({ status: 503 });
    gateway.cutConnections();
    gateway.forgetSessions();
    await rig.loopback.kick(rig.guild);
    end();
    await until(() => rig.show.pausedSinceMs !== null, 2_000);
    expect(rig.stage.reachable(rig.guild)).toBe(false);
    await rig.loopback.readmit(rig.guild);
    await until(() => rig.show.pausedSinceMs === null);
  });

  it('whose room is deleted hears it on the floor', async () => {
    const room = rig.show.episode?.asked[0]?.room ?? '';
    await fetch(`${rig.loopback.apiUrl}/v10/channels/${rig.channel(slug(room))}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${rig.loopback.token}` },
    });
    await rig.passing(rig.answer());
    expect(floor().at(-1)).toContain(`in the ${room}`);
  });
});

async function until(holds: () => boolean, turnsMax = 500): Promise<void> {
  for (let turn = 0; turn < turnsMax && !holds(); turn++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}
