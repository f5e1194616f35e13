// The locales that Discord knows: of a person's client, of a server, and of a command's words.
// https://discord.com/developers/docs/reference#locales
import { Locale } from 'discord-api-types/v10';

const KNOWN: readonly string[] = Object.values(Locale);

export const isLocale = (name: unknown): name is string => typeof name === 'string' && KNOWN.includes(name);
