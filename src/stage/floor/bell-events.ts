// The next opening bell as a scheduled event of the server, where it rings by the hour and the bot may make events: made
// once for each opening, moved with it, gone while the show is paused. Where it may not, the bells' posts say the hour.

import type { Client } from 'discord.js';
import {
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { Clock, Performance } from '../../director/ports.ts';
import { LANGUAGES } from '../../languages/language.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';
import { nextOpensAtMs, opensAfterMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import { Lanes } from '../../waiting/lanes.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';

/** What opens sooner is not worth an event any more. */
const AHEAD_MIN_MS = 10 * 60_000;
const EVENT_LASTS_MAX_MS = 24 * 60 * 60_000;
/** After these another opening may be the next. */
const MOVES: readonly ShowEvent['type'][] = [
  ...(['showCreated', 'settingsChanged', 'episodeOpened', 'episodeClosed'] as const),
  ...(['paused', 'resumed'] as const),
];

const schema = z
  .object({
    event: z.string(),
    startsAtMs: z.number(),
    /** In which it is described; absent in notes of before that was noted. */
    language: z.enum(LANGUAGES).optional(),
  })
  .nullable();
type Noted = z.infer<typeof schema>;

export interface BellEventsOptions extends Memory {
  readonly client: Client;
  readonly clock: Clock;
  /** The floor's channel, as a mention's name. */
  readonly floorName: (guild: GuildId) => string;
}

export class BellEvents {
  readonly #options: BellEventsOptions;
  readonly #memo: Memo<Noted>;
  readonly #lanes = new Lanes();
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: BellEventsOptions) {
    this.#options = options;
    this.#memo = new Memo<Noted>(options, { name: 'bell-event', schema, empty: null });
  }

  /**
   * Plans anew where the step may have moved the next opening; the show does not wait for it. `show`: as it is now, for a
   * step may be told again, and the pause that it begins long over.
   */
  follow({ record }: Performance, show: Show): void {
    if (record.events.some(({ type }) => MOVES.includes(type))) this.plan(show);
  }

  plan(show: Show): void {
    const work = this.#lanes
      .run(show.guild, () => this.#plan(show))
      .catch((err: unknown) => {
        const { guild } = show;
        this.#options.log.warn(
          { err, guild, fault: faultOf(err) },
          'the opening bell has no event; its hour is posted',
        );
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** The show is gone from this guild, and so is its event, as far as Discord lets it. Never rejects. */
  async cancel(guild: GuildId): Promise<void> {
    try {
      await this.#lanes.run(guild, () => this.#remove(guild));
    } catch (err) {
      this.#options.log.warn({ err, guild }, 'the event of an opening bell could not be removed');
    }
  }

  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #plan(show: Show): Promise<void> {
    const { guild } = show;
    if (!this.#may(guild)) return;
    const nowMs = this.#options.clock.nowMs();
    const opensAtMs = openingOf(show, nowMs);
    if (opensAtMs === undefined) return this.#remove(guild);
    const noted = await this.#memo.read(guild);
    const { language } = show.settings;
    const isSaid = noted?.startsAtMs === opensAtMs && (noted.language ?? language) === language;
    if (isSaid || opensAtMs - nowMs < AHEAD_MIN_MS) return;
    const isAhead = noted !== null && noted.startsAtMs > nowMs;
    const moved = isAhead && (await this.#move(show, noted.event, opensAtMs));
    const event = moved
      ? noted.event
      : ((await this.#standing(guild, opensAtMs)) ?? (await this.#make(show, opensAtMs)));
    await this.#memo.update(guild, () => ({ event, startsAtMs: opensAtMs, language }));
  }

  #may(guild: GuildId): boolean {
    const self = this.#options.client.guilds.cache.get(guild)?.members.me;
    return self?.permissions.has(PermissionFlagsBits.CreateEvents) === true;
  }

  /** One of ours for that opening, made by a process that died before it could note it. */
  async #standing(guild: GuildId, opensAtMs: number): Promise<string | undefined> {
    const { client } = this.#options;
    const events = (await client.rest.get(Routes.guildScheduledEvents(guild))) as readonly {
      readonly id: string;
      readonly creator_id?: string | null;
      readonly scheduled_start_time: string;
    }[];
    return events.find(
      (event) => event.creator_id === client.user?.id && Date.parse(event.scheduled_start_time) === opensAtMs,
    )?.id;
  }

  async #make(show: Show, opensAtMs: number): Promise<string> {
    const body = {
      ...saidOf(show),
      privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
      entity_type: GuildScheduledEventEntityType.External,
      entity_metadata: { location: `#${this.#options.floorName(show.guild)}` },
      ...timesOf(show, opensAtMs),
    };
    const made = await this.#options.client.rest.post(Routes.guildScheduledEvents(show.guild), { body });
    return (made as { readonly id: string }).id;
  }

  /** False where somebody deleted it. */
  async #move(show: Show, event: string, opensAtMs: number): Promise<boolean> {
    try {
      const body = { ...saidOf(show), ...timesOf(show, opensAtMs) };
      await this.#options.client.rest.patch(Routes.guildScheduledEvent(show.guild, event), { body });
      return true;
    } catch (err) {
      if (faultOf(err) !== 'gone') throw err;
      return false;
    }
  }

  async #remove(guild: GuildId): Promise<void> {
    const noted = await this.#memo.read(guild);
    if (noted === null) return;
    if (noted.startsAtMs > this.#options.clock.nowMs()) {
      try {
        await this.#options.client.rest.delete(Routes.guildScheduledEvent(guild, noted.event));
      } catch (err) {
        if (faultOf(err) !== 'gone') throw err;
      }
    }
    await this.#memo.update(guild, () => null);
  }
}

/** When the next episode opens, where that is by the hour; undefined where nobody can say. */
function openingOf(show: Show, nowMs: number): number | undefined {
  const { settings, episode, pausedSinceMs } = show;
  if (settings.openingBell === null || pausedSinceMs !== null) return undefined;
  const opensAtMs = episode === null ? nextOpensAtMs(show, nowMs) : opensAfterMs(show, episode, nowMs);
  return opensAtMs ?? undefined;
}

function saidOf(show: Show) {
  const words = floorWords(show);
  return { name: words.say('floor.eventName'), description: words.say('floor.eventAbout') };
}

function timesOf({ settings }: Show, opensAtMs: number) {
  const lastsMs = Math.min(settings.paceMs * settings.roundsPerEpisode, EVENT_LASTS_MAX_MS);
  return {
    scheduled_start_time: new Date(opensAtMs).toISOString(),
    scheduled_end_time: new Date(opensAtMs + Math.max(lastsMs, 60_000)).toISOString(),
  };
}

/** What a floor is called where its channel is not known. */
export const FLOOR_NAME = TRADING_FLOOR.toLowerCase().replace(' ', '-');
