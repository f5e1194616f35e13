// Webhooks of channels: made and listed by the bot, executed and their messages edited by whoever has the token.
// https://discord.com/developers/docs/resources/webhook
import { createHash, randomBytes } from 'node:crypto';
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import type { Form } from '../../rules/form.ts';
import { refusal } from '../../rules/refusal.ts';
import { apiMessage } from '../../wire/message.ts';
import { apiWebhook } from '../../wire/webhook.ts';
import { thinAvatars } from '../../world/album.ts';
import { removeMessage } from '../../world/messages.ts';
import { requireInChannel, requireInGuild } from '../../world/permissions.ts';
import type { ChannelRecord } from '../../world/records/channel.ts';
import { isThread } from '../../world/records/channel.ts';
import type { MessageRecord } from '../../world/records/message.ts';
import { pictureHead } from '../../world/records/picture.ts';
import type { WebhookRecord } from '../../world/records/webhook.ts';
import { type Call, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundChannel, foundGuild, foundWebhook, requireAvailable } from '../found.ts';
import { editMessage, postMessage, readPost } from '../posting.ts';
import { countOldEdit } from './message-routes.ts';

const WEBHOOKS_MAX = 15;

function checkName(form: Form, field: string): void {
  const name = form.text(field, { min: 1, max: 80 });
  for (const word of ['discord', 'clyde']) {
    if (!name?.toLowerCase().includes(word)) continue;
    form.fail(field, 'USERNAME_INVALID_CONTAINS', `Username cannot contain "${word}"`);
  }
}

function readAvatar(form: Form): { readonly contentType: string; readonly bytes: Buffer } | null | undefined {
  if (form.isNull('avatar')) return null;
  const data = form.text('avatar');
  if (data === undefined) return undefined;
  const match = /^data:(image\/[a-z]+);base64,([A-Za-z0-9+/=]+)$/.exec(data);
  const bytes = Buffer.from(match?.[2] ?? '', 'base64');
  const head = pictureHead(bytes);
  if (head === null) {
    form.fail('avatar', 'IMAGE_INVALID', 'Invalid image data');
    return undefined;
  }
  return { contentType: head.contentType, bytes };
}

function keepAvatar(call: Call, id: string, avatar: { contentType: string; bytes: Buffer }): string {
  const hash = createHash('md5').update(avatar.bytes).digest('hex');
  const base64 = avatar.bytes.toString('base64');
  call.world.avatars.put({ id: `${id}/${hash}`, contentType: avatar.contentType, base64 });
  thinAvatars(call.world);
  return hash;
}

function create(call: Call): Reply {
  const { world, form } = call;
  const channel = foundChannel(call, Bit.ManageWebhooks);
  if (isThread(channel) || channel.guildId === null || channel.type === 4) throw refusal('wrongChannelType');
  form.text('name', { required: true });
  checkName(form, 'name');
  const avatar = readAvatar(form);
  form.finish();
  const count = world.webhooks.of(channel.id).length;
  if (count >= WEBHOOKS_MAX) throw refusal('tooManyWebhooks');
  const id = world.mint.next();
  const webhook = world.webhooks.put({
    ...{ id, guildId: channel.guildId, channelId: channel.id, name: String(form.json['name']).trim() },
    token: randomBytes(51).toString('base64url'),
    avatar: avatar ? keepAvatar(call, id, avatar) : null,
    creatorId: world.applicationId,
  });
  world.announce({ kind: 'webhooks', guildId: channel.guildId, channelId: channel.id });
  return ok(apiWebhook(world, webhook));
}

function change(call: Call): Reply {
  const { world, form } = call;
  const webhook = foundWebhook(call);
  if (call.params['token'] === undefined) requireToManage(call, webhook);
  checkName(form, 'name');
  const avatar = readAvatar(form);
  const channelId = form.snowflake('channel_id');
  form.finish();
  if (channelId !== undefined && world.channels.get(channelId)?.guildId !== webhook.guildId) {
    throw refusal('unknownChannel');
  }
  const changed = world.webhooks.put({
    ...webhook,
    name: typeof form.json['name'] === 'string' ? form.json['name'].trim() : webhook.name,
    avatar: avatar === undefined ? webhook.avatar : avatar && keepAvatar(call, webhook.id, avatar),
    channelId: channelId ?? webhook.channelId,
  });
  world.announce({ kind: 'webhooks', guildId: webhook.guildId, channelId: webhook.channelId });
  return ok(apiWebhook(world, changed));
}

function remove(call: Call): Reply {
  const webhook = foundWebhook(call);
  if (call.params['token'] === undefined) requireToManage(call, webhook);
  call.world.webhooks.remove(webhook.id);
  call.world.announce({ kind: 'webhooks', guildId: webhook.guildId, channelId: webhook.channelId });
  return noContent;
}

