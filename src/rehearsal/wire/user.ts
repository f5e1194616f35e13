// Users and members as Discord's API writes them, and where their pictures are.
import type { APIGuildMember, APIUser, GuildMemberFlags, UserFlags } from 'discord-api-types/v10';
import type { GuildRecord } from '../world/records/guild.ts';
import type { UserRecord } from '../world/records/user.ts';
import type { World } from '../world/world.ts';

const NO_FLAGS = 0 as UserFlags;
const NO_MEMBER_FLAGS = 0 as GuildMemberFlags;

export function apiUser(user: UserRecord): APIUser {
  return {
    id: user.id,
    username: user.username,
    global_name: user.globalName,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
    public_flags: NO_FLAGS,
  };
}

export function userById(world: World, id: string): APIUser | undefined {
  const user = world.users.get(id);
  return user === undefined ? undefined : apiUser(user);
}

export function apiMember(world: World, guild: GuildRecord, userId: string): APIGuildMember | undefined {
  const member = guild.members[userId];
  const user = userById(world, userId);
  if (member === undefined || user === undefined) return undefined;
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAtMs).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_MEMBER_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

/** Of a user or webhook: the uploaded picture, or a drawn one. */
export function avatarUrl(
  world: World,
  owner: { readonly id: string; readonly avatar: string | null },
): string {
  if (owner.avatar === null) return `${world.url}/avatars/${owner.id}/drawn.svg`;
  return `${world.url}/avatars/${owner.id}/${owner.avatar}.png`;
}

/** The name people see. */
export function shownName(user: { readonly username: string; readonly globalName: string | null }): string {
  return user.globalName ?? user.username;
}
