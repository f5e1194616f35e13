// The form of a reply, exactly as the handler gave it: title, texts and fields in their order.

import type { LiveForm, LiveRow, LiveWritten } from '../../../views/live/live-answer.ts';
import { button, element } from '../element.ts';
import { type Entered, formField } from './form-field.ts';
import { markdownNodes, type Reading } from './markup.ts';

export interface FormDoing {
  readonly send: (form: string, written: LiveWritten) => void;
  readonly cancel: () => void;
}

interface Row {
  readonly shown: HTMLElement;
  readonly read: () => readonly (readonly [string, Entered])[];
}

export function formElement(form: LiveForm, reading: Reading, doing: FormDoing): HTMLFormElement {
  const { words } = reading;
  const rows = form.rows.map((row) => rowOf(row, reading));
  const made = element(
    'form',
    { class: 'reply-form', 'data-form': form.form },
    ...rows.map(({ shown }) => shown),
    element(
      'div',
      { class: 'buttons' },
      button({ class: 'press secondary' }, doing.cancel, words.say('live.cancel')),
      element('button', { type: 'submit', class: 'press primary' }, words.say('live.send')),
    ),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    doing.send(form.form, Object.fromEntries(rows.flatMap(({ read }) => read())));
  });
  return made;
}

function rowOf(row: LiveRow, reading: Reading): Row {
  if ('notice' in row) {
    const shown = element('div', { class: 'prose' }, ...markdownNodes(row.notice, reading));
    return { shown, read: () => [] };
  }
  const { shown, read } = formField(row.input, { label: row.label, description: row.description });
  return { shown, read: () => [[row.field, read()]] };
}
