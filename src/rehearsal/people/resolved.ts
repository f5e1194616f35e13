// The people, roles and channels that an interaction's values name, resolved as Discord sends them along.
import { ComponentType, ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { apiChannel } from '../wire/channel.ts';
import { apiRole } from '../wire/guild.ts';
import { apiMember, userById } from '../wire/user.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { GuildRecord } from '../world/records/guild.ts';
import type { World } from '../world/world.ts';
import { Misuse } from './misuse.ts';
import type { Pick } from './modal-answer.ts';
import type { SentOption } from './typed-options.ts';

type Kind = 'user' | 'role' | 'channel' | 'mentionable';

interface Named {
  readonly id: string;
  readonly kind: Kind;
}

type Resolved = Record<'users' | 'members' | 'roles' | 'channels', Record<string, unknown>>;

const kindOfOption: Readonly<Record<number, Kind>> = {
  [Option.User]: 'user',
  [Option.Role]: 'role',
  [Option.Channel]: 'channel',
  [Option.Mentionable]: 'mentionable',
};

const kindOfSelect: Readonly<Record<number, Kind>> = {
  [ComponentType.UserSelect]: 'user',
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.ChannelSelect]: 'channel',
  [ComponentType.MentionableSelect]: 'mentionable',
};

export function resolvedOptions(world: World, guild: GuildRecord, leaves: readonly SentOption[]) {
  const named = leaves.flatMap((leaf) => {
    const kind = kindOfOption[leaf.type];
    return kind === undefined || leaf.focused ? [] : [{ id: String(leaf.value), kind }];
  });
  return resolve(world, guild, named);
}

/** What was picked in the menus of a message or a form, all together. */
export function resolvedPicks(world: World, guild: GuildRecord | null, picks: readonly Pick[]) {
  if (guild === null) return {};
  const named = picks.flatMap(({ type, values, channelTypes }): Named[] => {
    const kind = kindOfSelect[type];
    if (channelTypes !== undefined) {
      const stray = values.find((id) => !channelTypes.includes(world.channels.get(id)?.type));
      if (stray !== undefined) throw new Misuse('A channel of that kind cannot be picked here.');
    }
    return kind === undefined ? [] : values.map((id) => ({ id, kind }));
  });
  return resolve(world, guild, named);
}

/** `{resolved: …}` or nothing. Throws Misuse for what is not in the guild. */
function resolve(
  world: World,
  guild: GuildRecord,
  named: readonly Named[],
): { readonly resolved?: Partial<Resolved> } {
  if (named.length === 0) return {};
  const found: Resolved = { users: {}, members: {}, roles: {}, channels: {} };
  for (const each of named) {
    const known =
      (each.kind !== 'role' && each.kind !== 'channel' && addUser(world, guild, found, each.id)) ||
      (each.kind !== 'user' && each.kind !== 'channel' && addRole(guild, found, each.id)) ||
      (each.kind === 'channel' && addChannel(world, guild, found, each.id));
    if (!known) throw new Misuse(`There is no ${each.kind} with the id ${each.id} here.`);
  }
  const filled = Object.entries(found).filter(([, values]) => Object.keys(values).length > 0);
  return { resolved: Object.fromEntries(filled) };
}

function addUser(world: World, guild: GuildRecord, found: Resolved, id: string): boolean {
  const user = userById(world, id);
  const member = apiMember(world, guild, id);
  if (user === undefined || member === undefined) return false;
  const { user: _user, ...partial } = member;
  found.users[id] = user;
  found.members[id] = { ...partial, permissions: '0' };
  return true;
}

function addRole(guild: GuildRecord, found: Resolved, id: string): boolean {
  const role = guild.roles.find((each) => each.id === id);
  if (role === undefined) return false;
  found.roles[id] = apiRole(role);
  return true;
}

function addChannel(world: World, guild: GuildRecord, found: Resolved, id: string): boolean {
  const channel = world.channels.get(id);
  if (channel?.guildId !== guild.id) return false;
  const permissions = channelPermissions(world, channel, world.applicationId).toString();
  found.channels[id] = { ...apiChannel(world, channel), permissions };
  return true;
}
