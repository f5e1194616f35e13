// Says what stands in index.html in the reader's language: `data-say` is the text, `data-say-label` the aria-label.
import type { PageWords } from './page-words.ts';

export function sayDocument(page: Document, words: PageWords): void {
  page.documentElement.lang = words.locale;
  for (const place of page.querySelectorAll<HTMLElement>('[data-say]'))
    place.textContent = words.named(place.dataset['say'] ?? '');
  for (const place of page.querySelectorAll<HTMLElement>('[data-say-label]'))
    place.setAttribute('aria-label', words.named(place.dataset['sayLabel'] ?? ''));
}
