// A whole night in this process, put together as main does: the loopback Discord, the real client, the real rules,
// the understudies, the wall clock at a fast pace. Only the journal is in memory.

import pino from 'pino';
import { commands } from '../../commands/all.ts';
import { loadAssets } from '../../src/assets.ts';
import { Director } from '../../src/director/director.ts';
import { Pacing } from '../../src/director/pacing/pacing.ts';
import { wallClock } from '../../src/director/time/clock.ts';
import { inRehearsal, openLiveHub } from '../../src/host/live-floor.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { LiveHub } from '../../src/live/live-hub.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { Studio } from '../../src/pictures/studio/studio.ts';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import type { PageMessage, PageOption } from '../../src/rehearsal/page/protocol.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/show/state/settings.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { LiveFloorDoors } from '../../src/stage/activity/live-floor-doors.ts';
import { type BotStage, openStage } from '../../src/stage/bot-stage.ts';

const FAST: Settings = {
  ...DEFAULT_SETTINGS,
  paceMs: 1_000,
  roundsPerEpisode: 12,
  intermissionMs: 600_000,
  chaosOpenMs: 6_000,
  chaosCooldownMs: 60_000,
  sleepAfterMs: null,
};

export interface NightOptions {
  readonly settings?: Partial<Settings>;
  /** Called once the loopback listens and nobody has logged in yet. */
  readonly prepare?: (loopback: Loopback) => Promise<void>;
  /** Default: the channels are there at once. */
  readonly onArrival?: 'greet' | 'setUp';
  /** Default `off`: Discord's limits would make an episode last minutes. */
  readonly rateLimits?: 'discord' | 'off';
  /** Whether the live floor is served too. Default: not. */
  readonly live?: boolean;
  /** The ways onto it that the host has opened; an Activity among them is switched on at Discord too. Default: none. */
  readonly doors?: LiveFloorDoors;
}

/** One for all nights of a file; idle, it keeps no test running. */
const studio = new Studio();

export class Night {
  readonly loopback: Loopback;
  readonly stage: BotStage;
  readonly director: Director;
  readonly hub: LiveHub;
  /** What was logged from the level of a warning on. */
  readonly logged: readonly Record<string, unknown>[];

  private constructor(parts: Pick<Night, 'loopback' | 'stage' | 'director' | 'hub' | 'logged'>) {
    this.loopback = parts.loopback;
    this.stage = parts.stage;
    this.director = parts.director;
    this.hub = parts.hub;
    this.logged = parts.logged;
  }

  static async open({
    settings,
    prepare,
    rateLimits,
    onArrival,
    live,
    doors,
  }: NightOptions = {}): Promise<Night> {
    const logged: Record<string, unknown>[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
    const { cast, deck } = loadAssets();
    const journal = await openJournal<ShowEvent, Show>({ from: 'memory:' });
    const hub = openLiveHub(wallClock, log, () => true);
    const guests = live === true ? { guests: inRehearsal(hub) } : {};
    const activities = doors?.hasActivity === true;
    const loopback = await openLoopback({ rateLimits: rateLimits ?? 'off', activities, ...guests });
    await prepare?.(loopback);
    const stage = openStage({
      ...{ token: loopback.token, apiUrl: loopback.apiUrl, commands, cast, clock: wallClock, log },
      settings: { ...FAST, ...settings },
      ...(doors === undefined ? {} : { liveFloor: doors }),
      onArrival: onArrival ?? 'setUp',
      mindName: ({ mind }) => ({ name: mind, instead: null }),
      mindKind: () => 'understudy',
      mindsAtHand: () => ['default', 'understudy', 'qwen2.5-1.5b'],
      pictures: studio,
      notes: (guild) => journal.guild(guild).notes,
      notedGuilds: () => journal.guilds('notes'),
    });
    const mind = understudy();
    let seeds = 0;
    const director = new Director({
      ...{ journal, stage, deck, clock: wallClock, log },
      owns: () => true,
      mindFor: () => mind,
      deadlineMs: 10_000,
      pacing: new Pacing({ clock: wallClock, requestsPerSecond: 50, mindDeadlineMs: 10_000 }),
      beatMs: () => 20,
      newSeed: () => secretOf(`night ${seeds++}`),
      onWritten: hub.written,
    });
    stage.connect(director);
    hub.connect({ floors: director, stage: stage.live });
    await director.start();
    await stage.start();
    return new Night({ loopback, stage, director, hub, logged });
  }

  get guild(): GuildId {
    return guildId(this.loopback.guildId);
  }

  get show(): Show {
    const show = this.director.show(this.guild);
    if (show === undefined) throw new Error('there is no show yet');
    return show;
  }

  get admin(): Viewer {
    return this.viewer('You');
  }

  /** By the beginning of the name. */
  viewer(name: string): Viewer {
    const found = this.loopback.viewers.find((viewer) => viewer.name.startsWith(name));
    if (found === undefined) throw new Error(`there is no viewer ${name}`);
    return found;
  }

  channel(name: string): string {
    const found = this.admin.channels().find((channel) => channel.name === name);
    if (found === undefined) throw new Error(`there is no #${name}`);
    return found.id;
  }

  /** What everybody can read in that channel, oldest first. */
  said(channel: string): readonly PageMessage[] {
    return this.admin
      .messages(this.channel(channel))
      .filter(({ ephemeralFor }) => ephemeralFor === undefined);
  }

  /** Runs a command on the floor; resolves with the answer. */
  async command(viewer: Viewer, name: string, options: readonly PageOption[] = []): Promise<PageMessage> {
    const outcome = await viewer.command({ channelId: this.channel('trading-floor'), name, options });
    if (outcome.state !== 'done') throw new Error(`/${name}: ${outcome.message}`);
    return viewer.until(
      ({ interaction, flags }) => interaction?.id === outcome.id && (flags & LOADING) === 0,
    );
  }

  async events(): Promise<readonly ShowEvent[]> {
    const records = await this.director.history(this.guild, 1, this.show.seq);
    return records.flatMap(({ events }) => events);
  }

  async close(): Promise<void> {
    await this.director.close();
    this.hub.close();
    await this.stage.close();
    await this.loopback.close();
  }
}

const LOADING = 128;

export const trader = (value: string): PageOption => ({ name: 'trader', value });
export const amount = (value: number): PageOption => ({ name: 'amount', value });

/** The ids of a message's buttons, in order. */
export const buttonsOf = ({ components }: PageMessage): readonly string[] =>
  [...JSON.stringify(components).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? '');
