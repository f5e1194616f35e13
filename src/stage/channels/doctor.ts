// The permission doctor: what the bot may not do, where, and how to grant it, in words.

import type { Guild, GuildMember, NonThreadGuildBasedChannel } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';

/** What the stage needs in every channel of the show, with the names that Discord's settings show. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Attach Files', PermissionFlagsBits.AttachFiles],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
  ['Manage Webhooks', PermissionFlagsBits.ManageWebhooks],
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
] as const;

/** The bot itself as a member; the gateway sends it with the guild, the REST route is for when it did not. */
export const selfIn = async (guild: Guild): Promise<GuildMember> =>
  guild.members.me ?? (await guild.members.fetchMe());

export const mayMakeChannels = (self: GuildMember): boolean =>
  self.permissions.has([PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ViewChannel]);

/** One sentence a lack, channels with the same lack together; empty when all is well. */
export function diagnose(
  self: GuildMember,
  channels: readonly NonThreadGuildBasedChannel[],
): readonly string[] {
  const lacking = new Map<string, string[]>();
  for (const channel of channels) {
    const held = channel.permissionsFor(self);
    const lacks = NEEDED.filter(([, flag]) => !held.has(flag)).map(([name]) => `**${name}**`);
    if (lacks.length === 0) continue;
    const names = lacking.get(lacks.join(', ')) ?? [];
    lacking.set(lacks.join(', '), [...names, `#${channel.name}`]);
  }
  return [...lacking].map(
    ([lacks, names]) =>
      `In ${names.join(', ')} I lack ${lacks}. Turn it on for the role **${roleName(self)}**: ` +
      'Server Settings → Roles, or the channel → Edit Channel → Permissions.',
  );
}

export const cannotMake = (self: GuildMember, names: readonly string[]): string =>
  `I lack **Manage Channels**, so I could not make ${names.map((name) => `#${name}`).join(', ')}. ` +
  `Turn it on for the role **${roleName(self)}** (Server Settings → Roles), or make text channels of ` +
  'these names yourself. Then run /setup again.';

/** The role to look for in the settings: the bot's own, made when it was invited. */
const roleName = (self: GuildMember): string => self.roles.botRole?.name ?? self.user.username;
