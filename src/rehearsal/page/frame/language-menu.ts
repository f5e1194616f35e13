// Which language the reader's Discord is in, below the channels. A choice is remembered, and opens the page again in it.
import { element, required } from '../element.ts';
import { LOCALE_NAMES, PAGE_LOCALES, type PageLocale } from '../words/locale.ts';
import type { PageWords } from '../words/page-words.ts';

export class LanguageMenu {
  constructor(words: PageWords, choose: (locale: PageLocale) => void) {
    const options = PAGE_LOCALES.map((locale) =>
      element(
        'option',
        { value: locale, lang: locale, selected: locale === words.locale },
        LOCALE_NAMES[locale],
      ),
    );
    const list = element('select', { id: 'language', 'data-testid': 'language' }, ...options);
    list.addEventListener('change', () => {
      const chosen = PAGE_LOCALES.find((locale) => locale === list.value);
      if (chosen !== undefined) choose(chosen);
    });
    required('#languages', HTMLElement).replaceChildren(
      element('label', { for: 'language' }, `🌐 ${words.say('language')}`),
      list,
    );
  }
}
