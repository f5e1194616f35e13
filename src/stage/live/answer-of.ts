// A reply of a command's handler as the live floor's page shows it: every text through the gate, as in a channel.

import type { Words } from '../../languages/words.ts';
import type {
  LiveAnswer,
  LiveButton,
  LiveForm,
  LiveInput,
  LiveOption,
  LiveRow,
} from '../../views/live/live-answer.ts';
import {
  BUTTON_LABEL_LENGTH_MAX,
  FORM_DESCRIPTION_LENGTH_MAX,
  FORM_LABEL_LENGTH_MAX,
  FORM_OPTION_LENGTH_MAX,
  FORM_PLACEHOLDER_LENGTH_MAX,
  FORM_TEXT_LENGTH_MAX,
  FORM_TITLE_LENGTH_MAX,
  MESSAGE_LENGTH_MAX,
} from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';
import { formId } from '../controls/form.ts';
import type { FormOption, Input, InputKind } from '../controls/input.ts';
import type { Modal, ModalRow } from '../controls/modal.ts';
import { pressId } from '../controls/press.ts';
import { gated, gatedLabel, isRefused } from '../filter/filter.ts';
import type { Shown } from '../interactions/reply.ts';
import type { Picture } from '../pictures/picture.ts';

/** `named`: whom and what its mentions mean. */
export const answerOf = (
  words: Words,
  { kind, text, buttons = [], picture, next }: Pick<Shown, 'kind' | 'text' | 'buttons' | 'picture' | 'next'>,
  named: (text: string) => string,
): LiveAnswer => ({
  text: gated(words, named(text), MESSAGE_LENGTH_MAX).text,
  buttons: buttons.filter(({ length }) => length > 0).map((row) => row.map((each) => buttonOf(words, each))),
  ...(picture === undefined ? {} : { picture: pictureOf(picture) }),
  ...(kind === 'update' || kind === 'tally' ? { replaces: true } : {}),
  ...(next === undefined ? {} : { isGoingOn: true }),
});

/** In the answer itself: it is for one member's eyes, and has no address. */
const pictureOf = ({ name, bytes, altText }: Picture): NonNullable<LiveAnswer['picture']> => ({
  source: `data:image/${name.endsWith('.gif') ? 'gif' : 'png'};base64,${bytes.toString('base64')}`,
  alt: altText,
});

const buttonOf = (words: Words, { press, label, style, emoji, disabled }: Button): LiveButton => ({
  press: pressId(press),
  label: gatedLabel(words, label, BUTTON_LABEL_LENGTH_MAX),
  style,
  ...(emoji === undefined ? {} : { emoji }),
  ...(disabled === true ? { isDisabled: true } : {}),
});

/** Undefined where it asks for what a channel alone can offer: a channel, a role. */
export function formOf(words: Words, { form, title, rows }: Modal): LiveForm | undefined {
  const all: readonly ModalRow[] = rows;
  const shown = all.map((row) => rowOf(words, row));
  if (shown.some((row) => row === undefined)) return undefined;
  return {
    form: formId(form),
    title: gatedLabel(words, title, FORM_TITLE_LENGTH_MAX),
    rows: shown.filter((row) => row !== undefined),
  };
}

function rowOf(words: Words, row: ModalRow): LiveRow | undefined {
  if ('notice' in row) return { notice: gated(words, row.notice, FORM_TEXT_LENGTH_MAX).text };
  const input = inputOf(words, row.input);
  if (input === undefined) return undefined;
  const { field, label, description } = row;
  return {
    ...{ field, label: gatedLabel(words, label, FORM_LABEL_LENGTH_MAX), input },
    ...(description === undefined
      ? {}
      : { description: gatedLabel(words, description, FORM_DESCRIPTION_LENGTH_MAX) }),
  };
}

type Made = {
  readonly [Kind in InputKind]: (words: Words, input: Input<Kind>) => LiveInput | undefined;
};

const INPUTS: Made = {
  text: (words, { style = 'line', lengthMin = 0, lengthMax, value = '', placeholder = '', isOptional }) => ({
    ...{ kind: 'text', style, lengthMin, lengthMax, isOptional: isOptional === true },
    // What a member once wrote, to be written on.
    value: isRefused(value) ? '' : value.slice(0, lengthMax),
    placeholder: gatedLabel(words, placeholder, FORM_PLACEHOLDER_LENGTH_MAX),
  }),
  select: (words, { options, min = 1, max = 1 }) => choice(words, options, { min, max }),
  radio: (words, { options, isOptional }) =>
    choice(words, options, { min: isOptional === true ? 0 : 1, max: 1 }),
  checks: (words, { options, min = 0, max = options.length }) => choice(words, options, { min, max }),
  checkbox: (_words, { isTicked = false }) => ({ kind: 'tick', isTicked }),
  channel: () => undefined,
  role: () => undefined,
};

// An input is made by the maker of its own kind, which the compiler cannot follow.
const inputOf = (words: Words, input: Input): LiveInput | undefined =>
  (INPUTS[input.kind] as (words: Words, input: Input) => LiveInput | undefined)(words, input);

const choice = (
  words: Words,
  options: readonly FormOption[],
  count: { readonly min: number; readonly max: number },
): LiveInput => ({ kind: 'choice', options: options.map((option) => optionOf(words, option)), ...count });

const optionOf = (words: Words, { value, label, description, isChosen }: FormOption): LiveOption => ({
  value,
  label: gatedLabel(words, label, FORM_OPTION_LENGTH_MAX),
  ...(description === undefined
    ? {}
    : { description: gatedLabel(words, description, FORM_OPTION_LENGTH_MAX) }),
  ...(isChosen === true ? { isChosen: true } : {}),
});
