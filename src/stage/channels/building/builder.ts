// Sets a server up and takes it down again, one wish of a guild after the other: channels, then the show. What is
// asked about before comes of the same plan that is followed then.

import type { Client, Guild } from 'discord.js';
import type { Clock, Floors } from '../../../director/ports.ts';
import { type Language, LOCALES, languageOf } from '../../../languages/language.ts';
import { type Words, wordsOf } from '../../../languages/words.ts';
import type { Performer } from '../../../show/cast/cast.ts';
import { TRADING_FLOOR } from '../../../show/cast/cast.ts';
import { type GuildId, guildId, THE_HOUSE, type ViewerId } from '../../../show/ids.ts';
import type { Settings } from '../../../show/state/settings.ts';
import type { Lack } from '../../../views/answers/lacks.ts';
import type { SetUpPlan, SetUpReport } from '../../../views/answers/set-up.ts';
import type { TeardownItem, TeardownReport } from '../../../views/answers/teardown.ts';
import { plain } from '../../../views/words/markdown.ts';
import { Lanes } from '../../../waiting/lanes.ts';
import type { BellCalls } from '../../floor/bell-calls.ts';
import type { Memory } from '../../notes/memo.ts';
import type { Ways } from '../../posting/ways.ts';
import type { Places } from '../places.ts';
import { type ChosenChannels, ownMakings, placed } from './building-plan.ts';
import { zoneOfLocale } from './locale-zone.ts';
import { planSetUp, setUpChannels } from './setup.ts';
import { planTeardown, tearDown } from './teardown.ts';

/** What an admin wants: of the settings and the channels, only what was chosen. */
export interface SetUpWish {
  readonly settings?: Partial<Settings>;
  readonly channels?: ChosenChannels;
  /** What the admin who asks speaks. */
  readonly admin?: Language;
}

export interface BuilderOptions extends Memory {
  readonly client: Client;
  readonly places: Places;
  readonly ways: Ways;
  readonly forgetChannel: (guild: GuildId, channel: string) => Promise<void>;
  /** Whoever is called to the bell, by a role that goes with the channels. */
  readonly bellCalls: Pick<BellCalls, 'ownRole' | 'removeRole'>;
  /** The show has no next opening there any more. */
  readonly cancelOpening: (guild: GuildId) => Promise<void>;
  /** Where the show is, or that there is none, stands in the hello to the server. */
  readonly sayHelloAnew: (guild: GuildId) => Promise<void>;
  readonly floors: () => Floors | undefined;
  /** With what a new show begins. */
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  readonly clock: Clock;
}

export class Builder {
  readonly #options: BuilderOptions;
  /** Two at once would make everything twice. */
  readonly #turns = new Lanes();

  constructor(options: BuilderOptions) {
    this.#options = options;
  }

