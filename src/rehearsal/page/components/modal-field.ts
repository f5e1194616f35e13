// The parts of a modal's form: boxes for words, lists, tick boxes; each knows how to read itself.
import type { APISelectMenuComponent, APITextInputComponent } from 'discord-api-types/v10';
import { element } from '../element.ts';
import type { PageModal } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import { componentKind } from './component-kind.ts';
import { chosenValues, menuChoices, singleList, tickList } from './select-menu.ts';

/** A part of the form; `read` gives its custom id and what was entered, null where nothing can be. */
export interface ModalField {
  readonly shown: HTMLElement;
  readonly read: (() => readonly [string, string | readonly string[]]) | null;
}

export interface FieldWords {
  readonly label: string;
  readonly description: string;
}

type LabelledPart = Extract<PageModal['components'][number], { type: 18 }>['component'];

function isMenu(part: LabelledPart): part is APISelectMenuComponent {
  const { stringSelect, userSelect, channelSelect } = componentKind;
  const type: number = part.type;
  return type === stringSelect || (type >= userSelect && type <= channelSelect);
}

function caption(words: FieldWords, required: boolean): readonly (HTMLElement | null)[] {
  const star = required ? element('span', { class: 'star', 'aria-hidden': 'true' }, ' *') : null;
  const description = words.description === '' ? null : element('small', {}, words.description);
  return [element('span', { class: 'field-name' }, words.label, star), description];
}

export function textField(input: APITextInputComponent, words: FieldWords): ModalField {
  const needed = input.required !== false;
  const box = element(input.style === 2 ? 'textarea' : 'input', {
    name: input.custom_id,
    required: needed,
    minlength: input.min_length,
    maxlength: input.max_length,
    placeholder: input.placeholder,
  });
  box.value = input.value ?? '';
  const count = element('small', { class: 'count', 'aria-hidden': 'true' });
  const tell = (): void => {
    count.textContent = input.max_length === undefined ? '' : `${box.value.length} / ${input.max_length}`;
  };
  box.addEventListener('input', tell);
  tell();
  const shown = element('label', { class: 'field' }, ...caption(words, needed), box, count);
  return { shown, read: () => [input.custom_id, box.value] };
}

function menuField(menu: APISelectMenuComponent, words: FieldWords, around: Surroundings): ModalField {
  const needed = menu.required !== false;
  const choices = menuChoices(menu, around);
  if ((menu.max_values ?? 1) > 1) {
    const list = tickList(choices, menu.custom_id);
    const shown = element(
      'div',
      { class: 'field', role: 'group', 'aria-label': words.label },
      ...caption(words, needed),
      list,
    );
    return { shown, read: () => [menu.custom_id, chosenValues(list)] };
  }
  const list = singleList(choices, menu.placeholder ?? 'Choose');
  list.removeAttribute('aria-label');
  list.required = needed;
  const shown = element('label', { class: 'field' }, ...caption(words, needed), list);
  return { shown, read: () => [menu.custom_id, list.value === '' ? [] : [list.value]] };
}

export function labelledField(part: LabelledPart, words: FieldWords, around: Surroundings): ModalField {
  if (part.type === componentKind.textInput) return textField(part, words);
  if (isMenu(part)) return menuField(part, words, around);
  const absent = element('small', {}, 'This cannot be filled in from this page.');
  return { shown: element('div', { class: 'field' }, ...caption(words, false), absent), read: null };
}
