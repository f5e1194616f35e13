// What was sent with a form, as Discord sends it: each field's text, options or tick, by its custom id.

import { ComponentType, type ModalData, type ModalSubmitInteraction } from 'discord.js';
import type { Entered } from './field.ts';
import type { Written } from './form.ts';

export const writtenIn = ({ fields }: Pick<ModalSubmitInteraction, 'fields'>): Written =>
  Object.fromEntries(fields.fields.map((field) => [field.customId, enteredIn(field)]));

/** One of a group of buttons is sent as its value alone, or as null; options of every other kind as a list. */
function enteredIn(field: ModalData): Entered {
  switch (field.type) {
    case ComponentType.TextInput:
      return field.value ?? '';
    case ComponentType.Checkbox:
      return field.value ?? false;
    case ComponentType.RadioGroup:
      return field.value === null || field.value === undefined ? [] : [field.value];
    default:
      return 'values' in field ? [...(field.values ?? [])] : [];
  }
}
