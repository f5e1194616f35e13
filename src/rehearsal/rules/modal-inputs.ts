// What stands in a modal to be filled in, as Discord accepts it: lengths, how many options and how many of them at once,
// what is chosen beforehand, and custom ids never used twice.
// https://discord.com/developers/docs/components/reference
import { ChannelType, ComponentType as Type } from 'discord-api-types/v10';
import { ComponentWalk } from './component-form.ts';
import type { Form } from './form.ts';

/** How many may be chosen. */
interface Count {
  readonly least: number;
  readonly most: number;
}

const CHANNEL_TYPES: readonly number[] = Object.values(ChannelType).filter(
  (type) => typeof type === 'number',
);
const KIND_OF_DEFAULT: Readonly<Record<number, readonly string[]>> = {
  [Type.UserSelect]: ['user'],
  [Type.RoleSelect]: ['role'],
  [Type.MentionableSelect]: ['user', 'role'],
  [Type.ChannelSelect]: ['channel'],
};

/** The inputs of one modal. Leaves what is wrong in their forms. */
export class ModalInputs {
  readonly #walk = new ComponentWalk();

  check(input: Form): void {
    const type = input.integer('type', { required: true });
    const checks = type === undefined ? undefined : CHECKS[type];
    if (type !== undefined && checks === undefined) {
      const known = Object.keys(CHECKS).join(', ');
      input.failHere('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${known}).`);
    }
    if (checks === undefined) return;
    input.integer('id', { min: 0, max: 2 ** 31 - 1 });
    this.#walk.customId(input);
    checks(input);
  }
}

const CHECKS: Readonly<Record<number, (input: Form) => void>> = {
  [Type.StringSelect]: checkStringSelect,
  [Type.TextInput]: checkTextInput,
  [Type.UserSelect]: checkNamedSelect,
  [Type.RoleSelect]: checkNamedSelect,
  [Type.MentionableSelect]: checkNamedSelect,
  [Type.ChannelSelect]: checkNamedSelect,
  [Type.RadioGroup]: checkRadioGroup,
  [Type.CheckboxGroup]: checkCheckboxGroup,
  [Type.Checkbox]: (input) => void input.flag('default'),
};

function checkTextInput(input: Form): void {
  input.oneOf('style', [1, 2], { required: true });
  const min = input.integer('min_length', { min: 0, max: 4000 }) ?? 0;
  const max = input.integer('max_length', { min: 1, max: 4000 }) ?? 4000;
  if (min > max)
    input.fail('min_length', 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  const value = input.text('value', { max });
  if (value !== undefined && value !== '' && value.length < min)
    input.fail('value', 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  input.text('placeholder', { max: 100 });
  input.flag('required');
}

function checkStringSelect(input: Form): void {
  const count = checkSelect(input);
  checkOptions(input, { min: Math.max(1, count.most), max: 25, chosen: count });
}

/** A menu of what the server has: people, roles, channels. */
function checkNamedSelect(input: Form): void {
  const { most } = checkSelect(input);
  const type = Number(input.json['type']);
  const kinds = KIND_OF_DEFAULT[type] ?? [];
  for (const chosen of input.children('default_values', { max: most }) ?? []) {
    chosen.snowflake('id', { required: true });
    const kind = chosen.text('type', { required: true });
    if (kind !== undefined && !kinds.includes(kind))
      chosen.fail('type', 'BASE_TYPE_CHOICES', `Value must be one of {${kinds.join(', ')}}.`);
  }
  if (type !== Type.ChannelSelect) return;
  const types = input.list('channel_types') ?? [];
  if (types.every((each) => CHANNEL_TYPES.some((known) => known === each))) return;
  input.fail('channel_types', 'BASE_TYPE_CHOICES', `Value must be one of {${CHANNEL_TYPES.join(', ')}}.`);
}

function checkSelect(input: Form): Count {
  input.text('placeholder', { max: 150 });
  if (input.flag('disabled') === true)
    input.fail('disabled', 'COMPONENT_DISABLED_IN_MODAL', 'A component in a modal cannot be disabled');
  return checkCount(input, { max: 25, otherwise: 1 });
}

function checkRadioGroup(input: Form): void {
  input.flag('required');
  checkOptions(input, { min: 2, max: 10, chosen: { least: 0, most: 1 } });
}

function checkCheckboxGroup(input: Form): void {
  const options = input.list('options')?.length ?? 0;
  const count = checkCount(input, { max: 10, otherwise: options });
  checkOptions(input, { min: Math.max(1, Math.min(count.most, 10)), max: 10, chosen: count });
}

/** `otherwise`: how many may be chosen where nothing is said. */
function checkCount(
  input: Form,
  { max, otherwise }: { readonly max: number; readonly otherwise: number },
): Count {
  const least = input.integer('min_values', { min: 0, max }) ?? 1;
  const most = input.integer('max_values', { min: 1, max }) ?? otherwise;
  if (least > most)
    input.fail('min_values', 'SELECT_COMPONENT_MIN_MAX', 'min_values must be at most max_values');
  if (least === 0 && input.flag('required') !== false)
    input.fail('required', 'SELECT_COMPONENT_REQUIRED', 'required must be false where min_values is 0');
  return { least, most };
}

/** `chosen`: how many may be chosen, beforehand too. */
function checkOptions(
  input: Form,
  { min, max, chosen }: { readonly min: number; readonly max: number; readonly chosen: Count },
): void {
  const values = new Set<string>();
  const options = input.children('options', { required: true, min, max }) ?? [];
  for (const option of options) {
    option.text('label', { required: true, min: 1, max: 100 });
    option.text('description', { max: 100 });
    option.flag('default');
    const value = option.text('value', { required: true, min: 1, max: 100 });
    if (value !== undefined && values.has(value)) {
      const message = 'The specified option value is already used';
      option.fail('value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    }
    if (value !== undefined) values.add(value);
  }
  const before = options.filter(({ json }) => json['default'] === true).length;
  if (before > chosen.most)
    input.fail(
      'options',
      'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
      `At most ${chosen.most} can be chosen at first`,
    );
}
