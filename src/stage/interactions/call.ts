// One use of a command, a button, a form or a hint, as its handler gets it: a type for each kind, read before anybody
// handles it, so that no handler looks into Discord's interaction or into a custom id.

import type { Floors } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import type { GuildId, InteractionId, ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { FormKind, SentForm } from '../controls/form.ts';
import type { Press, PressKind } from '../controls/press.ts';
import type { Production } from './production.ts';

/** Who, where and when: what every kind has. */
export interface Call {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly channelId: string;
  readonly atMs: number;
  /** In the member's own language: for what they alone see. */
  readonly words: Words;
  /** Undefined until `/setup` has made the show. */
  readonly show: Show | undefined;
  /** Whether the member may manage the server. */
  readonly isManager: boolean;
  /** Whether a button or a form of an answer was used that nobody but this member was given. */
  readonly onOwnAnswer: boolean;
  /** Whether the member may write in the channel. */
  readonly mayWrite: boolean;
  readonly floors: Floors;
  readonly production: Production;
}

/** What was typed for a command, option by option, as Discord sends it. */
export interface Typed {
  readonly subcommand: string | undefined;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** A slash command as it arrives: the command reads what was typed. */
export interface TypedCall extends Call {
  readonly typed: Typed;
}

/** A slash command as its handler gets it: every option under its name and with its type. */
export interface CommandCall<Asked> extends Call {
  readonly asked: Asked;
}

export interface PressCall<Kind extends PressKind = PressKind> extends Call {
  readonly press: Press<Kind>;
}

export interface FormCall<Kind extends FormKind = FormKind> extends Call {
  readonly form: SentForm<Kind>;
}

/** A command of a message's menu, as its handler gets it: on which message it was used. */
export interface MessageCall extends Call {
  readonly message: string;
}

/** An option that is being typed. */
export interface HintCall extends TypedCall {
  readonly focused: { readonly option: string; readonly value: string };
}
