// Messages the bot writes under its own name, in channels, threads and direct messages.
// https://discord.com/developers/docs/resources/message
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import { refusal } from '../../rules/refusal.ts';
import { apiMessage, readMessage } from '../../wire/message.ts';
import { changeMessage, messagesOf, removeMessage } from '../../world/messages.ts';
import { channelPermissions, requireInChannel } from '../../world/permissions.ts';
import type { ChannelRecord } from '../../world/records/channel.ts';
import { holdsMessages, isThread } from '../../world/records/channel.ts';
import type { MessageRecord } from '../../world/records/message.ts';
import { madeAtMs } from '../../world/snowflake.ts';
import { type Call, noContent, ok, type Reply, type Route } from '../call.ts';
import { foundChannel, foundMessage } from '../found.ts';
import { editMessage, postMessage, readPost } from '../posting.ts';

const HOUR_MS = 3_600_000;
/** "The past few minutes" of Discord's documentation, taken at its shortest. */
const NONCE_REMEMBERED_FOR_MS = 3 * 60_000;

function list(call: Call): Reply {
  const channel = foundChannel(call);
  call.form.finish();
  const limit = Number(call.query['limit'] ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    call.form.fail('limit', 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
  }
  call.form.finish();
  const may = channelPermissions(call.world, channel, call.world.applicationId) & Bit.ReadMessageHistory;
  const visible =
    may === 0n ? [] : messagesOf(call.world, channel.id).filter((each) => each.ephemeralFor === null);
  return ok(slice(visible, call.query, limit).map((message) => readMessage(call.world, message)));
}

/** Newest first, as Discord answers. */
function slice(messages: MessageRecord[], query: Call['query'], limit: number): MessageRecord[] {
  const { before, after, around } = query;
  if (after !== undefined) {
    const later = messages.filter((message) => BigInt(message.id) > BigInt(after));
    return later.slice(0, limit).reverse();
  }
  if (around !== undefined) {
    const index = messages.findIndex((message) => BigInt(message.id) >= BigInt(around));
    const from = Math.max((index < 0 ? messages.length : index) - Math.floor(limit / 2), 0);
    return messages.slice(from, from + limit).reverse();
  }
  const earlier =
    before === undefined ? messages : messages.filter((message) => BigInt(message.id) < BigInt(before));
  return earlier.slice(-limit).reverse();
}

function create(call: Call): Reply {
  const { world, form, files } = call;
  const channel = foundChannel(call);
  if (!holdsMessages(channel)) throw refusal('noTextHere');
  requireToWrite(call, channel);
  const draft = readPost(form, files);
  if (draft.replyTo !== null && world.messages.get(draft.replyTo)?.channelId !== channel.id) {
    form.fail('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
    form.finish();
  }
  const twin = draft.enforceNonce ? sameNonce(call, draft.nonce) : undefined;
  if (twin !== undefined) return ok(apiMessage(world, twin));
  const author = { id: world.applicationId, name: '', avatar: null, avatarUrl: null };
  return ok(apiMessage(world, postMessage({ world, channel, form, files, author }, draft)));
}

function requireToWrite(call: Call, channel: ChannelRecord): void {
  requireInChannel(call.world, channel, isThread(channel) ? Bit.SendMessagesInThreads : Bit.SendMessages);
  if (call.files.length > 0) requireInChannel(call.world, channel, Bit.AttachFiles);
  if (channel.thread?.archived && channel.thread.locked) throw refusal('threadArchived');
}

/** The message of the same author with that nonce, in whichever channel: Discord promises no more than that. */
function sameNonce({ world }: Call, nonce: string | null): MessageRecord | undefined {
  if (nonce === null) return undefined;
  const sinceMs = world.clock.nowMs() - NONCE_REMEMBERED_FOR_MS;
  for (const ids of world.history.values()) {
    const old = ids.findLastIndex((id) => madeAtMs(id) < sinceMs);
    for (const id of ids.slice(old + 1)) {
      const message = world.messages.get(id);
      if (message?.nonce === nonce && message.author.id === world.applicationId) return message;
    }
  }
  return undefined;
}

function edit(call: Call): Reply {
  const channel = foundChannel(call);
  const message = foundMessage(call, channel.id);
  if (message.author.id !== call.world.applicationId) {
    const suppressing = Object.keys(call.form.json).every((key) => key === 'flags');
    if (!suppressing) throw refusal('notYourMessage');
    requireInChannel(call.world, channel, Bit.ManageMessages);
  }
  if (channel.thread?.archived) throw refusal('threadArchived');
  countOldEdit(call, message);
  return ok(
    readMessage(call.world, editMessage({ world: call.world, message, form: call.form, files: call.files })),
  );
}

/** Edits of messages over an hour old are scarce. */
export function countOldEdit(call: Call, message: MessageRecord): void {
  if (call.world.clock.nowMs() - madeAtMs(message.id) > HOUR_MS)
    call.buckets?.countOldEdit(message.channelId);
}

function remove(call: Call): Reply {
  const channel = foundChannel(call);
  const message = foundMessage(call, channel.id);
  if (message.author.id !== call.world.applicationId)
    requireInChannel(call.world, channel, Bit.ManageMessages);
  removeMessage(call.world, message);
  return noContent;
}

function pin(call: Call, pinned: 'pinned' | 'unpinned'): Reply {
  const channel = foundChannel(call, Bit.ReadMessageHistory);
  const granted = channelPermissions(call.world, channel, call.world.applicationId);
  if ((granted & (Bit.PinMessages | Bit.ManageMessages)) === 0n) throw refusal('missingPermissions');
  const message = foundMessage(call, channel.id);
  const count = messagesOf(call.world, channel.id).filter((each) => each.pinned).length;
  if (pinned === 'pinned' && !message.pinned && count >= 50) throw refusal('tooManyPins');
  changeMessage(call.world, { ...message, pinned: pinned === 'pinned' });
  return noContent;
}

function pins(call: Call): Reply {
  const channel = foundChannel(call, Bit.ReadMessageHistory);
  const pinned = messagesOf(call.world, channel.id).filter((message) => message.pinned);
  return ok({
    items: pinned.reverse().map((message) => ({
      pinned_at: new Date(message.editedAtMs ?? madeAtMs(message.id)).toISOString(),
      message: readMessage(call.world, message),
    })),
    has_more: false,
  });
}

function get(call: Call): Reply {
  const channel = foundChannel(call, Bit.ReadMessageHistory);
  return ok(readMessage(call.world, foundMessage(call, channel.id)));
}

/** A crosspost, reactions and polls are left out: the show uses none. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel/messages', by: 'bot', run: list },
  {
    ...{ method: 'POST', path: '/channels/:channel/messages', by: 'bot', run: create },
    rule: { limit: 5, windowMs: 5000 },
  },
  { method: 'GET', path: '/channels/:channel/messages/pins', by: 'bot', run: pins },
  {
    ...{ method: 'PUT', path: '/channels/:channel/messages/pins/:message', by: 'bot' },
    run: (call) => pin(call, 'pinned'),
  },
  {
    ...{ method: 'DELETE', path: '/channels/:channel/messages/pins/:message', by: 'bot' },
    run: (call) => pin(call, 'unpinned'),
  },
  { method: 'GET', path: '/channels/:channel/messages/:message', by: 'bot', run: get },
  {
    ...{ method: 'PATCH', path: '/channels/:channel/messages/:message', by: 'bot', run: edit },
    rule: { limit: 5, windowMs: 5000 },
  },
  {
    ...{ method: 'DELETE', path: '/channels/:channel/messages/:message', by: 'bot', run: remove },
    rule: { limit: 5, windowMs: 1000 },
  },
];
