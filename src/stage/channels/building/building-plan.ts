// What `/setup` is going to make, and what it keeps: the same plan is shown before and followed then. What is chosen
// comes first, then what is remembered, then what stands there under its name; the rest is made.

import type {
  CategoryChannel,
  Guild,
  GuildBasedChannel,
  GuildMember,
  NewsChannel,
  TextChannel,
} from 'discord.js';
import { ChannelType } from 'discord.js';
import type { Words } from '../../../languages/words.ts';
import {
  type ChannelIds,
  channelName,
  isCategoryName,
  isNamedFor,
  isTopicOf,
  PLACES,
  type Place,
} from '../places.ts';

/** An admin may turn a text channel into an announcement channel: the show plays on in it. */
export type ShowChannel = TextChannel | NewsChannel;

/** The channels that an admin has chosen, by place; a place without one is found or made. */
export type ChosenChannels = Readonly<Partial<Record<Place, string>>>;

export interface PlannedPlace {
  readonly place: Place;
  /** What the channel is called, or will be. */
  readonly name: string;
  /** `kept`: it is the show's already; `taken`: it is chosen now; `absent`: nobody may make it. */
  readonly how: 'kept' | 'taken' | 'made' | 'absent';
  /** Undefined where it is to be made, or cannot be. */
  readonly channel: ShowChannel | undefined;
}

export interface BuildingPlan {
  readonly category: 'kept' | 'made' | 'none';
  readonly categoryThere: CategoryChannel | undefined;
  readonly places: readonly PlannedPlace[];
}

export interface Site {
  readonly guild: Guild;
  readonly self: GuildMember;
  readonly mayMake: boolean;
  readonly known: ChannelIds;
  readonly chosen: ChosenChannels;
  /** What the server reads. */
  readonly words: Words;
}

export function buildingPlan(site: Site): BuildingPlan {
  const categoryThere = findCategory(site);
  const places = PLACES.map((place) => planned(site, place, categoryThere));
  const isNeeded = places.some(({ how }) => how === 'made');
  return {
    category: categoryThere !== undefined ? 'kept' : isNeeded ? 'made' : 'none',
    categoryThere,
    places,
  };
}

export const isShowChannel = (channel: GuildBasedChannel): channel is ShowChannel =>
  channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;

function planned(site: Site, place: Place, category: CategoryChannel | undefined): PlannedPlace {
  const texts = site.guild.channels.cache.filter(isShowChannel);
  const remembered = texts.get(site.known.channels[place] ?? '');
  const chosen = texts.get(site.chosen[place] ?? '');
  if (chosen !== undefined)
    return { place, name: chosen.name, how: chosen === remembered ? 'kept' : 'taken', channel: chosen };
  const there = remembered ?? namesake(site, place, category);
  if (there !== undefined) return { place, name: there.name, how: 'kept', channel: there };
  const name = channelName(site.words, place);
  return { place, name, how: site.mayMake ? 'made' : 'absent', channel: undefined };
}

function namesake(site: Site, place: Place, category: CategoryChannel | undefined): ShowChannel | undefined {
  const namesakes = site.guild.channels.cache
    .filter(isShowChannel)
    .filter(({ name }) => isNamedFor(place, name));
  const inside = namesakes.find(({ parentId }) => parentId !== null && parentId === category?.id);
  // A server's own #coffee-shop is not taken over where the bot can make one.
  return inside ?? (site.mayMake ? undefined : namesakes.first());
}

function findCategory({ guild, known }: Site): CategoryChannel | undefined {
  const categories = guild.channels.cache.filter((channel) => channel.type === ChannelType.GuildCategory);
  const remembered = known.category === null ? undefined : categories.get(known.category);
  return remembered ?? categories.find(({ name }) => isCategoryName(name));
}

/** Ids of what the bot made on a server and is there still. */
export function ownMakings({ guild, known }: Pick<Site, 'guild' | 'known'>): readonly string[] {
  const { cache } = guild.channels;
  if (known.made !== undefined) return known.made.filter((id) => cache.has(id));
  // Before that was noted: a channel with the topic that only the bot writes, in the category that it makes.
  const makings = cache.filter(
    (channel) =>
      isShowChannel(channel) &&
      PLACES.some((place) => isTopicOf(place, channel.topic)) &&
      isCategoryName(channel.parent?.name ?? ''),
  );
  const parents = makings.map(({ parentId }) => parentId ?? '').filter((id) => cache.has(id));
  return [...new Set([...parents, ...makings.keys()])];
}

/**
 * Which place each of some channels would be: the one that it was chosen for before, else the one it is named for, else
 * the next that has none, the floor first.
 */
export function placed(
  channels: readonly { readonly id: string; readonly name: string }[],
  before: ChosenChannels = {},
): ChosenChannels {
  const chosen: Partial<Record<Place, string>> = {};
  const isFree = (place: Place): boolean => chosen[place] === undefined;
  const isPlaced = (id: string): boolean => Object.values(chosen).includes(id);
  for (const place of PLACES) {
    const kept = channels.find(({ id }) => id === before[place]);
    if (kept !== undefined) chosen[place] = kept.id;
  }
  for (const { id, name } of channels) {
    const place = PLACES.find((each) => isFree(each) && isNamedFor(each, name));
    if (place !== undefined && !isPlaced(id)) chosen[place] = id;
  }
  for (const { id } of channels) {
    const place = PLACES.find(isFree);
    if (place !== undefined && !isPlaced(id)) chosen[place] = id;
  }
  return chosen;
}
