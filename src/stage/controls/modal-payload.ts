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

export function modalOf(modal: Modal, log: Logger): APIModalInteractionResponseCallbackData {
  const rows: readonly ModalRow[] = modal.rows;
  return {
    custom_id: formId(modal.form),
    title: gatedLabel(modal.title, FORM_TITLE_LENGTH_MAX),
    components: rows.map((row) => ('notice' in row ? noticeOf(row.notice, log) : labelOf(row))),
  };
}

function noticeOf(text: string, log: Logger): APITextDisplayComponent {
  const { text: content, refused } = gated(text, FORM_TEXT_LENGTH_MAX);
  if (refused > 0) log.warn({ refused }, 'the filter refused lines of a form');
  return { type: ComponentType.TextDisplay, content };
}

function labelOf({ field, label, description, input }: Labelled): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: gatedLabel(label, FORM_LABEL_LENGTH_MAX),
    ...(description === undefined
      ? {}
      : { description: gatedLabel(description, FORM_DESCRIPTION_LENGTH_MAX) }),
    component: inputOf(input, field),
  };
}

type Made = { readonly [Kind in InputKind]: (input: Input<Kind>, customId: string) => APIComponentInLabel };

const INPUTS: Made = {
  text: ({ style, lengthMin, lengthMax, value, placeholder, isOptional }, custom_id) => ({
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
    ...(placeholder === undefined ? {} : { placeholder: gatedLabel(placeholder, FORM_OPTION_LENGTH_MAX) }),
  }),
  select: ({ options, ...rest }, custom_id) => ({
    type: ComponentType.StringSelect,
    custom_id,
    ...counted(rest),
    ...placeholding(rest),
    options: options.map(optionOf),
  }),
  radio: ({ options, isOptional }, custom_id) => ({
    type: ComponentType.RadioGroup,
    custom_id,
    required: isOptional !== true,
    options: options.map(optionOf),
  }),
  checks: ({ options, min = 1, max = options.length }, custom_id) => ({
    type: ComponentType.CheckboxGroup,
    custom_id,
    ...counted({ min, max }),
    options: options.map(optionOf),
  }),
  checkbox: ({ isTicked = false }, custom_id) => ({
    type: ComponentType.Checkbox,
    custom_id,
    default: isTicked,
  }),
  channel: ({ types, chosen = [], ...rest }, custom_id) => ({
    type: ComponentType.ChannelSelect,
    custom_id,
    ...counted(rest),
    ...placeholding(rest),
    ...(types === undefined ? {} : { channel_types: [...types] as ChannelType[] }),
    ...(chosen.length === 0
      ? {}
      : { default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })) }),
  }),
  role: ({ chosen = [], ...rest }, custom_id) => ({
    type: ComponentType.RoleSelect,
    custom_id,
    ...counted(rest),
    ...placeholding(rest),
    ...(chosen.length === 0
      ? {}
      : { default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })) }),
  }),
};

function inputOf<Kind extends InputKind>(input: Input<Kind>, customId: string): APIComponentInLabel {
  return (INPUTS[input.kind] as Made[Kind])(input, customId);
}

/** Where none need be chosen, Discord wants the field not to be required. */
const counted = ({ min = 1, max = 1 }: { readonly min?: number; readonly max?: number }) => ({
  min_values: min,
  max_values: max,
  required: min > 0,
});

const placeholding = ({ placeholder }: { readonly placeholder?: string }) =>
  placeholder === undefined ? {} : { placeholder: gatedLabel(placeholder, FORM_PLACEHOLDER_LENGTH_MAX) };

const optionOf = ({ value, label, description, isChosen }: FormOption): APICheckboxGroupOption => ({
  value,
  label: gatedLabel(label, FORM_OPTION_LENGTH_MAX),
  ...(description === undefined ? {} : { description: gatedLabel(description, FORM_OPTION_LENGTH_MAX) }),
  ...(isChosen === true ? { default: true } : {}),
});
