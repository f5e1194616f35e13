// Who watches which floor, and what each is sent. A floor that nobody watches costs nothing: no picture is reckoned and
// nothing is kept of it.

import type { Logger } from 'pino';
import type { Clock, Floors, Performance } from '../director/ports.ts';
import type { Language } from '../languages/language.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import { Counter } from './counter.ts';
import { errorFrame, helloFrame } from './greeting.ts';
import { LiveFeed } from './live-feed.ts';
import type { LiveStage } from './live-stage.ts';
import type { Pass, Passes, ValidPass } from './passes.ts';
import { Rewinds } from './rewinds.ts';
import { EXPIRED, Watcher, type WatchersSocket } from './watcher.ts';
import type { ErrorFrame } from './wire.ts';

/** Of all floors together. */
const WATCHERS_MAX = 4_000;
/** Of one member in one guild: as many tabs. */
const TABS_MAX = 8;
/** Proxies close a line on which nothing was said for a minute, too. */
const ASKED_EVERY_MS = 30_000;

/** Why a page was sent away, as its socket is closed; those of 4000 and above are ours. */
const CLOSED_BECAUSE = {
  expired: EXPIRED,
  noFloor: 4404,
  astray: 4404,
  gone: 4404,
  erased: 4410,
  full: 1013,
  tabs: 1013,
} as const satisfies Partial<Record<ErrorFrame['why'], number>>;

/** The house is not open yet, or closes: come again. */
const STARTING = 1012;
const CLOSING = 1001;

export interface LiveHubOptions {
  readonly passes: Passes;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether anybody may watch the guild's floor, without a pass. */
  readonly isPublic: (guild: GuildId) => boolean;
}

/** What the hub is connected with once it is there. */
export interface Connected {
  readonly floors: Pick<Floors, 'show' | 'wake' | 'steps' | 'owesBell' | 'vitals'>;
  readonly stage: LiveStage;
}

/** A page at the door. */
export interface Arrival {
  readonly guild: GuildId;
  readonly socket: WatchersSocket;
  /** None: nobody in particular. */
  readonly token: string | undefined;
  readonly language: Language;
}

export class LiveHub {
  readonly #options: LiveHubOptions;
  readonly #feeds = new Map<GuildId, LiveFeed>();
  readonly #watchers = new Set<Watcher>();
  #connected: Connected | undefined;
  #counter: Counter | undefined;
  #rewinds: Rewinds | undefined;
  /** Set while anybody watches. */
  #cancelAsking: (() => void) | undefined;

  constructor(options: LiveHubOptions) {
    this.#options = options;
  }

  /** From now on there are floors to watch; until then a page is asked to come again. */
  connect(connected: Connected): void {
    this.#connected = connected;
    this.#rewinds = new Rewinds(connected);
    this.#counter = new Counter(connected.stage, this.#options.passes);
  }

  /** How many watch. */
  get size(): number {
    return this.#watchers.size;
  }

  /** How many floors are watched. */
  get floors(): number {
    return this.#feeds.size;
  }

  /** A step is durable. Never throws, and holds nobody up. */
  readonly written = ({ record, before, after }: Performance): void => {
    this.#feeds.get(after.guild)?.follow({ record, before, after });
    for (const event of record.events)
      if (event.type === 'viewerErased') this.#sendAway('erased', after.guild, event.viewer);
  };

  /** A floor was stopped, or forgotten: whoever watches it is told. Never throws. */
  readonly changed = (guild: GuildId): void => {
    if (this.#connected?.floors.vitals(guild) !== undefined) {
      this.#feeds.get(guild)?.lookAgain();
      return;
    }
    this.#rewinds?.forget(guild);
    this.#sendAway('gone', guild);
  };

