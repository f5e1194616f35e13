// The one command that launches an application's Activity from the App Launcher. Discord makes one itself as soon as
// Activities are switched on, and refuses every registration that would leave it out.
// https://discord.com/developers/docs/interactions/application-commands#entry-point-commands

import {
  type ApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIPrimaryEntryPointApplicationCommandJSONBody,
} from 'discord.js';

export type EntryPointDefinition = RESTPostAPIPrimaryEntryPointApplicationCommandJSONBody;

/** Said as Discord has it, to be left as it is. */
export function asItIs(command: ApplicationCommand): EntryPointDefinition {
  const { handler, contexts, integrationTypes, defaultMemberPermissions: permissions } = command;
  return {
    ...{ type: ApplicationCommandType.PrimaryEntryPoint, name: command.name, nsfw: command.nsfw },
    name_localizations: command.nameLocalizations,
    description: command.description,
    description_localizations: command.descriptionLocalizations,
    default_member_permissions: permissions === null ? null : permissions.bitfield.toString(),
    ...(handler === null ? {} : { handler }),
    ...(contexts === null ? {} : { contexts }),
    ...(integrationTypes === null ? {} : { integration_types: integrationTypes }),
  };
}
