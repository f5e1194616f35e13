// Threads: from a message, without one, archived, locked and joined.
// https://discord.com/developers/docs/resources/channel#start-thread-from-message
import { PermissionFlagsBits as Bit, ChannelType } from 'discord-api-types/v10';
import type { Form } from '../../rules/form.ts';
import { refusal } from '../../rules/refusal.ts';
import { apiChannel } from '../../wire/channel.ts';
import { changeChannel, putChannel, thinThreads, threadsOf } from '../../world/channels.ts';
import { changeMessage, putMessage } from '../../world/messages.ts';
import { canSee, requireInChannel } from '../../world/permissions.ts';
import type { ChannelRecord } from '../../world/records/channel.ts';
import { isThread } from '../../world/records/channel.ts';
import { type Call, created, noContent, ok, type Reply, type Route } from '../call.ts';
import { foundChannel, foundGuild, foundMessage } from '../found.ts';

const archiveMinutes = [60, 1440, 4320, 10_080];

interface ThreadPlan {
  readonly name: string;
  readonly autoArchiveMinutes: number;
}

function readPlan(form: Form): ThreadPlan {
  const name = form.text('name', { required: true, min: 1, max: 100 }) ?? '';
  const autoArchiveMinutes = form.oneOf('auto_archive_duration', archiveMinutes) ?? 4320;
  form.integer('rate_limit_per_user', { min: 0, max: 21_600 });
  return { name, autoArchiveMinutes };
}

/** Announcement channels have threads of a kind of their own. */
function isAnnouncement(channel: ChannelRecord): boolean {
  return channel.type === ChannelType.GuildAnnouncement;
}

function publicThreadIn(channel: ChannelRecord): ChannelType {
  return isAnnouncement(channel) ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
}

function makeThread(call: Call, channel: ChannelRecord, plan: ThreadPlan & { id: string; type: number }) {
  const thread = putChannel(call.world, {
    ...{ id: plan.id, guildId: channel.guildId, type: plan.type, name: plan.name, parentId: channel.id },
    ownerId: call.world.applicationId,
    thread: {
      ...{ archived: false, locked: false, autoArchiveMinutes: plan.autoArchiveMinutes, messageCount: 0 },
      archiveChangedAtMs: call.world.clock.nowMs(),
    },
  });
  thinThreads(call.world, channel.id);
  return thread;
}

function fromMessage(call: Call): Reply {
  const { world, form } = call;
  const channel = foundChannel(call, Bit.CreatePublicThreads, Bit.ReadMessageHistory);
  if (isThread(channel) || channel.guildId === null) throw refusal('wrongChannelType');
  const message = foundMessage(call, channel.id);
  const plan = readPlan(form);
  form.finish();
  if (message.threadId !== null) throw refusal('threadExists');
  const thread = makeThread(call, channel, { ...plan, id: message.id, type: publicThreadIn(channel) });
  changeMessage(world, { ...message, threadId: thread.id });
  return created(apiChannel(world, thread));
}

function withoutMessage(call: Call): Reply {
  const { world, form } = call;
  const channel = foundChannel(call);
  if (isThread(channel) || channel.guildId === null) throw refusal('wrongChannelType');
  const plan = readPlan(form);
  const allowed = isAnnouncement(channel) ? [10] : [11, 12];
  const type = form.oneOf('type', allowed) ?? allowed.at(-1) ?? ChannelType.PrivateThread;
  form.finish();
  const needed = type === ChannelType.PrivateThread ? Bit.CreatePrivateThreads : Bit.CreatePublicThreads;
  requireInChannel(world, channel, needed);
  const thread = makeThread(call, channel, { ...plan, id: world.mint.next(), type });
  if (type !== ChannelType.PrivateThread) announceThread(call, channel, thread);
  return created(apiChannel(world, thread));
}

/** The line "… started a thread" in the channel. */
function announceThread(call: Call, channel: ChannelRecord, thread: ChannelRecord): void {
  putMessage(call.world, {
    id: call.world.mint.next(),
    ...{ channelId: channel.id, guildId: channel.guildId, type: 18, content: thread.name },
    author: { id: call.world.applicationId, name: '', avatar: null, avatarUrl: null },
    ...{ webhookId: null, applicationId: null, embeds: [], attachmentIds: [], components: [], flags: 0 },
    ...{ tts: false, editedAtMs: null, pinned: false, nonce: null, mentions: [], replyTo: null },
    ...{ threadId: thread.id, ephemeralFor: null, interactionToken: null, interaction: null },
  });
}

/** PATCH of a channel that is a thread: name, archived, locked, auto-archive. */
export function changeThread(call: Call, channel: ChannelRecord): Reply {
  const { world, form } = call;
  if (channel.thread === null) throw refusal('wrongChannelType');
  const name = form.text('name', { min: 1, max: 100 });
  const autoArchiveMinutes = form.oneOf('auto_archive_duration', archiveMinutes);
  const archived = form.flag('archived');
  const locked = form.flag('locked');
  form.finish();
  const own = channel.ownerId === world.applicationId;
  if (!own || locked !== undefined) requireInChannel(world, channel, Bit.ManageThreads);
  if (channel.thread.archived && archived !== false) throw refusal('threadArchived');
  const changed = {
    ...channel,
    name: name ?? channel.name,
    thread: {
      ...channel.thread,
      archived: archived ?? channel.thread.archived,
      locked: locked ?? channel.thread.locked,
      autoArchiveMinutes: autoArchiveMinutes ?? channel.thread.autoArchiveMinutes,
      archiveChangedAtMs: archived === undefined ? channel.thread.archiveChangedAtMs : world.clock.nowMs(),
    },
  };
  return ok(apiChannel(world, changeChannel(world, changed)));
}

function active(call: Call): Reply {
  const guild = foundGuild(call);
  const threads = threadsOf(call.world, guild.id).filter(
    (thread) => thread.thread?.archived === false && canSee(call.world, thread, call.world.applicationId),
  );
  return ok({
    threads: threads.map((thread) => apiChannel(call.world, thread)),
    members: [],
    has_more: false,
  });
}

function joined(call: Call): Reply {
  if (!isThread(foundChannel(call))) throw refusal('wrongChannelType');
  return noContent;
}

export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages/:message/threads', by: 'bot', run: fromMessage },
  { method: 'POST', path: '/channels/:channel/threads', by: 'bot', run: withoutMessage },
  { method: 'GET', path: '/guilds/:guild/threads/active', by: 'bot', run: active },
  { method: 'PUT', path: '/channels/:channel/thread-members/@me', by: 'bot', run: joined },
  { method: 'DELETE', path: '/channels/:channel/thread-members/@me', by: 'bot', run: joined },
];