function requireToManage(call: Call, webhook: WebhookRecord): void {
  const channel = call.world.channels.get(webhook.channelId);
  if (channel === undefined) throw refusal('unknownChannel');
  requireInChannel(call.world, channel, Bit.ManageWebhooks);
}

function get(call: Call): Reply {
  const webhook = foundWebhook(call);
  if (call.params['token'] === undefined) requireToManage(call, webhook);
  return ok(apiWebhook(call.world, webhook));
}

function listOfChannel(call: Call): Reply {
  const channel = foundChannel(call, Bit.ManageWebhooks);
  const webhooks = call.world.webhooks.of(channel.id);
  return ok(webhooks.map((webhook) => apiWebhook(call.world, webhook)));
}

function listOfGuild(call: Call): Reply {
  const guild = foundGuild(call);
  requireInGuild(call.world, guild, Bit.ManageWebhooks);
  const webhooks = call.world.webhooks.where((webhook) => webhook.guildId === guild.id);
  return ok(webhooks.map((webhook) => apiWebhook(call.world, webhook)));
}

/** The webhook's channel, or the thread of it that `thread_id` names. */
function target(call: Call, webhook: WebhookRecord): ChannelRecord {
  const threadId = call.query['thread_id'];
  const channel = call.world.channels.get(threadId ?? webhook.channelId);
  if (channel === undefined) throw refusal('unknownChannel');
  requireAvailable(call.world, channel);
  if (threadId !== undefined && channel.parentId !== webhook.channelId) throw refusal('unknownChannel');
  return channel;
}

function execute(call: Call): Reply {
  const { world, form, files } = call;
  const webhook = foundWebhook(call);
  const channel = target(call, webhook);
  checkName(form, 'username');
  const avatarUrl = form.url('avatar_url') ?? null;
  const draft = readPost(form, files);
  call.buckets?.countWebhookMessage(channel.id);
  const name = typeof form.json['username'] === 'string' ? form.json['username'] : webhook.name;
  const author = { id: webhook.id, name, avatar: webhook.avatar, avatarUrl };
  // A webhook's message has no nonce: Discord ignores the field here, so nothing is made once only.
  const parts = { webhookId: webhook.id, applicationId: world.applicationId, nonce: null };
  const message = postMessage({ world, channel, form, files, author, with: parts }, draft);
  return call.query['wait'] === 'true' ? ok(apiMessage(world, message)) : noContent;
}

function ownMessage(call: Call, webhook: WebhookRecord): MessageRecord {
  const message = call.world.messages.get(part(call, 'message'));
  if (message?.webhookId !== webhook.id) throw refusal('unknownMessage');
  if (message.channelId !== target(call, webhook).id) throw refusal('unknownMessage');
  return message;
}

function getMessage(call: Call): Reply {
  return ok(apiMessage(call.world, ownMessage(call, foundWebhook(call))));
}

function editOwn(call: Call): Reply {
  const message = ownMessage(call, foundWebhook(call));
  countOldEdit(call, message);
  const { world, form, files } = call;
  return ok(apiMessage(world, editMessage({ world, message, form, files })));
}

function removeOwn(call: Call): Reply {
  removeMessage(call.world, ownMessage(call, foundWebhook(call)));
  return noContent;
}

const rule = { limit: 5, windowMs: 2000 };

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/webhooks', by: 'bot', run: create },
  { method: 'GET', path: '/channels/:channel/webhooks', by: 'bot', run: listOfChannel },
  { method: 'GET', path: '/guilds/:guild/webhooks', by: 'bot', run: listOfGuild },
  { method: 'GET', path: '/webhooks/:webhook', by: 'bot', run: get },
  { method: 'PATCH', path: '/webhooks/:webhook', by: 'bot', run: change },
  { method: 'DELETE', path: '/webhooks/:webhook', by: 'bot', run: remove },
  { method: 'GET', path: '/webhooks/:webhook/:token', by: foundWebhook, run: get },
  { method: 'PATCH', path: '/webhooks/:webhook/:token', by: foundWebhook, run: change },
  { method: 'DELETE', path: '/webhooks/:webhook/:token', by: foundWebhook, run: remove },
  { method: 'POST', path: '/webhooks/:webhook/:token', by: foundWebhook, rule, run: execute },
  {
    method: 'GET',
    path: '/webhooks/:webhook/:token/messages/:message',
    by: foundWebhook,
    rule,
    run: getMessage,
  },
  {
    method: 'PATCH',
    path: '/webhooks/:webhook/:token/messages/:message',
    by: foundWebhook,
    rule,
    run: editOwn,
  },
  {
    method: 'DELETE',
    path: '/webhooks/:webhook/:token/messages/:message',
    by: foundWebhook,
    rule,
    run: removeOwn,
  },
];
