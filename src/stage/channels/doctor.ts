// The permission doctor: what the bot may not do, and where.

import type { Guild, GuildMember, NonThreadGuildBasedChannel } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { Lack, PermissionName } from '../../views/answers/lacks.ts';

/** What the stage needs in every channel of the show. */
export const NEEDED: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'ManageWebhooks',
  'CreatePublicThreads',
  'SendMessagesInThreads',
];

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
  const lacking = new Map<string, { permissions: readonly PermissionName[]; channels: string[] }>();
  for (const channel of new Set(channels)) {
    const held = channel.permissionsFor(self);
    const permissions = NEEDED.filter((name) => !held.has(PermissionFlagsBits[name]));
    if (permissions.length === 0) continue;
    const alike = lacking.get(permissions.join());
    if (alike === undefined) lacking.set(permissions.join(), { permissions, channels: [channel.name] });
    else alike.channels.push(channel.name);
  }
  return [...lacking.values()].map((lack) => ({ kind: 'permissions', ...lack, role: roleName(self) }));
}

export const cannotMake = (self: GuildMember, channels: readonly string[]): Lack => ({
  kind: 'cannotMake',
  channels,
  role: roleName(self),
});

/** The role to look for in the settings: the bot's own, made when it was invited. */
const roleName = (self: GuildMember): string => self.roles.botRole?.name ?? self.user.username;
