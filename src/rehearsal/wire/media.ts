// Files of a message as Discord's API writes them, and `attachment://NAME` in embeds and components turned into
// addresses that load.
import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { isObject } from '../rules/form.ts';
import type { MessageRecord } from '../world/records/message.ts';
import type { AttachmentRecord } from '../world/records/picture.ts';
import type { World } from '../world/world.ts';

export type Json = Readonly<Record<string, unknown>>;

export function filesOf(world: World, message: MessageRecord): AttachmentRecord[] {
  return message.attachmentIds.flatMap((id) => world.attachments.get(id) ?? []);
}

export function apiAttachment(world: World, file: AttachmentRecord): APIAttachment {
  // At the second address there is nothing: what was kept no longer is named by it, and the page says so.
  const shelf = file.base64 === null ? 'gone' : 'attachments';
  const url = `${world.url}/${shelf}/${file.channelId}/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    ...{ id: file.id, filename: file.name, size: file.sizeBytes, url, proxy_url: url },
    content_type: file.contentType,
    ...(file.description === null ? {} : { description: file.description }),
    ...(file.widthPx === null ? {} : { width: file.widthPx }),
    ...(file.heightPx === null ? {} : { height: file.heightPx }),
  };
}

/** The embeds with addresses in place, and the names of the files they use: Discord does not list those twice. */
export function resolvedEmbeds(files: readonly APIAttachment[], embeds: readonly APIEmbed[]) {
  const used = new Set<string>();
  const resolve = (value: unknown): unknown => {
    const file = referenced(files, value);
    if (file === undefined) return value;
    used.add(file.filename);
    return pictureFields(file);
  };
  const resolved = embeds.map((embed) => ({
    ...embed,
    ...(embed.image === undefined ? {} : { image: resolve(embed.image) }),
    ...(embed.thumbnail === undefined ? {} : { thumbnail: resolve(embed.thumbnail) }),
    ...(embed.author === undefined ? {} : { author: resolveIcon(files, used, embed.author) }),
    ...(embed.footer === undefined ? {} : { footer: resolveIcon(files, used, embed.footer) }),
  }));
  return { embeds: resolved as APIEmbed[], used };
}

function resolveIcon<T extends { readonly icon_url?: string }>(
  files: readonly APIAttachment[],
  used: Set<string>,
  holder: T,
): T {
  const file = referenced(files, { url: holder.icon_url });
  if (file === undefined) return holder;
  used.add(file.filename);
  return { ...holder, icon_url: file.url };
}

/** Components with every `media` and `file` given its address, size and kind. */
export function resolvedComponents(files: readonly APIAttachment[], components: readonly Json[]): Json[] {
  return components.map((component) => resolveDeep(files, component) as Json);
}

function resolveDeep(files: readonly APIAttachment[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveDeep(files, each));
  if (!isObject(value)) return value;
  const file = referenced(files, value);
  if (file !== undefined) {
    return {
      ...pictureFields(file),
      content_type: file.content_type,
      attachment_id: file.id,
      loading_state: 2,
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveDeep(files, inner)]));
}

function referenced(files: readonly APIAttachment[], value: unknown): APIAttachment | undefined {
  if (!isObject(value) || typeof value['url'] !== 'string') return undefined;
  if (!value['url'].startsWith('attachment://')) return undefined;
  const name = value['url'].slice('attachment://'.length);
  return files.find((file) => file.filename === name);
}

function pictureFields(file: APIAttachment) {
  return {
    ...{ url: file.url, proxy_url: file.proxy_url },
    ...{ width: file.width ?? null, height: file.height ?? null },
  };
}
