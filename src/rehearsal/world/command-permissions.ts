// Who may use a command: whom the server's own word lets through, and where it has said nothing, whoever has the
// command's default permissions. A word about the command goes before one about the whole application, a member before
// their roles, and a role that may before one that may not. Channels are left out: nobody here restricts one.
// https://discord.com/developers/docs/interactions/application-commands#permissions
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { allPermissions, guildPermissions } from './permissions.ts';
import type { CommandPermission } from './records/command-permissions.ts';
import type { GuildRecord } from './records/guild.ts';
import type { World } from './world.ts';

/** A server's word on a command, or on the application in its place. */
export const permissionsOf = (
  world: World,
  guildId: string,
  commandId: string,
): readonly CommandPermission[] => world.commandPermissions.get(`${guildId}:${commandId}`)?.permissions ?? [];

export function mayUse(
  world: World,
  guild: GuildRecord,
  { userId, command }: { readonly userId: string; readonly command: APIApplicationCommand },
): boolean {
  const granted = guildPermissions(guild, userId);
  if (granted === allPermissions) return true;
  for (const about of [command.id, world.applicationId]) {
    const said = wordOn(guild, userId, permissionsOf(world, guild.id, about));
    if (said !== undefined) return said;
  }
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  return needed !== '0' && (granted & BigInt(needed)) === BigInt(needed);
}

/** Undefined where nothing is said of this member. */
function wordOn(
  guild: GuildRecord,
  userId: string,
  permissions: readonly CommandPermission[],
): boolean | undefined {
  const roles = guild.members[userId]?.roles ?? [];
  const ofRoles = permissions.filter(({ id, type }) => type === 1 && roles.includes(id));
  const ofMember = permissions.find(({ id, type }) => type === 2 && id === userId);
  const ofAll = permissions.find(({ id, type }) => type === 1 && id === guild.id);
  if (ofMember !== undefined) return ofMember.permission;
  if (ofRoles.length > 0) return ofRoles.some(({ permission }) => permission);
  return ofAll?.permission;
}
