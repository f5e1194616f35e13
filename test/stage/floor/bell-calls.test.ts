// Who is called to the opening bell, how, and how often: the words, the flags and the mentions of its post.

import { PermissionFlagsBits as Bit, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type ViewerId, viewerId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/show/state/settings.ts';
import { SetUpDesk } from '../channels/set-up-desk.ts';
import { Rig } from '../rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const open = async (settings: Partial<Settings> = {}): Promise<void> => {
  const all = { ...DEFAULT_SETTINGS, roundsPerEpisode: 1, sleepAfterMs: null, ...settings };
  rig = await new Rig({ stage: { onArrival: 'setUp', settings: all } }).open();
};
const ann = (): ViewerId => viewerId(rig.viewer(1).id);
/** Somebody with Manage Server grants it to the bot's own role. */
const grant = (...bits: readonly bigint[]): Promise<void> =>
  change(({ permissions, botId }) =>
    botId === null ? permissions : bits.reduce((all, bit) => all | bit, permissions),
  );
/** Nobody has it any more. */
const take = (bit: bigint): Promise<void> => change(({ permissions }) => permissions & ~bit);
const change = async (
  changed: (role: { readonly permissions: bigint; readonly botId: string | null }) => bigint,
): Promise<void> => {
  const { world, guildId } = rig.loopback;
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw new Error('no guild');
  const roles = guild.roles.map((role) => ({
    ...role,
    permissions: String(changed({ permissions: BigInt(role.permissions), botId: role.botId })),
  }));
  world.guilds.put({ ...guild, roles });
  world.announce({ kind: 'guildUpdate', guildId });
  await world.commit();
  await new Promise((resolve) => setTimeout(resolve, 50));
};
const bell = (viewer = 1) =>
  rig.viewer(viewer).command({ channelId: rig.channel('trading-floor'), name: 'bell' });
/** What the newest bell's post said and asked for. */
const rung = () => {
  const post = rig.requests.findLast(({ body }) => JSON.stringify(body ?? {}).includes('Opening bell'));
  return post?.body as { content: string; flags?: number; allowed_mentions: object };
};
const playOut = async (): Promise<void> => {
  while (rig.show.episode !== null) {
    if (rig.show.episode.asked.length === 0) await rig.startRound();
    else await rig.answer();
  }
};

describe('the opening bell', () => {
  it('wakes nobody where nobody asked', async () => {
    await open();
    await rig.ring();
    expect(rung().flags).toBe(MessageFlags.SuppressNotifications);
    expect(rung().allowed_mentions).toEqual({ parse: [] });
  });

  it('calls by name whoever asked, where the bot may make no role', async () => {
    await open();
    await bell();
    await rig.ring();
    expect(rung().content).toContain(`<@${ann()}>`);
    expect(rung().flags).toBeUndefined();
    expect(rung().allowed_mentions).toEqual({ parse: [], roles: [], users: [ann()] });
  });

  it('loses its role with the channels, where the bot made it', async () => {
    await open();
    await grant(Bit.ManageRoles);
    await bell(1);
    const roles = () => rig.loopback.world.guilds.get(rig.loopback.guildId)?.roles.map(({ name }) => name);
    expect(roles()).toContain('Bullpen bell');
    const desk = await new SetUpDesk(rig).command('teardown');
    expect(desk.text).toContain('The role **Bullpen bell**');
    await desk.press('tearDown');
    expect(desk.text).toContain('**Bullpen bell**');
    expect(roles()).not.toContain('Bullpen bell');
  });

  it('calls one role where the bot may make it, which is made once', async () => {
    await open();
    await grant(Bit.ManageRoles);
    // The first two press at once.
    await Promise.all([bell(1), bell(2)]);
    await rig.ring();
    const made = rig.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/roles'));
    expect(made).toHaveLength(1);
    const guild = rig.loopback.world.guilds.get(rig.loopback.guildId);
    const role = guild?.roles.find(({ name }) => name === 'Bullpen bell');
    expect(role?.permissions).toBe('0');
    expect(guild?.members[ann()]?.roles).toContain(role?.id);
    expect(rung().content).toContain(`<@&${role?.id}>`);
    expect(rung().allowed_mentions).toEqual({ parse: [], roles: [role?.id], users: [] });
    await bell(1);
    expect(rig.loopback.world.guilds.get(rig.loopback.guildId)?.members[ann()]?.roles).not.toContain(
      role?.id,
    );
  });

  it('keeps its role from members’ mentions where it may call every role, and names who asked when it no longer may', async () => {
    await open();
    await grant(Bit.ManageRoles, Bit.MentionEveryone);
    await bell(1);
    const guild = () => rig.loopback.world.guilds.get(rig.loopback.guildId);
    const role = guild()?.roles.find(({ name }) => name === 'Bullpen bell');
    expect(role?.mentionable).toBe(false);
    await rig.ring();
    expect(rung().allowed_mentions).toEqual({ parse: [], roles: [role?.id], users: [] });
    await playOut();
    await take(Bit.MentionEveryone);
    rig.clock.advance(24 * 60 * 60_000);
    await rig.ring();
    expect(rung().allowed_mentions).toEqual({ parse: [], roles: [], users: [ann()] });
  });

  it('lets everybody mention its role where it could not call it otherwise', async () => {
    await open();
    await grant(Bit.ManageRoles);
    await take(Bit.MentionEveryone);
    await bell(1);
    const guild = rig.loopback.world.guilds.get(rig.loopback.guildId);
    expect(guild?.roles.find(({ name }) => name === 'Bullpen bell')?.mentionable).toBe(true);
  });

  it('calls once a day at most, and the same again where its step is gone through again', async () => {
    await open();
    await bell();
    const first = await rig.ring();
    await rig.stage.close();
    await rig.raise();
    await rig.perform(first);
    expect(rig.contents('trading-floor').filter((text) => text.includes(`<@${ann()}>`))).toHaveLength(1);
    await playOut();
    rig.clock.advance(60 * 60_000);
    await rig.ring();
    expect(rung().allowed_mentions).toEqual({ parse: [] });
    expect(rung().flags).toBe(MessageFlags.SuppressNotifications);
    await playOut();
    rig.clock.advance(24 * 60 * 60_000);
    await rig.ring();
    expect(rung().content).toContain(`<@${ann()}>`);
  });

  it('calls nobody in quiet hours', async () => {
    await open({ quietHours: { from: '00:00', to: '23:59' } });
    await bell();
    await rig.ring();
    expect(rung().allowed_mentions).toEqual({ parse: [] });
  });

  it('calls whoever stopped it no more', async () => {
    await open();
    await bell();
    await bell();
    await rig.ring();
    expect(rung().content).not.toContain(`<@${ann()}>`);
  });
});
