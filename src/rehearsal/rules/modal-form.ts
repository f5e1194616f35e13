// A modal as Discord accepts it: a title, a custom id and one to five rows, each a label with an input, a text
// display, or the older action row with a text input.
// https://discord.com/developers/docs/components/reference
import { ComponentType as Type } from 'discord-api-types/v10';
import type { Form } from './form.ts';
import { ModalInputs } from './modal-inputs.ts';

const TEXT_TOTAL_MAX = 4000;

/** Leaves what is wrong in the form; the modal itself is kept as it was sent. */
export function checkModal(form: Form): void {
  form.text('custom_id', { required: true, min: 1, max: 100 });
  form.text('title', { required: true, min: 1, max: 45 });
  const inputs = new ModalInputs();
  let textLength = 0;
  for (const row of form.children('components', { required: true, min: 1, max: 5 }) ?? []) {
    const type = row.oneOf('type', [Type.ActionRow, Type.TextDisplay, Type.Label], { required: true });
    row.integer('id', { min: 0, max: 2 ** 31 - 1 });
    if (type === Type.TextDisplay)
      textLength += row.text('content', { required: true, min: 1, max: TEXT_TOTAL_MAX })?.length ?? 0;
    if (type === Type.ActionRow) checkActionRow(row, inputs);
    if (type === Type.Label) checkLabel(row, inputs);
  }
  if (textLength <= TEXT_TOTAL_MAX) return;
  form.fail(
    'components',
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    `The maximum displayable text size of ${TEXT_TOTAL_MAX} characters in components was exceeded.`,
  );
}

/** The older way: its text input has the label itself. */
function checkActionRow(row: Form, inputs: ModalInputs): void {
  for (const input of row.children('components', { required: true, min: 1, max: 1 }) ?? []) {
    input.oneOf('type', [Type.TextInput], { required: true });
    input.text('label', { required: true, min: 1, max: 45 });
    inputs.check(input);
  }
}

function checkLabel(row: Form, inputs: ModalInputs): void {
  row.text('label', { required: true, min: 1, max: 45 });
  row.text('description', { min: 1, max: 100 });
  const input = row.child('component', { required: true });
  if (input === undefined) return;
  if (input.has('label')) {
    input.fail('label', 'BASE_TYPE_MUTUALLY_EXCLUSIVE', 'A component in a label has no label of its own');
  }
  inputs.check(input);
}
