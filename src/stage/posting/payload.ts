// Messages as Discord's API takes them. Every message the stage sends is made here (forms: controls/modal-payload), so the
// gate, `allowed_mentions` and the mentions of commands cannot be forgotten anywhere.

import type {
  APIActionRowComponent,
  APIAllowedMentions,
  APIAttachment,
  APIButtonComponentWithCustomId,
  RawFile,
} from 'discord.js';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Logger } from 'pino';
import type { Words } from '../../languages/words.ts';
import {
  ALT_TEXT_LENGTH_MAX,
  BUTTON_LABEL_LENGTH_MAX,
  MESSAGE_LENGTH_MAX,
} from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';
import { pressId } from '../controls/press.ts';
import { gated, gatedLabel } from '../filter/filter.ts';
import type { CommandMentions } from '../interactions/command-mentions.ts';
import type { Picture } from '../pictures/picture.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly description: string;
}

export interface Content {
  readonly text: string;
  readonly buttons?: readonly (readonly Button[])[];
  readonly picture?: Picture | undefined;
  /** In an edit: the pictures that the message has stay. */
  readonly keepsPicture?: boolean;
  /** To be saved by whoever reads it. */
  readonly file?: SavedFile | undefined;
  /** Only the viewer sees it. */
  readonly ephemeral?: boolean;
  /** Routine: no notification. Posts of the show are, but those that call somebody. */
  readonly quiet?: boolean;
  /** Who is called: nobody else is, whatever the words mention. */
  readonly calls?: Calls | undefined;
  /** Its very words must be read, such as a seal: no other sentence ever stands in for them. */
  readonly weighty?: boolean;
}

/** Ids of roles and members. */
export interface Calls {
  readonly roles: readonly string[];
  readonly users: readonly string[];
}

export interface MessageBody {
  readonly content: string;
  readonly allowed_mentions: APIAllowedMentions;
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly attachments?: Partial<APIAttachment>[];
  readonly flags?: MessageFlags;
}

export interface Payload {
  readonly body: MessageBody;
  readonly files: RawFile[];
}

/** What every message is made with; whoever sends one has it among its options. */
export interface Writing {
  readonly mentions: Pick<CommandMentions, 'in'>;
  readonly log: Logger;
}

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/**
 * A whole message: an edit with it replaces text and buttons, and pictures unless they are kept. `words`: of whoever reads
 * it.
 */
export function payloadOf(words: Words, content: Content, { mentions, log }: Writing): Payload {
  const { text, refused } = gated(words, content.text, MESSAGE_LENGTH_MAX);
  if (refused > 0) log.warn({ refused }, 'the filter refused lines of a message');
  const uploads = uploadsOf(content);
  const flags =
    (content.ephemeral === true ? MessageFlags.Ephemeral : 0) |
    (content.quiet === true ? MessageFlags.SuppressNotifications : 0);
  return {
    body: {
      content: mentions.in(text, MESSAGE_LENGTH_MAX),
      allowed_mentions: { parse: [], ...callsOf(content.calls) },
      components: (content.buttons ?? []).filter((row) => row.length > 0).map((row) => rowOf(words, row)),
      ...(content.keepsPicture === true ? {} : { attachments: attachmentsOf(words, uploads) }),
      ...(flags === 0 ? {} : { flags }),
    },
    files: uploads.map(({ name, bytes }) => ({ name, data: bytes })),
  };
}

const callsOf = (calls: Calls | undefined): Partial<APIAllowedMentions> =>
  calls === undefined ? {} : { roles: [...calls.roles], users: [...calls.users] };

const attachmentsOf = (words: Words, uploads: readonly SavedFile[]): Partial<APIAttachment>[] =>
  uploads.map(({ name, description }, index) => ({
    id: String(index),
    filename: name,
    description: gatedLabel(words, description, ALT_TEXT_LENGTH_MAX),
  }));

function uploadsOf({ picture, file }: Content): readonly SavedFile[] {
  const shown =
    picture === undefined ? [] : [{ name: picture.name, bytes: picture.bytes, description: picture.altText }];
  return file === undefined ? shown : [...shown, file];
}

function rowOf(
  words: Words,
  buttons: readonly Button[],
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ press, label, style, emoji, disabled }) => ({
      type: ComponentType.Button,
      custom_id: pressId(press),
      label: gatedLabel(words, label, BUTTON_LABEL_LENGTH_MAX),
      style: STYLES[style],
      ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
      ...(disabled === undefined ? {} : { disabled }),
    })),
  };
}