  /** What `setUp` would make and keep; nothing is made. */
  async plan(id: GuildId, wish: SetUpWish): Promise<SetUpPlan> {
    const guild = await this.#guild(id);
    const { channels = {} } = wish;
    return planSetUp(guild, { ...this.#options, chosen: channels, words: this.#wordsFor(id, wish) });
  }

  setUp(id: GuildId, wish: SetUpWish = {}): Promise<SetUpReport> {
    return this.#turns.run(id, () => this.#setUp(id, wish));
  }

  async planTeardown(id: GuildId): Promise<readonly TeardownItem[]> {
    const items = await planTeardown(await this.#guild(id), this.#options);
    return [...items, ...(await this.#roleItem(id))];
  }

  /** `by`: who asked for it. */
  tearDown(id: GuildId, by: ViewerId): Promise<TeardownReport> {
    return this.#turns.run(id, () => this.#tearDown(id, by));
  }

  /**
   * With what a show begins here unless somebody chooses otherwise. A server says English until somebody has said
   * something else: then the language of the admin who asks, if one does, is the better guess.
   */
  firstSettings(id: GuildId, admin: Language = 'en'): Settings {
    const { client, settings } = this.#options;
    const said: string = client.guilds.cache.get(id)?.preferredLocale ?? 'en-US';
    const locale = said === 'en-US' ? LOCALES[admin] : said;
    return { ...settings, language: languageOf(locale), timeZone: zoneOfLocale(locale) ?? settings.timeZone };
  }

  /** Undefined where a place has none. */
  channelOf(id: GuildId, place: string): string | undefined {
    return this.#options.places.peek(id).channels[place];
  }

  /** Which place each of these channels would be: the one it was chosen for, else by its name, else the floor first. */
  placed(id: GuildId, channels: readonly string[], before: ChosenChannels): ChosenChannels {
    const { cache } = this.#options.client.guilds.cache.get(id)?.channels ?? {};
    const named = channels.map((channel) => ({ id: channel, name: cache?.get(channel)?.name ?? '' }));
    return placed(named, before);
  }

  async #guild(id: GuildId): Promise<Guild> {
    const { client } = this.#options;
    return client.guilds.cache.get(id) ?? (await client.guilds.fetch(id));
  }

  /** What the server will read: channels made now are called as their show speaks. */
  #wordsFor(id: GuildId, { settings, admin }: SetUpWish): Words {
    const there = this.#options.floors()?.show(id)?.settings.language;
    return wordsOf(settings?.language ?? there ?? this.firstSettings(id, admin).language);
  }

  async #setUp(id: GuildId, wish: SetUpWish): Promise<SetUpReport> {
    const { places, ways } = this.#options;
    const { channels = {} } = wish;
    const guild = await this.#guild(id);
    // While a process starts, the show of a server may not be open yet.
    await this.#options.floors()?.wake(id);
    const words = this.#wordsFor(id, wish);
    const { missing, ...made } = await setUpChannels(guild, { places, chosen: channels, words });
    const hasFloor = places.peek(id).channels[TRADING_FLOOR] !== undefined;
    const closed = ways
      .closedIn(id)
      // What was lacking until now is there.
      .filter(({ why }) => !(hasFloor && why.kind === 'noFloor'))
      .map(({ why }): Lack => ({ kind: 'closed', why }));
    ways.reopen(id);
    const opened = hasFloor ? await this.#openShow(id, wish) : [];
    await this.#options.sayHelloAnew(id);
    return { ...made, missing: [...missing, ...closed, ...opened] };
  }

  /** What kept the show from being created, changed or going on. */
  async #openShow(guild: GuildId, { settings: chosen = {}, admin }: SetUpWish): Promise<readonly Lack[]> {
    const { floors, cast, clock, log, places } = this.#options;
    const open = floors();
    if (open === undefined) return [];
    const atMs = clock.nowMs();
    const there = open.show(guild);
    const settings = { ...this.firstSettings(guild, admin), ...chosen };
    const outcome = await (there === undefined
      ? open.submit(guild, { type: 'createShow', atMs, guild, settings, cast, premiere: 'atOnce' })
      : changes(there.settings, chosen)
        ? open.submit(guild, { type: 'changeSettings', atMs, settings: chosen })
        : undefined);
    if (places.peek(guild).isDown === true) {
      await open.submit(guild, { type: 'resume', viewer: THE_HOUSE, atMs });
      await places.update(guild, ({ isDown: _up, ...known }) => known);
    }
    if (outcome === undefined || outcome.ok || outcome.rejection.reason === 'showExists') return [];
    // Whoever asked for it hears why, and can mend it: nothing is wrong with the house.
    log.info({ guild, reason: outcome.rejection.reason }, 'a show could not be created or changed');
    return [{ kind: 'refused', rejection: outcome.rejection }];
  }

  /** The show stands still first: it would have nowhere to speak. */
  async #tearDown(id: GuildId, by: ViewerId): Promise<TeardownReport> {
    const { cancelOpening, clock, floors, forgetChannel, places } = this.#options;
    const guild = await this.#guild(id);
    const used = Object.values((await places.read(id)).channels);
    const show = floors()?.show(id);
    if (show !== undefined && show.pausedSinceMs === null) {
      // Noted first: a pause that nobody knows the reason of would never end.
      await places.update(id, (known) => ({ ...known, isDown: true }));
      await floors()?.submit(id, { type: 'pause', viewer: by, atMs: clock.nowMs() });
    }
    await cancelOpening(id);
    const { gone, ...report } = await this.#takenDown(guild);
    const [role] = await this.#roleItem(id);
    for (const channel of new Set([...gone, ...used])) await forgetChannel(id, channel);
    await places.update(id, (known) => ({
      category: null,
      channels: {},
      made: ownMakings({ guild, known }).filter((making) => !gone.includes(making)),
      isTakenDown: true,
      ...(known.isDown === true ? { isDown: true } : {}),
    }));
    await this.#options.sayHelloAnew(id);
    return role === undefined ? report : this.#withoutRole(id, report, role);
  }

  /** From the first channel on nobody wonders that there is none; where it fails, what is left is the show's still. */
  async #takenDown(guild: Guild): ReturnType<typeof tearDown> {
    const { places } = this.#options;
    const id = guildId(guild.id);
    await places.update(id, (known) => ({ ...known, isTakenDown: true }));
    try {
      return await tearDown(guild, this.#options);
    } catch (error) {
      await places.update(id, ({ isTakenDown: _not, ...known }) => known);
      throw error;
    }
  }

  async #roleItem(id: GuildId): Promise<readonly RoleItem[]> {
    const role = await this.#options.bellCalls.ownRole(id);
    if (role === undefined) return [];
    return [
      role.mayGo
        ? { kind: 'role', what: role.name }
        : { kind: 'stuck', what: `**${plain(role.name)}**`, why: 'roles' },
    ];
  }

  async #withoutRole(id: GuildId, report: TeardownReport, role: RoleItem): Promise<TeardownReport> {
    if (role.kind === 'stuck') return { ...report, left: [...report.left, role] };
    if (await this.#options.bellCalls.removeRole(id))
      return { ...report, removed: [...report.removed, { kind: 'role', name: role.what }] };
    return { ...report, left: [...report.left, { what: `**${plain(role.what)}**`, why: 'discord' }] };
  }
}

type RoleItem = Extract<TeardownItem, { readonly kind: 'role' | 'stuck' }>;

const changes = (now: Settings, chosen: Partial<Settings>): boolean =>
  Object.entries(chosen).some(
    ([name, value]) => JSON.stringify(now[name as keyof Settings]) !== JSON.stringify(value),
  );
