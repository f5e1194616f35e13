// The shape of a slash command: its definition, and its translation to an intent or a view.
// Replies are plain data; the stage alone turns them into Discord's messages.

import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Floors } from '../../director/ports.ts';
import type { Show } from '../../show/state/show.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Caller } from './caller.ts';
import type { Production } from './production.ts';

export interface Button {
  /** At most 100 characters, the state is in it: `vote:e2c1:0`. The part before `:` names the handler. */
  readonly id: string;
  /** At most 34 characters, an outcome: "Bet 100 on Alex". */
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger';
  readonly emoji?: string;
  readonly disabled?: boolean;
}

export type { Picture };

export interface Modal {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly lengthMax: number;
    readonly placeholder?: string;
  }[];
}

/**
 * What the viewer gets. `private` is ephemeral; `update` rewrites the message whose button was pressed; `tally` does so
 * where that message is the viewer's own, and leaves the floor's to the stage, which shows every vote there.
 */
export type Reply =
  | {
      readonly kind: 'private' | 'public' | 'update' | 'tally';
      /** Discord markdown made by us; text of models and members in it went through `plain` (stage/filter). */
      readonly text: string;
      readonly buttons?: readonly (readonly Button[])[];
      readonly picture?: Picture;
    }
  | { readonly kind: 'modal'; readonly modal: Modal }
  /** The command has answered by itself, through `production`. */
  | { readonly kind: 'answered' };

/** One use of a command, button or modal. */
export interface Call extends Caller {
  readonly viewerName: string;
  readonly channelId: string;
  readonly atMs: number;
  /** The member's own language, such as `pt-BR`. */
  readonly locale: string;
  /** Undefined until `/setup` has made the show. */
  readonly show: Show | undefined;
  /** Whether the member may manage the server. */
  readonly isManager: boolean;
  readonly floors: Floors;
  readonly production: Production;
  /** The subcommand that was chosen, where a command has some. */
  readonly subcommand: string | undefined;
  /** A slash command's option as typed, or undefined. */
  text(option: string): string | undefined;
  integer(option: string): number | undefined;
  /** The parts of a button's id behind the first `:`, or a modal's. */
  readonly args: readonly string[];
  /** A submitted modal's field. */
  field(id: string): string;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(call: Call): Promise<Reply>;
  /** What the viewer sees while a slow answer is made; give the kind `run` returns. Default: private. */
  readonly deferAs?: 'private' | 'public';
  /** Hints for the option being typed, at most 25. */
  complete?(call: Call, typed: { readonly option: string; readonly value: string }): readonly Choice[];
  /** Buttons and modals by the name before the first `:` of their id. */
  readonly presses?: Readonly<Record<string, (call: Call) => Promise<Reply>>>;
}
