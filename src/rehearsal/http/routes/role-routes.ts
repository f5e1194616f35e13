// Roles that the application makes, gives and takes: below its own highest role alone, and none that is managed.
// https://discord.com/developers/docs/resources/guild#create-guild-role
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import { refusal } from '../../rules/refusal.ts';
import { apiRole } from '../../wire/guild.ts';
import { guildPermissions, requireInGuild } from '../../world/permissions.ts';
import type { GuildRecord, MemberRecord } from '../../world/records/guild.ts';
import { type Call, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundGuild } from '../found.ts';

const ROLES_MAX = 250;

function create(call: Call): Reply {
  const { world, form } = call;
  const guild = foundGuild(call);
  requireInGuild(world, guild, Bit.ManageRoles);
  const name = form.text('name', { min: 1, max: 100 }) ?? 'new role';
  // Numbers and text are taken; without a word it has what everybody has.
  const permissions = String(form.json['permissions'] ?? guild.roles[0]?.permissions ?? '0');
  if (!/^\d+$/.test(permissions))
    form.fail('permissions', 'NUMBER_TYPE_COERCE', `Value "${permissions}" is not int.`);
  const mentionable = form.flag('mentionable') ?? false;
  form.finish();
  // Nobody gives what they do not have.
  if ((BigInt(permissions) & ~guildPermissions(guild, world.applicationId)) !== 0n)
    throw refusal('missingPermissions');
  if (guild.roles.length >= ROLES_MAX) throw refusal('tooManyRoles');
  const role = { id: world.mint.next(), name, permissions, position: 1, botId: null, mentionable };
  const roles = guild.roles.map((each) =>
    each.position >= 1 ? { ...each, position: each.position + 1 } : each,
  );
  world.guilds.put({ ...guild, roles: [...roles, role] });
  world.announce({ kind: 'roleCreate', guildId: guild.id, roleId: role.id });
  return ok(apiRole(role));
}

/** The member of the path, with a role that the application may give. */
function member(call: Call, guild: GuildRecord): MemberRecord {
  requireInGuild(call.world, guild, Bit.ManageRoles);
  const found = guild.members[part(call, 'user')];
  if (found === undefined) throw refusal('unknownMember');
  requireOwnable(call, guild);
  return found;
}

/** The role of the path is one that the application may manage. */
function requireOwnable(call: Call, guild: GuildRecord): void {
  const { world } = call;
  requireInGuild(world, guild, Bit.ManageRoles);
  const role = guild.roles.find(({ id }) => id === part(call, 'role'));
  if (role === undefined) throw refusal('unknownRole');
  const own = guild.members[world.applicationId]?.roles ?? [];
  const highest = Math.max(
    ...guild.roles.filter(({ id }) => own.includes(id)).map(({ position }) => position),
    0,
  );
  if (role.botId !== null || role.id === guild.id || role.position >= highest)
    throw refusal('missingPermissions');
}

function remove(call: Call): Reply {
  const { world } = call;
  const guild = foundGuild(call);
  requireOwnable(call, guild);
  const gone = part(call, 'role');
  const members = Object.entries(guild.members).map(([id, each]) => [
    id,
    { ...each, roles: each.roles.filter((role) => role !== gone) },
  ]);
  world.guilds.put({
    ...guild,
    roles: guild.roles.filter(({ id }) => id !== gone),
    members: Object.fromEntries(members),
  });
  world.announce({ kind: 'roleDelete', guildId: guild.id, roleId: gone });
  return noContent;
}

function withRoles({ world }: Call, guild: GuildRecord, changed: MemberRecord): Reply {
  world.guilds.put({ ...guild, members: { ...guild.members, [changed.userId]: changed } });
  return noContent;
}

function give(call: Call): Reply {
  const guild = foundGuild(call);
  const there = member(call, guild);
  return withRoles(call, guild, { ...there, roles: [...new Set([...there.roles, part(call, 'role')])] });
}

function take(call: Call): Reply {
  const guild = foundGuild(call);
  const there = member(call, guild);
  return withRoles(call, guild, { ...there, roles: there.roles.filter((id) => id !== part(call, 'role')) });
}

const OF_MEMBER = '/guilds/:guild/members/:user/roles/:role';

export const roleRoutes: readonly Route[] = [
  { method: 'POST', path: '/guilds/:guild/roles', by: 'bot', run: create },
  { method: 'DELETE', path: '/guilds/:guild/roles/:role', by: 'bot', run: remove },
  { method: 'PUT', path: OF_MEMBER, by: 'bot', run: give },
  { method: 'DELETE', path: OF_MEMBER, by: 'bot', run: take },
];
