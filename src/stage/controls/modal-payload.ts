// A form as Discord's API takes it: every field in a label of its own, every text through the gate and within its limit.

import type {
  APICheckboxGroupOption,
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APITextDisplayComponent,
  ChannelType,
} from 'discord.js';
import { ComponentType, SelectMenuDefaultValueType, TextInputStyle } from 'discord.js';
import type { Logger } from 'pino';
import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import {
  FORM_DESCRIPTION_LENGTH_MAX,
  FORM_LABEL_LENGTH_MAX,
  FORM_OPTION_LENGTH_MAX,
  FORM_PLACEHOLDER_LENGTH_MAX,
  FORM_TEXT_LENGTH_MAX,
  FORM_TITLE_LENGTH_MAX,
} from '../../views/words/discord-limits.ts';
import { gated, gatedLabel, isRefused } from '../filter/filter.ts';
import { formId } from './form.ts';
import type { FormOption, Input, InputKind } from './input.ts';
import type { Labelled, Modal, ModalRow } from './modal.ts';

/** `words`: of the member who opens it. */
export function modalOf(words: Words, modal: Modal, log: Logger): APIModalInteractionResponseCallbackData {
  const rows: readonly ModalRow[] = modal.rows;
  return {
    custom_id: formId(modal.form),
    title: gatedLabel(words, modal.title, FORM_TITLE_LENGTH_MAX),
    components: rows.map((row) => ('notice' in row ? noticeOf(words, row.notice, log) : labelOf(words, row))),
  };
}

function noticeOf(words: Words, text: string, log: Logger): APITextDisplayComponent {
  const { text: content, refused } = gated(words, text, FORM_TEXT_LENGTH_MAX);
  if (refused > 0) log.warn({ refused }, 'the filter refused lines of a form');
  return { type: ComponentType.TextDisplay, content };
}

function labelOf(words: Words, { field, label, description, input }: Labelled): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: gatedLabel(words, label, FORM_LABEL_LENGTH_MAX),
    ...(description === undefined
      ? {}
      : { description: gatedLabel(words, description, FORM_DESCRIPTION_LENGTH_MAX) }),
    component: inputOf(words, input, field),
  };
}

type Made = {
  readonly [Kind in InputKind]: (input: Input<Kind>, customId: string, words: Words) => APIComponentInLabel;
};

const INPUTS: Made = {
  text: ({ style, lengthMin, lengthMax, value, placeholder, isOptional }, custom_id, words) => ({
    type: ComponentType.TextInput,
    custom_id,
    style: style === 'paragraph' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    ...(lengthMin === undefined ? {} : { min_length: lengthMin }),
    max_length: lengthMax,
    required: isOptional !== true,
    // What a member once wrote, to be written on: cut to fit, for Discord refuses the whole form otherwise.
    ...(value === undefined || value === '' || isRefused(value)
      ? {}
      : { value: cutAtWord(value, lengthMax) }),
    ...(placeholder === undefined
      ? {}
      : { placeholder: gatedLabel(words, placeholder, FORM_OPTION_LENGTH_MAX) }),
  }),
  select: ({ options, ...rest }, custom_id, words) => ({
    type: ComponentType.StringSelect,
    custom_id,
    ...counted(rest),
    ...placeholding(words, rest),
    options: options.map((option) => optionOf(words, option)),
  }),
  radio: ({ options, isOptional }, custom_id, words) => ({
    type: ComponentType.RadioGroup,
    custom_id,
    required: isOptional !== true,
    options: options.map((option) => optionOf(words, option)),
  }),
  checks: ({ options, min = 1, max = options.length }, custom_id, words) => ({
    type: ComponentType.CheckboxGroup,
    custom_id,
    ...counted({ min, max }),
    options: options.map((option) => optionOf(words, option)),
  }),
  checkbox: ({ isTicked = false }, custom_id) => ({
    type: ComponentType.Checkbox,
    custom_id,
    default: isTicked,
  }),
  channel: ({ types, chosen = [], ...rest }, custom_id, words) => ({
    type: ComponentType.ChannelSelect,
    custom_id,
    ...counted(rest),
    ...placeholding(words, rest),
    ...(types === undefined ? {} : { channel_types: [...types] as ChannelType[] }),
    ...(chosen.length === 0
      ? {}
      : { default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })) }),
  }),
  role: ({ chosen = [], ...rest }, custom_id, words) => ({
    type: ComponentType.RoleSelect,
    custom_id,
    ...counted(rest),
    ...placeholding(words, rest),
    ...(chosen.length === 0
      ? {}
      : { default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })) }),
  }),
};

function inputOf<Kind extends InputKind>(
  words: Words,
  input: Input<Kind>,
  customId: string,
): APIComponentInLabel {
  return (INPUTS[input.kind] as Made[Kind])(input, customId, words);
}

/** Where none need be chosen, Discord wants the field not to be required. */
const counted = ({ min = 1, max = 1 }: { readonly min?: number; readonly max?: number }) => ({
  min_values: min,
  max_values: max,
  required: min > 0,
});

const placeholding = (words: Words, { placeholder }: { readonly placeholder?: string }) =>
  placeholder === undefined
    ? {}
    : { placeholder: gatedLabel(words, placeholder, FORM_PLACEHOLDER_LENGTH_MAX) };

const optionOf = (
  words: Words,
  { value, label, description, isChosen }: FormOption,
): APICheckboxGroupOption => ({
  value,
  label: gatedLabel(words, label, FORM_OPTION_LENGTH_MAX),
  ...(description === undefined
    ? {}
    : { description: gatedLabel(words, description, FORM_OPTION_LENGTH_MAX) }),
  ...(isChosen === true ? { default: true } : {}),
});
