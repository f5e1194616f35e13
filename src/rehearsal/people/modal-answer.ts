// A filled-in modal, checked as the Discord app does and turned into the components of a modal submission.
// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
import { ComponentType as Type } from 'discord-api-types/v10';
import { isObject } from '../rules/form.ts';
import { Misuse } from './misuse.ts';

/** What was entered: a text, the options that were chosen, or whether a box was ticked. */
type Entered = string | readonly string[] | boolean;
export type Fields = Readonly<Record<string, Entered>>;
type Json = Readonly<Record<string, unknown>>;

/** What was picked in one of the menus of people, roles or channels. */
export interface Pick {
  readonly type: number;
  readonly values: readonly string[];
  /** Of a menu of channels: the types that it offers; undefined where it offers all. */
  readonly channelTypes?: readonly unknown[];
}

export interface ModalAnswer {
  readonly components: readonly Json[];
  readonly picks: readonly Pick[];
}

/** Throws Misuse for what the app would not send. */
export function modalAnswer(modal: Json, fields: Fields): ModalAnswer {
  const rows = Array.isArray(modal['components']) ? modal['components'].filter(isObject) : [];
  const answered = new Answered(fields);
  const components = rows.map((row) => answered.row(row));
  answered.finish();
  return { components, picks: answered.picks };
}

class Answered {
  readonly picks: Pick[] = [];
  readonly #fields: Fields;
  readonly #known = new Set<string>();
  #id = 0;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** Discord numbers all components, the labels too. */
  row(row: Json): Json {
    const base = { type: row['type'], id: this.#nextId(row) };
    if (row['type'] === Type.ActionRow && Array.isArray(row['components'])) {
      const inputs = row['components'].filter(isObject);
      return { ...base, components: inputs.map((input) => this.#answer(input, nameOf(input))) };
    }
    if (row['type'] === Type.Label && isObject(row['component'])) {
      return { ...base, component: this.#answer(row['component'], String(row['label'])) };
    }
    return base;
  }

  finish(): void {
    const stray = Object.keys(this.#fields).find((customId) => !this.#known.has(customId));
    if (stray !== undefined) throw new Misuse(`The form has no field "${stray}".`);
  }

  #answer(input: Json, name: string): Json {
    const customId = String(input['custom_id']);
    this.#known.add(customId);
    const given = Object.hasOwn(this.#fields, customId) ? this.#fields[customId] : undefined;
    const base = { type: input['type'], id: this.#nextId(input), custom_id: customId };
    switch (input['type']) {
      case Type.TextInput:
        return { ...base, value: checkedText(input, { name, given }) };
      case Type.Checkbox:
        return { ...base, value: given === true };
      case Type.RadioGroup:
        return { ...base, value: checkedValues({ max_values: 1, ...input }, { name, given })[0] ?? null };
      case Type.CheckboxGroup: {
        const all = { max_values: optionsOf(input).length, ...input };
        return { ...base, values: checkedValues(all, { name, given }) };
      }
      default:
        return { ...base, values: this.#picked(input, checkedValues(input, { name, given })) };
    }
  }

  #picked(input: Json, values: readonly string[]): readonly string[] {
    const channelTypes = input['channel_types'];
    const offered = Array.isArray(channelTypes) && channelTypes.length > 0 ? { channelTypes } : {};
    if (input['type'] !== Type.StringSelect) {
      this.picks.push({ type: Number(input['type']), values, ...offered });
    }
    return values;
  }

  #nextId(component: Json): number {
    const given = component['id'];
    if (typeof given === 'number' && given > 0) return given;
    this.#id += 1;
    return this.#id;
  }
}

interface Given {
  readonly name: string;
  readonly given: Entered | undefined;
}

const nameOf = (input: Json): string => String(input['label'] ?? input['custom_id']);

function checkedText(input: Json, { name, given }: Given): string {
  const text = typeof given === 'string' ? given : '';
  if (text === '') {
    if (input['required'] !== false) throw new Misuse(`"${name}" must be filled in.`);
    return text;
  }
  const least = Number(input['min_length'] ?? 0);
  const most = Number(input['max_length'] ?? 4000);
  if (text.length >= least && text.length <= most) return text;
  throw new Misuse(`"${name}" must be between ${least} and ${most} characters long.`);
}

function checkedValues(input: Json, { name, given = [] }: Given): readonly string[] {
  if (typeof given === 'boolean') throw new Misuse(`"${name}" is no box to tick.`);
  const values = typeof given === 'string' ? [given] : given;
  if (new Set(values).size < values.length) throw new Misuse(`"${name}" has the same choice twice.`);
  if (values.length === 0 && input['required'] !== false) throw new Misuse(`"${name}" must be filled in.`);
  checkPicked(input, values);
  return values;
}

/** Kinds whose options the application has named itself. */
const WITH_OPTIONS: readonly unknown[] = [Type.StringSelect, Type.RadioGroup, Type.CheckboxGroup];

/** Sees that what was picked can be picked, and that it is neither too little nor too much. */
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
  if (!WITH_OPTIONS.includes(select['type'])) return;
  const options = optionsOf(select);
  const stray = values.find((value) => !options.some((option) => option['value'] === value));
  if (stray !== undefined) throw new Misuse(`"${stray}" is not one of the options.`);
}

const optionsOf = (input: Json): readonly Json[] =>
  Array.isArray(input['options']) ? input['options'].filter(isObject) : [];
