// What a member may do, computed as Discord does: owner and administrators everything; else roles together, then the
// channel's overwrites for everyone, for the roles, for the member. Threads follow their channel.
// https://discord.com/developers/docs/topics/permissions
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import { refusal } from '../rules/refusal.ts';
import type { ChannelRecord, OverwriteRecord } from './records/channel.ts';
import { isThread } from './records/channel.ts';
import type { GuildRecord } from './records/guild.ts';
import type { World } from './world.ts';

export const allPermissions = Object.values(Bit).reduce((sum, bit) => sum | bit, 0n);

export function guildPermissions(guild: GuildRecord, userId: string): bigint {
  if (guild.ownerId === userId) return allPermissions;
  const member = guild.members[userId];
  if (member === undefined) return 0n;
  const granted = guild.roles
    .filter((role) => role.id === guild.id || member.roles.includes(role.id))
    .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
  return (granted & Bit.Administrator) === 0n ? granted : allPermissions;
}

export function channelPermissions(world: World, channel: ChannelRecord, userId: string): bigint {
  if (channel.guildId === null) return allPermissions;
  const guild = world.guilds.get(channel.guildId);
  if (guild === undefined) return 0n;
  const base = guildPermissions(guild, userId);
  if (base === allPermissions) return base;
  const parent =
    isThread(channel) && channel.parentId !== null ? world.channels.get(channel.parentId) : channel;
  const roles = guild.members[userId]?.roles ?? [];
  const overwrites = parent?.overwrites ?? [];
  const steps = [
    overwrites.filter((each) => each.id === guild.id),
    overwrites.filter((each) => each.type === 0 && each.id !== guild.id && roles.includes(each.id)),
    overwrites.filter((each) => each.type === 1 && each.id === userId),
  ];
  const granted = steps.reduce(applyTogether, base);
  return (granted & Bit.ViewChannel) === 0n ? 0n : granted;
}

function applyTogether(permissions: bigint, overwrites: readonly OverwriteRecord[]): bigint {
  const allow = overwrites.reduce((sum, each) => sum | BigInt(each.allow), 0n);
  const deny = overwrites.reduce((sum, each) => sum | BigInt(each.deny), 0n);
  return (permissions & ~deny) | allow;
}

export function canSee(world: World, channel: ChannelRecord, userId: string): boolean {
  if (channel.guildId === null) return channel.recipientId === userId || world.applicationId === userId;
  return (channelPermissions(world, channel, userId) & Bit.ViewChannel) !== 0n;
}

/** Throws 50001 where the application cannot see the channel, 50013 where it lacks one of the permissions. */
export function requireInChannel(world: World, channel: ChannelRecord, ...needed: readonly bigint[]): void {
  const granted = channelPermissions(world, channel, world.applicationId);
  if ((granted & Bit.ViewChannel) === 0n) throw refusal('missingAccess');
  if (needed.some((bit) => (granted & bit) === 0n)) throw refusal('missingPermissions');
}

export function requireInGuild(world: World, guild: GuildRecord, ...needed: readonly bigint[]): void {
  const granted = guildPermissions(guild, world.applicationId);
  if (needed.some((bit) => (granted & bit) === 0n)) throw refusal('missingPermissions');
}
