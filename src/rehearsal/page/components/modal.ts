// A modal of the application, as a dialog. Closing it sends nothing, as on Discord.

import { element, fromSafeHtml } from '../element.ts';
import { markdownHtml } from '../messages/markup.ts';
import type { ModalSubmitFrame, PageModal } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import { componentKind } from './component-kind.ts';
import type { ModalField } from './modal-field.ts';
import { labelledField, textField } from './modal-field.ts';

export type ModalFields = ModalSubmitFrame['fields'];

function partFields(part: PageModal['components'][number], around: Surroundings): readonly ModalField[] {
  switch (part.type) {
    case componentKind.actionRow:
      return part.components.map((input) => textField(input, { label: input.label ?? '', description: '' }));
    case componentKind.label:
      return [
        labelledField(part.component, { label: part.label, description: part.description ?? '' }, around),
      ];
    case componentKind.textDisplay:
      return [{ shown: fromSafeHtml(markdownHtml(part.content, around.markup), 'markdown'), read: null }];
    default:
      return [{ shown: element('small', {}, around.words.say('formPartUnknown')), read: null }];
  }
}

/** Opens the dialog. `submit` gets what was entered; false keeps it open because nothing could be sent. */
export function openModal(
  modal: PageModal,
  around: Surroundings,
  submit: (fields: ModalFields) => boolean,
): void {
  const fields = modal.components.flatMap((part) => partFields(part, around));
  const cancel = element('button', { type: 'button', class: 'plain-button' }, around.words.say('cancel'));
  const send = element(
    'button',
    { type: 'submit', class: 'plain-button main-button' },
    around.words.say('submit'),
  );
  const form = element(
    'form',
    { class: 'modal-form' },
    element('h2', { id: 'modal-title' }, modal.title),
    ...fields.map(({ shown }) => shown),
    element('div', { class: 'modal-buttons' }, cancel, send),
  );
  const dialog = element(
    'dialog',
    {
      class: 'modal',
      'aria-labelledby': 'modal-title',
      'data-testid': 'modal',
      'data-custom-id': modal.custom_id,
    },
    form,
  );
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fields.some(({ check }) => check?.() === false)) return;
    const entered = fields.flatMap(({ read }) => (read === null ? [] : [read()]));
    if (submit(Object.fromEntries(entered))) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
