// What of Discord the client keeps in memory. Guilds, channels, roles and overwrites stay, because permissions are
// reckoned from them; of people only the bot itself, and no message: all else comes with the interaction that needs it.

import { type CacheWithLimitsOptions, type ClientOptions, Options } from 'discord.js';

const LIMITS: CacheWithLimitsOptions = {
  ...{ ApplicationCommandManager: 0, ApplicationEmojiManager: 0, AutoModerationRuleManager: 0 },
  ...{ EntitlementManager: 0, GuildBanManager: 0, GuildEmojiManager: 0, GuildInviteManager: 0 },
  ...{ GuildScheduledEventManager: 0, GuildStickerManager: 0, StageInstanceManager: 0 },
  ...{ DMMessageManager: 0, GuildMessageManager: 0, MessageManager: 0 },
  ...{ PresenceManager: 0, ReactionManager: 0, ReactionUserManager: 0 },
  ...{ ThreadMemberManager: 0, VoiceStateManager: 0 },
  // What the bot may do in a guild is asked of its own member.
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
  UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
};

const HOUR_S = 3_600;

export const caches: Pick<ClientOptions, 'makeCache' | 'sweepers'> = {
  makeCache: Options.cacheWithLimits(LIMITS),
  // A thread is a channel, and cannot be limited; one that is archived is of no use to anybody here.
  sweepers: { threads: { interval: HOUR_S, lifetime: HOUR_S } },
};
