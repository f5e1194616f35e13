// A picture at full size, with its words below.
import { element } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';

export const lightbox = (words: PageWords) => (address: string, description: string) => {
  const close = element(
    'button',
    { type: 'button', class: 'dialog-close', 'aria-label': words.say('pictureClose') },
    '✕',
  );
  const caption = description === '' ? null : element('p', { class: 'lightbox-words' }, description);
  const dialog = element(
    'dialog',
    { class: 'lightbox', 'aria-label': words.say('picture'), 'data-testid': 'lightbox' },
    close,
    element('img', { src: address, alt: description || words.say('pictureWordless') }),
    caption,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
