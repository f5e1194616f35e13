// The languages that the bot speaks, and how Discord's and Intl's names for them lead here.

export const LANGUAGES = ['en', 'es', 'de', 'fr', 'ja', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ja: '日本語',
  pt: 'Português (Brasil)',
} as const satisfies Readonly<Record<Language, string>>;

/** For Intl: numbers, money and dates as its readers write them. */
export const LOCALES = {
  en: 'en-US',
  es: 'es-ES',
  de: 'de-DE',
  fr: 'fr-FR',
  ja: 'ja-JP',
  pt: 'pt-BR',
} as const satisfies Readonly<Record<Language, string>>;

export const isLanguage = (name: string): name is Language => LANGUAGES.some((language) => language === name);

/** Of a locale of Discord's, such as `es-419` or `pt-BR`; English where we do not speak it. */
export function languageOf(locale: string | undefined): Language {
  const wanted = (locale ?? '').split('-')[0] ?? '';
  return isLanguage(wanted) ? wanted : 'en';
}
