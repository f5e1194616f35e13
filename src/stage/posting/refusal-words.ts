// What refuses, and how to mend it, in words for an admin: the same in the log, after /setup and on Discord.

import { DiscordAPIError } from 'discord.js';

const SETTINGS = 'Server Settings → Roles, or the channel → Edit Channel → Permissions';

const saying = (error: unknown): string =>
  error instanceof DiscordAPIError ? ` (Discord says: ${error.message.split('\n')[0] ?? ''})` : '';

export const NO_FLOOR =
  'There is no trading floor any more, so the show waits. `/setup` makes it again, and what was not posted comes then.';

export const cannotWrite = (channel: string, error: unknown): string =>
  `I may not write in <#${channel}>${saying(error)}. Grant my role **View Channel** and **Send Messages** there ` +
  `(${SETTINGS}). What was not posted waits, and I look again by myself.`;

export const cannotAttach = (channel: string, error: unknown): string =>
  `My pictures were refused in <#${channel}>${saying(error)}, so words go alone. Grant my role **Attach Files** ` +
  `there (${SETTINGS}).`;

export const cannotSpeakAs = (channel: string, error: unknown): string =>
  `The traders' webhooks were refused in <#${channel}>${saying(error)}, so I lend them my own voice. Grant my role ` +
  `**Manage Webhooks** there (${SETTINGS}).`;

export const webhooksFull = (channel: string): string =>
  `<#${channel}> holds as many webhooks as Discord allows, and none is mine, so I lend the traders my own voice. ` +
  'Delete one that is not used any more: the channel → Edit Channel → Integrations → Webhooks.';

export const nameRefused = (channel: string, name: string, error: unknown): string =>
  `Discord refuses **${name}** as a webhook's name in <#${channel}>${saying(error)}, so I lend my own voice. ` +
  'Rename this performer with `/cast edit`.';

export const cannotHear = (channel: string, error: unknown): string =>
  `The traders' webhooks fail in <#${channel}>${saying(error)}, so I lend them my own voice until they work again.`;
