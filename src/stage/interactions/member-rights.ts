// What Discord lets a member do where they used something, as it says with each interaction, and whether what they used
// was given to nobody but them.

import type { Interaction } from 'discord.js';
import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Call } from './call.ts';

export const rightsOf = (interaction: Interaction): Pick<Call, 'isManager' | 'mayWrite' | 'onOwnAnswer'> => {
  const { memberPermissions, channel } = interaction;
  const writes =
    channel?.isThread() === true
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  return {
    isManager: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    mayWrite: memberPermissions?.has(writes) ?? false,
    onOwnAnswer: isOnOwnAnswer(interaction),
  };
};

/** Whether a button stands under a message that only this member sees. */
export function isOnPrivateMessage(interaction: Interaction): boolean {
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return false;
  return interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
}

/** A form that a typed command opened has no message, and nobody but whoever typed it can send it. */
const isOnOwnAnswer = (interaction: Interaction): boolean =>
  isOnPrivateMessage(interaction) || (interaction.isModalSubmit() && interaction.message === null);
