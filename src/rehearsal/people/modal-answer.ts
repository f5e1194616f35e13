// A filled-in modal, checked as the Discord app does and turned into the components of a modal submission.
import { ComponentType as Type } from 'discord-api-types/v10';
import { isObject } from '../rules/form.ts';
import { Misuse } from './misuse.ts';

export type Fields = Readonly<Record<string, string | readonly string[]>>;
type Json = Readonly<Record<string, unknown>>;

export function modalAnswer(modal: Json, fields: Fields): Json[] {
  const rows = Array.isArray(modal['components']) ? modal['components'].filter(isObject) : [];
  const known = new Set<string>();
  const answered = rows.flatMap((row): Json[] => {
    if (row['type'] === Type.ActionRow && Array.isArray(row['components'])) {
      return [{ type: Type.ActionRow, components: row['components'].filter(isObject).map(answer) }];
    }
    if (row['type'] === Type.Label && isObject(row['component'])) {
      return [{ type: Type.Label, component: answer(row['component']) }];
    }
    return [{ type: row['type'] }];
  });
  const stray = Object.keys(fields).find((customId) => !known.has(customId));
  if (stray !== undefined) throw new Misuse(`The form has no field "${stray}".`);
  return answered;

  function answer(input: Json): Json {
    const customId = String(input['custom_id']);
    known.add(customId);
    const given = fields[customId];
    const base = { type: input['type'], custom_id: customId };
    if (input['type'] === Type.TextInput) return { ...base, value: checkedText(input, given) };
    return { ...base, values: checkedValues(input, given) };
  }
}

function checkedText(input: Json, given: string | readonly string[] | undefined): string {
  const text = typeof given === 'string' ? given : '';
  const label = String(input['label'] ?? input['custom_id']);
  const required = input['required'] !== false;
  if (text === '') {
    if (required) throw new Misuse(`"${label}" must be filled in.`);
    return text;
  }
  const least = Number(input['min_length'] ?? 0);
  const most = Number(input['max_length'] ?? 4000);
  if (text.length >= least && text.length <= most) return text;
  throw new Misuse(`"${label}" must be between ${least} and ${most} characters long.`);
}

function checkedValues(input: Json, given: string | readonly string[] | undefined): readonly string[] {
  const values = typeof given === 'string' ? [given] : (given ?? []);
  checkPicked(input, values);
  return values;
}

/** Sees that what was picked in a select menu can be picked, and that it is neither too little nor too much. */
export function checkPicked(select: Json, values: readonly string[]): void {
  const least = select['required'] === false && values.length === 0 ? 0 : Number(select['min_values'] ?? 1);
  const most = Number(select['max_values'] ?? 1);
  if (values.length < least || values.length > most) {
    throw new Misuse(
      least === most
        ? `Pick exactly ${least}.`
        : `Pick between ${least} and ${most}; you picked ${values.length}.`,
    );
  }
  if (select['type'] !== Type.StringSelect) return;
  const options = Array.isArray(select['options']) ? select['options'].filter(isObject) : [];
  const stray = values.find((value) => !options.some((option) => option['value'] === value));
  if (stray !== undefined) throw new Misuse(`"${stray}" is not one of the options.`);
}
