// Tells Discord the slash commands, and only when they differ from what it has: a registration is rate limited
// by the day, and clients reload their commands on each.

import type { Client, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Guild-only: a show is a server's. */
const whole = (definition: Definition): Definition => ({
  ...definition,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
});

/** 'kept' where Discord already has exactly these. */
export async function registerCommands(
  client: Client<true>,
  definitions: readonly Definition[],
): Promise<'registered' | 'kept'> {
  const wanted = definitions.map(whole);
  const known = await client.application.commands.fetch({ withLocalizations: true });
  const same =
    known.size === wanted.length &&
    wanted.every((definition) => known.some((command) => command.equals(inCommonForm(definition), true)));
  if (same) return 'kept';
  await client.application.commands.set(wanted);
  return 'registered';
}

type Comparable = Parameters<
  Awaited<ReturnType<Client<true>['application']['commands']['create']>>['equals']
>[0];

/** discord.js compares the API's own form as well; its types ask for one or the other. */
const inCommonForm = (definition: Definition): Comparable => definition as Comparable;
