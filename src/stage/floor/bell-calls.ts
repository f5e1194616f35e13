// Who wants to be called to the opening bell: a role where the bot may make and give one, and everywhere the list of who
// asked, who are mentioned by name where there is no role. Called once a day at most, and never in quiet hours.

import type { Client } from 'discord.js';
import { PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import { LANGUAGES } from '../../languages/language.ts';
import { wordsOf } from '../../languages/words.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import { dayIn } from '../../show/rounds/daily.ts';
import type { Show } from '../../show/state/show.ts';
import { areQuiet } from '../../views/floor/noise.ts';
import { Lanes } from '../../waiting/lanes.ts';
import type { GuildWords } from '../channels/guild-words.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import type { Calls } from '../posting/payload.ts';

/** As many names as a post has room for beside the bell's words. */
export const CALLED_BY_NAME_MAX = 40;

/** Whatever language the server spoke when the role was made. */
const isBell = (name: string): boolean =>
  LANGUAGES.some((language) => wordsOf(language).say('floor.bellRole') === name);

const schema = z.object({
  /** Who asked, the first first. */
  members: z.array(z.string()),
  role: z.string().nullable(),
  /** Whether the bot made that role; it may have found it. */
  isMade: z.boolean().optional(),
  /** The step whose post called, and its day in the guild. */
  called: z.object({ day: z.string(), step: z.number() }).nullable(),
});

type Noted = z.infer<typeof schema>;

/** How somebody is called from now on; `full`: not at all, the list holds as many as can be called by name. */
export type Calling = 'byRole' | 'byName' | 'full';

export interface BellCallsOptions extends Memory {
  readonly client: Client;
  readonly words: GuildWords;
  /** The channel in which the bell's post stands. */
  readonly floor: (guild: GuildId) => string | undefined;
}

/** What a bell's post says to those it calls. */
export interface BellCall {
  readonly calls: Calls;
  readonly mentions: string;
}

export class BellCalls {
  readonly #options: BellCallsOptions;
  readonly #memo: Memo<Noted>;
  /** Two first presses at once would make two roles. */
  readonly #turns = new Lanes();

  constructor(options: BellCallsOptions) {
    this.#options = options;
    const empty = { members: [], role: null, called: null };
    this.#memo = new Memo<Noted>(options, { name: 'bell-calls', schema, empty });
  }

  async isOn(guild: GuildId, viewer: ViewerId): Promise<boolean> {
    return (await this.#memo.read(guild)).members.includes(viewer);
  }

  /** Safe to repeat. */
  start(guild: GuildId, viewer: ViewerId): Promise<Calling> {
    return this.#turns.run(guild, () => this.#start(guild, viewer));
  }

  /** Safe to repeat; also where a member is to be forgotten. */
  stop(guild: GuildId, viewer: ViewerId): Promise<void> {
    return this.#turns.run(guild, () => this.#stop(guild, viewer));
  }

  /** Takes its own role away, and gives whether it is gone; who asked to be called is called by name from then on. */
  removeRole(guild: GuildId): Promise<boolean> {
    return this.#turns.run(guild, () => this.#removeRole(guild));
  }

  /** The role that the bot made, where it is there still. */
  async ownRole(guild: GuildId): Promise<{ readonly name: string; readonly mayGo: boolean } | undefined> {
    const { role, isMade } = await this.#memo.read(guild);
    const there = this.#options.client.guilds.cache.get(guild)?.roles.cache.get(role ?? '');
    return there === undefined || isMade !== true
      ? undefined
      : { name: there.name, mayGo: this.#mayGive(guild) };
  }

  /** Whom the bell of a step calls; the same again where the step is gone through again. */
  async callFor(show: Show, { seq, atMs }: { seq: number; atMs: number }): Promise<BellCall | undefined> {
    const { guild, settings } = show;
    const { members, role, called } = await this.#memo.read(guild);
    const day = dayIn(settings.timeZone, atMs);
    const isDone = called !== null && called.day === day && called.step !== seq;
    if (members.length === 0 || isDone || areQuiet(settings, atMs)) return undefined;
    await this.#memo.update(guild, (noted) => ({ ...noted, called: { day, step: seq } }));
    if (role !== null && this.#mayCall(guild, role))
      return { calls: { roles: [role], users: [] }, mentions: `<@&${role}>` };
    const users = members.slice(0, CALLED_BY_NAME_MAX);
    return { calls: { roles: [], users }, mentions: users.map((id) => `<@${id}>`).join(' ') };
  }

  async #start(guild: GuildId, viewer: ViewerId): Promise<Calling> {
    const role = await this.#give(guild, viewer);
    const { members } = await this.#memo.read(guild);
    const others = members.filter((member) => member !== viewer);
    if (role === undefined && others.length >= CALLED_BY_NAME_MAX) return 'full';
    if (!members.includes(viewer))
      await this.#memo.update(guild, (noted) => ({ ...noted, members: [...noted.members, viewer] }));
    return role === undefined ? 'byName' : 'byRole';
  }

  async #stop(guild: GuildId, viewer: ViewerId): Promise<void> {
    const { role } = await this.#memo.update(guild, (noted) => ({
      ...noted,
      members: noted.members.filter((member) => member !== viewer),
    }));
    if (role === null || !this.#mayGive(guild)) return;
    try {
      await this.#options.client.rest.delete(Routes.guildMemberRole(guild, viewer, role));
    } catch (err) {
      if (faultOf(err) === 'passing') throw err;
      this.#options.log.warn({ err, guild }, 'the role of the bell could not be taken back');
    }
  }

  async #removeRole(guild: GuildId): Promise<boolean> {
    const { role, isMade } = await this.#memo.read(guild);
    if (role === null || isMade !== true) return true;
    try {
      await this.#options.client.rest.delete(Routes.guildRole(guild, role));
    } catch (err) {
      const fault = faultOf(err);
      if (fault === 'passing') throw err;
      if (fault !== 'gone') return false;
    }
    await this.#memo.update(guild, ({ members, called }) => ({ members, called, role: null }));
    return true;
  }

  /** Undefined where the bot may not, or Discord refuses. */
  async #give(guild: GuildId, viewer: ViewerId): Promise<string | undefined> {
    if (!this.#mayGive(guild)) return undefined;
    const { client, log } = this.#options;
    try {
      const role = await this.#role(guild);
      await client.rest.put(Routes.guildMemberRole(guild, viewer, role));
      return role;
    } catch (err) {
      if (faultOf(err) === 'passing') throw err;
      log.warn({ err, guild }, 'the role of the bell could not be given; members are called by name');
      return undefined;
    }
  }

  async #role(guild: GuildId): Promise<string> {
    const { role } = await this.#memo.read(guild);
    if (role !== null && this.#has(guild, role)) return role;
    const namesake = this.#options.client.guilds.cache
      .get(guild)
      ?.roles.cache.find(({ name, managed }) => isBell(name) && !managed);
    const id = namesake?.id ?? (await this.#make(guild));
    const isMade = namesake === undefined;
    await this.#memo.update(guild, (noted) => ({ ...noted, role: id, isMade }));
    return id;
  }

  /**
   * The role has no rights of its own. Members may mention one that is mentionable, so it is not where the bot may call
   * every role; where it may not, it could call nobody otherwise.
   * https://discord.com/developers/docs/resources/message#allowed-mentions-object
   */
  async #make(guild: GuildId): Promise<string> {
    const { client, words } = this.#options;
    const there = client.guilds.cache.get(guild) ?? (await client.guilds.fetch(guild));
    // By discord.js, which knows of it at once: whoever presses next finds it, before Discord has told of it.
    const { id } = await there.roles.create({
      name: words(guild).say('floor.bellRole'),
      permissions: [],
      mentionable: !this.#mayCallEvery(guild),
    });
    return id;
  }

  #mayGive(guild: GuildId): boolean {
    const self = this.#options.client.guilds.cache.get(guild)?.members.me;
    return self?.permissions.has(PermissionFlagsBits.ManageRoles) === true;
  }

  /** Rights may have been taken away since the role was made: then it is silent, and its members are called by name. */
  #mayCall(guild: GuildId, role: string): boolean {
    const there = this.#options.client.guilds.cache.get(guild)?.roles.cache.get(role);
    return there !== undefined && (there.mentionable || this.#mayCallEvery(guild));
  }

  /** As it is where the bell is posted. */
  #mayCallEvery(guild: GuildId): boolean {
    const there = this.#options.client.guilds.cache.get(guild);
    const self = there?.members.me;
    if (there === undefined || self == null) return false;
    const floor = there.channels.cache.get(this.#options.floor(guild) ?? '');
    const held = floor === undefined ? self.permissions : floor.permissionsFor(self);
    return held.has(PermissionFlagsBits.MentionEveryone);
  }

  #has(guild: GuildId, role: string): boolean {
    return this.#options.client.guilds.cache.get(guild)?.roles.cache.has(role) === true;
  }
}
