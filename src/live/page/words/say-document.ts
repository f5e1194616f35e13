// Says what stands in the page's own HTML in the viewer's language: `data-say` names the message of a text, and
// `data-say-label` that of a label which is only read out.

import { setText } from '../element.ts';
import type { PageKey, PageWords } from './page-words.ts';

export function sayDocument(page: Document, words: PageWords): void {
  page.documentElement.lang = words.locale;
  for (const said of page.querySelectorAll<HTMLElement>('[data-say]')) {
    setText(said, words.say(said.dataset['say'] as PageKey));
  }
  for (const said of page.querySelectorAll<HTMLElement>('[data-say-label]')) {
    said.setAttribute('aria-label', words.say(said.dataset['sayLabel'] as PageKey));
  }
}
