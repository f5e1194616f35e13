// A command's or an option's name and description in every language the bot speaks, as Discord wants them.

import type { LocalizationMap } from 'discord.js';

/** One text in each language; Spanish of Latin America is that of Spain. */
export interface Wording {
  readonly en: string;
  readonly es: string;
  readonly de: string;
  readonly fr: string;
  readonly ja: string;
  readonly pt: string;
}

export const localised = ({ en, es, de, fr, ja, pt }: Wording): LocalizationMap => ({
  'en-US': en,
  'en-GB': en,
  'es-ES': es,
  'es-419': es,
  de,
  fr,
  ja,
  'pt-BR': pt,
});

/** The four fields of a definition. Names: at most 32 lower-case letters, descriptions at most 100. */
export const worded = (name: Wording, description: Wording) => ({
  name: name.en,
  name_localizations: localised(name),
  description: description.en,
  description_localizations: localised(description),
});

/** One of the values that an option offers. */
export const wordedChoice = <Value extends string>(value: Value, name: Wording) => ({
  name: name.en,
  name_localizations: localised(name),
  value,
});
