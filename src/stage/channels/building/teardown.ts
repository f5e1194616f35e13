// Takes down exactly what the bot made on a server: its channels, the category when that is empty, its webhooks in
// channels that are the server's own. A channel in which others have webhooks stays, and so does one where nobody can
// tell.

import type { APIWebhook, Client, Guild } from 'discord.js';
import { ChannelType, PermissionFlagsBits, Routes } from 'discord.js';
import { guildId } from '../../../show/ids.ts';
import type { TeardownItem, TeardownReport } from '../../../views/answers/teardown.ts';
import { faultOf } from '../../edge/fault.ts';
import { selfIn } from '../doctor.ts';
import type { ChannelIds, Places } from '../places.ts';
import { isShowChannel, ownMakings, type ShowChannel } from './building-plan.ts';

export interface TeardownOptions {
  readonly client: Client;
  readonly places: Places;
}

interface Target {
  readonly id: string;
  readonly name: string;
  readonly item: TeardownItem;
  /** The bot's own webhooks in it. */
  readonly hooks: readonly string[];
}

export async function planTeardown(guild: Guild, options: TeardownOptions): Promise<readonly TeardownItem[]> {
  return (await targetsOf(guild, options)).map(({ item }) => item);
}

/** `gone`: channels that were taken down, by id. */
export async function tearDown(
  guild: Guild,
  options: TeardownOptions,
): Promise<TeardownReport & { readonly gone: readonly string[] }> {
  const reports: Report[] = [];
  for (const target of await targetsOf(guild, options)) reports.push(await removed(target, options));
  return {
    removed: reports.flatMap((report) => report.removed ?? []),
    hooks: reports.reduce((sum, { hooks = 0 }) => sum + hooks, 0),
    left: reports.flatMap((report) => report.left ?? []),
    gone: reports.flatMap((report) => report.gone ?? []),
  };
}

/** Of one target. */
interface Report {
  readonly removed?: TeardownReport['removed'][number];
  readonly hooks?: number;
  readonly left?: TeardownReport['left'][number];
  readonly gone?: string;
}

async function removed({ id, name, item, hooks }: Target, { client }: TeardownOptions): Promise<Report> {
  switch (item.kind) {
    case 'fullCategory':
    case 'role':
      return {};
    case 'stuck':
      return { left: item };
    case 'yours':
    case 'foreign': {
      let done = 0;
      for (const hook of hooks) if (await isDone(client, Routes.webhook(hook))) done += 1;
      return { hooks: done };
    }
    case 'channel':
    case 'category': {
      if (!(await isDone(client, Routes.channel(id)))) return { left: { what: item.what, why: 'discord' } };
      return { removed: { kind: item.kind, name }, gone: id };
    }
  }
}

/** Whether it is gone. Rejects where trying again may help. */
async function isDone(client: Client, route: `/${string}`): Promise<boolean> {
  try {
    await client.rest.delete(route);
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'passing') throw error;
    return fault === 'gone';
  }
}

/** The channels first, then the category: it goes when it is empty. */
async function targetsOf(guild: Guild, options: TeardownOptions): Promise<readonly Target[]> {
  const known = await options.places.read(guildId(guild.id));
  const made = new Set(ownMakings({ guild, known }));
  const self = await selfIn(guild);
  const channels = guild.channels.cache
    .filter(isShowChannel)
    .filter(({ id }) => made.has(id) || isUsed(known, id));
  const targets: Target[] = [];
  for (const channel of channels.values()) {
    const hooks = await hooksIn(options.client, channel);
    const mayDelete = channel.permissionsFor(self).has(PermissionFlagsBits.ManageChannels);
    targets.push(targetOf(channel, { isMade: made.has(channel.id), mayDelete, hooks }));
  }
  const going = new Set(targets.filter(({ item }) => item.kind === 'channel').map(({ id }) => id));
  return [...targets, ...[...made].flatMap((id) => categoryTarget(guild, id, going))];
}

const isUsed = ({ channels }: ChannelIds, id: string): boolean => Object.values(channels).includes(id);

interface Hooks {
  readonly own: readonly string[];
  readonly others: number;
}

/** Undefined where the bot may not look. */
async function hooksIn(client: Client, { id }: ShowChannel): Promise<Hooks | undefined> {
  try {
    const all = (await client.rest.get(Routes.channelWebhooks(id))) as readonly APIWebhook[];
    const own = all.filter(({ user }) => user !== undefined && user.id === client.user?.id);
    return { own: own.map((hook) => hook.id), others: all.length - own.length };
  } catch (error) {
    if (faultOf(error) === 'passing') throw error;
    return undefined;
  }
}

function targetOf(
  { id, name }: ShowChannel,
  { isMade, mayDelete, hooks }: { isMade: boolean; mayDelete: boolean; hooks: Hooks | undefined },
): Target {
  const what = `<#${id}>`;
  const own = hooks?.own ?? [];
  const count = { what, hooks: own.length };
  if (!isMade) return { id, name, hooks: own, item: { kind: 'yours', ...count } };
  if (hooks !== undefined && hooks.others > 0)
    return { id, name, hooks: own, item: { kind: 'foreign', ...count } };
  const why = hooks === undefined ? 'webhooks' : 'permission';
  const isStuck = hooks === undefined || !mayDelete;
  return { id, name, hooks: own, item: isStuck ? { kind: 'stuck', what, why } : { kind: 'channel', what } };
}

function categoryTarget(guild: Guild, id: string, going: ReadonlySet<string>): readonly Target[] {
  const category = guild.channels.cache.get(id);
  if (category?.type !== ChannelType.GuildCategory) return [];
  const stay = guild.channels.cache.some((channel) => channel.parentId === id && !going.has(channel.id));
  const kind = stay ? 'fullCategory' : 'category';
  return [{ id, name: category.name, hooks: [], item: { kind, what: category.name } }];
}
