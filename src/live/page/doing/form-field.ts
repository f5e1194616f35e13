// The fields of a reply's form: a text, options of which one or several are chosen, a box to tick.

import type { LiveInput, LiveOption } from '../../../views/live/live-answer.ts';
import { element } from '../element.ts';

export type Entered = string | readonly string[] | boolean;

export interface Field {
  readonly shown: HTMLElement;
  readonly read: () => Entered;
}

export interface Caption {
  readonly label: string;
  readonly description: string | undefined;
}

type Shown = {
  readonly [Kind in LiveInput['kind']]: (
    input: Extract<LiveInput, { kind: Kind }>,
    caption: Caption,
  ) => Field;
};

const FIELDS: Shown = { text: textField, choice: choiceField, tick: tickField };

export function formField<Kind extends LiveInput['kind']>(
  input: Extract<LiveInput, { kind: Kind }>,
  caption: Caption,
): Field {
  return FIELDS[input.kind as Kind](input, caption);
}

let lastId = 0;

/** Of no other field's in this page. */
function newId(): string {
  lastId += 1;
  return `field-${lastId}`;
}

const small = (text: string | undefined, id?: string): HTMLElement | null =>
  text === undefined || text === '' ? null : element('span', { id, class: 'small' }, text);

function textField(input: Extract<LiveInput, { kind: 'text' }>, { label, description }: Caption): Field {
  const id = newId();
  const told = small(description, `${id}-more`);
  const attributes = {
    id,
    minlength: input.lengthMin > 0 ? input.lengthMin : undefined,
    maxlength: input.lengthMax,
    placeholder: input.placeholder === '' ? undefined : input.placeholder,
    required: !input.isOptional,
    autocomplete: 'off',
    'aria-describedby': told?.id,
  };
  const box =
    input.style === 'paragraph'
      ? element('textarea', { ...attributes, rows: 3 })
      : element('input', { ...attributes, type: 'text', enterkeyhint: 'send' });
  box.value = input.value;
  const shown = element('div', { class: 'field' }, element('label', { for: id }, label), told, box);
  return { shown, read: () => box.value };
}

function choiceField(input: Extract<LiveInput, { kind: 'choice' }>, { label, description }: Caption): Field {
  const name = newId();
  const asks = { isOne: input.max === 1, isRequired: input.max === 1 && input.min === 1, name };
  const boxes = input.options.map((option) => choiceBox(option, asks));
  const shown = element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, label),
    small(description),
    ...boxes.map((each) => each.shown),
  );
  return { shown, read: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value) };
}

interface Choosing {
  readonly isOne: boolean;
  readonly isRequired: boolean;
  readonly name: string;
}

function choiceBox(option: LiveOption, { isOne, isRequired, name }: Choosing) {
  const box = element('input', {
    type: isOne ? 'radio' : 'checkbox',
    name,
    value: option.value,
    required: isRequired,
    checked: option.isChosen === true,
  });
  const told = element('span', {}, option.label, small(option.description));
  return { box, shown: element('label', { class: 'choice' }, box, told) };
}

function tickField(input: Extract<LiveInput, { kind: 'tick' }>, { label, description }: Caption): Field {
  const box = element('input', { type: 'checkbox', checked: input.isTicked });
  const told = element('span', {}, label, small(description));
  return { shown: element('label', { class: 'field choice' }, box, told), read: () => box.checked };
}
