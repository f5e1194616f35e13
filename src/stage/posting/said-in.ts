// What Discord says of a refusal, for whoever words it for an admin.

import { DiscordAPIError } from 'discord.js';

/** The first line of it; undefined where it was not Discord's answer that failed. */
export const saidIn = (error: unknown): string | undefined =>
  error instanceof DiscordAPIError ? error.message.split('\n')[0] : undefined;
