// What becomes of the guilds of a loopback: founded, joined, left, kicked from, and out of reach for a while.

import { dissolveGuild, readmitApplication, removeApplication } from './http/routes/guild-routes.ts';
import { type Stage, Viewer } from './people/viewer.ts';
import { addGuild, addUser, defaultBotPermissions } from './world/founding.ts';
import type { OutageAnswer } from './world/records/guild.ts';

export interface GuildDefaults {
  /** What the application's role grants, as the invite link would. */
  readonly botPermissions?: bigint;
  /** The guild's preferred locale. Default `en-US`, and what it was where the world is there already. */
  readonly locale?: string;
}

export interface GuildWish extends GuildDefaults {
  readonly name: string;
}

export interface GuildActs {
  /** A new person, who joins the guild (default: the first). */
  addViewer(person: {
    readonly name: string;
    readonly guildId?: string;
    readonly locale?: string;
  }): Promise<Viewer>;
  /** A new guild that the application was just added to; returns its id. */
  addGuild(wish: GuildWish): Promise<string>;
  /** Takes the application out, and the guild with it. */
  removeGuild(guildId: string): Promise<void>;
  /** Takes the application out; the guild and what was said in it stay. */
  kick(guildId: string): Promise<void>;
  /** Adds it again to a guild that it was kicked from, where everything is as it was. */
  readmit(guildId: string): Promise<void>;
  /** Makes a guild unavailable, or available again; meanwhile requests to its channels fail, by default with 10003. */
  outage(guildId: string, phase: 'begins' | 'ends', answer?: OutageAnswer): Promise<void>;
}

export function guildPlan(options: GuildDefaults, wish: GuildWish) {
  return {
    name: wish.name,
    botPermissions: wish.botPermissions ?? options.botPermissions ?? defaultBotPermissions,
    locale: wish.locale ?? options.locale ?? 'en-US',
    channelName: 'general',
  };
}

export function guildActs(stage: Stage, options: GuildDefaults): GuildActs {
  const { world } = stage;
  return {
    addViewer: async ({ name, guildId = world.chart.homeGuildId, locale = 'en-US' }) => {
      const user = addUser(world, { name, locale });
      const guild = world.guilds.get(guildId);
      if (guild === undefined) throw new Error(`There is no guild ${guildId}.`);
      const member = { userId: user.id, roles: [], joinedAtMs: world.clock.nowMs() };
      world.guilds.put({ ...guild, members: { ...guild.members, [user.id]: member } });
      await world.commit();
      return new Viewer(stage, { userId: user.id, guildId });
    },
    addGuild: async (wish) => {
      const guild = addGuild(world, guildPlan(options, wish));
      await world.commit();
      return guild.id;
    },
    removeGuild: async (guildId) => {
      dissolveGuild(world, guildId);
      await world.commit();
    },
    kick: async (guildId) => {
      removeApplication(world, guildId);
      await world.commit();
    },
    readmit: async (guildId) => {
      readmitApplication(world, guildId);
      await world.commit();
    },
    outage: async (guildId, phase, answer = 'unknownChannel') => {
      const guild = world.guilds.get(guildId);
      if (guild === undefined) throw new Error(`There is no guild ${guildId}.`);
      world.guilds.put({ ...guild, unavailable: phase === 'begins', outageAnswer: answer });
      world.announce({ kind: phase === 'begins' ? 'guildOutage' : 'guildCreate', guildId });
      await world.commit();
    },
  };
}
