// How a world begins: the application, three viewers (an admin among them), and guilds the application was added to.
import {
  ApplicationCommandType,
  PermissionFlagsBits as Bit,
  ChannelType,
  EntryPointCommandHandlerType,
} from 'discord-api-types/v10';
import { putChannel } from './channels.ts';
import type { GuildRecord, MemberRecord } from './records/guild.ts';
import type { UserRecord } from './records/user.ts';
import { newBotToken, newClientSecret, newPageKey } from './secret.ts';
import type { World } from './world.ts';

/** What the invite link asks for, and Manage Channels, which only making channels needs. */
export const defaultBotPermissions = 309_774_633_984n | Bit.ManageChannels;

const everyonePermissions =
  Bit.ViewChannel |
  Bit.SendMessages |
  Bit.ReadMessageHistory |
  Bit.UseApplicationCommands |
  Bit.EmbedLinks |
  Bit.AttachFiles |
  Bit.AddReactions |
  Bit.SendMessagesInThreads |
  Bit.ChangeNickname;

const palette = ['#5865f2', '#eb459e', '#3ba55d', '#faa61a', '#ed4245', '#00a8fc'];

export interface GuildPlan {
  readonly name: string;
  readonly botPermissions: bigint;
  readonly locale: string;
  /** A general channel to begin with. */
  readonly channelName: string;
}

export function foundWorld(world: World, plan: GuildPlan & { readonly botName: string }): void {
  if (world.charts.get('chart') !== undefined) return;
  const applicationId = world.mint.next();
  world.charts.put({ id: 'chart', applicationId, homeGuildId: '0', viewerIds: [] });
  const bot = { username: plan.botName, globalName: null, bot: true, color: '#23a55a', locale: 'en-US' };
  world.users.put({ id: applicationId, ...bot });
  for (const name of ['You (admin)', 'Robin', 'Sam']) addUser(world, { name, locale: 'en-US' });
  const guild = addGuild(world, plan);
  world.charts.put({ ...world.chart, homeGuildId: guild.id });
}

/** The first guild is another country's from now on. */
export function preferLocale(world: World, preferredLocale: string): void {
  const guild = world.guilds.get(world.chart.homeGuildId);
  if (guild !== undefined && guild.preferredLocale !== preferredLocale)
    world.guilds.put({ ...guild, preferredLocale });
}

export interface Secrets {
  readonly botToken: string;
  readonly pageKey: string;
  /** With it the application's server exchanges what members grant. */
  readonly clientSecret: string;
}

/** The world's secrets, made where it has none yet. */
export function secretsOf(world: World): Secrets {
  const { chart } = world;
  const botToken = chart.botToken ?? newBotToken(chart.applicationId);
  const pageKey = chart.pageKey ?? newPageKey();
  const clientSecret = chart.clientSecret ?? newClientSecret();
  const secrets = { botToken, pageKey, clientSecret };
  if (chart.botToken === undefined || chart.pageKey === undefined || chart.clientSecret === undefined) {
    world.charts.put({ ...chart, ...secrets });
  }
  return secrets;
}

/** Activities as their owner switches them on: Discord makes an entry point command, and launches by itself. */
export function switchActivitiesOn(world: World): void {
  world.hasActivities = true;
  if (world.commands.all().some(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint)) return;
  world.commands.put({
    ...{ id: world.mint.next(), version: world.mint.next(), application_id: world.applicationId },
    ...{ type: ApplicationCommandType.PrimaryEntryPoint, name: 'launch', name_localizations: null },
    ...{ description: 'Launch an activity', description_localizations: null },
    ...{ handler: EntryPointCommandHandlerType.DiscordLaunchActivity, default_member_permissions: null },
    ...{ dm_permission: true, contexts: [0, 1, 2], integration_types: [0, 1], nsfw: false },
  });
}

/** A new viewer; the first of a world administers every guild. */
export function addUser(
  world: World,
  person: { readonly name: string; readonly locale: string },
): UserRecord {
  const count = world.chart.viewerIds.length;
  const user = world.users.put({
    id: world.mint.next(),
    username: person.name.toLowerCase().replace(/[^a-z0-9_.]/g, '') || `viewer${count}`,
    globalName: person.name,
    bot: false,
    color: palette[count % palette.length] ?? '#5865f2',
    locale: person.locale,
  });
  world.charts.put({ ...world.chart, viewerIds: [...world.chart.viewerIds, user.id] });
  return user;
}

/** Makes a guild that all viewers are in and the application was just added to. */
export function addGuild(world: World, plan: GuildPlan): GuildRecord {
  const id = world.mint.next();
  const botRole = world.mint.next();
  const adminRole = world.mint.next();
  const [adminId = world.applicationId, ...others] = world.chart.viewerIds;
  const joinedAtMs = world.clock.nowMs();
  const member = (userId: string, roles: readonly string[]): MemberRecord => ({ userId, roles, joinedAtMs });
  const role = (roleId: string, name: string, permissions: bigint, position: number) => ({
    ...{ id: roleId, name, permissions: permissions.toString(), position },
    botId: roleId === botRole ? world.applicationId : null,
  });
  const guild = world.guilds.put({
    ...{ id, name: plan.name, ownerId: adminId, preferredLocale: plan.locale, unavailable: false },
    roles: [
      role(id, '@everyone', everyonePermissions, 0),
      role(botRole, world.users.get(world.applicationId)?.username ?? 'App', plan.botPermissions, 1),
      role(adminRole, 'Admin', Bit.Administrator, 2),
    ],
    members: {
      [world.applicationId]: member(world.applicationId, [botRole]),
      [adminId]: member(adminId, [adminRole]),
      ...Object.fromEntries(others.map((userId) => [userId, member(userId, [])])),
    },
  });
  putChannel(world, { guildId: id, type: ChannelType.GuildText, name: plan.channelName });
  world.announce({ kind: 'guildCreate', guildId: id });
  return guild;
}