  /** An episode to wind back, the open or the last one where none is named, gzipped; why not, where there is none. */
  async rewound(
    { guild, token }: Pick<Arrival, 'guild' | 'token'>,
    episode: number | undefined,
  ): Promise<Buffer | 'expired' | 'full' | 'noFloor'> {
    if ((await this.#passOf({ guild, token })) === 'expired') return 'expired';
    return (await this.#rewinds?.of(guild, episode)) ?? 'noFloor';
  }

  issue(pass: Pass): Promise<string> {
    return this.#options.passes.issue(pass);
  }

  /** Lets a page watch, or tells it why not and closes its socket. Never rejects. */
  async arrive(arrival: Arrival): Promise<void> {
    const { socket, guild, language } = arrival;
    // A socket that fails closes, and whoever is told of neither would stay for ever.
    socket.on('error', () => socket.terminate());
    try {
      const connected = this.#connected;
      if (connected === undefined) {
        socket.close(STARTING);
        return;
      }
      const why = await this.#admit(arrival, connected);
      if (why === undefined) return;
      socket.send(JSON.stringify(errorFrame(language, why)));
      socket.close(CLOSED_BECAUSE[why]);
    } catch (err) {
      this.#options.log.warn({ err, guild }, 'a page could not be shown the live floor');
      socket.terminate();
    }
  }

  close(): void {
    this.#connected = undefined;
    this.#cancelAsking?.();
    for (const watcher of this.#watchers) watcher.close(CLOSING);
    for (const feed of this.#feeds.values()) feed.stop();
    this.#feeds.clear();
  }

  async #admit(
    arrival: Arrival,
    { floors, stage }: Connected,
  ): Promise<keyof typeof CLOSED_BECAUSE | undefined> {
    const { guild } = arrival;
    // An address that names no server: there is no pass to it that could have run out.
    if (guild === '') return 'astray';
    const pass = await this.#passOf(arrival);
    if (pass === 'expired') return pass;
    if (this.#watchers.size >= WATCHERS_MAX) return 'full';
    if (this.#tabsOf(pass) >= TABS_MAX) return 'tabs';
    await floors.wake(guild);
    // Whoever has no pass may have come by any address: only a pass says that there is such a server.
    if (floors.show(guild) === undefined) return pass === undefined ? 'astray' : 'noFloor';
    // Watching is somebody coming: a sleeping floor wakes for a member.
    const brought = pass === undefined ? undefined : await stage.visit(pass);
    const watcher = this.#welcome({ ...arrival, pass });
    if (watcher !== undefined) this.#counter?.arrived(watcher, brought);
    return undefined;
  }

  /** All who watch the floor, or the tabs of one member: there is nothing left for them there. */
  #sendAway(why: 'gone' | 'erased', guild: GuildId, viewer?: ViewerId): void {
    for (const watcher of [...this.#watchers]) {
      const isMeant = watcher.guild === guild && (viewer === undefined || watcher.viewer === viewer);
      if (!isMeant) continue;
      watcher.refuse(why);
      watcher.close(CLOSED_BECAUSE[why]);
    }
  }

  /** Undefined: anybody, where anybody may. */
  async #passOf({
    guild,
    token,
  }: Pick<Arrival, 'guild' | 'token'>): Promise<ValidPass | 'expired' | undefined> {
    if (token === undefined) return this.#options.isPublic(guild) ? undefined : 'expired';
    const pass = await this.#options.passes.read(token);
    return pass?.guild === guild ? pass : 'expired';
  }

  #welcome({
    guild,
    socket,
    pass,
    language,
  }: Arrival & { readonly pass: ValidPass | undefined }): Watcher | undefined {
    const { stage, floors } = this.#connected ?? {};
    const show = floors?.show(guild);
    if (stage === undefined || floors === undefined || show === undefined) {
      socket.terminate();
      return undefined;
    }
    const { clock } = this.#options;
    const feed = this.#feeds.get(guild) ?? this.#opened(guild, { show, stage, floors });
    const watcher = new Watcher({
      ...{ socket, guild, pass, feed, nowMs: () => clock.nowMs() },
      isPublic: () => this.#options.isPublic(guild),
      language: pass?.language ?? language,
      onFrame: (from, frame) => this.#counter?.take(from, frame),
      onPassed: (from, steps) => this.#counter?.passed(from, steps),
      onGone: (from) => this.#gone(from),
    });
    this.#watchers.add(watcher);
    this.#cancelAsking ??= this.#askLater();
    const viewer = pass === undefined ? null : { id: pass.viewer, name: pass.name };
    const named = { id: guild, name: stage.guildName(guild) };
    watcher.tell(helloFrame(watcher.language, { viewer, guild: named, nowMs: clock.nowMs() }));
    watcher.open();
    return watcher;
  }

  #opened(guild: GuildId, { show, stage, floors }: Connected & { show: LiveFeed['show'] }): LiveFeed {
    const { clock, log } = this.#options;
    const feed = new LiveFeed({
      ...{ show, clock, sayingOf: (now) => stage.sayingOf(now) },
      stateOf: () => ({
        owesBell: floors.owesBell(guild),
        isStopped: (floors.vitals(guild)?.stopped ?? null) !== null,
      }),
      onFault: (err) => log.error({ err, guild }, 'a step could not be shown on the live floor'),
    });
    this.#feeds.set(guild, feed);
    return feed;
  }

  #tabsOf(pass: ValidPass | undefined): number {
    if (pass === undefined) return 0;
    return [...this.#watchers].filter(
      ({ guild, member }) => guild === pass.guild && member?.viewer === pass.viewer,
    ).length;
  }

  /** Who is still there, as long as anybody is. */
  #askLater(): () => void {
    const { clock } = this.#options;
    return clock.at(clock.nowMs() + ASKED_EVERY_MS, () => {
      for (const watcher of [...this.#watchers]) watcher.ask();
      this.#cancelAsking = this.#watchers.size > 0 ? this.#askLater() : undefined;
    });
  }

  #gone(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    const feed = this.#feeds.get(watcher.guild);
    if (feed === undefined || feed.size > 0) return;
    feed.stop();
    this.#feeds.delete(watcher.guild);
  }
}
