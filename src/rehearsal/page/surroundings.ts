// What every part of a message needs from the page around it: names to look up, and things to do.
import type { MarkupContext } from './messages/markup.ts';
import type { PageViewer, Snowflake } from './protocol.ts';

export interface Choosable {
  readonly id: Snowflake;
  readonly name: string;
}

export interface Surroundings {
  readonly markup: MarkupContext;
  readonly users: readonly PageViewer[];
  readonly channels: readonly Choosable[];
  /** Own address of a picture, or null when it would have to come from elsewhere. */
  readonly picture: (address: string) => string | null;
  /** A button was pressed or a menu chosen; `source` is marked busy until the answer. */
  readonly press: (source: HTMLElement, customId: string, values?: readonly string[]) => void;
  readonly enlarge: (address: string, description: string) => void;
}
