// The command's options above the box: what is filled, what is still needed, what may be added.

import { element, required } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';
import type { CommandLine } from './command-line.ts';
import { nextEmpty } from './command-line.ts';
import type { CommandOption } from './command-tree.ts';
import { spoken } from './command-tree.ts';

function pillState(line: CommandLine, option: CommandOption): 'filled' | 'needed' | 'optional' {
  const filled = line.slots.some((slot) => slot.option === option && slot.raw !== '');
  if (filled) return 'filled';
  return option.required ? 'needed' : 'optional';
}

/** For ears: what the option is, and how it stands. */
function pillWords(line: CommandLine, option: CommandOption, words: PageWords): string {
  const { shown, description } = option;
  const value = line.slots.find((filled) => filled.option === option)?.raw ?? '';
  switch (pillState(line, option)) {
    case 'filled':
      return words.say('pillFilled', { option: shown, value, description });
    case 'needed':
      return words.say('pillNeeded', { option: shown, description });
    case 'optional':
      return words.say('pillOptional', { option: shown, description });
  }
}

interface PillParts {
  readonly words: PageWords;
  readonly pick: (option: CommandOption) => void;
}

function pill(line: CommandLine, option: CommandOption, { words, pick }: PillParts): HTMLElement {
  const state = pillState(line, option);
  const slot = line.slots.find((filled) => filled.option === option);
  const value = state === 'filled' ? element('b', {}, ` ${slot?.raw ?? ''}`) : null;
  const made = element(
    'button',
    {
      type: 'button',
      class: `pill pill-${state}${line.focus?.option === option ? ' pill-focus' : ''}`,
      title: option.description,
      'aria-label': pillWords(line, option, words),
    },
    `${state === 'optional' ? '+ ' : ''}${option.shown}`,
    value,
  );
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', () => pick(option));
  return made;
}

function hintFor(line: CommandLine, words: PageWords): string {
  const wanted = line.focus?.option ?? nextEmpty(line);
  if (wanted === null) return words.say('enterSends', { what: line.invocation?.description ?? '' });
  return `${wanted.shown}: ${wanted.description}`;
}

export class OptionPills {
  readonly #row = required('#pills', HTMLElement);
  readonly #hint = required('#pill-hint', HTMLElement);
  readonly #parts: PillParts;

  constructor(parts: PillParts) {
    this.#parts = parts;
  }

  render(line: CommandLine): void {
    const { invocation } = line;
    const shown = invocation !== null && (line.naming === null || invocation.options.length === 0);
    this.#row.hidden = !shown;
    this.#hint.textContent = shown ? hintFor(line, this.#parts.words) : '';
    if (!shown) return;
    const name = element('span', { class: 'pill-command' }, `/${spoken(invocation)}`);
    this.#row.replaceChildren(name, ...invocation.options.map((option) => pill(line, option, this.#parts)));
  }
}
