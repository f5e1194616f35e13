// Which channel the page's address names: `#trading-floor`, or the id where two share a name; and which message
// in it: `#CHANNEL_ID/MESSAGE_ID`, where a link of Discord's to a message leads. Pure.
import { firstChannel } from './frame/channel-order.ts';
import type { PageChannel, Snowflake } from './protocol.ts';
import { isReadable } from './state.ts';

export function channelAddress(channel: PageChannel, all: readonly PageChannel[]): string {
  const alone = all.filter(({ name, type }) => name === channel.name && type !== 4).length === 1;
  return `#${encodeURIComponent(alone ? channel.name : channel.id)}`;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}

/** The channel named by the address, or the first one to look at. */
export function channelAt(hash: string, all: readonly PageChannel[]): PageChannel | undefined {
  const [wanted] = decoded(hash).split('/');
  const rooms = all.filter(isReadable);
  return (
    rooms.find(({ id, name }) => wanted !== '' && (name === wanted || id === wanted)) ?? firstChannel(all)
  );
}

/** The message named by the address, if it names one. */
export const messageAt = (hash: string): Snowflake | undefined =>
  /^[^/]+\/(\d{1,20})$/.exec(decoded(hash))?.[1];

/** Where a link of Discord's to a message of this guild leads on this page; undefined for any other link. */
export function messageAddress(url: string, guildId: Snowflake): string | undefined {
  const place = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(\d+)\/(\d+)\/(\d+)\/?$/.exec(url);
  return place?.[1] === guildId ? `#${place[2]}/${place[3]}` : undefined;
}
