// How many texts were refused on a server, by kind and day, and who may propose no more today. Kept over a restart; the
// texts themselves are kept nowhere.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import { dayIn, nextHourMs } from '../../show/rounds/daily.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import { REFUSED_KINDS, type RefusedKind } from './refused-because.ts';

const HOUR_MS = 60 * 60_000;
/** Refusals within an hour after which a member may propose no more that day. */
export const REFUSALS_MAX = 10;
const DAYS_KEPT = 7;
/** Members of whom it is known that they were refused within the hour, or may propose no more; the oldest go first. */
const MEMBERS_MAX = 500;

const counts = z.partialRecord(z.enum(REFUSED_KINDS), z.number());
const schema = z.object({
  /** By day, the oldest first. */
  days: z.array(z.object({ day: z.string(), counts })),
  members: z.record(
    z.string(),
    z.object({ atMs: z.array(z.number()), barredUntilMs: z.number().nullable() }),
  ),
});

type Noted = z.infer<typeof schema>;
type Member = Noted['members'][string];

export interface RefusedTextCounts {
  readonly counts: Readonly<Partial<Record<RefusedKind, number>>>;
  /** Members who may propose nothing now. */
  readonly barred: number;
}

export interface RefusedMember {
  readonly atMs: readonly number[];
  readonly barredUntilMs: number | null;
}

interface Refused {
  readonly viewer: ViewerId;
  readonly kind: RefusedKind;
  readonly atMs: number;
  /** The guild's: its day ends at its midnight. */
  readonly timeZone: string;
}

export class RefusedTexts {
  readonly #memo: Memo<Noted>;

  constructor(memory: Memory) {
    this.#memo = new Memo<Noted>(memory, { name: 'refused-texts', schema, empty: { days: [], members: {} } });
  }

  async note(guild: GuildId, { viewer, kind, atMs, timeZone }: Refused): Promise<void> {
    await this.#memo.update(guild, ({ days, members }) => {
      const known = members[viewer] ?? { atMs: [], barredUntilMs: null };
      const within = [...known.atMs.filter((at) => atMs - at < HOUR_MS), atMs].slice(-REFUSALS_MAX);
      const isTooMuch = within.length >= REFUSALS_MAX;
      const barredUntilMs = isTooMuch ? nextHourMs('00:00', timeZone, atMs) : known.barredUntilMs;
      const { [viewer]: _, ...others } = members;
      return {
        days: counted(days, dayIn(timeZone, atMs), kind),
        members: lately({ ...others, [viewer]: { atMs: within, barredUntilMs } }, atMs),
      };
    });
  }

  /** Until when a member may propose nothing; undefined where they may. */
  async barredUntilMs(guild: GuildId, viewer: ViewerId, atMs: number): Promise<number | undefined> {
    const { members } = await this.#memo.read(guild);
    const until = Math.max(...[viewer, hashOf(guild, viewer)].map((key) => members[key]?.barredUntilMs ?? 0));
    return until > atMs ? until : undefined;
  }

  /** Of the last seven days on which anything was refused. */
  async counts(guild: GuildId, atMs: number): Promise<RefusedTextCounts> {
    const { days, members } = await this.#memo.read(guild);
    const sums: Partial<Record<RefusedKind, number>> = {};
    for (const { counts } of days)
      for (const kind of REFUSED_KINDS) sums[kind] = (sums[kind] ?? 0) + (counts[kind] ?? 0);
    const barred = Object.values(members).filter(({ barredUntilMs }) => (barredUntilMs ?? 0) > atMs).length;
    return { counts: sums, barred };
  }

  /** Lets go of everybody of whom nothing counts any more. Writes only where there is one. */
  async tidy(guild: GuildId, atMs: number): Promise<void> {
    const { members } = await this.#memo.read(guild);
    if (Object.keys(lately(members, atMs)).length === Object.keys(members).length) return;
    await this.#memo.update(guild, (noted) => ({ ...noted, members: lately(noted.members, atMs) }));
  }

  /** What is noted of a member: when they were refused within the hour, and until when they may propose nothing. */
  async of(guild: GuildId, viewer: ViewerId, atMs: number): Promise<RefusedMember | undefined> {
    const { members } = await this.#memo.read(guild);
    const within = (members[viewer]?.atMs ?? []).filter((at) => atMs - at < HOUR_MS);
    const barredUntilMs = (await this.barredUntilMs(guild, viewer, atMs)) ?? null;
    return within.length === 0 && barredUntilMs === null ? undefined : { atMs: within, barredUntilMs };
  }

  /** Who may propose no more stays barred till then, under a hash: else an erasure would end it at once. */
  async forget(guild: GuildId, viewer: ViewerId, atMs: number): Promise<void> {
    const until = await this.barredUntilMs(guild, viewer, atMs);
    if ((await this.#memo.read(guild)).members[viewer] === undefined) return;
    await this.#memo.update(guild, ({ days, members: { [viewer]: _, ...others } }) => ({
      days,
      members:
        until === undefined
          ? others
          : { ...others, [hashOf(guild, viewer)]: { atMs: [], barredUntilMs: until } },
    }));
  }
}

/** Of a member who was erased. The guild's id is in it, so that it says nothing about other servers. */
const hashOf = (guild: GuildId, viewer: ViewerId): string =>
  `erased:${createHash('sha256').update(`${guild}:${viewer}`).digest('hex')}`;

function counted(days: Noted['days'], day: string, kind: RefusedKind): Noted['days'] {
  const today = days.find((each) => each.day === day)?.counts ?? {};
  const others = days.filter((each) => each.day !== day);
  return [...others, { day, counts: { ...today, [kind]: (today[kind] ?? 0) + 1 } }].slice(-DAYS_KEPT);
}

/** Without those of whom nothing counts any more. */
function lately(members: Noted['members'], nowMs: number): Noted['members'] {
  const counts = ({ atMs, barredUntilMs }: Member): boolean =>
    (barredUntilMs ?? 0) > nowMs || nowMs - (atMs.at(-1) ?? 0) < HOUR_MS;
  return Object.fromEntries(
    Object.entries(members)
      .filter(([, member]) => counts(member))
      .slice(-MEMBERS_MAX),
  );
}
