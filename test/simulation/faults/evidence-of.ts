// What a run finds, and what it leaves for its auditor: the bytes on the disk, the channels, and the balances that the show
// tells.

import { seal } from '../../../src/journal/records/seal.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { Balances, Evidence, ToldMessage } from './auditor/evidence.ts';
import { CHANNELS } from './world/channels.ts';
import type { Discord } from './world/discord.ts';
import type { Change, Disk } from './world/disk.ts';

const PLACES = new Map<string, string>(Object.entries(CHANNELS).map(([place, channel]) => [channel, place]));

export function rowsOf(disk: Disk, guild: GuildId): Evidence['rows'] {
  const span = { from: `records:${guild}/`, below: `records:${guild}0` };
  return disk.scan({ ...span, order: 'ascending', limit: Number.MAX_SAFE_INTEGER });
}

export function toldIn({ messages }: Discord): readonly ToldMessage[] {
  return messages
    .filter(({ by }) => by !== 'somebody')
    .map(({ channel, text }) => ({ place: PLACES.get(channel) ?? channel, text }));
}

export function balancesOf(when: string, show: Show | undefined): readonly Balances[] {
  return show === undefined ? [] : [{ when, money: show.money.toJSON(), chips: show.chips.toJSON() }];
}

/** The channels as a set-up leaves them behind. */
export function placesNote(guild: GuildId): Change {
  const { feed: _, ...channels } = CHANNELS;
  return [`notes:${guild}/places`, seal({ document: { category: null, channels } }).text];
}

/** Rows that may be damaged without anything being lost: the show is read from its records, and what was told is known. */
export function perishables(disk: Disk, guild: GuildId): readonly string[] {
  const snapshots = disk.keysIn([{ from: `snapshots:${guild}/`, below: `snapshots:${guild}0` }]);
  return [`notes:${guild}/performed`, ...snapshots];
}
