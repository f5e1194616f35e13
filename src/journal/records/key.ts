// The keys under which the journal keeps its rows: `kind:guild/name`, compared byte by byte.
// Numbers in names are padded, so that the order of keys is the order of events.
import type { GuildId } from '../../show/ids.ts';

/** One keyv namespace per kind of thing. */
export type Kind = 'records' | 'archives' | 'snapshots' | 'slices' | 'notes' | 'quarantine' | 'epochs';

/** Whether a kind is of the show itself: then it is reworded, copied and erased with it. */
const isOfShow: Readonly<Record<Kind, boolean>> = {
  // First, the oldest of all: what else there is refers to their checksums.
  archives: true,
  records: true,
  quarantine: true,
  slices: true,
  snapshots: true,
  notes: true,
  epochs: false,
};

/** In an order in which nothing comes before what it refers to. */
export const SHOW_KINDS = (Object.keys(isOfShow) as readonly Kind[]).filter((kind) => isOfShow[kind]);

/** A stretch of keys: `from` is inside, `below` is not. */
export interface Span {
  readonly from: string;
  readonly below: string;
}

const seqDigits = String(Number.MAX_SAFE_INTEGER).length;

export const seqName = (seq: number): string => String(seq).padStart(seqDigits, '0');

/** The key within its kind, as keyv wants it: keyv puts the namespace in front by itself. */
export const nameIn = (guild: GuildId, name: string): string => `${guild}/${name}`;

export const keyOf = (kind: Kind, guild: GuildId, name: string): string => `${kind}:${nameIn(guild, name)}`;

// '0' is the byte that follows '/', so it bounds every name of the guild and no other guild's.
export const guildSpan = (kind: Kind, guild: GuildId): Span => ({
  from: `${kind}:${guild}/`,
  below: `${kind}:${guild}0`,
});

/** The stretch of one key alone. */
export const only = (key: string): Span => ({ from: key, below: `${key}\u0001` });

/** Everything of a guild of one kind from event `seq` on. */
export const spanFrom = (kind: Kind, guild: GuildId, seq: number): Span => ({
  ...guildSpan(kind, guild),
  from: keyOf(kind, guild, seqName(seq)),
});

/** Everything of a guild of one kind up to and including event `seq`. */
export const spanTo = (kind: Kind, guild: GuildId, seq: number): Span => ({
  ...guildSpan(kind, guild),
  below: keyOf(kind, guild, seqName(seq + 1)),
});

export const nameOf = (key: string): string => key.slice(key.indexOf('/') + 1);

export const guildOf = (key: string): GuildId => key.slice(key.indexOf(':') + 1, key.indexOf('/')) as GuildId;

/** The number in a record's or snapshot's key; NaN when it holds none. */
export const seqOf = (key: string): number => Number(nameOf(key));

/** Throws a RangeError for a guild id that could not be told from its neighbours in a key. */
export function checkGuild(guild: string): void {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(guild)) return;
  throw new RangeError(`"${guild}" is no guild id: use 1 to 64 letters, digits, "_" or "-".`);
}
