// The doctor's rounds: gathers what there is to know of a guild, for /doctor and, once a minute, for the log, where each
// finding is said once when it comes and once when it has gone.

import type { Client, Guild, NonThreadGuildBasedChannel } from 'discord.js';
import { Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Floors } from '../../director/ports.ts';
import { wordsOf } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import type {
  Checkup,
  DiscordSeen,
  LiveFloorSeen,
  MindServers,
  StatusPage,
} from '../../views/doctor/checkup.ts';
import { findingText } from '../../views/doctor/doctor-text.ts';
import { type FindingKind, findingsOf } from '../../views/doctor/findings.ts';
import type { MindName } from '../../views/words/mind-name.ts';
import { diagnose, selfIn } from '../channels/doctor.ts';
import { PLACES, type Place, type Places } from '../channels/places.ts';
import type { DiscordTime } from '../edge/discord-time.ts';
import type { EdgeHealth } from '../edge/rest-edge.ts';
import type { RefusedTexts } from '../filter/refused-texts.ts';
import type { Ways } from '../posting/ways.ts';
import { Rounds } from './rounds.ts';
import type { StatusPages } from './status-page.ts';
import { WebhookCounts } from './webhook-counts.ts';

const LOOK_EVERY_MS = 60_000;
/** What the invitation of a bot asks for: `NEEDED` and nothing else. */
const INVITED_WITH = '309774633984';

/** What is no wonder where somebody took the channels down. */
const OF_A_TEARDOWN: readonly FindingKind[] = ['noFloor', 'lostRooms', 'untold'];

/** For whom the doctor looks. */
export type Eyes = 'manager' | 'member';

