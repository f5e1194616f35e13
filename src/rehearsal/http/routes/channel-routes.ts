// Channels of a guild and direct messages: listing, making, changing, removing, and who may see them.
// https://discord.com/developers/docs/resources/channel
import { PermissionFlagsBits as Bit, ChannelType } from 'discord-api-types/v10';
import type { Form } from '../../rules/form.ts';
import { refusal } from '../../rules/refusal.ts';
import { apiChannel } from '../../wire/channel.ts';
import { changeChannel, channelsOf, putChannel, removeChannel } from '../../world/channels.ts';
import {
  allPermissions,
  guildPermissions,
  requireInChannel,
  requireInGuild,
} from '../../world/permissions.ts';
import type { ChannelRecord, OverwriteRecord } from '../../world/records/channel.ts';
import { isThread } from '../../world/records/channel.ts';
import type { GuildRecord } from '../../world/records/guild.ts';
import type { World } from '../../world/world.ts';
import { type Call, created, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundChannel, foundGuild } from '../found.ts';
import { changeThread } from './thread-routes.ts';

const CHANNELS_MAX = 500;
const CHILDREN_MAX = 50;
const makeable = [ChannelType.GuildText, ChannelType.GuildCategory, ChannelType.GuildAnnouncement];

function list(call: Call): Reply {
  const guild = foundGuild(call);
  return ok(channelsOf(call.world, guild.id).map((channel) => apiChannel(call.world, channel)));
}

function create(call: Call): Reply {
  const { world, form } = call;
  const guild = foundGuild(call);
  requireInGuild(world, guild, Bit.ManageChannels);
  const type = form.oneOf('type', makeable) ?? ChannelType.GuildText;
  const name = form.text('name', { required: true, min: 1, max: 100 }) ?? '';
  const parts = readParts(form, { world, guild, type });
  form.finish();
  if (channelsOf(world, guild.id).length >= CHANNELS_MAX) throw refusal('tooManyChannels');
  const overwrites = parts.overwrites ?? [];
  requireGrantable(guildPermissions(guild, world.applicationId), overwrites);
  return created(
    apiChannel(world, putChannel(world, { ...parts, guildId: guild.id, type, name: shaped(name, type) })),
  );
}

/** Text channels are written in small letters with hyphens, whatever was asked for. */
function shaped(name: string, type: number): string {
  if (type === ChannelType.GuildCategory) return name;
  return name.trim().toLowerCase().replace(/\s+/g, '-');
}

