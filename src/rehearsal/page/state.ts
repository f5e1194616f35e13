// What the page knows, folded from the server's frames. Pure. A hello replaces everything that the server
// owns, so nothing is lost or doubled on reconnect; what happened meanwhile shows as unread.
import type { HelloFrame, PageChannel, PageMessage, ServerFrame, Snowflake } from './protocol.ts';
import { compareSnowflakes } from './snowflake.ts';

/** A command this tab sent, from its way out until its answer is there. */
export interface PendingCommand {
  readonly nonce: string;
  readonly channelId: Snowflake;
  /** As typed, with the slash. */
  readonly text: string;
  readonly atMs: number;
  readonly state: 'sent' | 'failed';
  /** With 'failed': why, where it is anything else than that the application did not respond. */
  readonly sentence?: string | undefined;
}

export type PageState = Omit<HelloFrame, 't'> & {
  readonly unread: ReadonlySet<Snowflake>;
  readonly dismissed: ReadonlySet<Snowflake>;
  readonly pending: readonly PendingCommand[];
};

/** Older messages leave the page beyond this many in a channel. */
export const KEPT_MESSAGES = 200;

const textChannel = new Set([0, 5, 10, 11, 12]);

/** True for a channel that has messages of its own. */
export function isReadable(channel: PageChannel): boolean {
  return textChannel.has(channel.type);
}

function lastId(messages: HelloFrame['messages'], channelId: Snowflake): Snowflake {
  return messages[channelId]?.at(-1)?.id ?? '';
}

function unreadAfter(
  frame: HelloFrame,
  before: PageState,
  reading: Snowflake | null,
): ReadonlySet<Snowflake> {
  const unread = new Set<Snowflake>();
  for (const { id } of frame.channels) {
    const news = compareSnowflakes(lastId(frame.messages, id), lastId(before.messages, id)) > 0;
    if (id !== reading && (before.unread.has(id) || news)) unread.add(id);
  }
  return unread;
}

function greeted(before: PageState | null, frame: HelloFrame, reading: Snowflake | null): PageState {
  const { t: _, ...facts } = frame;
  if (before === null || before.guild.id !== frame.guild.id) {
    return { ...facts, unread: new Set(), dismissed: new Set(), pending: [] };
  }
  const pending =
    before.viewer === frame.viewer ? before.pending.filter(({ state }) => state === 'failed') : [];
  return { ...facts, unread: unreadAfter(frame, before, reading), dismissed: before.dismissed, pending };
}

/** Puts a message where its id belongs; the same id replaces. */
export function withMessage(list: readonly PageMessage[], message: PageMessage): readonly PageMessage[] {
  const at = list.findLastIndex(({ id }) => compareSnowflakes(id, message.id) <= 0);
  const same = list[at]?.id === message.id;
  const next = list.toSpliced(same ? at : at + 1, same ? 1 : 0, message);
  return next.length > KEPT_MESSAGES ? next.slice(-KEPT_MESSAGES) : next;
}

function withList(state: PageState, channelId: Snowflake, list: readonly PageMessage[]): PageState {
  return { ...state, messages: { ...state.messages, [channelId]: list } };
}

function posted(state: PageState, message: PageMessage, reading: Snowflake | null): PageState {
  const held = state.messages[message.channelId] ?? [];
  const next = withList(state, message.channelId, withMessage(held, message));
  if (message.channelId === reading) return next;
  return { ...next, unread: new Set([...state.unread, message.channelId]) };
}

/** An edit of a message that has already left the page is not news. */
function edited(state: PageState, message: PageMessage): PageState {
  const held = state.messages[message.channelId] ?? [];
  const oldest = held[0];
  if (oldest !== undefined && compareSnowflakes(message.id, oldest.id) < 0) return state;
  return withList(state, message.channelId, withMessage(held, message));
}

/** The state after a frame. `reading` is the channel on screen; frames before the first hello are dropped. */
export function afterFrame(
  state: PageState | null,
  frame: ServerFrame,
  reading: Snowflake | null,
): PageState | null {
  if (frame.t === 'hello') return greeted(state, frame, reading);
  if (state === null) return null;
  switch (frame.t) {
    case 'message':
      return posted(state, frame.message, reading);
    case 'messageUpdate':
      return edited(state, frame.message);
    case 'messageDelete': {
      const held = state.messages[frame.channelId] ?? [];
      return withList(
        state,
        frame.channelId,
        held.filter(({ id }) => id !== frame.id),
      );
    }
    case 'channels':
      return { ...state, channels: frame.channels };
    case 'commands':
      return { ...state, commands: frame.commands };
    case 'interaction':
      if (frame.state === 'thinking') return state;
      if (frame.state === 'done') return withoutPending(state, frame.nonce);
      return failedPending(state, frame.nonce, frame.message);
    case 'error':
      return frame.nonce === undefined ? state : withoutPending(state, frame.nonce);
    case 'autocomplete':
    case 'modal':
      return state;
  }
}

/** A command is on its way. */
export function withPending(state: PageState, command: PendingCommand): PageState {
  return { ...state, pending: [...state.pending, command] };
}

/** The note of a command goes: answered, refused, or dismissed by the viewer. */
export function withoutPending(state: PageState, nonce: string): PageState {
  if (!state.pending.some((command) => command.nonce === nonce)) return state;
  return { ...state, pending: state.pending.filter((command) => command.nonce !== nonce) };
}

/** The note of a command says why nothing came. */
function failedPending(state: PageState, nonce: string, sentence: string | undefined): PageState {
  const pending = state.pending.map((command) =>
    command.nonce === nonce ? { ...command, state: 'failed' as const, sentence } : command,
  );
  return { ...state, pending };
}

/** The viewer looks at a channel. */
export function read(state: PageState, channelId: Snowflake): PageState {
  if (!state.unread.has(channelId)) return state;
  return { ...state, unread: new Set([...state.unread].filter((id) => id !== channelId)) };
}

/** The viewer puts an ephemeral message away. */
export function dismissed(state: PageState, messageId: Snowflake): PageState {
  return { ...state, dismissed: new Set([...state.dismissed, messageId]) };
}
