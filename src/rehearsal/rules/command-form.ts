// Application commands within Discord's limits: names, descriptions, localisations, options and their choices.
// https://discord.com/developers/docs/interactions/application-commands
import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10';
import type { Form } from './form.ts';
import { isLocale } from './locale.ts';

const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SIZE_MAX = 8000;
const nests: readonly number[] = [Option.Subcommand, Option.SubcommandGroup];
const choosable: readonly number[] = [Option.String, Option.Integer, Option.Number];
const allTypes = Object.values(Option).filter((value): value is Option => typeof value === 'number');

/** Where a command is to be. */
export interface Where {
  readonly isGlobal: boolean;
  readonly hasActivities: boolean;
}

/** An entry point is the whole application's, and there is nothing to launch where Activities are off. */
const typesIn = ({ isGlobal, hasActivities }: Where): readonly number[] =>
  isGlobal && hasActivities ? [1, 2, 3, 4] : [1, 2, 3];

/** Leaves what is wrong in the form. */
export function checkCommand(form: Form, where: Where): void {
  const type = form.oneOf('type', typesIn(where)) ?? Type.ChatInput;
  if (type === Type.PrimaryEntryPoint) checkEntryPoint(form);
  else if (type === Type.ChatInput) {
    checkNames(form);
    checkOptions(form, 'top');
    if (sizeOf(form.json) > SIZE_MAX) {
      form.failHere('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${SIZE_MAX})`);
    }
  } else {
    form.text('name', { required: true, min: 1, max: 32 });
    checkMenuNames(form);
    if ((form.list('options')?.length ?? 0) > 0) {
      const message = 'Context menu commands cannot have options';
      form.fail('options', 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_SET', message);
    }
    if (form.json['description']) {
      const message = 'Context menu commands cannot have description';
      form.fail('description', 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_SET', message);
    }
  }
  const permissions = form.text('default_member_permissions');
  if (permissions !== undefined && !/^\d+$/.test(permissions)) {
    form.fail(
      'default_member_permissions',
      'BITFIELD_TYPE_CONVERT',
      'Could not interpret the value as bitfield.',
    );
  }
  form.flag('nsfw');
  checkKinds(form, 'contexts', [0, 1, 2]);
  checkKinds(form, 'integration_types', [0, 1]);
}

function checkEntryPoint(form: Form): void {
  checkNames(form);
  form.oneOf('handler', [1, 2]);
  if ((form.list('options')?.length ?? 0) === 0) return;
  const message = 'Entry point commands cannot have options';
  form.fail('options', 'APPLICATION_COMMAND_ENTRY_POINT_OPTIONS_CANNOT_SET', message);
}

/** Of a command in the menu of a message or a member: any letters, spaces too. */
function checkMenuNames(form: Form): void {
  const names = form.child('name_localizations');
  for (const locale of Object.keys(names?.json ?? {})) {
    if (isLocale(locale)) names?.text(locale, { min: 1, max: 32 });
    else form.fail('name_localizations', 'DICT_KEY_INVALID', `${locale} is not a locale Discord knows.`);
  }
}

function checkKinds(form: Form, name: string, allowed: readonly number[]): void {
  for (const value of form.list(name, { min: 1 }) ?? []) {
    if (allowed.some((each) => each === value)) continue;
    form.fail(name, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  }
}

function checkNames(form: Form): void {
  const name = form.text('name', { required: true, min: 1, max: 32 });
  if (name !== undefined) checkName(form, 'name', name);
  form.text('description', { required: true, min: 1, max: 100 });
  checkLocalisations(form, 'name_localizations');
  checkLocalisations(form, 'description_localizations');
}

function checkName(form: Form, field: string, name: string): void {
  if (NAME_PATTERN.test(name) && name === name.toLowerCase()) return;
  form.fail(field, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkLocalisations(form: Form, field: string): void {
  const texts = form.child(field);
  if (texts === undefined) return;
  for (const locale of Object.keys(texts.json)) {
    if (!isLocale(locale)) {
      form.fail(field, 'DICT_KEY_INVALID', `${locale} is not a locale Discord knows.`);
      continue;
    }
    const text = texts.text(locale, { min: 1, max: field === 'name_localizations' ? 32 : 100 });
    if (text !== undefined && field === 'name_localizations') checkName(texts, locale, text);
  }
}

type Level = 'top' | 'group' | 'leaf';

function checkOptions(form: Form, level: Level): void {
  const options = form.children('options', { max: 25 }) ?? [];
  const names = new Set<unknown>();
  let optionalSeen = false;
  for (const option of options) {
    if (names.has(option.json['name'])) {
      form.fail('options', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    names.add(option.json['name']);
    const type = checkOption(option, level);
    if (option.json['required'] === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      option.failHere('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (type !== undefined && !nests.includes(type) && option.json['required'] !== true) optionalSeen = true;
  }
  const nested = options.filter((option) => nests.some((type) => type === option.json['type'])).length;
  if (nested > 0 && nested < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    form.fail('options', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
}

function checkOption(option: Form, level: Level): number | undefined {
  checkNames(option);
  const type = option.oneOf('type', allTypes, { required: true });
  if (type === undefined) return undefined;
  const misplaced =
    (type === Option.SubcommandGroup && level !== 'top') || (type === Option.Subcommand && level === 'leaf');
  if (misplaced) {
    option.fail('type', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands cannot be nested here');
  }
  if (nests.includes(type)) {
    checkOptions(option, type === Option.SubcommandGroup ? 'group' : 'leaf');
    return type;
  }
  if (level === 'group') {
    const message = 'A sub-command group may only hold sub-commands';
    option.fail('type', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  option.flag('required');
  if (option.flag('autocomplete') === true) checkAutocomplete(option, type);
  checkChoices(option, type);
  option.integer('min_length', { min: 0, max: 6000 });
  option.integer('max_length', { min: 1, max: 6000 });
  option.number('min_value');
  option.number('max_value');
  checkKinds(option, 'channel_types', [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16]);
  return type;
}

function checkAutocomplete(option: Form, type: number): void {
  if (!choosable.includes(type)) {
    const message = 'Autocomplete is only for string, integer and number options';
    option.fail('autocomplete', 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message);
  }
  if ((option.list('choices')?.length ?? 0) > 0) {
    const message = 'Options cannot have both choices and autocomplete';
    option.fail('choices', 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message);
  }
}

function checkChoices(option: Form, type: number): void {
  const choices = option.children('choices', { max: 25 }) ?? [];
  if (choices.length > 0 && !choosable.includes(type)) {
    const message = 'Choices are only for string, integer and number options';
    option.fail('choices', 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', message);
  }
  const names = new Set<string>();
  for (const choice of choices) {
    const name = choice.text('name', { required: true, min: 1, max: 100 });
    checkLocalisations(choice, 'description_localizations');
    checkChoiceValue(choice, type);
    if (name !== undefined && names.has(name)) {
      const message = 'Choice name already exists';
      choice.fail('name', 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS', message);
    }
    if (name !== undefined) names.add(name);
  }
}

/** A choice of a command's option, or of an autocomplete answer. */
export function checkChoiceValue(choice: Form, type: number): void {
  if (type === Option.String) choice.text('value', { required: true, min: 1, max: 100 });
  else if (type === Option.Integer) choice.integer('value', { required: true });
  else choice.number('value', { required: true });
}

/** Discord counts the characters of names, descriptions and choice values over the whole command. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  let size = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && ['name', 'description', 'value'].includes(key)) size += inner.length;
    else if (!key.endsWith('_localizations')) size += sizeOf(inner);
  }
  return size;
}
