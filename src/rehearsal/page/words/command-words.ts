// A command's names and descriptions in the reader's language, as Discord's client shows them. Pure.
// https://discord.com/developers/docs/interactions/application-commands#localization
import type { LocalizationMap } from 'discord-api-types/v10';
import type { PageLocale } from './locale.ts';

/** Where there are no words for the one, Discord takes those for the other. */
const FALLBACKS: Readonly<Partial<Record<PageLocale, PageLocale>>> = {
  ...{ 'en-US': 'en-GB', 'en-GB': 'en-US', 'es-419': 'es-ES' },
};

export function localised(
  text: string,
  others: LocalizationMap | null | undefined,
  locale: PageLocale,
): string {
  const fallback = FALLBACKS[locale];
  return others?.[locale] ?? (fallback === undefined ? undefined : others?.[fallback]) ?? text;
}
