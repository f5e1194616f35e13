// Three things to try, beside the box where one types, for somebody who sees the page for the first time. It goes with the
// first command or press, or when it is closed, and stays away.
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { element, required } from '../element.ts';
import { localised } from '../words/command-words.ts';
import type { PageWords } from '../words/page-words.ts';

const STORAGE_KEY = 'bullpen.hint';
const EXAMPLES = [
  { command: 'follow', values: ' alex' },
  { command: 'chaos', values: '' },
  { command: 'bet', values: ' alex 100' },
] as const;

export interface HintParts {
  readonly words: PageWords;
  readonly storage: Storage;
  readonly fill: (text: string) => void;
}

export class Hint {
  readonly #place = required('#hint', HTMLElement);
  readonly #chips = element('span', { class: 'chips' });
  readonly #parts: HintParts;
  #commands: readonly APIApplicationCommand[] | null = null;

  constructor(parts: HintParts) {
    this.#parts = parts;
    const { words, storage } = parts;
    if (storage.getItem(STORAGE_KEY) === 'dismissed') return;
    const close = element(
      'button',
      {
        ...{ type: 'button', class: 'hint-close', 'aria-label': words.say('tryClose') },
        onclick: () => this.close(),
      },
      '✕',
    );
    this.#place.append(element('span', { class: 'hint-words' }, words.say('tryWords')), this.#chips, close);
    this.render([]);
    this.#place.hidden = false;
  }

  /** Calls the commands what the reader calls them. */
  render(commands: readonly APIApplicationCommand[]): void {
    if (commands === this.#commands) return;
    this.#commands = commands;
    const { words, fill } = this.#parts;
    const chips = EXAMPLES.map(({ command, values }) => {
      const names = commands.find(({ name }) => name === command)?.name_localizations;
      const text = `/${localised(command, names, words.locale)}${values}`;
      return element('button', { type: 'button', class: 'chip', onclick: () => fill(text) }, text);
    });
    this.#chips.replaceChildren(...chips);
  }

  close(): void {
    this.#parts.storage.setItem(STORAGE_KEY, 'dismissed');
    this.#place.hidden = true;
  }
}
