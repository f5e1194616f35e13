// Bad days of the server the show plays in: outages, removals, webhooks that somebody meddles with; and of the gateway.

import type { Loopback } from '../../../src/rehearsal/loopback.ts';
import type { WebhookRecord } from '../../../src/rehearsal/world/records/webhook.ts';
import * as aims from '../../rehearsal/faults/aims.ts';
import * as faults from '../../rehearsal/faults/named-faults.ts';
import { type BadDay, nothing, type Scene, wait } from './bad-day.ts';

const WEBHOOKS_MAX = 15;

const own = ({ world }: Loopback): readonly WebhookRecord[] =>
  world.webhooks.where(({ creatorId }) => creatorId === world.applicationId);

/** Tells of it, as Discord does when somebody changes a channel's webhooks. */
async function toldOf({ world }: Loopback, hooks: readonly WebhookRecord[]): Promise<void> {
  for (const channelId of new Set(hooks.map((hook) => hook.channelId))) {
    const guildId = hooks[0]?.guildId ?? '';
    world.announce({ kind: 'webhooks', guildId, channelId });
  }
  await world.commit();
}

async function deleteOwn(loopback: Loopback): Promise<readonly WebhookRecord[]> {
  const hooks = own(loopback);
  for (const { id } of hooks) loopback.world.webhooks.remove(id);
  await toldOf(loopback, hooks);
  return hooks;
}

/** Fifteen webhooks of somebody else in every room; none of ours. */
async function crowd({ loopback }: Scene): Promise<() => Promise<void>> {
  const { world } = loopback;
  const [creatorId = ''] = world.chart.viewerIds;
  const rooms = [...new Map((await deleteOwn(loopback)).map((hook) => [hook.channelId, hook])).values()];
  const foreign = rooms.flatMap((hook) =>
    Array.from({ length: WEBHOOKS_MAX }, (_, index) =>
      world.webhooks.put({
        ...{ ...hook, id: world.mint.next(), token: `foreign-${index}-${hook.channelId}` },
        ...{ name: `CI ${index}`, avatar: null, creatorId },
      }),
    ),
  );
  await toldOf(loopback, foreign);
  return async () => {
    for (const { id } of foreign) world.webhooks.remove(id);
    await toldOf(loopback, foreign);
  };
}

const outage = (answer: 'unknownChannel' | 'missingAccess', name: string): BadDay => ({
  name,
  lastsMs: 15_000,
  begin: async ({ loopback, guild }) => {
    await loopback.outage(guild, 'begins', answer);
    return () => loopback.outage(guild, 'ends');
  },
});

/** Malformed where discord.js reads without looking. */
const MALFORMED: readonly (readonly [type: string, data: unknown])[] = [
  ['GUILD_UPDATE', { id: null, name: null, roles: null, features: null }],
  ['CHANNEL_UPDATE', { id: null, type: null, permission_overwrites: null }],
  ['GUILD_ROLE_UPDATE', { guild_id: null, role: null }],
  ['GUILD_MEMBER_UPDATE', { guild_id: null, user: null, roles: null }],
  ['INTERACTION_CREATE', { id: null, type: 2, token: null, data: null, member: null }],
  ['GUILD_CREATE', { id: null, unavailable: null, channels: null, members: null }],
  ['THREAD_CREATE', null],
];

export const badServers: readonly BadDay[] = [
  outage('unknownChannel', 'an outage (404)'),
  outage('missingAccess', 'an outage (403)'),
  {
    name: 'removal and return',
    lastsMs: 10_000,
    begin: async ({ loopback, guild }) => {
      await loopback.kick(guild);
      return () => loopback.readmit(guild);
    },
  },
  {
    name: 'webhooks with new tokens',
    begin: async ({ loopback }) => {
      const hooks = own(loopback);
      for (const hook of hooks) loopback.world.webhooks.put({ ...hook, token: `new-${hook.token}` });
      await toldOf(loopback, hooks);
      return nothing;
    },
  },
  {
    name: 'webhooks deleted',
    begin: async ({ loopback }) => {
      await deleteOwn(loopback);
      return nothing;
    },
  },
  {
    name: 'webhooks deleted and forbidden',
    lastsMs: 10_000,
    begin: async ({ loopback }) => {
      await deleteOwn(loopback);
      return loopback.faults.arm({ ...aims.webhooksOfChannels, fault: faults.forbidden() });
    },
  },
  { name: "rooms full of others' webhooks", lastsMs: 12_000, begin: crowd },
  {
    name: 'the gateway refuses',
    lastsMs: 10_000,
    begin: ({ loopback: { gateway } }) => {
      const end = gateway.refuse({ status: 503 });
      gateway.cutConnections(1006);
      return end;
    },
  },
  {
    name: 'the gateway is dead and open',
    lastsMs: 12_000,
    begin: ({ loopback: { gateway } }) => {
      gateway.fallSilent();
      return nothing;
    },
  },
  {
    name: 'malformed packets',
    begin: async ({ loopback: { gateway } }) => {
      for (const [type, data] of MALFORMED) {
        gateway.send(type, data);
        await wait(300);
      }
      return nothing;
    },
  },
  ...[4004, 4014].map(
    (code): BadDay => ({
      name: `the gateway closes with ${code}`,
      ...{ lastsMs: 20_000, mustEnd: true },
      begin: ({ loopback: { gateway } }) => {
        const end = gateway.refuse({ code });
        gateway.cutConnections(code);
        return end;
      },
    }),
  ),
];
