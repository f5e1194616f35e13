// What every part of a message needs from the page around it: names to look up, and things to do.
import type { MarkupContext } from './messages/markup.ts';
import type { PageChannel, PageRole, PageViewer } from './protocol.ts';
import type { PageWords } from './words/page-words.ts';

export interface Surroundings {
  readonly markup: MarkupContext;
  readonly words: PageWords;
  /** What a command of this full name, such as `cast add`, is called in the reader's language. */
  readonly commandName: (name: string) => string;
  readonly users: readonly PageViewer[];
  /** All of them, those that hold others too. */
  readonly channels: readonly PageChannel[];
  readonly roles: readonly PageRole[];
  /** Own address of a picture, or null when it would have to come from elsewhere. */
  readonly picture: (address: string) => string | null;
  /** A button was pressed or a menu chosen; `source` is marked busy until the answer. */
  readonly press: (source: HTMLElement, customId: string, values?: readonly string[]) => void;
  /** Scrolls to a message of this channel. */
  readonly goTo: (messageId: string) => void;
  readonly enlarge: (address: string, description: string) => void;
}
