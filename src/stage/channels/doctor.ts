// The permission doctor: what the bot may not do, and where.

import type { Guild, GuildMember, NonThreadGuildBasedChannel } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import { type Lack, NEEDED } from '../../views/doctor/permissions.ts';

/** The bot itself as a member; the gateway sends it with the guild, the REST route is for when it did not. */
export const selfIn = async (guild: Guild): Promise<GuildMember> =>
  guild.members.me ?? (await guild.members.fetchMe());

export const mayMakeChannels = (self: GuildMember): boolean =>
  self.permissions.has([PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ViewChannel]);

/** Channels with the same lack together; empty when all is well. */
export function diagnose(
  self: GuildMember,
  channels: readonly NonThreadGuildBasedChannel[],
): readonly Lack[] {
  const lacking = new Map<string, Lack>();
  const role = roleName(self);
  for (const channel of channels) {
    const held = channel.permissionsFor(self);
    const permissions = NEEDED.filter((name) => !held.has(PermissionFlagsBits[name]));
    if (permissions.length === 0) continue;
    const key = permissions.join();
    const names = lacking.get(key)?.channels ?? [];
    lacking.set(key, { permissions, role, channels: [...names, channel.name] });
  }
  return [...lacking.values()];
}

/** The role to look for in the settings: the bot's own, made when it was invited. */
export const roleName = (self: GuildMember): string => self.roles.botRole?.name ?? self.user.username;
