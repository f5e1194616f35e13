// From a message's body to the message that is kept, whoever sends it: the bot, a webhook, an answer.
import { MessageFlags } from 'discord-api-types/v10';
import type { Form } from '../rules/form.ts';
import {
  isEmptyMessage,
  type MessageDraft,
  newMessage,
  readDraft,
  type UploadedFile,
} from '../rules/message-form.ts';
import { refusal } from '../rules/refusal.ts';
import { filesOf } from '../wire/media.ts';
import { thinAlbum } from '../world/album.ts';
import { changeMessage, putMessage } from '../world/messages.ts';
import type { ChannelRecord } from '../world/records/channel.ts';
import type { MessageAuthor, MessageRecord } from '../world/records/message.ts';
import { pictureHead } from '../world/records/picture.ts';
import type { World } from '../world/world.ts';

export interface Post {
  readonly world: World;
  readonly channel: ChannelRecord;
  readonly form: Form;
  readonly files: readonly UploadedFile[];
  readonly author: MessageAuthor;
  /** Further fields of the record: the webhook, the interaction, who alone sees it. */
  readonly with?: Partial<MessageRecord>;
}

/** Reads a new message's body. Throws 50035 for what is wrong in it, 50006 when nothing is in it. */
export function readPost(form: Form, files: readonly UploadedFile[]): MessageDraft {
  const draft = readDraft(form, newMessage(files));
  form.finish();
  const empty = isEmptyMessage({
    content: draft.content ?? '',
    embeds: draft.embeds?.length ?? 0,
    components: draft.components?.length ?? 0,
    files: files.length,
    flags: draft.flags ?? 0,
  });
  if (empty) throw refusal('emptyMessage');
  return draft;
}

/** Makes the message of a draft. */
export function postMessage(post: Post, draft: MessageDraft): MessageRecord {
  const { world, channel, author } = post;
  const content = draft.content ?? '';
  return putMessage(world, {
    id: world.mint.next(),
    ...{ channelId: channel.id, guildId: channel.guildId, type: draft.replyTo === null ? 0 : 19 },
    author,
    ...{ webhookId: null, applicationId: null, content, embeds: draft.embeds ?? [] },
    attachmentIds: keepFiles(world, channel.id, post.files, draft),
    components: draft.components ?? [],
    // Ephemeral is the interaction's to give; anywhere else Discord ignores the bit.
    flags: (draft.flags ?? 0) & ~MessageFlags.Ephemeral,
    ...{ tts: draft.tts, editedAtMs: null, pinned: false, nonce: draft.nonce, replyTo: draft.replyTo },
    mentions: mentioned(content, draft.mentions),
    ...{ threadId: null, ephemeralFor: null, interactionToken: null, interaction: null },
    ...post.with,
  });
}

export interface Edit {
  readonly world: World;
  readonly message: MessageRecord;
  readonly form: Form;
  readonly files: readonly UploadedFile[];
}

/** Changes what the body names. Throws 50035 or 50006 like a new message. */
export function editMessage({ world, message, form, files }: Edit): MessageRecord {
  const kept = filesOf(world, message);
  const legacyBefore = { content: message.content !== '', embeds: message.embeds.length > 0 };
  const draft = readDraft(form, { files, keptFiles: kept, flagsBefore: message.flags, legacyBefore });
  form.finish();
  const keptIds = draft.attachments?.map((note) => note.id) ?? kept.map((file) => file.id);
  const remaining = kept.filter((file) => keptIds.includes(file.id)).map((file) => file.id);
  const content = draft.content ?? message.content;
  const changes = {
    content,
    embeds: draft.embeds ?? message.embeds,
    components: draft.components ?? message.components,
    flags: editedFlags(message.flags, draft.flags),
  };
  const empty = isEmptyMessage({
    ...{ content, embeds: changes.embeds.length, components: changes.components.length },
    ...{ files: remaining.length + files.length, flags: changes.flags },
  });
  if (empty) throw refusal('emptyMessage');
  const added = keepFiles(world, message.channelId, files, draft);
  return changeMessage(world, {
    ...message,
    ...changes,
    attachmentIds: [...remaining, ...added],
    mentions: draft.content === undefined ? message.mentions : mentioned(content, draft.mentions),
    editedAtMs: world.clock.nowMs(),
  });
}

/** An edit may suppress embeds and turn to Components V2 (never back); a deferred answer stops loading. */
function editedFlags(before: number, asked: number | undefined): number {
  const kept = before & ~MessageFlags.Loading;
  if (asked === undefined) return kept;
  const suppress = asked & MessageFlags.SuppressEmbeds;
  return (kept & ~MessageFlags.SuppressEmbeds) | suppress | (asked & MessageFlags.IsComponentsV2);
}

function keepFiles(
  world: World,
  channelId: string,
  files: readonly UploadedFile[],
  draft: MessageDraft,
): string[] {
  const ids = files.map((file) => {
    const note = draft.attachments?.find((each) => each.id === file.key);
    const head = pictureHead(file.bytes);
    return world.attachments.put({
      id: world.mint.next(),
      channelId,
      name: (note?.filename ?? file.name).replace(/[^\w.-]/g, '_'),
      contentType: head?.contentType ?? file.contentType,
      description: note?.description ?? null,
      sizeBytes: file.bytes.length,
      widthPx: head?.widthPx ?? null,
      heightPx: head?.heightPx ?? null,
      base64: file.bytes.toString('base64'),
    }).id;
  });
  if (ids.length > 0) thinAlbum(world);
  return ids;
}

function mentioned(content: string, allowed: readonly string[] | null): string[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
  return [...new Set(ids)].filter((id) => allowed === null || allowed.includes(id));
}
