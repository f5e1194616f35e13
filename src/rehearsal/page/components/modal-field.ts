// The parts of a modal's form: boxes for words, lists, buttons and tick boxes; each knows how to read itself, and what is
// still wrong with it.
import type {
  APICheckboxComponent,
  APICheckboxGroupComponent,
  APIRadioGroupComponent,
  APISelectMenuComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { element } from '../element.ts';
import type { ModalSubmitFrame, PageModal } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PageWords } from '../words/page-words.ts';
import { componentKind } from './component-kind.ts';
import {
  chosenHint,
  chosenValues,
  type MenuChoice,
  menuChoices,
  singleList,
  tickList,
  wantedCount,
} from './select-menu.ts';

type Entered = ModalSubmitFrame['fields'][string];

/** A part of the form; `read` gives its custom id and what was entered, null where nothing can be. */
export interface ModalField {
  readonly shown: HTMLElement;
  readonly read: (() => readonly [string, Entered]) | null;
  /** Puts beside the field what is wrong with it, where the browser does not: whether it may be sent. */
  readonly check?: () => boolean;
}

export interface FieldWords {
  readonly label: string;
  readonly description: string;
}

type LabelledPart = Extract<PageModal['components'][number], { type: 18 }>['component'];
type PartOf<Type extends LabelledPart['type']> = Extract<LabelledPart, { type: Type }>;

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
  const all = menuChoices(menu, around);
  const [least, most] = [menu.min_values ?? 1, menu.max_values ?? 1];
  if (most > 1) return ticksField(menu.custom_id, { words, needed, all, least, most }, around.words);
  const list = singleList(all, menu.placeholder ?? around.words.say('choose'));
  list.removeAttribute('aria-label');
  list.name = menu.custom_id;
  list.required = needed;
  // What need not be chosen can be taken back.
  const first = list.options[0];
  if (!needed && first !== undefined) [first.disabled, first.hidden] = [false, false];
  const shown = element('label', { class: 'field' }, ...caption(words, needed), list, chosenHint(list, all));
  return { shown, read: () => [menu.custom_id, list.value === '' ? [] : [list.value]] };
}

interface Ticks {
  readonly words: FieldWords;
  readonly needed: boolean;
  readonly all: readonly MenuChoice[];
  readonly least: number;
  readonly most: number;
}

/** Several of the choices; how many is said where it does not fit. */
function ticksField(
  customId: string,
  { words, needed, all, least, most }: Ticks,
  said: PageWords,
): ModalField {
  const list = tickList(all, customId);
  const note = element('small', { class: 'field-note', role: 'status' });
  const count = { least: Math.max(1, least), most };
  const check = (): boolean => {
    const { length } = chosenValues(list);
    const fits = (length === 0 && !needed) || (length >= count.least && length <= most);
    note.textContent = fits ? '' : wantedCount(count, said);
    if (!fits) list.querySelector('input')?.focus();
    return fits;
  };
  list.addEventListener('change', () => {
    if (note.textContent !== '') check();
  });
  const shown = element('fieldset', { class: 'field' }, ...legend(words, needed), list, note);
  return { shown, read: () => [customId, chosenValues(list)], check };
}

/** The caption of a group, which its reader hears with each of its buttons. */
function legend(words: FieldWords, needed: boolean): readonly (HTMLElement | null)[] {
  const [name, description] = caption(words, needed);
  return [element('legend', {}, name), description ?? null];
}

function radioField(group: APIRadioGroupComponent, words: FieldWords): ModalField {
  const needed = group.required !== false;
  const buttons = group.options.map(({ value, label, description, default: chosen }) =>
    element(
      'label',
      { class: 'tick' },
      element('input', {
        ...{ type: 'radio', name: group.custom_id, value },
        ...{ required: needed, checked: chosen === true },
      }),
      element('span', {}, label, description === undefined ? null : element('small', {}, ` ${description}`)),
    ),
  );
  const list = element('div', { class: 'ticks' }, ...buttons);
  const shown = element('fieldset', { class: 'field' }, ...legend(words, needed), list);
  return { shown, read: () => [group.custom_id, chosenValues(list)] };
}

function checksField(group: APICheckboxGroupComponent, words: FieldWords, around: Surroundings): ModalField {
  const all = group.options.map(({ value, label, description = '', default: chosen }) => ({
    ...{ value, label, description },
    chosen: chosen === true,
  }));
  const [least, most] = [group.min_values ?? 1, group.max_values ?? all.length];
  const needed = group.required !== false;
  return ticksField(group.custom_id, { words, needed, all, least, most }, around.words);
}

/** One box, with its label beside it. */
function checkboxField(part: APICheckboxComponent, words: FieldWords): ModalField {
  const box = element('input', { type: 'checkbox', name: part.custom_id, checked: part.default === true });
  const text = element('span', {}, ...caption(words, false));
  const shown = element('label', { class: 'field tick' }, box, text);
  return { shown, read: () => [part.custom_id, box.checked] };
}

type Shown = {
  readonly [Type in LabelledPart['type']]?: (
    part: PartOf<Type>,
    words: FieldWords,
    around: Surroundings,
  ) => ModalField;
};

const FIELDS: Shown = {
  [componentKind.textInput]: textField,
  [componentKind.stringSelect]: menuField,
  [componentKind.userSelect]: menuField,
  [componentKind.roleSelect]: menuField,
  [componentKind.mentionableSelect]: menuField,
  [componentKind.channelSelect]: menuField,
  [componentKind.radioGroup]: radioField,
  [componentKind.checkboxGroup]: checksField,
  [componentKind.checkbox]: checkboxField,
};

export function labelledField(part: LabelledPart, words: FieldWords, around: Surroundings): ModalField {
  const field = FIELDS[part.type] as
    | ((part: LabelledPart, words: FieldWords, around: Surroundings) => ModalField)
    | undefined;
  if (field !== undefined) return field(part, words, around);
  const absent = element('small', {}, around.words.say('fieldUnknown'));
  return { shown: element('div', { class: 'field' }, ...caption(words, false), absent), read: null };
}
