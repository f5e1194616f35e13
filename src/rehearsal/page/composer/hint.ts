// Three things to try, for somebody who sees the page for the first time. Stays away once dismissed.
import { element, required } from '../element.ts';

const STORAGE_KEY = 'bullpen.hint';
const examples = ['/follow alex', '/chaos', '/bet alex 100'];

export function showHint(storage: Storage, fill: (text: string) => void): void {
  const place = required('#hint', HTMLElement);
  if (storage.getItem(STORAGE_KEY) === 'dismissed') {
    place.hidden = true;
    return;
  }
  const chips = examples.map((text) =>
    element('button', { type: 'button', class: 'chip', onclick: () => fill(text) }, text),
  );
  const close = element(
    'button',
    { type: 'button', class: 'hint-close', 'aria-label': 'Dismiss the hint' },
    '✕',
  );
  close.addEventListener('click', () => {
    storage.setItem(STORAGE_KEY, 'dismissed');
    place.hidden = true;
  });
  place.append(
    element('span', { class: 'hint-words' }, 'AI traders play this fake market. Watch, or try:'),
    element('span', { class: 'chips' }, ...chips),
    close,
  );
}