export interface DoctorOptions {
  readonly client: Client;
  readonly places: Places;
  readonly ways: Ways;
  readonly floors: () => Floors | undefined;
  readonly mindName: (card: Pick<Performer, 'id' | 'mind'>) => MindName;
  /** Minds that other servers play. */
  readonly mindServers?: (() => readonly MindServers[]) | undefined;
  readonly time: DiscordTime;
  readonly health: () => EdgeHealth | undefined;
  readonly refusedTexts: Pick<RefusedTexts, 'counts' | 'tidy'>;
  readonly statusPages: StatusPages;
  /** The ways onto a guild's live floor. */
  readonly liveFloorSeen: (guild: GuildId) => LiveFloorSeen;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Doctor {
  readonly #options: DoctorOptions;
  /** By guild, what is wrong and was said. */
  readonly #said = new Map<GuildId, ReadonlySet<string>>();
  readonly #webhooks: WebhookCounts;
  readonly #rounds: Rounds<GuildId>;

  constructor(options: DoctorOptions) {
    this.#options = options;
    this.#webhooks = new WebhookCounts(options);
    this.#rounds = new Rounds({
      ...{ clock: options.clock, everyMs: LOOK_EVERY_MS },
      all: () => this.#all(),
      look: (guild) => this.#comeBy(guild),
    });
  }

  /**
   * How it is now, with Discord's status page. Rejects where the notes are away. For whoever may mend something Discord
   * is asked for its webhooks too; a member's press costs it nothing.
   */
  async examine(guild: GuildId, eyes: Eyes): Promise<Checkup> {
    const [known, webhooks, status] = await Promise.all([
      this.#look(guild),
      eyes === 'manager' ? this.#webhooks.ask(guild) : this.#webhooks.known(guild),
      this.#options.statusPages.ask(),
    ]);
    return { ...known, webhooks, discord: { ...known.discord, status } };
  }

  /** Looks after all guilds from now on. */
  begin(): void {
    this.#rounds.begin();
  }

  stop(): void {
    this.#rounds.stop();
  }

  #all(): readonly GuildId[] {
    const guilds = this.#options.floors()?.guilds() ?? [];
    const known = new Set(guilds);
    // Of a floor that was let go nothing is known, and nothing is said to be over.
    for (const guild of this.#said.keys()) if (!known.has(guild)) this.#said.delete(guild);
    return guilds;
  }

  async #comeBy(guild: GuildId): Promise<void> {
    const { refusedTexts, clock, log } = this.#options;
    // Not waited for: a note waits for a store that is away, and the other guilds do not.
    refusedTexts
      .tidy(guild, clock.nowMs())
      .catch((err: unknown) => log.debug({ err, guild }, 'refusals that are over are still noted'));
    await this.#sayNews(guild).catch((err: unknown) =>
      log.debug({ err, guild }, 'the doctor could not look after a guild'),
    );
  }

  async #sayNews(guild: GuildId): Promise<void> {
    const { log, places } = this.#options;
    const english = wordsOf('en');
    const before = this.#said.get(guild) ?? new Set();
    const findings = findingsOf(await this.#look(guild));
    // How much of it there is may change from minute to minute; what it is does not.
    const now = new Map(
      findings.map((finding) => [JSON.stringify([finding.kind, subjectOf(finding)]), finding]),
    );
    for (const [key, finding] of now) {
      const isPlanned = places.isTakenDown(guild) && OF_A_TEARDOWN.includes(finding.kind);
      if (!before.has(key))
        log[isPlanned ? 'info' : 'warn']({ guild, finding: finding.kind }, findingText(english, finding));
    }
    for (const key of before) {
      if (!now.has(key)) log.info({ guild, finding: JSON.parse(key)[0] }, 'what the doctor found is over');
    }
    if (now.size > 0) this.#said.set(guild, new Set(now.keys()));
    else this.#said.delete(guild);
  }

  /** What is known without asking anybody. */
  async #look(guild: GuildId): Promise<Checkup> {
    const { client, places, ways, floors, refusedTexts, time, clock, mindName, mindServers } = this.#options;
    const nowMs = clock.nowMs();
    const there = client.guilds.cache.get(guild);
    const show = floors()?.show(guild);
    const { channels } = await places.read(guild);
    const known = there === undefined ? [] : placesIn(there, channels);
    const { counts, barred } = await refusedTexts.counts(guild, nowMs);
    const minds = (show?.cast ?? []).map(mindName);
    const none = { slur: 0, invite: 0, link: 0, mention: 0 };
    return {
      nowMs,
      show,
      rooms: known.map(({ place }) => place),
      lostRooms: PLACES.filter((place) => !known.some((each) => each.place === place)),
      hasFloor: known.some(({ place }) => place === TRADING_FLOOR),
      lacks:
        there?.available === true
          ? diagnose(
              await selfIn(there),
              known.map(({ channel }) => channel),
            )
          : [],
      refusals: ways.closedIn(guild).map(({ why }) => why),
      webhooks: [],
      vitals: floors()?.vitals(guild),
      minds,
      servers: (mindServers?.() ?? []).filter(({ mind }) => minds.some(({ name }) => name === mind)),
      discord: this.#discord(there),
      liveFloor: this.#options.liveFloorSeen(guild),
      clockOffMs: time.offsetMs() ?? null,
      refused: { ...none, ...counts, barred },
      grantUrl: grantUrl(client, guild),
    };
  }

  #discord(there: Guild | undefined): DiscordSeen {
    const { health, statusPages } = this.#options;
    const status: StatusPage = statusPages.last;
    const ping = there?.shard.ping ?? -1;
    return {
      pingMs: ping >= 0 ? Math.round(ping) : null,
      gateway: there === undefined || there.shard.status === Status.Ready ? 'up' : 'down',
      outage: there?.available === false,
      heldBack: health()?.heldBack ?? null,
      slowdowns: health()?.slowdowns ?? 0,
      status,
    };
  }
}

/** The places that have a channel in the guild. */
function placesIn(
  guild: Guild,
  channels: Readonly<Record<string, string>>,
): readonly { readonly place: Place; readonly channel: NonThreadGuildBasedChannel }[] {
  return PLACES.flatMap((place) => {
    const channel = guild.channels.cache.get(channels[place] ?? '');
    return channel === undefined || channel.isThread() ? [] : [{ place, channel }];
  });
}

/** What tells one finding from another of its kind. */
function subjectOf(finding: ReturnType<typeof findingsOf>[number]): unknown {
  if (finding.kind === 'lacks') return finding.lack;
  if (finding.kind === 'refusal') return finding.refusal;
  if (finding.kind === 'lostRooms') return finding.rooms;
  return finding.kind === 'webhooksFull' ? finding.channel : null;
}

/** https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow */
function grantUrl(client: Client, guild: GuildId): string {
  const query = new URLSearchParams({
    client_id: client.application?.id ?? '',
    scope: 'bot applications.commands',
    permissions: INVITED_WITH,
    guild_id: guild,
    disable_guild_select: 'true',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