interface PartsContext {
  readonly world: World;
  readonly guild: GuildRecord;
  readonly type: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function readParts(form: Form, context: PartsContext): Partial<ChannelRecord> {
  const parts: Partial<Writable<ChannelRecord>> = {};
  const topic = form.text('topic', { max: 1024 });
  if (topic !== undefined || form.isNull('topic')) parts.topic = topic ?? null;
  const position = form.integer('position', { min: 0 });
  if (position !== undefined) parts.position = position;
  const nsfw = form.flag('nsfw');
  if (nsfw !== undefined) parts.nsfw = nsfw;
  const slow = form.integer('rate_limit_per_user', { min: 0, max: 21_600 });
  if (slow !== undefined) parts.rateLimitPerUserSeconds = slow;
  const parentId = form.snowflake('parent_id');
  if (parentId !== undefined) checkParent(form, context, parentId);
  if (parentId !== undefined || form.isNull('parent_id')) parts.parentId = parentId ?? null;
  const overwrites = readOverwrites(form, context.guild);
  if (overwrites !== undefined) parts.overwrites = overwrites;
  return parts;
}

function checkParent(form: Form, context: PartsContext, parentId: string): void {
  const parent = context.world.channels.get(parentId);
  if (parent?.guildId !== context.guild.id) {
    form.fail('parent_id', 'CHANNEL_PARENT_INVALID', 'Category does not exist');
  } else if (parent.type !== ChannelType.GuildCategory || context.type === ChannelType.GuildCategory) {
    form.fail('parent_id', 'CHANNEL_PARENT_INVALID_TYPE', 'Not a category');
  } else if (context.world.channels.where((each) => each.parentId === parentId).length >= CHILDREN_MAX) {
    const message = 'Maximum number of channels in category reached (50)';
    form.fail('parent_id', 'CHANNEL_PARENT_MAX_CHANNELS', message);
  }
}

function readOverwrites(form: Form, guild: GuildRecord): OverwriteRecord[] | undefined {
  return form.children('permission_overwrites')?.map((each) => {
    const id = each.snowflake('id', { required: true }) ?? '';
    return readOverwrite(each, guild, id);
  });
}

function readOverwrite(form: Form, guild: GuildRecord, id: string): OverwriteRecord {
  const type = form.oneOf('type', [0, 1], { required: true }) ?? 0;
  const known = type === 0 ? guild.roles.some((role) => role.id === id) : guild.members[id] !== undefined;
  if (!known) form.fail('id', 'OVERWRITE_TARGET_UNKNOWN', type === 0 ? 'Unknown Role' : 'Unknown Member');
  return { id, type, allow: readBits(form, 'allow'), deny: readBits(form, 'deny') };
}

function readBits(form: Form, name: string): string {
  const text = form.text(name) ?? '0';
  if (/^\d+$/.test(text)) return text;
  form.fail(name, 'BITFIELD_TYPE_CONVERT', 'Could not interpret the value as bitfield.');
  return '0';
}

/** The application can only allow or deny what it has itself, and Manage Roles only as administrator. */
function requireGrantable(granted: bigint, overwrites: readonly OverwriteRecord[]): void {
  if (granted === allPermissions) return;
  const asked = overwrites.reduce((sum, each) => sum | BigInt(each.allow) | BigInt(each.deny), 0n);
  if ((asked & ~granted) !== 0n || (asked & Bit.ManageRoles) !== 0n) throw refusal('missingPermissions');
}

function change(call: Call): Reply {
  const { world, form } = call;
  const channel = foundChannel(call);
  if (isThread(channel)) return changeThread(call, channel);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (guild === undefined) throw refusal('wrongChannelType');
  requireInChannel(world, channel, Bit.ManageChannels);
  const name = form.text('name', { min: 1, max: 100 });
  const parts = readParts(form, { world, guild, type: channel.type });
  form.finish();
  if (parts.overwrites !== undefined) {
    requireInChannel(world, channel, Bit.ManageRoles);
    requireGrantable(guildPermissions(guild, world.applicationId), parts.overwrites);
  }
  const named = name === undefined ? {} : { name: shaped(name, channel.type) };
  return ok(apiChannel(world, changeChannel(world, { ...channel, ...parts, ...named })));
}

function remove(call: Call): Reply {
  const channel = foundChannel(call);
  if (channel.guildId === null) throw refusal('wrongChannelType');
  requireInChannel(call.world, channel, isThread(channel) ? Bit.ManageThreads : Bit.ManageChannels);
  const body = apiChannel(call.world, channel);
  removeChannel(call.world, channel);
  return ok(body);
}

function reorder(call: Call): Reply {
  const guild = foundGuild(call);
  requireInGuild(call.world, guild, Bit.ManageChannels);
  for (const entry of Array.isArray(call.body) ? call.body : []) {
    const channel = call.world.channels.get(String(entry?.id));
    if (channel?.guildId !== guild.id) throw refusal('unknownChannel');
    const position = typeof entry.position === 'number' ? entry.position : channel.position;
    const parentId = entry.parent_id === undefined ? channel.parentId : entry.parent_id;
    changeChannel(call.world, { ...channel, position, parentId });
  }
  return noContent;
}

function setOverwrite(call: Call): Reply {
  const { world, form } = call;
  const channel = foundChannel(call, Bit.ManageRoles);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (guild === undefined || isThread(channel)) throw refusal('wrongChannelType');
  const overwrite = readOverwrite(form, guild, part(call, 'overwrite'));
  form.finish();
  requireGrantable(guildPermissions(guild, world.applicationId), [overwrite]);
  const others = channel.overwrites.filter((each) => each.id !== overwrite.id);
  changeChannel(world, { ...channel, overwrites: [...others, overwrite] });
  return noContent;
}

function removeOverwrite(call: Call): Reply {
  const channel = foundChannel(call, Bit.ManageRoles);
  const others = channel.overwrites.filter((each) => each.id !== part(call, 'overwrite'));
  if (others.length === channel.overwrites.length) throw refusal('unknownOverwrite');
  changeChannel(call.world, { ...channel, overwrites: others });
  return noContent;
}

function openDirectMessage(call: Call): Reply {
  const recipientId = call.form.snowflake('recipient_id', { required: true }) ?? '';
  call.form.finish();
  const user = call.world.users.get(recipientId);
  if (user === undefined || user.bot) throw refusal('unknownUser');
  const known = call.world.channels.where((channel) => channel.recipientId === recipientId)[0];
  const parts = { guildId: null, type: ChannelType.DM, name: '', recipientId };
  return ok(apiChannel(call.world, known ?? putChannel(call.world, parts)));
}

function typing(call: Call): Reply {
  foundChannel(call, Bit.SendMessages);
  return noContent;
}

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/guilds/:guild/channels', by: 'bot', run: list },
  { method: 'POST', path: '/guilds/:guild/channels', by: 'bot', run: create },
  { method: 'PATCH', path: '/guilds/:guild/channels', by: 'bot', run: reorder },
  {
    ...{ method: 'GET', path: '/channels/:channel', by: 'bot' },
    run: (call) => ok(apiChannel(call.world, foundChannel(call))),
  },
  { method: 'PATCH', path: '/channels/:channel', by: 'bot', run: change },
  { method: 'DELETE', path: '/channels/:channel', by: 'bot', run: remove },
  { method: 'PUT', path: '/channels/:channel/permissions/:overwrite', by: 'bot', run: setOverwrite },
  { method: 'DELETE', path: '/channels/:channel/permissions/:overwrite', by: 'bot', run: removeOverwrite },
  { method: 'POST', path: '/channels/:channel/typing', by: 'bot', run: typing },
  { method: 'POST', path: '/users/@me/channels', by: 'bot', run: openDirectMessage },
];
