// The order of the channel list: categories with their channels, by position and then id. Pure.
import type { PageChannel } from '../protocol.ts';
import { compareSnowflakes } from '../snowflake.ts';
import { isReadable } from '../state.ts';

export interface ChannelGroup {
  /** Null for the channels that stand above every category. */
  readonly category: PageChannel | null;
  readonly channels: readonly PageChannel[];
}

const CATEGORY_TYPE = 4;
const threadTypes = new Set([10, 11, 12]);

function byPosition(one: PageChannel, other: PageChannel): number {
  return one.position - other.position || compareSnowflakes(one.id, other.id);
}

/** Threads follow their channel. */
function withThreads(channel: PageChannel, all: readonly PageChannel[]): readonly PageChannel[] {
  const threads = all.filter(({ parentId, type }) => threadTypes.has(type) && parentId === channel.id);
  return [channel, ...threads.toSorted((one, other) => compareSnowflakes(one.id, other.id))];
}

export function isThread(channel: PageChannel): boolean {
  return threadTypes.has(channel.type);
}

/** Groups without channels are left out; a channel whose category is hidden stands at the top. */
export function channelGroups(all: readonly PageChannel[]): readonly ChannelGroup[] {
  const categories = all.filter(({ type }) => type === CATEGORY_TYPE).toSorted(byPosition);
  const known = new Set(categories.map(({ id }) => id));
  const rooms = all.filter((channel) => isReadable(channel) && !isThread(channel)).toSorted(byPosition);
  const inside = (parent: string | null): readonly PageChannel[] =>
    rooms
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap((channel) => withThreads(channel, all));
  const groups = [
    { category: null, channels: inside(null) },
    ...categories.map((category) => ({ category, channels: inside(category.id) })),
  ];
  return groups.filter(({ channels }) => channels.length > 0);
}

/**
 * The channel to show when the address names none: the one called trading-floor or floor; in another language the
 * first below a category, where the application makes its own, or else the first.
 */
export function firstChannel(all: readonly PageChannel[]): PageChannel | undefined {
  const groups = channelGroups(all);
  const listed = groups.flatMap(({ channels }) => channels);
  const [inCategory] = groups.find(({ category }) => category !== null)?.channels ?? [];
  return listed.find(({ name }) => /(^|-)floor$/.test(name)) ?? inCategory ?? listed[0];
}
