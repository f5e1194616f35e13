// Makes the house of a guild as it was planned: the category, the floor and the four rooms. Safe to repeat: what is
// there is kept; without Manage Channels the show plays in channels that exist.

import type { CategoryChannel, Guild, TextChannel } from 'discord.js';
import { ChannelType } from 'discord.js';
import type { Words } from '../../../languages/words.ts';
import { guildId } from '../../../show/ids.ts';
import type { Lack } from '../../../views/answers/lacks.ts';
import type { SetUpPlan, SetUpReport } from '../../../views/answers/set-up.ts';
import { plain } from '../../../views/words/markdown.ts';
import { faultOf } from '../../edge/fault.ts';
import { cannotMake, diagnose, mayMakeChannels, selfIn } from '../doctor.ts';
import { channelTopic, type Place, type Places } from '../places.ts';
import {
  type BuildingPlan,
  buildingPlan,
  type ChosenChannels,
  ownMakings,
  type ShowChannel,
  type Site,
} from './building-plan.ts';

export interface SetUpOptions {
  readonly places: Places;
  readonly chosen: ChosenChannels;
  readonly words: Words;
}

/** What would be made, and what the bot lacks for it in the channels that are there. */
export async function planSetUp(guild: Guild, options: SetUpOptions): Promise<SetUpPlan> {
  const site = await siteOf(guild, options);
  const plan = buildingPlan(site);
  const there = plan.places.flatMap(({ channel }) => channel ?? []);
  return {
    category: {
      name: plan.categoryThere?.name ?? options.words.say('channels.category'),
      how: plan.category,
    },
    channels: plan.places.map(({ place, name, how, channel }) => ({
      ...{ place, how },
      channel: channel === undefined ? `#${plain(name)}` : `<#${channel.id}>`,
    })),
    missing: [...absence(site, plan), ...diagnose(site.self, there)],
  };
}

export async function setUpChannels(guild: Guild, options: SetUpOptions): Promise<SetUpReport> {
  const id = guildId(guild.id);
  const site = await siteOf(guild, options);
  const plan = buildingPlan(site);
  const category = plan.category === 'made' ? await makeCategory(site) : plan.categoryThere;
  const channels: Partial<Record<Place, ShowChannel>> = {};
  const missing: Lack[] = [];
  const made: ShowChannel[] = [];
  for (const { place, name, how, channel } of plan.places) {
    const here = how === 'made' ? await makeChannel(site, { place, name, category, missing }) : channel;
    if (here === undefined) continue;
    channels[place] = here;
    if (how === 'made') made.push(here);
  }
  const makings = [...(plan.category === 'made' && category !== undefined ? [category] : []), ...made];
  await options.places.update(id, (known) => ({
    category: category?.id ?? null,
    channels: Object.fromEntries(Object.entries(channels).map(([place, channel]) => [place, channel.id])),
    made: [...ownMakings({ guild, known }), ...makings.map((making) => making.id)],
    ...(known.isDown === true ? { isDown: true } : {}),
  }));
  const there = Object.values(channels);
  const kept = new Set(there.filter((channel) => !made.includes(channel)));
  return {
    made: made.map(({ name }) => name),
    kept: [...kept].map(({ name }) => name),
    missing: [...missing, ...absence(site, plan), ...diagnose(site.self, there)],
  };
}

async function siteOf(guild: Guild, { places, chosen, words }: SetUpOptions): Promise<Site> {
  const self = await selfIn(guild);
  const known = await places.read(guildId(guild.id));
  return { guild, self, mayMake: mayMakeChannels(self), known, chosen, words };
}

/** Of the places that have no channel and cannot have one made. */
function absence({ self }: Site, { places }: BuildingPlan): readonly Lack[] {
  const absent = places.filter(({ how }) => how === 'absent').map(({ name }) => name);
  return absent.length === 0 ? [] : [cannotMake(self, absent)];
}

async function makeCategory({ guild, words }: Site): Promise<CategoryChannel | undefined> {
  try {
    const name = words.say('channels.category');
    return await guild.channels.create({ name, type: ChannelType.GuildCategory });
  } catch (error) {
    // The channels say the same in words when they cannot be made either.
    if (faultOf(error) === 'passing') throw error;
    return undefined;
  }
}

interface Making {
  readonly place: Place;
  readonly name: string;
  readonly category: CategoryChannel | undefined;
  /** What Discord says against it is put here. */
  readonly missing: Lack[];
}

async function makeChannel(
  { guild, words }: Site,
  { place, name, category, missing }: Making,
): Promise<TextChannel | undefined> {
  try {
    return await guild.channels.create({
      name,
      type: ChannelType.GuildText,
      topic: channelTopic(words, place),
      ...(category === undefined ? {} : { parent: category }),
    });
  } catch (error) {
    if (faultOf(error) === 'passing') throw error;
    const why = error instanceof Error ? error.message : String(error);
    missing.push({ kind: 'notMade', channel: name, why });
    return undefined;
  }
}
