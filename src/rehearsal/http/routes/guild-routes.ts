// The application itself, users, guilds, members and roles, as far as a bot asks for them.
import { refusal } from '../../rules/refusal.ts';
import { apiGuild, apiRole } from '../../wire/guild.ts';
import { apiMember, apiUser, userById } from '../../wire/user.ts';
import { removeChannel } from '../../world/channels.ts';
import { byId } from '../../world/snowflake.ts';
import type { World } from '../../world/world.ts';
import { anybody, type Call, noContent, ok, part, type Reply, type Route } from '../call.ts';
import { foundGuild } from '../found.ts';

export interface GatewayFacts {
  readonly shards: number;
  readonly maxConcurrency: number;
}

function application(world: World) {
  const user = userById(world, world.applicationId);
  return {
    ...{ id: world.applicationId, name: user?.username ?? 'App', icon: null, description: '', summary: '' },
    ...{ bot_public: true, bot_require_code_grant: false, verify_key: '0'.repeat(64), team: null, flags: 0 },
    ...{ bot: user, owner: ownerOf(world), hook: true, tags: [], approximate_guild_count: world.guilds.size },
    integration_types_config: { '0': {} },
  };
}

function ownerOf(world: World) {
  const [first] = world.chart.viewerIds;
  return first === undefined ? undefined : userById(world, first);
}

function user(call: Call): Reply {
  const found = call.world.users.get(part(call, 'user'));
  if (found === undefined) throw refusal('unknownUser');
  return ok(apiUser(found));
}

function myGuilds(call: Call): Reply {
  const mine = call.world.guilds.where((guild) => guild.members[call.world.applicationId] !== undefined);
  return ok(
    mine.sort(byId).map((guild) => ({
      ...{ id: guild.id, name: guild.name, icon: null, banner: null, owner: false, features: [] },
      permissions: '0',
    })),
  );
}

function member(call: Call): Reply {
  const guild = foundGuild(call);
  const asked = part(call, 'user');
  const found = apiMember(call.world, guild, asked === '@me' ? call.world.applicationId : asked);
  if (found === undefined) throw refusal('unknownMember');
  return ok(found);
}

function leave(call: Call): Reply {
  const guild = foundGuild(call);
  removeApplication(call.world, guild.id);
  return noContent;
}

/** Takes the application out of a guild, with its webhooks and guild commands. Throws Unknown Guild. */
export function removeApplication(world: World, guildId: string): void {
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw refusal('unknownGuild');
  const { [world.applicationId]: _bot, ...members } = guild.members;
  world.guilds.put({ ...guild, members });
  for (const webhook of world.webhooks.where((each) => each.guildId === guildId))
    world.webhooks.remove(webhook.id);
  for (const command of world.commands.where((each) => each.guild_id === guildId))
    world.commands.remove(command.id);
  world.announce({ kind: 'guildLeft', guildId });
}

/** Adds the application to a guild that it was taken out of: the guild's channels and what was said are as they were. */
export function readmitApplication(world: World, guildId: string): void {
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw refusal('unknownGuild');
  const roles = guild.roles.filter(({ botId }) => botId === world.applicationId).map(({ id }) => id);
  const member = { userId: world.applicationId, roles, joinedAtMs: world.clock.nowMs() };
  world.guilds.put({ ...guild, members: { ...guild.members, [world.applicationId]: member } });
  world.announce({ kind: 'guildCreate', guildId });
}

/** Removes a guild with everything in it. */
export function dissolveGuild(world: World, guildId: string): void {
  removeApplication(world, guildId);
  for (const channel of world.channels.of(guildId)) removeChannel(world, channel);
  world.guilds.remove(guildId);
}

export function guildRoutes(facts: GatewayFacts): readonly Route[] {
  const gateway = (call: Call) => `${call.world.url.replace(/^http/, 'ws')}/gateway`;
  const session = {
    ...{ total: 1000, remaining: 1000, reset_after: 86_400_000 },
    max_concurrency: facts.maxConcurrency,
  };
  return [
    { method: 'GET', path: '/gateway', by: anybody, run: (call) => ok({ url: gateway(call) }) },
    {
      ...{ method: 'GET', path: '/gateway/bot', by: 'bot' },
      run: (call) => ok({ url: gateway(call), shards: facts.shards, session_start_limit: session }),
    },
    { method: 'GET', path: '/users/:user', by: 'bot', run: user },
    { method: 'GET', path: '/users/@me/guilds', by: 'bot', run: myGuilds },
    { method: 'DELETE', path: '/users/@me/guilds/:guild', by: 'bot', run: leave },
    {
      method: 'GET',
      path: '/oauth2/applications/@me',
      by: 'bot',
      run: (call) => ok(application(call.world)),
    },
    { method: 'GET', path: '/applications/@me', by: 'bot', run: (call) => ok(application(call.world)) },
    { method: 'GET', path: '/guilds/:guild', by: 'bot', run: (call) => ok(apiGuild(foundGuild(call))) },
    { method: 'GET', path: '/guilds/:guild/members/:user', by: 'bot', run: member },
    {
      ...{ method: 'GET', path: '/guilds/:guild/roles', by: 'bot' },
      run: (call) => ok(foundGuild(call).roles.map(apiRole)),
    },
  ];
}
