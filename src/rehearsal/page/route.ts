// Which channel the page's address names: `#trading-floor`, or the id where two share a name. Pure.
import { firstChannel } from './channel-order.ts';
import type { PageChannel } from './protocol.ts';
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
  const wanted = decoded(hash);
  const rooms = all.filter(isReadable);
  return (
    rooms.find(({ id, name }) => wanted !== '' && (name === wanted || id === wanted)) ?? firstChannel(all)
  );
}
