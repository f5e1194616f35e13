// A question to a trader, as a form of the page's own: the command has its text as an option, and no form.

import { QUESTION_LENGTH_MAX } from '../../../show/audience/questions.ts';
import { button, element } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';

export interface QuestionDoing {
  readonly send: (question: string) => void;
  readonly cancel: () => void;
}

export function questionForm(words: PageWords, doing: QuestionDoing): HTMLFormElement {
  const box = element('textarea', {
    ...{ id: 'question', rows: 3, maxlength: QUESTION_LENGTH_MAX, required: true },
  });
  const form = element(
    'form',
    { class: 'reply-form' },
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'question' }, words.say('live.question')),
      box,
    ),
    element(
      'div',
      { class: 'buttons' },
      button({ class: 'press secondary' }, doing.cancel, words.say('live.cancel')),
      element('button', { type: 'submit', class: 'press primary' }, words.say('live.send')),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    doing.send(box.value);
  });
  return form;
}
