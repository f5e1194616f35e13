// The body of a message being made or edited, read within Discord's limits. What the body does not name stays
// undefined, so that an edit changes only what it says; null empties a field.
// https://discord.com/developers/docs/resources/message#create-message
import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import { type ComponentJson, ComponentWalk } from './component-form.ts';
import { readEmbeds } from './embed-form.ts';
import type { Form } from './form.ts';

/** A file of a multipart request. `key` is the n of its part's name `files[n]`. */
export interface UploadedFile {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** An entry of `attachments`: either an upload (its `files[n]` number as id) or one that is kept (its snowflake). */
export interface AttachmentNote {
  readonly id: string;
  readonly description: string | null;
  readonly filename: string | null;
}

export interface MessageDraft {
  readonly content: string | undefined;
  readonly embeds: readonly APIEmbed[] | undefined;
  readonly components: readonly ComponentJson[] | undefined;
  /** Only the bits an application may set. */
  readonly flags: number | undefined;
  readonly attachments: readonly AttachmentNote[] | undefined;
  readonly nonce: string | null;
  readonly enforceNonce: boolean;
  readonly replyTo: string | null;
  readonly tts: boolean;
  /** Users that `allowed_mentions` lets the content mention; null when it lets all. */
  readonly mentions: readonly string[] | null;
}

export interface DraftContext {
  readonly files: readonly UploadedFile[];
  /** Names of the files the message already has (edits). */
  readonly keptFiles: readonly { readonly id: string; readonly name: string }[];
  /** The flags the message already has (edits); Components V2 cannot be taken off again. */
  readonly flagsBefore: number;
  /** What the message already says (edits): turning to Components V2, it must be taken out in the same edit. */
  readonly legacyBefore: { readonly content: boolean; readonly embeds: boolean };
}

/** The context of a message that is new. */
export function newMessage(files: readonly UploadedFile[]): DraftContext {
  return { files, keptFiles: [], flagsBefore: 0, legacyBefore: { content: false, embeds: false } };
}

const settable =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;
const FILES_MAX = 10;

/** Errors are left in the form; the caller finishes it. */
export function readDraft(form: Form, context: DraftContext): MessageDraft {
  const flags = form.integer('flags', { min: 0 });
  const v2 = (((flags ?? 0) | context.flagsBefore) & MessageFlags.IsComponentsV2) !== 0;
  const walk = new ComponentWalk();
  const content = form.isNull('content') ? '' : form.text('content', { max: 2000 });
  const embeds = form.isNull('embeds') ? [] : readEmbeds(form);
  const components = form.isNull('components') ? [] : walk.message(form, v2);
  if (v2) {
    const { legacyBefore } = context;
    refuseLegacyFields(form, {
      content: content === undefined ? legacyBefore.content : content !== '',
      embeds: embeds === undefined ? legacyBefore.embeds : embeds.length > 0,
    });
  }
  const attachments = readAttachments(form, context);
  checkReferences(form, walk.files, context);
  for (const name of ['poll', 'sticker_ids', 'shared_client_theme']) refuseForeign(form, name);
  form.text('nonce', { max: 25 });
  return {
    content: content?.trim(),
    embeds,
    components,
    flags: flags === undefined ? undefined : flags & settable,
    attachments,
    nonce: form.json['nonce'] === undefined ? null : String(form.json['nonce']),
    enforceNonce: form.flag('enforce_nonce') ?? false,
    replyTo: form.child('message_reference')?.snowflake('message_id', { required: true }) ?? null,
    tts: form.flag('tts') ?? false,
    mentions: readMentions(form),
  };
}

/** What Discord calls empty: no text, picture or V2 component. Rows of buttons alone are still empty. */
export function isEmptyMessage(parts: {
  readonly content: string;
  readonly embeds: number;
  readonly components: number;
  readonly files: number;
  readonly flags: number;
}): boolean {
  if ((parts.flags & MessageFlags.IsComponentsV2) !== 0) return parts.components === 0;
  return parts.content.trim() === '' && parts.embeds === 0 && parts.files === 0;
}

function refuseLegacyFields(form: Form, has: { readonly content: boolean; readonly embeds: boolean }): void {
  for (const name of ['content', 'embeds'] as const) {
    if (!has[name]) continue;
    form.fail(
      name,
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function refuseForeign(form: Form, name: string): void {
  const value = form.json[name];
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return;
  form.fail(name, 'LOOPBACK_UNSUPPORTED', `The loopback Discord has no ${name}.`);
}

function readAttachments(form: Form, context: DraftContext): AttachmentNote[] | undefined {
  if (context.files.length > FILES_MAX)
    form.fail('files', 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.');
  if (form.isNull('attachments')) return [];
  return form.children('attachments', { max: FILES_MAX })?.map((note) => {
    const id = note.text('id', { required: true }) ?? '';
    const known =
      context.files.some((file) => file.key === id) || context.keptFiles.some((file) => file.id === id);
    if (!known) note.fail('id', 'ATTACHMENT_NOT_FOUND', `No attachment was found with the id ${id}`);
    return {
      id,
      description: note.text('description', { max: 1024 }) ?? null,
      filename: note.text('filename', { max: 1024 }) ?? null,
    };
  });
}

function checkReferences(form: Form, names: ReadonlySet<string>, context: DraftContext): void {
  const present = [...context.files, ...context.keptFiles].map((file) => file.name);
  for (const name of names) {
    if (present.includes(name)) continue;
    form.fail(
      'components',
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      `The referenced attachment ${name} was not found.`,
    );
  }
}

function readMentions(form: Form): readonly string[] | null {
  const allowed = form.child('allowed_mentions');
  if (allowed === undefined) return null;
  const parse = allowed.list('parse', { max: 3 });
  for (const [index, value] of (parse ?? []).entries()) {
    if (['users', 'roles', 'everyone'].includes(String(value))) continue;
    const message = "Value must be one of {'users', 'roles', 'everyone'}.";
    allowed.fail(`parse.${index}`, 'BASE_TYPE_CHOICES', message);
  }
  const lists = { users: allowed.list('users', { max: 100 }), roles: allowed.list('roles', { max: 100 }) };
  for (const name of ['users', 'roles'] as const) {
    if (!parse?.includes(name) || (lists[name]?.length ?? 0) === 0) continue;
    const message = `parse:["${name}"] and ${name}: [ids...] are mutually exclusive.`;
    allowed.fail(name, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
  }
  if (parse?.includes('users')) return null;
  return (lists.users ?? []).map(String);
}
