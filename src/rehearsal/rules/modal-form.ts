// A modal as Discord accepts it: a title, a custom id and one to five rows, each a label with an input, a text
// display, or the older action row with a text input.
// https://discord.com/developers/docs/components/reference
import { ComponentType as Type } from 'discord-api-types/v10';
import { ComponentWalk } from './component-form.ts';
import type { Form } from './form.ts';

const inputs: readonly number[] = [
  Type.TextInput,
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];

/** Leaves what is wrong in the form; the modal itself is kept as it was sent. */
export function checkModal(form: Form): void {
  form.text('custom_id', { required: true, min: 1, max: 100 });
  form.text('title', { required: true, min: 1, max: 45 });
  const walk = new ComponentWalk();
  for (const row of form.children('components', { required: true, min: 1, max: 5 }) ?? []) {
    checkRow(row, walk);
  }
}

function checkRow(row: Form, walk: ComponentWalk): void {
  const type = row.oneOf('type', [Type.ActionRow, Type.TextDisplay, Type.Label], { required: true });
  if (type === Type.TextDisplay) row.text('content', { required: true, min: 1, max: 4000 });
  if (type === Type.ActionRow) {
    for (const input of row.children('components', { required: true, min: 1, max: 1 }) ?? []) {
      checkTextInput(input, walk, 'labelled');
    }
  }
  if (type !== Type.Label) return;
  row.text('label', { required: true, min: 1, max: 45 });
  row.text('description', { max: 100 });
  const input = row.child('component', { required: true });
  if (input === undefined) return;
  if (input.json['type'] === Type.TextInput) checkTextInput(input, walk, 'bare');
  else walk.one(input, inputs);
}

function checkTextInput(input: Form, walk: ComponentWalk, kind: 'labelled' | 'bare'): void {
  input.oneOf('type', [Type.TextInput], { required: true });
  walk.customId(input);
  input.oneOf('style', [1, 2], { required: true });
  if (kind === 'labelled') input.text('label', { required: true, min: 1, max: 45 });
  input.integer('min_length', { min: 0, max: 4000 });
  input.integer('max_length', { min: 1, max: 4000 });
  input.text('value', { max: 4000 });
  input.text('placeholder', { max: 100 });
  input.flag('required');
}
