// Makes the house of a guild: the category, the floor and the four rooms. Safe to repeat: what is remembered
// or stands there under its name is kept; without Manage Channels the show plays in channels that exist.

import type {
  CategoryChannel,
  Guild,
  GuildBasedChannel,
  GuildMember,
  NewsChannel,
  TextChannel,
} from 'discord.js';
import { ChannelType } from 'discord.js';
import { languageOf } from '../../languages/language.ts';
import { wordsOf } from '../../languages/words.ts';
import { guildId } from '../../show/ids.ts';
import { cannotMakeText, lackText } from '../../views/doctor/permissions.ts';
import { faultOf } from '../edge/fault.ts';
import { diagnose, mayMakeChannels, roleName, selfIn } from './doctor.ts';
import { CATEGORY_NAME, PLACES, type Place, type Places, slugOf, TOPICS } from './places.ts';

/** An admin may turn a text channel into an announcement channel: the show plays on in it. */
type ShowChannel = TextChannel | NewsChannel;

const isShowChannel = (channel: GuildBasedChannel): channel is ShowChannel =>
  channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;

export interface SetUpReport {
  /** Names of channels made now. */
  readonly made: readonly string[];
  /** Names of channels that were there already. */
  readonly kept: readonly string[];
  /** What the bot may not do, where, and how to grant it; empty when all is well. */
  readonly missing: readonly string[];
}

interface Site {
  readonly guild: Guild;
  readonly self: GuildMember;
  readonly mayMake: boolean;
  readonly category: CategoryChannel | undefined;
  readonly remembered: Readonly<Record<string, string>>;
}

export async function setUpChannels(guild: Guild, places: Places): Promise<SetUpReport> {
  const id = guildId(guild.id);
  const self = await selfIn(guild);
  const words = wordsOf(languageOf(guild.preferredLocale));
  const known = await places.read(id);
  const mayMake = mayMakeChannels(self);
  const category = await openCategory(guild, { mayMake, remembered: known.category });
  const site: Site = { guild, self, mayMake, category, remembered: known.channels };

  const channels: Partial<Record<Place, ShowChannel>> = {};
  const report = {
    made: [] as string[],
    kept: [] as string[],
    absent: [] as string[],
    missing: [] as string[],
  };
  for (const place of PLACES) {
    const there = findChannel(site, place);
    const channel = there ?? (await makeChannel(site, place, report.missing));
    if (channel === undefined) report.absent.push(slugOf(place));
    else {
      channels[place] = channel;
      report[there === undefined ? 'made' : 'kept'].push(channel.name);
    }
  }
  await places.remember(id, {
    category: category?.id ?? null,
    channels: Object.fromEntries(Object.entries(channels).map(([place, channel]) => [place, channel.id])),
  });
  if (report.absent.length > 0 && !mayMake)
    report.missing.push(cannotMakeText(words, { channels: report.absent, role: roleName(self) }));
  return {
    made: report.made,
    kept: report.kept,
    missing: [
      ...report.missing,
      ...diagnose(self, Object.values(channels)).map((lack) => lackText(words, lack)),
    ],
  };
}

async function openCategory(
  guild: Guild,
  { mayMake, remembered }: { mayMake: boolean; remembered: string | null },
): Promise<CategoryChannel | undefined> {
  const categories = guild.channels.cache.filter((channel) => channel.type === ChannelType.GuildCategory);
  const there =
    (remembered === null ? undefined : categories.get(remembered)) ??
    categories.find(({ name }) => name === CATEGORY_NAME);
  if (there !== undefined || !mayMake) return there;
  try {
    return await guild.channels.create({ name: CATEGORY_NAME, type: ChannelType.GuildCategory });
  } catch (error) {
    // The channels say the same in words when they cannot be made either.
    if (faultOf(error) === 'passing') throw error;
    return undefined;
  }
}

function findChannel(site: Site, place: Place): ShowChannel | undefined {
  const texts = site.guild.channels.cache.filter(isShowChannel);
  const remembered = texts.get(site.remembered[place] ?? '');
  if (remembered !== undefined) return remembered;
  const namesakes = texts.filter(({ name }) => name === slugOf(place));
  const inside = namesakes.find(({ parentId }) => parentId !== null && parentId === site.category?.id);
  // A server's own #coffee-shop is not taken over where the bot can make one.
  return inside ?? (site.mayMake ? undefined : namesakes.first());
}

async function makeChannel(site: Site, place: Place, missing: string[]): Promise<TextChannel | undefined> {
  if (!site.mayMake) return undefined;
  try {
    return await site.guild.channels.create({
      name: slugOf(place),
      type: ChannelType.GuildText,
      topic: TOPICS[place],
      ...(site.category === undefined ? {} : { parent: site.category }),
    });
  } catch (error) {
    if (faultOf(error) === 'passing') throw error;
    const why = error instanceof Error ? error.message : String(error);
    missing.push(`Discord did not let me make #${slugOf(place)}: ${why}.`);
    return undefined;
  }
}
