// Mentions as words, for a page that is not Discord: a member, a channel or a role by its name, as far as it is known.

import type { Client } from 'discord.js';

const MENTION = /<(@!?|@&|#)(\d+)>/g;

export const mentionsNamed = ({ guilds, channels, users }: Client, guild: string, text: string): string =>
  text.replace(MENTION, (_mention, kind: string, id: string) => {
    const members = guilds.cache.get(guild)?.members.cache;
    if (kind === '#') return `#${nameIn(channels.cache.get(id)) ?? '…'}`;
    if (kind === '@&') return `@${guilds.cache.get(guild)?.roles.cache.get(id)?.name ?? '…'}`;
    return `@${members?.get(id)?.displayName ?? users.cache.get(id)?.displayName ?? '…'}`;
  });

const nameIn = (channel: object | undefined): string | undefined =>
  channel !== undefined && 'name' in channel && typeof channel.name === 'string' ? channel.name : undefined;
