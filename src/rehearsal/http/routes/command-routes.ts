// Application commands, global and of a guild: replaced as a whole, or one by one.
// https://discord.com/developers/docs/interactions/application-commands#endpoints
import { type APIApplicationCommand, ApplicationCommandType as CommandType } from 'discord-api-types/v10';
import { checkCommand, type Where } from '../../rules/command-form.ts';
import { Form } from '../../rules/form.ts';
import { Refusal, refusal } from '../../rules/refusal.ts';
import type { World } from '../../world/world.ts';
import { type Call, created, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundGuild } from '../found.ts';

/** By type: typed ones, those of a member's menu, those of a message's. The menus hold 15 each since March 2026. */
const COMMANDS_MAX: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

interface Typed {
  readonly type?: unknown;
}

/** Sees that there are no more commands of a type than Discord takes. */
function checkCount(commands: readonly Typed[]): void {
  for (const [type, most] of Object.entries(COMMANDS_MAX)) {
    const count = commands.filter((command) => String(command.type ?? 1) === type).length;
    if (count > most) throw tooMany(most);
  }
}

/** null is global. Also sees that the application of the path is this one. */
function scopeOf(call: Call): string | null {
  if (part(call, 'application') !== call.world.applicationId) throw refusal('unknownApplication');
  return call.params['guild'] === undefined ? null : foundGuild(call).id;
}

const whereOf = ({ world }: Call, scope: string | null): Where => ({
  isGlobal: scope === null,
  hasActivities: world.hasActivities,
});

/** The commands of one scope, oldest first. */
function commandsOf(world: World, guildId: string | null): APIApplicationCommand[] {
  return world.commands.where((command) => (command.guild_id ?? null) === guildId);
}

/** What a form says of a command, with Discord's defaults. */
function made(call: Call, scope: string | null, json: Form['json'], before?: APIApplicationCommand) {
  const fields = {
    ...{ type: 1, name_localizations: null, description: '', description_localizations: null },
    ...{ default_member_permissions: null, dm_permission: true, contexts: null, nsfw: false },
    integration_types: [0],
    ...before,
    ...Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'id' && key !== 'version')),
    application_id: call.world.applicationId,
    ...(scope === null ? {} : { guild_id: scope }),
  };
  const same =
    before !== undefined &&
    JSON.stringify(sorted({ ...before, ...fields })) === JSON.stringify(sorted(before));
  const id = before?.id ?? call.world.mint.next();
  return { ...fields, id, version: same ? before.version : call.world.mint.next() } as APIApplicationCommand;
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function typed(command: { readonly name?: unknown; readonly type?: unknown }): string {
  return `${String(command.type ?? 1)} ${String(command.name)}`;
}

function list(call: Call): Reply {
  const scope = scopeOf(call);
  const localised = call.query['with_localizations'] === 'true';
  return ok(
    commandsOf(call.world, scope).map((command) => {
      if (localised) return command;
      const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
      return rest;
    }),
  );
}

function replaceAll(call: Call): Reply {
  const { world } = call;
  const scope = scopeOf(call);
  if (!Array.isArray(call.body)) Form.of('no list').finish();
  const bodies: readonly unknown[] = Array.isArray(call.body) ? call.body : [];
  for (const [index, body] of bodies.entries()) {
    const form = Form.of(body, [String(index)]);
    checkCommand(form, whereOf(call, scope));
    form.finish();
  }
  const names = bodies.map((body) => typed(body as Form['json']));
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) refuseTwin(twice);
  checkCount(bodies as readonly Typed[]);
  const before = new Map(commandsOf(world, scope).map((command) => [typed(command), command]));
  for (const [name, { type }] of before) {
    if (type === CommandType.PrimaryEntryPoint && !names.includes(name)) throw refusal('lostEntryPoint');
  }
  for (const [name, command] of before) if (!names.includes(name)) world.commands.remove(command.id);
  const after = bodies.map((body) => {
    const json = body as Form['json'];
    const known = before.get(typed(json));
    const fresh = made(call, scope, json, known === undefined ? undefined : bare(known, json));
    return world.commands.put(fresh);
  });
  world.announce({ kind: 'commands', guildId: scope });
  return ok(after);
}

/** A replaced command keeps its id and version; what the new body leaves out falls back to the defaults. */
function bare(known: APIApplicationCommand, json: Form['json']): APIApplicationCommand {
  const { options: _options, ...rest } = known;
  return json['options'] === undefined ? (rest as APIApplicationCommand) : known;
}

function refuseTwin(index: number): never {
  const form = Form.of({}, [String(index)]);
  const message = 'Application command names must be unique';
  form.fail('name', 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
  form.finish();
  throw new Error('A form with an error must refuse.');
}

function tooMany(most: number): Refusal {
  return new Refusal({
    ...{ status: 400, code: 30_032 },
    message: `Maximum number of application commands reached (${most})`,
  });
}

function upsert(call: Call): Reply {
  const { world, form } = call;
  const scope = scopeOf(call);
  checkCommand(form, whereOf(call, scope));
  form.finish();
  const known = commandsOf(world, scope);
  const before = known.find((command) => typed(command) === typed(form.json));
  if (before === undefined) checkCount([...known, form.json]);
  const command = world.commands.put(made(call, scope, form.json, before && bare(before, form.json)));
  world.announce({ kind: 'commands', guildId: scope });
  return before === undefined ? created(command) : ok(command);
}

function found(call: Call): APIApplicationCommand {
  const scope = scopeOf(call);
  const command = call.world.commands.get(part(call, 'command'));
  if (command === undefined || (command.guild_id ?? null) !== scope) throw refusal('unknownCommand');
  return command;
}

function edit(call: Call): Reply {
  const before = found(call);
  const form = Form.of({ ...before, ...call.form.json });
  checkCommand(form, whereOf(call, before.guild_id ?? null));
  form.finish();
  const command = call.world.commands.put(made(call, before.guild_id ?? null, call.form.json, before));
  call.world.announce({ kind: 'commands', guildId: before.guild_id ?? null });
  return ok(command);
}

function remove(call: Call): Reply {
  const command = found(call);
  call.world.commands.remove(command.id);
  call.world.announce({ kind: 'commands', guildId: command.guild_id ?? null });
  return noContent;
}

export const commandRoutes: readonly Route[] = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): Route[] => [
  { method: 'GET', path, by: 'bot', run: list },
  { method: 'PUT', path, by: 'bot', run: replaceAll },
  { method: 'POST', path, by: 'bot', run: upsert },
  { method: 'GET', path: `${path}/:command`, by: 'bot', run: (call) => ok(found(call)) },
  { method: 'PATCH', path: `${path}/:command`, by: 'bot', run: edit },
  { method: 'DELETE', path: `${path}/:command`, by: 'bot', run: remove },
]);
