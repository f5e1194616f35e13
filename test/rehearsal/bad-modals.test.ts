// Forms that Discord refuses to open, a row per reason, each with the error's own code; and one that it opens.
import { describe, expect, it } from 'vitest';
import { Form } from '../../src/rehearsal/rules/form.ts';
import { checkModal } from '../../src/rehearsal/rules/modal-form.ts';
import { Refusal } from '../../src/rehearsal/rules/refusal.ts';

const label = (component: object, more: object = {}) => ({ type: 18, label: 'What?', component, ...more });
const text = (more: object = {}) => label({ type: 4, custom_id: 'text', style: 1, ...more });
const options = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, n) => ({ label: `o${n}`, value: `v${n}`, ...more }));
const select = (more: object = {}) => label({ type: 3, custom_id: 'menu', options: options(3), ...more });
const channel = (more: object = {}) => label({ type: 8, custom_id: 'channel', ...more });
const radio = (more: object = {}) => label({ type: 21, custom_id: 'radio', options: options(3), ...more });
const checks = (more: object = {}) => label({ type: 22, custom_id: 'checks', options: options(3), ...more });
const words = (content: string) => ({ type: 10, content });
const modal = (...components: object[]) => ({ custom_id: 'm', title: 'A form', components });

function errorsOf(data: object): string {
  const form = Form.of(data, ['data']);
  checkModal(form);
  try {
    form.finish();
  } catch (error) {
    if (error instanceof Refusal) return JSON.stringify(error);
    throw error;
  }
  return '';
}

const ROWS: readonly [why: string, data: object, code: string][] = [
  ['it has no title', { ...modal(text()), title: '' }, 'BASE_TYPE_BAD_LENGTH'],
  ['its title is over 45', { ...modal(text()), title: 'x'.repeat(46) }, 'BASE_TYPE_BAD_LENGTH'],
  ['its custom_id is over 100', { ...modal(text()), custom_id: 'x'.repeat(101) }, 'BASE_TYPE_BAD_LENGTH'],
  ['it has no rows', modal(), 'BASE_TYPE_BAD_LENGTH'],
  ['it has six rows', modal(...Array(6).fill(words('x'))), 'BASE_TYPE_BAD_LENGTH'],
  [
    'a field stands outside of a label',
    modal({ type: 3, custom_id: 'x', options: options(1) }),
    'BASE_TYPE_CHOICES',
  ],
  ['a button stands in a label', modal(label({ type: 2, custom_id: 'x', style: 1 })), 'UNION_TYPE_CHOICES'],
  ['a label is over 45', modal({ ...text(), label: 'x'.repeat(46) }), 'BASE_TYPE_BAD_LENGTH'],
  ['a label is empty', modal({ ...text(), label: '' }), 'BASE_TYPE_BAD_LENGTH'],
  ['a description is over 100', modal({ ...text(), description: 'x'.repeat(101) }), 'BASE_TYPE_BAD_LENGTH'],
  ['a description is empty', modal({ ...text(), description: '' }), 'BASE_TYPE_BAD_LENGTH'],
  ['a text input in a label has a label', modal(text({ label: 'Twice' })), 'BASE_TYPE_MUTUALLY_EXCLUSIVE'],
  ['a custom_id is used twice', modal(text(), text()), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  [
    'a text is longer at least than at most',
    modal(text({ min_length: 9, max_length: 5 })),
    'NUMBER_TYPE_MAX',
  ],
  ['a text is longer than it may be', modal(text({ max_length: 3, value: 'four' })), 'BASE_TYPE_MAX_LENGTH'],
  ['a text is shorter than it may be', modal(text({ min_length: 3, value: 'x' })), 'BASE_TYPE_BAD_LENGTH'],
  ['a placeholder is over 100', modal(text({ placeholder: 'x'.repeat(101) })), 'BASE_TYPE_MAX_LENGTH'],
  ['a menu has 26 options', modal(select({ options: options(26) })), 'BASE_TYPE_BAD_LENGTH'],
  ['a menu has fewer options than may be chosen', modal(select({ max_values: 4 })), 'BASE_TYPE_BAD_LENGTH'],
  [
    'two options are one',
    modal(select({ options: options(2, { value: 'x' }) })),
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'more is chosen than may be',
    modal(select({ options: options(2, { default: true }) })),
    'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
  ],
  ['none need be chosen where one must be', modal(select({ min_values: 0 })), 'SELECT_COMPONENT_REQUIRED'],
  ['a menu is disabled', modal(select({ disabled: true })), 'COMPONENT_DISABLED_IN_MODAL'],
  ['a channel has no type that there is', modal(channel({ channel_types: [99] })), 'BASE_TYPE_CHOICES'],
  [
    'a channel chosen before is a role',
    modal(channel({ default_values: [{ id: '1', type: 'role' }] })),
    'BASE_TYPE_CHOICES',
  ],
  [
    'two channels are chosen before',
    modal(channel({ default_values: Array(2).fill({ id: '1', type: 'channel' }) })),
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['one button has nothing beside it', modal(radio({ options: options(1) })), 'BASE_TYPE_BAD_LENGTH'],
  ['eleven buttons stand beside each other', modal(radio({ options: options(11) })), 'BASE_TYPE_BAD_LENGTH'],
  [
    'two buttons are chosen',
    modal(radio({ options: options(2, { default: true }) })),
    'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
  ],
  ['eleven boxes stand beside each other', modal(checks({ options: options(11) })), 'BASE_TYPE_BAD_LENGTH'],
  ['a group has fewer boxes than may be ticked', modal(checks({ max_values: 4 })), 'BASE_TYPE_BAD_LENGTH'],
  [
    'a tick is neither set nor not',
    modal(label({ type: 23, custom_id: 'x', default: 'yes' })),
    'BOOLEAN_TYPE_CONVERT',
  ],
  [
    'its texts are over 4,000 together',
    modal(words('x'.repeat(2001)), words('x'.repeat(2000))),
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
];

describe('a form is refused when', () => {
  it.each(ROWS)('%s', (_why, data, code) => {
    expect(errorsOf(data)).toContain(`"code":"${code}"`);
  });
});

it('a form with one of each opens', () => {
  const count = { min_values: 0, max_values: 2, required: false };
  const ticked = options(2, { default: true });
  expect(errorsOf(modal(words('Hello'), text({ value: '' }), select({ ...count, options: ticked })))).toBe(
    '',
  );
  expect(errorsOf(modal(radio({ required: false }), checks({ options: ticked }), channel(count)))).toBe('');
  const older = { type: 1, components: [{ type: 4, custom_id: 'a', style: 1, label: 'Older' }] };
  expect(errorsOf(modal(older, label({ type: 23, custom_id: 'tick', default: true })))).toBe('');
});
