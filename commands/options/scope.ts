// Where commands may be used: in servers that installed the bot, never in direct messages.

import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';

export const IN_SERVERS: {
  readonly type: ApplicationCommandType.ChatInput;
  readonly contexts: [InteractionContextType.Guild];
  readonly integration_types: [ApplicationIntegrationType.GuildInstall];
} = {
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** The permission bit Manage Server, as Discord wants it: a decimal string. */
export const MANAGE_SERVER = '32';
