// The locales of Discord's client in which the page can be, and which one it is in: what the address asks for, what was
// chosen before, or the browser's own. Pure but for what it is handed.

/** What each calls itself. */
export const LOCALE_NAMES = {
  'en-US': 'English, US',
  'en-GB': 'English, UK',
  'es-ES': 'Español, España',
  'es-419': 'Español, LATAM',
  de: 'Deutsch',
  fr: 'Français',
  ja: '日本語',
  'pt-BR': 'Português do Brasil',
} as const;

export type PageLocale = keyof typeof LOCALE_NAMES;

export const PAGE_LOCALES = Object.keys(LOCALE_NAMES) as readonly PageLocale[];

const isPageLocale = (name: string | null | undefined): name is PageLocale =>
  PAGE_LOCALES.some((locale) => locale === name);

/** Whoever speaks the language in a country that Discord's client has no locale for. */
const ELSEWHERE: Readonly<Record<string, PageLocale>> = {
  ...{ en: 'en-US', es: 'es-419', de: 'de', fr: 'fr', ja: 'ja', pt: 'pt-BR' },
};

/** Of a tag such as `es-MX`; undefined where Discord's client has no such language, or we do not. */
function localeOfTag(tag: string): PageLocale | undefined {
  const [language = ''] = tag.split('-');
  const whole = tag.length === language.length && language === 'es' ? 'es-ES' : tag;
  return isPageLocale(whole) ? whole : ELSEWHERE[language];
}

/** As the browser's are. */
interface LocaleStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface LocaleSources {
  /** Of the address: `?locale=ja`. */
  readonly search: string;
  /** The tab's, then the browser's: tabs can be of people who speak differently. */
  readonly storages: readonly LocaleStorage[];
  /** Those that the reader likes, best first. */
  readonly languages: readonly string[];
}

const STORAGE_KEY = 'bullpen.locale';

/** What the address asks for is remembered. */
export function pageLocale({ search, storages, languages }: LocaleSources): PageLocale {
  const asked = new URLSearchParams(search).get('locale');
  if (isPageLocale(asked)) {
    rememberLocale(storages, asked);
    return asked;
  }
  const kept = storages.map((storage) => storage.getItem(STORAGE_KEY)).find(isPageLocale);
  return kept ?? languages.map(localeOfTag).find((locale) => locale !== undefined) ?? 'en-US';
}

export function rememberLocale(storages: LocaleSources['storages'], locale: PageLocale): void {
  for (const storage of storages) storage.setItem(STORAGE_KEY, locale);
}
