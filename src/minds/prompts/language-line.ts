// The language that a model is told to speak: the guild's. It is spoken to in English, and a show in English says nothing
// of it. The house model and the understudy speak English whatever the guild does.

import type { Language } from '../../languages/language.ts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Spanish',
  de: 'German',
  fr: 'French',
  ja: 'Japanese',
  pt: 'Brazilian Portuguese',
};

/** A line of the prompt, with its end; `texts` names the fields that are written freely. */
export const languageLine = (
  language: Language,
  texts: 'thought and speech' | 'thought and reason',
): string =>
  language === 'en'
    ? ''
    : `Write ${texts} in ${LANGUAGE_NAMES[language]}, all other values exactly as they are given.\n`;
