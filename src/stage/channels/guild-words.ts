// The words that a whole server reads: its show's, and before there is one, or while it cannot be read, those of the
// language that the server itself prefers.

import type { Client } from 'discord.js';
import { languageOf } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { floorWords } from '../../views/words/floor-words.ts';

export type GuildWords = (guild: GuildId) => Words;

export interface GuildWordsOptions {
  readonly client: Client;
  readonly show: (guild: GuildId) => Show | undefined;
}

export const guildWords =
  ({ client, show }: GuildWordsOptions): GuildWords =>
  (guild) => {
    const there = show(guild);
    return there === undefined
      ? wordsOf(languageOf(client.guilds.cache.get(guild)?.preferredLocale))
      : floorWords(there);
  };
