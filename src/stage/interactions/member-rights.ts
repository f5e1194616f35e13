// What Discord lets a member do where they used something, as it says with each interaction.

import type { Interaction } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { Call } from './call.ts';

export const rightsOf = ({
  memberPermissions,
  channel,
}: Pick<Interaction, 'memberPermissions' | 'channel'>): Pick<Call, 'isManager' | 'mayWrite'> => ({
  isManager: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  mayWrite:
    memberPermissions?.has(
      channel?.isThread() === true
        ? PermissionFlagsBits.SendMessagesInThreads
        : PermissionFlagsBits.SendMessages,
    ) ?? false,
});
