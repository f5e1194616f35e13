// Autocomplete: asks the application for choices a moment after the last letter, keeps what it answered last,
// and remembers which value hides behind the name of a choice.

import type { AutocompleteRequestFrame, PageChoice } from '../protocol.ts';
import type { CommandLine } from './command-line.ts';
import type { CommandOption } from './command-tree.ts';
import { spoken } from './command-tree.ts';
import { roughValues } from './command-values.ts';

export interface RemoteChoicesParts {
  /** Sends the question; returns its nonce, or null while there is no server. */
  readonly ask: (question: Pick<AutocompleteRequestFrame, 'name' | 'options' | 'focused'>) => string | null;
  readonly later: (pauseMs: number, callback: () => void) => () => void;
  readonly changed: () => void;
}

const PAUSE_MS = 150;

export class RemoteChoices {
  readonly #parts: RemoteChoicesParts;
  readonly #values = new Map<CommandOption, Map<string, string | number>>();
  #wanted = '';
  #answered = '';
  #option: CommandOption | null = null;
  #nonce: string | null = null;
  #choices: readonly PageChoice[] = [];
  #callOff: () => void = () => {};

  constructor(parts: RemoteChoicesParts) {
    this.#parts = parts;
  }

  /** The latest choices for the option in focus, asking for newer ones when the line has changed. */
  for(line: CommandLine): readonly PageChoice[] {
    const { focus, invocation } = line;
    if (focus === null || invocation === null || !focus.option.autocomplete) return [];
    const key = `${spoken(invocation)} ${JSON.stringify(roughValues(line))} ${focus.option.name}`;
    if (key !== this.#wanted || focus.option !== this.#option) this.#ask(line, key, focus.option);
    return this.#option === focus.option ? this.#choices : [];
  }

  /** True when the choices belong to the line as it stands. */
  get isCurrent(): boolean {
    return this.#answered === this.#wanted;
  }

  receive(nonce: string, choices: readonly PageChoice[]): void {
    if (nonce !== this.#nonce || this.#option === null) return;
    this.#choices = choices;
    this.#answered = this.#wanted;
    const values = this.#values.get(this.#option) ?? new Map<string, string | number>();
    for (const { name, value } of choices) values.set(name.toLowerCase(), value);
    this.#values.set(this.#option, values);
    this.#parts.changed();
  }

  /** The value behind a choice's name. */
  value(option: CommandOption, raw: string): string | number | undefined {
    return this.#values.get(option)?.get(raw.toLowerCase());
  }

  #ask(line: CommandLine, key: string, option: CommandOption): void {
    this.#wanted = key;
    this.#callOff();
    if (this.#option !== option) this.#choices = [];
    this.#option = option;
    this.#callOff = this.#parts.later(PAUSE_MS, () => {
      const name = line.invocation?.path[0] ?? '';
      this.#nonce = this.#parts.ask({ name, options: roughValues(line), focused: option.name });
    });
  }
}
