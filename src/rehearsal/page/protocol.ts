// What the rehearsal page and the loopback Discord say to each other, over one WebSocket at
// `/page/ws?key=KEY&viewer=USER_ID&locale=LOCALE`; the page finds the key in its own head. The locale, one of
// Discord's, goes into this viewer's interactions. One JSON object a frame, told apart by `t`. Types only: both sides import it. What a viewer may not see (hidden channels, others' ephemeral messages, admin commands) is never sent.
import type {
  APIApplicationCommand,
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** A decimal string, as all of Discord's ids. */
export type Snowflake = string;

/** One of the people the page can be. */
export interface PageViewer {
  readonly id: Snowflake;
  readonly name: string;
  /** Has the Administrator permission in this guild. */
  readonly admin: boolean;
  /** Absolute http URL of a picture (SVG or PNG). */
  readonly avatarUrl: string;
}

/** A channel the viewer may see. Sort by `position`, then id, inside each `parentId`. */
export interface PageChannel {
  readonly id: Snowflake;
  readonly name: string;
  /** Discord's ChannelType: 0 text, 1 direct message with the application, 4 category, 5 announcement, 11 public thread. */
  readonly type: number;
  /** The category of a channel, or the channel of a thread; null at the top. */
  readonly parentId: Snowflake | null;
  readonly position: number;
  readonly topic: string | null;
}

export interface PageAuthor {
  readonly id: Snowflake;
  /** The name to show. */
  readonly name: string;
  /** Absolute http URL. */
  readonly avatarUrl: string;
  /** True for the application and for webhooks: show the APP tag. */
  readonly bot: boolean;
}

/**
 * A message as the page draws it: Discord's message object with the fields a page needs.
 * `attachments[].url`, `embeds[].image.url` and the `media.url`/`file.url` inside components are absolute
 * http URLs that load; `attachment://` references are already resolved. An application command or a deferred
 * answer is "thinking…" while `flags & 128` (Loading) is set; it then has no content.
 * `flags & 64` is ephemeral, `flags & 32768` is Components V2, `flags & 4096` suppresses notifications.
 */
export interface PageMessage {
  readonly id: Snowflake;
  readonly channelId: Snowflake;
  /** Discord's MessageType: 0 ordinary, 18 thread created, 19 reply, 20 answer to a slash command, 21 thread starter. */
  readonly type: number;
  readonly author: PageAuthor;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly attachments: readonly APIAttachment[];
  /** Top-level components: action rows, and with Components V2 sections, text displays, galleries, containers. */
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  /** ISO 8601. */
  readonly timestamp: string;
  /** ISO 8601, or null when never edited. */
  readonly editedTimestamp: string | null;
  /** The thread that was started from this message. */
  readonly threadId?: Snowflake;
  /** Set on an ephemeral message, and then always this viewer's own id. */
  readonly ephemeralFor?: Snowflake;
  /** Set on the answer to a slash command: draw "NAME used /COMMAND" above it. */
  readonly interaction?: {
    readonly id: Snowflake;
    readonly userId: Snowflake;
    readonly userName: string;
    /** With subcommands: `chaos start`, without the slash. Empty when a component or modal was answered. */
    readonly commandName: string;
    /** Of a command chosen in the menu of a message: which one. */
    readonly targetMessageId?: Snowflake;
  };
  /** The message replied to, or the one whose button was pressed. */
  readonly referencedMessageId?: Snowflake;
}

/** A role of the server. */
export interface PageRole {
  readonly id: Snowflake;
  readonly name: string;
}

/** A scheduled event that is not over. */
export interface PageEvent {
  readonly id: Snowflake;
  readonly name: string;
  readonly location: string;
  /** ISO 8601. */
  readonly startsAt: string;
}

/** A choice of an autocomplete list. */
export interface PageChoice {
  readonly name: string;
  readonly value: string | number;
}

/** The modal to show: title, custom_id and components, as the application sent them. */
export type PageModal = APIModalInteractionResponseCallbackData;

// ---------------------------------------------------------------------------------- server to page

/** The first frame, and again whenever everything may have changed (the guild came back after an outage). */
export interface HelloFrame {
  readonly t: 'hello';
  readonly guild: { readonly id: Snowflake; readonly name: string };
  readonly viewers: readonly PageViewer[];
  /** The viewer this socket is. To be someone else, open another socket. */
  readonly viewer: Snowflake;
  /** The application (the bot's user). `id` is also its application id. */
  readonly app: PageAuthor;
  readonly channels: readonly PageChannel[];
  /** Highest first, `@everyone` last. */
  readonly roles: readonly PageRole[];
  /** The soonest first. Default: none. */
  readonly events?: readonly PageEvent[];
  /** The registered commands that this viewer may use, as Discord stores them. */
  readonly commands: readonly APIApplicationCommand[];
  /** The last 50 of each channel in `channels`, oldest first. */
  readonly messages: Readonly<Record<Snowflake, readonly PageMessage[]>>;
}

export interface MessageFrame {
  readonly t: 'message';
  readonly message: PageMessage;
}

/** The whole new message, not a difference. */
export interface MessageUpdateFrame {
  readonly t: 'messageUpdate';
  readonly message: PageMessage;
}

export interface MessageDeleteFrame {
  readonly t: 'messageDelete';
  readonly channelId: Snowflake;
  readonly id: Snowflake;
}

/** Replaces the list of channels. */
export interface ChannelsFrame {
  readonly t: 'channels';
  readonly channels: readonly PageChannel[];
}

/** Replaces the list of commands. */
export interface CommandsFrame {
  readonly t: 'commands';
  readonly commands: readonly APIApplicationCommand[];
}

/**
 * How this viewer's own command, component or modal stands. Sent with 'thinking' as soon as it reached the
 * application, then once with 'done' (answered: a message, a deferral, an update or a modal) or 'failed' (three seconds
 * passed, or the application is not connected). Autocomplete has none of these.
 */
export interface InteractionFrame {
  readonly t: 'interaction';
  readonly id: Snowflake;
  /** Of the frame that caused it. */
  readonly nonce: string;
  readonly state: 'thinking' | 'done' | 'failed';
  readonly channelId: Snowflake;
  /** With 'done': whether the answer is for this viewer's eyes only. */
  readonly ephemeral?: boolean;
  /** With 'failed': why, where it is anything else than that the application did not respond. */
  readonly message?: string;
}

/** The answer to an autocomplete frame with the same nonce; empty when the application did not answer in time. */
export interface AutocompleteFrame {
  readonly t: 'autocomplete';
  readonly nonce: string;
  readonly choices: readonly PageChoice[];
}

/** Show this modal. Send it back as modalSubmit with the same `interactionId`. */
export interface ModalFrame {
  readonly t: 'modal';
  readonly interactionId: Snowflake;
  readonly modal: PageModal;
}

/** A frame was refused: one clear sentence for the viewer. `nonce` is that of the frame, where it had one. */
export interface ErrorFrame {
  readonly t: 'error';
  readonly nonce?: string;
  readonly message: string;
}

export type ServerFrame =
  | HelloFrame
  | MessageFrame
  | MessageUpdateFrame
  | MessageDeleteFrame
  | ChannelsFrame
  | CommandsFrame
  | InteractionFrame
  | AutocompleteFrame
  | ModalFrame
  | ErrorFrame;

// ---------------------------------------------------------------------------------- page to server

/**
 * An option as typed. A subcommand or group has `options` and no `value`; every other option has a `value`:
 * a string (also the id of a user, channel, role or mentionable), a number (integer, number) or a boolean.
 * Attachment options cannot be filled in from the page.
 */
export interface PageOption {
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly options?: readonly PageOption[];
}

/** Runs a slash command: `/bet place trader:alex chips:100` is name `bet`, options `[{name: 'place', options: […]}]`. */
export interface CommandFrame {
  readonly t: 'command';
  readonly nonce: string;
  readonly channelId: Snowflake;
  /** Without the slash. */
  readonly name: string;
  readonly options: readonly PageOption[];
}

/** Chooses a command in the menu of a message. */
export interface MessageCommandFrame {
  readonly t: 'messageCommand';
  readonly nonce: string;
  readonly messageId: Snowflake;
  /** As registered. */
  readonly name: string;
}

/** Asks for choices. The focused option is in `options` too, with what is typed so far ('' when nothing is). */
export interface AutocompleteRequestFrame {
  readonly t: 'autocomplete';
  readonly nonce: string;
  readonly channelId: Snowflake;
  readonly name: string;
  readonly options: readonly PageOption[];
  /** The name of the focused option. */
  readonly focused: string;
}

/** A button pressed (no `values`), or a select menu chosen (`values`: option values, or ids). */
export interface ComponentFrame {
  readonly t: 'component';
  readonly nonce: string;
  readonly messageId: Snowflake;
  readonly customId: string;
  readonly values?: readonly string[];
}

/** A modal filled in: what was entered per component `custom_id` (a list where one chooses, a boolean for one box). */
export interface ModalSubmitFrame {
  readonly t: 'modalSubmit';
  readonly nonce: string;
  /** Of the modal frame. */
  readonly interactionId: Snowflake;
  /** Of the modal. */
  readonly customId: string;
  readonly fields: Readonly<Record<string, string | readonly string[] | boolean>>;
}

export type PageFrame =
  | CommandFrame
  | MessageCommandFrame
  | AutocompleteRequestFrame
  | ComponentFrame
  | ModalSubmitFrame;
