// What a server has said of who may use the commands: an application reads it with its token, and cannot write it.
// https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object
import { refusal } from '../../rules/refusal.ts';
import { permissionsOf } from '../../world/command-permissions.ts';
import type { CommandPermissionsRecord } from '../../world/records/command-permissions.ts';
import { type Call, ok, part, type Reply, type Route } from '../call.ts';
import { foundGuild } from '../found.ts';

function guildOf(call: Call): string {
  if (part(call, 'application') !== call.world.applicationId) throw refusal('unknownApplication');
  return foundGuild(call).id;
}

const shown = (call: Call, { guildId, commandId, permissions }: Omit<CommandPermissionsRecord, 'id'>) => ({
  ...{ id: commandId, application_id: call.world.applicationId, guild_id: guildId, permissions },
});

function list(call: Call): Reply {
  const guildId = guildOf(call);
  const here = call.world.commandPermissions.where((each) => each.guildId === guildId);
  return ok(here.map((each) => shown(call, each)));
}

function get(call: Call): Reply {
  const guildId = guildOf(call);
  const commandId = part(call, 'command');
  const permissions = permissionsOf(call.world, guildId, commandId);
  if (permissions.length === 0) throw refusal('unknownCommandPermissions');
  return ok(shown(call, { guildId, commandId, permissions }));
}

const PATH = '/applications/:application/guilds/:guild/commands';

/** Before the routes of the commands: `permissions` is no command's id. */
export const commandPermissionRoutes: readonly Route[] = [
  { method: 'GET', path: `${PATH}/permissions`, by: 'bot', run: list },
  { method: 'GET', path: `${PATH}/:command/permissions`, by: 'bot', run: get },
];
