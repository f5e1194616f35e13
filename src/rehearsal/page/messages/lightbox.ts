// A picture at full size, with its words below.
import { element } from '../element.ts';

export function enlarge(address: string, description: string): void {
  const close = element(
    'button',
    { type: 'button', class: 'dialog-close', 'aria-label': 'Close the picture' },
    '✕',
  );
  const words = description === '' ? null : element('p', { class: 'lightbox-words' }, description);
  const dialog = element(
    'dialog',
    { class: 'lightbox', 'aria-label': 'Picture', 'data-testid': 'lightbox' },
    close,
    element('img', { src: address, alt: description || 'Picture without a description' }),
    words,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
