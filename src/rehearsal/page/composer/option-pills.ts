// The command's options above the box: what is filled, what is still needed, what may be added.

import { element, required } from '../element.ts';
import type { CommandLine } from './command-line.ts';
import { nextEmpty } from './command-line.ts';
import type { CommandOption } from './command-tree.ts';
import { spoken } from './command-tree.ts';

function pillState(line: CommandLine, option: CommandOption): 'filled' | 'needed' | 'optional' {
  const filled = line.slots.some((slot) => slot.option === option && slot.raw !== '');
  if (filled) return 'filled';
  return option.required ? 'needed' : 'optional';
}

function pill(line: CommandLine, option: CommandOption, pick: (option: CommandOption) => void): HTMLElement {
  const state = pillState(line, option);
  const slot = line.slots.find((filled) => filled.option === option);
  const value = state === 'filled' ? element('b', {}, ` ${slot?.raw ?? ''}`) : null;
  const made = element(
    'button',
    {
      type: 'button',
      class: `pill pill-${state}${line.focus?.option === option ? ' pill-focus' : ''}`,
      title: option.description,
      'aria-label': `${option.name}, ${state}${slot === undefined ? '' : `: ${slot.raw}`}. ${option.description}`,
    },
    `${state === 'optional' ? '+ ' : ''}${option.name}`,
    value,
  );
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', () => pick(option));
  return made;
}

function hintFor(line: CommandLine): string {
  const wanted = line.focus?.option ?? nextEmpty(line);
  if (wanted === null) return `${line.invocation?.description ?? ''} · Enter to send`;
  return `${wanted.name}: ${wanted.description}`;
}

export class OptionPills {
  readonly #row = required('#pills', HTMLElement);
  readonly #hint = required('#pill-hint', HTMLElement);
  readonly #pick: (option: CommandOption) => void;

  constructor(pick: (option: CommandOption) => void) {
    this.#pick = pick;
  }

  render(line: CommandLine): void {
    const { invocation } = line;
    const shown = invocation !== null && (line.naming === null || invocation.options.length === 0);
    this.#row.hidden = !shown;
    this.#hint.textContent = shown ? hintFor(line) : '';
    if (!shown) return;
    const name = element('span', { class: 'pill-command' }, `/${spoken(invocation)}`);
    this.#row.replaceChildren(name, ...invocation.options.map((option) => pill(line, option, this.#pick)));
  }
}
